package ui

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/view"
)

const savedRow = 28

// paintSaved lists the filters that are kept under a name.
func (w *Window) paintSaved(p *scene.Pane, s *scene.Scene, y, width float32) float32 {
	if len(w.views) == 0 {
		return y
	}
	c := look.Now()
	y += 12
	s.Text(18, y, w.words.Say("ui.views"), scene.F10b, c.Text3)
	y += 18
	for i := range w.views {
		f, colour := scene.F12, theme.ColorNamePlaceHolder
		if w.applied(&w.views[i]) {
			s.RRect(8, y, width-16, savedRow-2, 7, c.AccentSoft)
			f, colour = scene.F12b, theme.ColorNamePrimary
		}
		p.Lit(s, 8, y, width-16, savedRow-2, 7, "saved", int64(i))
		s.Icon(19, y+6, 13, scene.FilterIcon, colour)
		s.In(44, y, savedRow-2, f.Fit(w.views[i].Name, width-62), f, c.Text)
		y += savedRow
	}
	return y
}

// applied says that a view's filter is the one on show.
func (w *Window) applied(v *model.View) bool {
	return w.filtered() && model.NewView("", w.memory.Criteria, "").Filter == v.Filter
}

// applyView filters as a view says, on its board; a second tap ends it.
func (w *Window) applyView(v *model.View) {
	if w.applied(v) {
		w.clearFilter()
		return
	}
	w.memory.Criteria = v.Criteria()
	if b := View(v.Board); slices.Contains(view.Kinds, b) && (b != Order || w.place.Inside()) {
		w.setView(b)
	} else {
		w.read()
	}
	w.remember()
}

// menuView renames a view, lets it follow what is on show, or deletes it.
func (w *Window) menuView(v model.View, at fyne.Position) {
	name := model.Text{"": v.Name}
	scene.Popup(w.win.Canvas(), at, 230, []scene.Entry{
		{Label: w.words.Say("ui.view-rename"), Do: func() { w.nameView(v) }},
		{Label: w.words.Say("ui.view-update"), Off: !w.filtered() || w.applied(&v), Do: func() {
			v.Filter = model.NewView("", w.memory.Criteria, "").Filter
			w.try(&model.Save{Record: &v, Name: name})
		}},
		{},
		{Label: w.words.Say("ui.view-delete"), Do: func() { w.try(&model.Remove{Record: &v, Name: name}) }},
	})
}

// saveView keeps the filter that is on under a name.
func (w *Window) saveView() { w.nameView(model.NewView("", w.memory.Criteria, "")) }

// nameView asks what a view is called and on which board it is shown.
func (w *Window) nameView(v model.View) {
	say := w.words.Say
	name := part.NewField(say("ui.view-name"), 1, w.words.Error)
	name.Put(v.Name)
	boards := []part.Option{{Value: "", Name: say("ui.view-any")}}
	for _, b := range view.Kinds {
		if b != Some {
			boards = append(boards, part.Option{Value: string(b), Name: say("ui.view." + string(b))})
		}
	}
	board := part.NewChoice(say("ui.view-board"), boards, w.words.Error)
	board.Put(v.Board)
	board.OnChoose = func(b string) error { v.Board = b; return nil }
	var s *part.Sheet
	done := func() {
		next := v
		next.Name = model.NewView(name.Text(), model.Criteria{}, "").Name
		err := next.Check()
		if err == nil {
			err = w.do(&model.Save{Record: &next, Name: model.Text{"": next.Name}})
		}
		if err != nil {
			name.Wrong(w.words.Error(err))
			return
		}
		s.Close()
	}
	title := say("ui.cmd.save-view")
	if v.ID != 0 {
		title = say("ui.view-rename")
	}
	s = part.Open(w.win.Canvas(), title, 440, container.New(part.Stack{Gap: 12}, name, board.Pane), name.Entry(),
		part.NewButton(say("sheet.cancel"), part.Plain, func() { s.Close() }), part.NewButton(say("sheet.save"), part.Primary, done))
	name.Entry().OnEnter = done
	name.Entry().OnEscape = s.Escape
}
