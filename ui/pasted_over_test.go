package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
)

// What a paste writes over is named on its card, on its button and when it is done.
func TestWhatAPasteWritesOverIsNamed(t *testing.T) {
	w, u, now := plan(t)
	row(u, "0900", "0930", "Arrival", "", "", "", "", "", "", "", "", "")
	row(u, "1000", "1030", "Talks")
	u.Key(fyne.KeyEscape)
	paste := func(at, col int, text string) {
		w.focusBoard()
		w.views.Order.Rows.Table.GoTo(at, col)
		fyne.CurrentApp().Clipboard().SetContent(text)
		u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
	}
	paste(0, 3, "Ana Tinca\tLounge\nIon Pop\tSalon\nDan Rus\tHall\n")
	above := strings.Join(u.Above(), "\n")
	if p := now(); len(p.Items) != 2 || !strings.Contains(above, "Fill in 2 rows, add 1") || !strings.Contains(above, "This fills in 2 rows that are there: Arrival; Talks; 1 new.") {
		t.Fatalf("the card does not say what it writes over: %d, %q", len(p.Items), above)
	}
	u.ClickText("Fill in 2 rows, add 1")
	said := w.toast.Text()
	if p := now(); len(p.Items) != 3 || !strings.Contains(said, "Filled in 2 rows, added 1") || !strings.Contains(said, "now “Ana Tinca”, previously “Arrival”") {
		t.Errorf("%d items, said %q", len(p.Items), said)
	}
	paste(0, 4, "Library\nGarden\n")
	if said := w.toast.Text(); !strings.Contains(said, "now “Library”, previously “Lounge”") {
		t.Errorf("said %q", said)
	}
}
