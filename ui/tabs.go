package ui

import (
	"slices"

	"chancery/model"
	"chancery/ui/delegates"
	"chancery/ui/part"
	"chancery/ui/sheet"
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

// toDelegates shows on the board of a visit whom a row of an item stands for.
func (w *Window) toDelegates(event int64, who model.Participation) {
	if w.stand.Event != event {
		w.enter(event)
	}
	if w.stand.Event != event { // something typed elsewhere keeps the window where it is
		return
	}
	w.setTab(view.DelegationsTab)
	w.views.Senders.Board.Look(who)
	w.focusBoard()
}

// delegating says that the delegations of a visit are on show.
func (w *Window) delegating() bool {
	return w.diary != nil && w.stand.View == view.Delegations && !w.register()
}

// succeed asks who comes in the stead of whom: on the board of delegations, of whoever has
// the seat under the keyboard.
func (w *Window) succeed() {
	if !w.delegating() || !w.views.Senders.Board.Succeed() {
		w.deeds.Succeed()
	}
}

// person opens a card: on the board of delegations, that of whoever has the seat; in a
// register whoever is chosen is proposed.
func (w *Window) person() {
	if who, ok := w.registers.Chosen().(*model.Person); ok && w.register() {
		sheet.OpenWhose(w.kit, w.win.Canvas(), who.ID)
		return
	}
	if !w.delegating() || !w.views.Senders.Board.Person() {
		w.deeds.Person()
	}
}

// assignable says that somebody on the board of delegations could take part in items.
func (w *Window) assignable() bool {
	return w.delegating() && w.views.Senders.Board.Assignable()
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
