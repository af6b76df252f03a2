package sheet

import (
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// replaceCard finds words in the items of a programme and puts others there.
type replaceCard struct {
	kit     Kit
	items   func() ([]model.Item, error) // as they stand
	find    *part.Field
	with    *part.Field
	field   *part.Choice
	exact   *part.Check
	locked  *part.Check
	force   bool
	match   bool
	preview *scene.Pane
	plan
	sheet *part.Sheet
}

// plan is what would be replaced.
type plan struct {
	hits    [][2]string
	changes []model.Change
	left    int // items that have the words and are fixed
}

const replaceRow = 24

// OpenReplace looks through items as they stand, and replaces in all of them in one
// deed.
func OpenReplace(kit Kit, c fyne.Canvas, items func() ([]model.Item, error)) {
	f := &replaceCard{kit: kit, items: items}
	w, say := kit.Words, kit.Words.Error
	f.find, f.with = part.NewField(w.Say("sheet.find"), 1, say), part.NewField(w.Say("sheet.replace-with"), 1, say)
	f.field = part.NewChoice(w.Say("sheet.replace-in"), part.Options(model.ReplaceFields(), "sheet.replace-in.", w.Say), say)
	f.field.Put("")
	f.field.OnChoose = func(v string) error { f.field.Put(v); f.look(); return nil }
	f.exact = part.NewCheck(w.Say("sheet.match-case"), false, func(on bool) { f.match = on; f.look() })
	f.locked = part.NewCheck(w.Say("sheet.replace-fixed"), false, func(on bool) { f.force = on; f.look() })
	f.find.OnChange = func(string) { f.look() }
	f.with.OnChange = func(string) { f.look() }
	f.preview = scene.NewPane(w.Say("ui.cmd.replace"), fyne.NewSize(200, replaceRow), f.paint)
	body := container.New(part.Stack{Gap: 12}, container.New(part.Row{}, f.find, f.with), f.field.Pane,
		container.New(part.Row{}, f.exact.Pane, f.locked.Pane), f.preview)
	f.sheet = f.kit.Open(c, w.Say("ui.cmd.replace"), 600, body, f.find.Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { f.sheet.Close() }), part.NewButton(w.Say("sheet.replace"), part.Primary, f.done))
	f.find.Entry().OnEnter, f.with.Entry().OnEnter = f.done, f.done
	f.look()
}

// look shows what would be replaced.
func (f *replaceCard) look() {
	f.find.Wrong("")
	f.with.Wrong("")
	f.plan = f.planned()
	f.preview.SetMin(fyne.NewSize(200, float32(len(f.hits)+1)*replaceRow+6))
	f.preview.Refresh()
	if f.sheet != nil {
		f.sheet.Refresh()
	}
}

// planned is what would be replaced in what stands there now.
func (f *replaceCard) planned() plan {
	var p plan
	items, err := f.items()
	if err != nil {
		f.kit.Tell(err)
		return p
	}
	r := model.Replacing{Field: f.field.Value(), Lang: f.kit.Lang, Find: f.find.Text(), With: f.with.Text(), Exact: f.match}
	for _, it := range items {
		next, hits := r.In(it)
		switch {
		case len(hits) == 0:
		case it.Fixed() && !f.force:
			p.left++
		default:
			p.hits = append(p.hits, hits...)
			p.changes = append(p.changes, &model.SaveItem{Item: next})
		}
	}
	return p
}

func (f *replaceCard) paint(_ *scene.Pane, s *scene.Scene, size fyne.Size) {
	p, w := look.Now(), f.kit.Words
	if f.find.Text() == "" {
		return
	}
	said := w.Count("sheet.replace-hits", len(f.hits))
	if f.left > 0 {
		said += " · " + w.Count("sheet.replace-left", f.left)
	}
	s.In(0, 0, replaceRow, said, scene.F12b, p.Text2)
	half := (size.Width - 30) / 2
	for i, h := range f.hits {
		y := float32(i+1) * replaceRow
		s.In(0, y, replaceRow, scene.F12.Fit(h[0], half), scene.F12, p.Text3)
		s.In(half+8, y, replaceRow, "→", scene.F12, p.Text3)
		s.In(half+30, y, replaceRow, scene.F12.Fit(h[1], half), scene.F12, p.Text)
	}
}

// done replaces what is on show. When somebody has changed the words meanwhile, it
// shows what would be replaced now, and asks again.
func (f *replaceCard) done() {
	shown := f.hits
	f.look()
	if !slices.Equal(shown, f.hits) {
		f.with.Wrong(f.kit.Words.Error(model.Refuse("sheet.replace-changed")))
		return
	}
	if len(f.changes) == 0 {
		f.find.Wrong(f.kit.Words.Error(model.Refuse("sheet.no-hit")))
		return
	}
	several := &model.Several{Verb: model.Label{Verb: "replace", Args: []model.Text{model.Plain(strconv.Itoa(len(f.changes)))}}, Changes: f.changes}
	if err := f.kit.Do(several); err != nil {
		f.with.Wrong(f.kit.Words.Error(err))
		return
	}
	f.sheet.Close()
}
