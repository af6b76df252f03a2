package ui

import (
	"slices"

	"chancery/desk"
	"chancery/model"
	"chancery/ui/door"
	"chancery/ui/part"
	"chancery/ui/view"
)

// settle saves what can be saved of all that is typed, and gives the rest.
func (w *Window) settle() []door.Left {
	var out []door.Left
	add := func(list []part.Left, show func()) {
		for _, l := range list {
			out = append(out, door.Left{Left: l, Show: show})
		}
	}
	if w.views.Order.Rows != nil {
		add(w.views.Order.Rows.Settle(), w.showOrder)
	}
	add(w.views.Senders.Board.Settle(), func() { w.setTab(view.DelegationsTab) })
	add(w.views.Papers.Board.Settle(), func() { w.setTab(view.PapersTab) })
	for _, l := range w.inspector.Settle() {
		out = append(out, door.Left{Left: l.Left, Show: func() { w.showFields(l.Of) }})
	}
	for _, l := range w.registers.Settle() {
		out = append(out, door.Left{Left: l.Left, Show: func() { w.goBoard(l.Kind, l.Key) }})
	}
	for _, o := range w.win.Canvas().Overlays().List() {
		if t, ok := o.(part.Typist); ok {
			add(t.Settle(), func() {})
		}
	}
	return out
}

// showOrder brings the running order on screen.
func (w *Window) showOrder() {
	if w.stand.View != view.Order {
		w.setView(view.Order)
	}
}

// showFields brings the inspector of an item or an event on screen.
func (w *Window) showFields(ref model.Ref) {
	if w.inspecting() && w.chosen[0] == ref {
		return
	}
	w.memory.Inspect = true
	w.choose([]model.Ref{ref})
	w.root.Refresh()
}

// givenUp says what was typed on a card that Escape leaves, and offers to go on typing,
// as long as the diary is the same.
func (w *Window) givenUp(of *desk.Desk) func(*part.Sheet) {
	return func(s *part.Sheet) {
		typed := s.Typed()
		if s.Worded != nil {
			typed = append(typed, s.Worded()...)
		}
		left := slices.DeleteFunc(typed, func(l part.Left) bool { return l.Delicate })
		if len(left) == 0 {
			return
		}
		w.say(w.words.Say("ui.leave.left", left[0].Where, short(left[0].Text)), part.Action{Name: w.words.Say("ui.leave.on"), Do: func() {
			if w.desk == of {
				s.Reopen()
			}
		}})
	}
}
