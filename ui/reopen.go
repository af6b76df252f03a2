package ui

import (
	"slices"

	"chancery/model"
	"chancery/ui/view"
)

// closed is the visit that was left last, as it stood.
type closed struct {
	stand  view.Stand
	chosen []model.Ref
	at     model.Ref // where the keyboard stood in the running order
}

// visitLeft says that there is a visit that was left and can be opened again.
func (w *Window) visitLeft() bool {
	of := w.left.stand.Event
	return w.diary != nil && of != 0 && (of != w.stand.Event || w.register()) && w.listed(of).Event.ID == of
}

// reopenVisit opens the visit that was left last: its view, its day, what was chosen in it.
func (w *Window) reopenVisit() {
	to := w.left
	if !w.stand.Inside() {
		w.trail.Push(w.stand)
	}
	w.showThen(to.stand, func() {
		chosen := to.chosen
		if len(chosen) == 0 && to.at != (model.Ref{}) {
			chosen = []model.Ref{to.at}
		}
		w.goRow(slices.DeleteFunc(slices.Clone(chosen), func(r model.Ref) bool { return !w.holds(r) }))
		w.focusBoard()
	})
}

// detailed says that there is something to look into.
func (w *Window) detailed() bool {
	if w.register() {
		return w.registers.Chosen() != nil
	}
	_, one := w.only()
	return w.diary != nil && (one || w.stand.Inside())
}

// detailsShown says that it is looked into.
func (w *Window) detailsShown() bool {
	if w.register() {
		return w.registers.Card.On() && w.registers.Card.Body.Visible()
	}
	return w.inspecting() && w.inspector.Body.Visible()
}

// turnDetails opens what is chosen, or else the visit, beside the board, and folds it away.
func (w *Window) turnDetails() {
	_, one := w.only()
	switch shown := w.detailsShown(); {
	case w.register():
		w.registers.TurnCard(!shown)
	case shown:
		host{w}.FoldInspector()
	case one && w.stand.Tab() == view.ProgrammeTab:
		w.lookInto(w.chosen[0])
	case w.ordered() && w.views.Order.Rows.Table.Walked() && w.views.Order.Rows.At().IsItem():
		w.lookInto(w.views.Order.Rows.At())
	default:
		host{w}.Details()
	}
}
