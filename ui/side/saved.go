package side

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

const savedRow = 28

// read takes from the diary what is kept under a name.
func (f *Filter) read() (err error) {
	f.saved, err = f.host.Reading().Saved()
	return err
}

// Saved are the filters that are kept under a name.
func (f *Filter) Saved() []model.Saved { return f.saved }

// paintSaved lists them in the sidebar.
func (f *Filter) paintSaved(p *scene.Pane, s *scene.Scene, y, width float32) float32 {
	if len(f.saved) == 0 {
		return y
	}
	c := look.Now()
	y = s.Heading(18, y, f.host.Words().Say("ui.views"), width-26) + 4
	for i := range f.saved {
		face, colour := scene.F12, theme.ColorNamePlaceHolder
		if f.applied(&f.saved[i]) {
			s.RRect(8, y, width-16, savedRow-2, 7, c.AccentSoft)
			face, colour = scene.F12b, theme.ColorNamePrimary
		}
		p.Lit(s, 8, y, width-16, savedRow-2, 7, "saved", int64(i))
		s.Icon(19, y+6, 13, scene.FilterIcon, colour)
		s.In(44, y, savedRow-2, face.Fit(f.saved[i].Name, width-62), face, c.Text)
		y += savedRow
	}
	return y + 12
}

// applied says that a view's filter is the one on show.
func (f *Filter) applied(v *model.Saved) bool { return f.On() && f.now().Filter == v.Filter }

// now is the filter that is on, as a view that has no name yet.
func (f *Filter) now() model.Saved { return model.NewSaved("", f.kept.Criteria, "") }

// Narrowing is the filter that is on, "" for none; Narrow puts it on again.
func (f *Filter) Narrowing() string {
	if !f.On() {
		return ""
	}
	return f.now().Filter
}

// Narrow filters as was filtered before.
func (f *Filter) Narrow(by string) {
	if v := (model.Saved{Filter: by}); by != f.Narrowing() {
		f.set(v.Criteria())
	}
}

// Apply filters as a view says, on its board; a second time ends it.
func (f *Filter) Apply(v *model.Saved) {
	if f.applied(v) {
		f.Clear()
		return
	}
	f.kept.Criteria = v.Criteria()
	f.host.Look(v.Board)
	f.host.Remember()
}

// menu renames a view, lets it follow what is on show, or deletes it.
func (f *Filter) menu(v model.Saved, at fyne.Position) {
	say, name := f.host.Words().Say, model.Text{"": v.Name}
	scene.Popup(f.host.Canvas(), at, 230, []scene.Entry{
		{Label: say("ui.view-rename"), Do: func() { f.name(v) }},
		{Label: say("ui.view-update"), Off: !f.On() || f.applied(&v), Do: func() {
			v.Filter = f.now().Filter
			f.try(&model.Save{Record: &v, Name: name})
		}},
		{},
		{Label: say("ui.view-delete"), Do: func() { f.try(&model.Remove{Record: &v, Name: name}) }},
	})
}

func (f *Filter) try(c model.Change) {
	if err := f.host.Do(c); err != nil {
		f.host.Tell(err)
	}
}

// Save keeps the filter that is on under a name.
func (f *Filter) Save() { f.name(f.now()) }

// name asks what a view is called and on which board it is shown.
func (f *Filter) name(v model.Saved) {
	say, wrong := f.host.Words().Say, f.host.Words().Error
	name := part.NewField(say("ui.view-name"), 1, wrong)
	name.Put(v.Name)
	boards := []part.Option{{Value: "", Name: say("ui.view-any")}}
	for _, b := range f.boards {
		boards = append(boards, part.Option{Value: b, Name: say("ui.view." + b)})
	}
	board := part.NewChoice(say("ui.view-board"), boards, wrong)
	board.Put(v.Board)
	board.OnChoose = func(b string) error { v.Board = b; return nil }
	var s *part.Sheet
	done := func() {
		next := v
		next.Name = model.NewSaved(name.Text(), model.Criteria{}, "").Name
		err := next.Check()
		if err == nil {
			err = f.host.Do(&model.Save{Record: &next, Name: model.Text{"": next.Name}})
		}
		if err != nil {
			name.Wrong(wrong(err))
			return
		}
		s.Close()
	}
	title := say("ui.cmd.save-view")
	if v.ID != 0 {
		title = say("ui.view-rename")
	}
	s = part.Open(f.host.Canvas(), title, 440, container.New(part.Stack{Gap: 12}, name, board.Pane), name.Entry(),
		part.NewButton(say("sheet.cancel"), part.Plain, func() { s.Close() }), part.NewButton(say("sheet.save"), part.Primary, done))
	s.OnEscape = func() bool { f.host.GivenUp(s); return true }
	name.Entry().OnEnter = done
	name.Entry().OnEscape = s.Escape
}
