package ui

import (
	"slices"

	"chancery/ui/delegates"
	"chancery/ui/part"
	"chancery/ui/view"
)

var _ delegates.Host = host{}

// setTab shows a side of the open visit: its programme as it was on show last, or a board
// of its own.
func (w *Window) setTab(t view.Tab) {
	switch {
	case w.desk == nil || !w.stand.Inside() || w.stand.Tab() == t:
	case t == view.DelegationsTab:
		w.setView(view.Delegations)
	default:
		w.show(w.timely(w.stand))
		w.focusBoard()
	}
}

// timely is a place that shows time: of a visit, its programme.
func (w *Window) timely(p view.Stand) view.Stand {
	if p.View == view.Delegations {
		if p.View = w.seenBy; p.View == "" {
			p.View = view.Order
		}
	}
	return p
}

// settleVisit saves what is typed on the boards of the open visit, and gives what cannot
// be saved.
func (w *Window) settleVisit() []part.Left {
	var out []part.Left
	if rows := w.views.Order.Rows; rows != nil {
		out = rows.Settle()
	}
	return slices.Concat(out, w.views.Senders.Board.Settle())
}

// dropVisit lets go of the boards of a visit that is left.
func (w *Window) dropVisit() {
	w.views.Order.Drop()
	w.views.Senders.Board.Drop()
}
