package sheet

import (
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// replaceCard finds words in the items of a programme, or in the rows of a register, and
// puts others there.
type replaceCard struct {
	kit     Kit
	verb    string
	look    func(r model.Replacing, fixed bool) (Replaced, error) // in what stands there now
	find    *part.Field
	with    *part.Field
	field   *part.Choice
	exact   *part.Check
	locked  *part.Check
	force   bool
	match   bool
	preview *scene.Pane
	plan    Replaced
	sheet   *part.Sheet
}

// Replaced is what would be replaced.
type Replaced struct {
	Hits    [][2]string // before and after
	Changes []model.Change
	Left    int          // items that have the words and are fixed
	cells   *typed.Cells // of the items, nil for what is none
}

const (
	replaceRow = 24
	mostHits   = 200 // that are shown: a register may hold thousands
)

// OpenReplace looks through items as they stand, and replaces in all of them in one
// deed.
func OpenReplace(kit Kit, c fyne.Canvas, items func() (typed.Cells, []model.Item, error)) {
	f := &replaceCard{kit: kit, verb: "replace", look: func(r model.Replacing, fixed bool) (Replaced, error) { return inItems(r, items, fixed) }}
	f.locked = part.NewCheck(kit.Words.Say("sheet.replace-fixed"), false, func(on bool) { f.force = on; f.again() })
	f.open(c, part.Options(model.ReplaceFields(), "sheet.replace-in.", kit.Words.Say))
}

// OpenReplaceRows looks through rows as they stand, in one of some columns or in all, and
// replaces in all of them in one deed.
func OpenReplaceRows(kit Kit, c fyne.Canvas, columns []part.Option, look func(model.Replacing) (Replaced, error)) {
	f := &replaceCard{kit: kit, verb: "edit-rows", look: func(r model.Replacing, _ bool) (Replaced, error) { return look(r) }}
	f.open(c, append([]part.Option{{Name: kit.Words.Say("sheet.replace-in.")}}, columns...))
}

func (f *replaceCard) open(c fyne.Canvas, fields []part.Option) {
	w, say := f.kit.Words, f.kit.Words.Error
	f.find, f.with = part.NewField(w.Say("sheet.find"), 1, say), part.NewField(w.Say("sheet.replace-with"), 1, say)
	f.field = part.NewChoice(w.Say("sheet.replace-in"), fields, say)
	f.field.Put("")
	f.field.OnChoose = func(v string) error { f.field.Put(v); f.again(); return nil }
	f.exact = part.NewCheck(w.Say("sheet.match-case"), false, func(on bool) { f.match = on; f.again() })
	checks := container.New(part.Row{}, f.exact.Pane)
	if f.locked != nil {
		checks.Add(f.locked.Pane)
	}
	f.find.OnChange = func(string) { f.again() }
	f.with.OnChange = func(string) { f.again() }
	f.preview = scene.NewPane(w.Say("ui.cmd.replace"), fyne.NewSize(200, replaceRow), f.paint)
	body := container.New(part.Stack{Gap: 12}, container.New(part.Row{}, f.find, f.with), f.field.Pane,
		checks, f.preview)
	f.sheet = f.kit.Open(c, w.Say("ui.cmd.replace"), 600, body, f.find.Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { f.sheet.Close() }), part.NewButton(w.Say("sheet.replace"), part.Primary, f.done))
	f.find.Entry().OnEnter, f.with.Entry().OnEnter = f.done, f.done
	f.again()
}

// again shows what would be replaced.
func (f *replaceCard) again() {
	f.find.Wrong("")
	f.with.Wrong("")
	f.plan = f.planned()
	f.preview.SetMin(fyne.NewSize(200, float32(min(len(f.plan.Hits), mostHits)+1)*replaceRow+6))
	f.preview.Refresh()
	if f.sheet != nil {
		f.sheet.Refresh()
	}
}

// planned is what would be replaced in what stands there now.
func (f *replaceCard) planned() Replaced {
	p, err := f.look(model.Replacing{Field: f.field.Value(), Lang: f.kit.Lang, Find: f.find.Text(), With: f.with.Text(), Exact: f.match}, f.force)
	if err != nil {
		f.find.Wrong(f.kit.Words.Error(err))
		return Replaced{}
	}
	return p
}

// inItems is what would be replaced in items of a programme. What is called a flight only now takes the clocks of its
// cities, as where its title is typed.
func inItems(r model.Replacing, read func() (typed.Cells, []model.Item, error), fixed bool) (p Replaced, err error) {
	cells, items, err := read()
	p.cells = &cells
	for _, it := range items {
		next, hits := r.In(it)
		switch {
		case len(hits) == 0:
		case it.Fixed() && !fixed:
			p.Left++
		default:
			cells.OnWay(&it, &next)
			p.Hits = append(p.Hits, hits...)
			p.Changes = append(p.Changes, &model.SaveItem{Item: next})
		}
	}
	return p, err
}

func (f *replaceCard) paint(_ *scene.Pane, s *scene.Scene, size fyne.Size) {
	p, w := look.Now(), f.kit.Words
	if f.find.Text() == "" {
		return
	}
	said := w.Count("sheet.replace-hits", len(f.plan.Hits))
	if f.plan.Left > 0 {
		said += " · " + w.Count("sheet.replace-left", f.plan.Left)
	}
	s.In(0, 0, replaceRow, said, scene.F12b, p.Text2)
	half := (size.Width - 30) / 2
	for i, h := range f.plan.Hits[:min(len(f.plan.Hits), mostHits)] {
		y := float32(i+1) * replaceRow
		s.In(0, y, replaceRow, scene.F12.Fit(h[0], half), scene.F12, p.Text3)
		s.In(half+8, y, replaceRow, "→", scene.F12, p.Text3)
		s.In(half+30, y, replaceRow, scene.F12.Fit(h[1], half), scene.F12, p.Text)
	}
}

// done replaces what is on show. When somebody has changed the words meanwhile, it
// shows what would be replaced now, and asks again.
func (f *replaceCard) done() {
	shown := f.plan.Hits
	f.again()
	if !slices.Equal(shown, f.plan.Hits) {
		f.with.Wrong(f.kit.Words.Error(model.Refuse("sheet.replace-changed")))
		return
	}
	if len(f.plan.Changes) == 0 {
		f.find.Wrong(f.kit.Words.Error(model.Refuse("sheet.no-hit")))
		return
	}
	several := &model.Several{Verb: model.Label{Verb: f.verb, Args: []model.Text{model.Plain(strconv.Itoa(len(f.plan.Changes)))}}, Changes: f.plan.Changes}
	also := ""
	if f.plan.cells != nil {
		also = f.plan.cells.ToldOnWay(several)
	}
	if err := f.kit.DoSaying(several, also, nil); err != nil {
		f.with.Wrong(f.kit.Words.Error(err))
		return
	}
	f.sheet.Close()
}
