package ui

import (
	"strings"
	"testing"
)

// A conflict that comes of what was typed is told with the item it is of, the other one and where, and
// what to do; a press shows the list that leads to both.
func TestAConflictThatIsToldNamesItsItem(t *testing.T) {
	w, u, now := plan(t)
	row(u, "9:00", "10:00", "Talks", "Villa Madama", "", "", "", "", "", "", "", "")
	row(u, "9:30", "10:30", "Lunch", "Villa Madama")
	if len(now().Items) != 2 {
		t.Fatalf("%d rows", len(now().Items))
	}
	for _, want := range []string{"‘Lunch’: Villa Madama", "‘Talks’", "Place"} {
		if !strings.Contains(w.toast.Text(), want) {
			t.Errorf("%q does not say %s", w.toast.Text(), want)
		}
	}
	u.ClickText(w.words.Say("ui.check.show"))
	if u.Canvas.Overlays().Top() == nil || !u.Sees("Villa Madama") {
		t.Errorf("a press on it shows %q", u.Texts())
	}
}
