package ui

import (
	"testing"

	"fyne.io/fyne/v2"
)

// A row whose hour takes it to another line has the keyboard with it, whatever key left its cell: what is typed next is
// its end, not its place.
func TestTheKeyboardGoesWithARowThatMoves(t *testing.T) {
	w, u, now := plan(t)
	row(u, "900", "930", "Arrival")
	u.Key(fyne.KeyReturn)
	row(u, "1000", "1030", "Talks")
	u.Key(fyne.KeyReturn)
	row(u, "1100", "1130", "Lunch")
	u.Key(fyne.KeyReturn)
	table := w.views.Order.Rows.Table
	table.GoTo(0, 1)
	u.Type("1045")
	u.Key(fyne.KeyTab)
	if table.Row() != 1 || table.Col() != 2 {
		t.Errorf("Tab goes to row %d, column %d", table.Row(), table.Col())
	}
	u.Type("1055")
	u.Key(fyne.KeyTab)
	if it := now().Items[1]; it.Title["en"] != "Arrival" || it.Start.Clock() != "10:45" || it.End.Clock() != "10:55" || !it.Place.Empty() {
		t.Errorf("typed %s–%s at %q", it.Start.Clock(), it.End.Clock(), it.Place)
	}
	table.GoTo(1, 2)
	if u.Key(fyne.KeyUp); table.Row() != 0 {
		t.Fatal("not at the talks")
	}
	table.GoTo(0, 1)
	u.Type("1200")
	u.Key(fyne.KeyReturn)
	if table.Row() != 3 || table.Col() != 1 { // the empty row below it
		t.Errorf("Enter goes to row %d, column %d", table.Row(), table.Col())
	}
	table.GoTo(2, 2)
	u.Type("1250")
	u.Hold(fyne.KeyModifierShift).Key(fyne.KeyTab).Hold(0)
	u.Type("830")
	u.Hold(fyne.KeyModifierShift).Key(fyne.KeyTab).Hold(0)
	if it := now().Items[0]; table.Row() != 0 || it.Title["en"] != "Talks" || it.End.Clock() != "09:20" {
		t.Errorf("Shift+Tab goes to row %d; first is %s–%s", table.Row(), it.Start.Clock(), it.End.Clock())
	}
}
