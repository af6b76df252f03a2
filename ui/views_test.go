package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/view"
)

// The work week is Monday to Friday wherever weeks begin; a digit shows as many
// days, steps by them, and is remembered.
func TestSomeDays(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.table.Run("work")
	if first, n := w.stand.Span(w.words.FirstWeekday()); first != "2026-03-09" || n != 5 || u.Sees("Sat") {
		t.Errorf("the work week begins %s with %d days", first, n)
	}
	u.Type("4")
	if first, n := w.stand.Span(w.words.FirstWeekday()); w.stand.View != view.Some || first != "2026-03-12" || n != 4 {
		t.Errorf("four days: %+v from %s, %d", w.stand, first, n)
	}
	u.Key(fyne.KeyPageDown)
	if w.stand.Day != "2026-03-16" {
		t.Errorf("a step of four days leads to %s", w.stand.Day)
	}
	if !u.Sees("4 days") || w.memory.Days != 4 {
		t.Errorf("it remembers %d", w.memory.Days)
	}
}

// The day of a visit is not shown as empty because the calendar stood at another hour; where something of it is in
// sight nothing moves, nor in the calendar.
func TestTheDayOfAVisitIsShownWhereItsItemsAre(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	late := func() {
		for range 40 {
			w.views.Columns.Board.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -60)})
		}
	}
	w.setView(view.Day)
	late()
	evening := w.views.Columns.Board.Top()
	w.step(1)
	if w.step(-1); w.views.Columns.Board.Top() != evening {
		t.Fatalf("the calendar went from %v to %v", evening, w.views.Columns.Board.Top())
	}
	w.enter(w.events[0].Event.ID)
	w.show(view.Stand{View: view.Order, Day: w.inside.Event.FirstDay, Event: w.stand.Event})
	w.setView(view.Day)
	u.Texts()
	if top := w.views.Columns.Board.Top(); top > 12 {
		t.Errorf("the day begins at %v", top)
	}
	before := w.views.Columns.Board.Top()
	w.views.Columns.Board.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -60)})
	after := w.views.Columns.Board.Top()
	w.setView(view.Order)
	w.setView(view.Day)
	if u.Texts(); before == after || w.views.Columns.Board.Top() != after {
		t.Errorf("it was left at %v and stands at %v", after, w.views.Columns.Board.Top())
	}
}
