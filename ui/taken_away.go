package ui

import (
	"slices"

	"chancery/model"
	"chancery/ui/inspect"
	"chancery/ui/view"
)

// TakeAway does what takes a visit out of the diary. What is typed in it is saved first; what cannot be is
// asked about before anything is done, and comes back with the visit. It goes as it was on show.
func (h host) TakeAway(event int64, then func(shown int64)) {
	w := h.w
	on := func() {
		shown := w.reading.Last()
		if w.stand.Event == event {
			w.setAside(event)
			w.goBack()
		}
		then(shown)
	}
	left := slices.ContainsFunc(w.inspector.Settle(), func(l inspect.Left) bool { return l.Of.Event == event })
	if w.stand.Event == event && len(w.settleVisit()) > 0 || left {
		w.doors.Leave("delete", on)
		return
	}
	on()
}

// setAside keeps what is typed on the boards of the open visit, which goes away, and lets go of them.
func (w *Window) setAside(event int64) {
	for _, d := range w.typed() {
		if d.Of.Event == event && (d.In == ofOrder || d.In == ofSenders || d.In == ofPapers) {
			w.apart = append(w.apart, d)
		}
	}
	if rows := w.views.Order.Rows; rows != nil {
		rows.Table.Drop() // it is not to be saved in what is gone
	}
	w.dropVisit()
}

// wentAway leaves a visit that is no more in the diary: its own beginning was undone, or somebody else deleted
// it. What was typed in it comes back with it.
func (w *Window) wentAway() {
	n := len(w.apart)
	w.setAside(w.stand.Event)
	w.stand = view.Stand{View: view.Week, Day: w.stand.Day}
	w.trail = view.Trail{}
	if said := w.saidAside(n); said != "" {
		w.toast.Warn(said)
	}
}

// saidAside says what was put aside beyond the first n.
func (w *Window) saidAside(n int) string {
	if len(w.apart) <= n {
		return ""
	}
	return w.words.Say("ui.typed.aside", short(w.apart[n].Text))
}

// cameBack types again what was typed in a visit before it went away.
func (w *Window) cameBack(event int64) {
	var back []draft
	w.apart = slices.DeleteFunc(w.apart, func(d draft) bool {
		if d.Of.Event == event && event != 0 {
			back = append(back, d)
			return true
		}
		return false
	})
	if len(back) > 0 && w.holds(model.Ref{Event: event}) {
		w.takeUp(back)
	}
}
