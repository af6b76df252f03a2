package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/view"
)

// The year is walked day by day, over its end as well; Enter opens the day, and
// the name of a month the month.
func TestTheYear(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	u.Type("y")
	if w.stand.View != view.Year || !u.Sees("December") || !u.Sees("2026") {
		t.Fatalf("%+v shows %q", w.stand, u.Texts())
	}
	u.Key(fyne.KeyDown, fyne.KeyRight, fyne.KeyReturn)
	if w.stand.View != view.Day || w.stand.Day != "2026-03-20" {
		t.Errorf("Enter led to %+v", w.stand)
	}
	u.Type("y")
	u.Key(fyne.KeyPageDown)
	if w.stand.Day != "2027-03-20" || !u.Sees("2027") {
		t.Errorf("a year on: %+v", w.stand)
	}
	u.Key(fyne.KeyHome)
	u.ClickText("May")
	if w.stand.View != view.Month || w.stand.Day != "2026-05-01" {
		t.Errorf("the name of May led to %+v", w.stand)
	}
}
