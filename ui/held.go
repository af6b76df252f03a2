package ui

import (
	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/view"
)

// heldAlong says what became of locked and fixed items when their visit moved. Where they moved as
// well they can be put back at once.
func (w *Window) heldAlong(c model.Change) (text string, acts []part.Action) {
	m, ok := c.(*model.MoveEvent)
	if !ok || m.Fixed == 0 {
		return "", nil
	}
	switch m.Held {
	case model.HeldStay:
		return w.words.Count("ui.moved.left", m.Fixed), nil
	case model.HeldAlso:
		back := part.Action{Name: w.words.Count("ui.moved.held-back", m.Fixed), Do: func() { w.putBack(m) }}
		return w.words.Count("ui.moved.held", m.Fixed), []part.Action{back}
	}
	return "", nil
}

// putBack moves the locked and fixed items of a visit to where they were before it moved.
func (w *Window) putBack(m *model.MoveEvent) {
	var e model.Event
	if err := w.desk.Get(&e, m.Event.ID); err != nil {
		w.tell(err)
		return
	}
	w.try(&model.MoveEvent{Event: model.SeenOf(&e), Days: -m.Days, Force: true, Stays: true, Held: model.HeldOnly})
}

// issue asks for the next edition of a visit, with the paper that is on show.
func (w *Window) issue(event int64) {
	if w.stand.View == view.Papers && w.stand.Event == event && !w.register() {
		w.views.Papers.Board.IssueShown(event)
		return
	}
	w.papers.Issue(event)
}
