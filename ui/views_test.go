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
