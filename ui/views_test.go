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
	b := w.views.Columns.Board
	wheel := func(n int, by float32) float32 {
		for range n {
			b.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, by)})
		}
		u.Texts() // draws it
		return b.Top()
	}
	w.setView(view.Day)
	w.win.Resize(fyne.NewSize(1280, 500)) // the sample's day begins late
	night := wheel(40, 60)
	w.step(1)
	if w.step(-1); wheel(0, 0) != night {
		t.Fatalf("the calendar went from %v to %v", night, b.Top())
	}
	w.enter(visit(t, w).ID)
	w.setView(view.Day)
	began := wheel(0, 0)
	if began <= night {
		t.Errorf("the day begins at %v, after %v", began, night)
	}
	if first := w.inside.Items[0].Start; float32(first.Minute())/60 < began {
		t.Errorf("the day begins at %v, its first item at %s", began, first.Clock())
	}
	w.goBack()
	w.setView(view.Day)
	wheel(40, 60)
	last := wheel(1, -400) // the first of the visit lies above, others are in sight
	w.enter(visit(t, w).ID)
	w.setView(view.Day)
	if now := wheel(0, 0); now >= last || now > float32(w.inside.Items[0].Start.Minute())/60 {
		t.Errorf("others are in sight, and it stays at %v, not before %s", now, w.inside.Items[0].Start.Clock())
	}
	later := wheel(1, -20)
	w.setView(view.Order)
	w.setView(view.Day)
	if wheel(0, 0) != later || later == began {
		t.Errorf("it was left at %v after %v, and stands at %v", later, began, b.Top())
	}
}
