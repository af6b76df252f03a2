package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/view"
)

// The list reaches the summit two months on, takes the day along when it is
// scrolled, and shows the programme alone inside a visit.
func TestTheList(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	u.Type("a")
	if w.stand.View != view.List || !u.Sees("Official talks") {
		t.Fatalf("%+v shows %q", w.stand, u.Texts())
	}
	for range 4 {
		u.Key(fyne.KeyPageDown)
	}
	if w.stand.Day != "2026-05-12" && w.stand.Day != "2026-05-13" {
		t.Errorf("four pages down it is %s", w.stand.Day)
	}
	if !u.Sees("May") {
		t.Errorf("the title says %q", u.Texts())
	}
	u.Key(fyne.KeyHome)
	if w.stand.Day != "2026-03-12" || !u.Sees("Official talks") {
		t.Errorf("back on %s: %q", w.stand.Day, u.Texts())
	}
	w.enter(visit(t, w).ID)
	w.setView(view.List)
	if len(w.entries) != 16 {
		t.Errorf("inside the visit there are %d entries", len(w.entries))
	}
}
