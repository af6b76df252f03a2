package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
)

// People who are pasted on a row of the running order, with a head or without, are no rows of it: they are proposed as
// guests of its item, and shown first.
func TestPeoplePastedOnARowAreItsGuests(t *testing.T) {
	for _, list := range []string{
		"No.\tName\tPosition\tAnswer\n1\tMr Vasile Codru\tGovernor of Romania\tyes\n2\tMs Maria Lungu\tMayor of Bucharest\tyes\n",
		"Mr Vasile Codru\tGovernor of Romania\tyes\nMs Maria Lungu\tMayor of Bucharest\tyes\n",
		"Lista invitaților\nNr.\tNumele\tFuncția\n1\tVasile Codru\tGuvernatorul Băncii Naționale a României\n2\tMaria Lungu\tPrimar general\n",
	} {
		w, u, it := inOrder(t)
		w.win.Resize(fyne.NewSize(1900, 1200))
		before := len(programme(t, w).Items)
		fyne.CurrentApp().Clipboard().SetContent(list)
		u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
		if !shows(u, "guests of an item") || !shows(u, w.words.Text(it.Title)) || !shows(u, "Import 2 lines") {
			t.Fatalf("%s: %q", list, u.Texts())
		}
		u.ClickText("Import 2 lines")
		p := programme(t, w)
		if len(p.Items) != before {
			t.Errorf("%s: %d items, %d before", list, len(p.Items), before)
		}
		found := 0
		for _, who := range append(p.Side(&it, model.HostSide), p.Side(&it, model.GuestSide)...) {
			if name := who.Called.All(); strings.Contains(name, "Codru") || strings.Contains(name, "Lungu") {
				found++
			}
		}
		if found != 2 {
			t.Errorf("%s: %d are asked to the item", list, found)
		}
	}
}

// Rows of a programme stay rows, also without an hour, and cells that were copied here are cells.
func TestRowsPastedOnARowStayRows(t *testing.T) {
	for _, rows := range []string{"10:15\t10:45\tCourtesy call\n11:00\t11:30\tTalks\n", "Arrival of the President\tAirport\nTalks with the Minister\tOak Room\n"} {
		_, u, _ := inOrder(t)
		fyne.CurrentApp().Clipboard().SetContent(rows)
		if u.Shortcut(fyne.KeyV, fyne.KeyModifierControl); shows(u, "guests of an item") {
			t.Errorf("%s: %q", rows, u.Texts())
		}
	}
}

// No item is chosen for guests of whom nothing says what they are asked to: it is asked. One that the list names is.
func TestNoItemIsChosenForGuestsUnnamed(t *testing.T) {
	const list = "Name\tPosition\tAnswer\nMr Vasile Codru\tGovernor of Romania\tyes\nMs Maria Lungu\tMayor of Romania\tno\n"
	w, u := onSenders(t, "en", look.Light)
	w.win.Resize(fyne.NewSize(1900, 1200))
	first := w.inside.Items[0]
	pasteOn(w, list)
	if shows(u, w.words.Text(first.Title)) || !shows(u, "Which item are these guests invited to?") {
		t.Fatalf("one is chosen: %q", u.Texts())
	}
	if u.ClickText("Import 2 lines"); !shows(u, "Import 2 lines") || !shows(u, "Which item are these guests invited to?") {
		t.Errorf("they went somewhere: %q", u.Texts())
	}
	chooses(u, "Item", w.words.Text(first.Title))
	if u.ClickText("Import 2 lines"); shows(u, "Import 2 lines") {
		t.Errorf("they do not go in: %q", u.Texts())
	}
}
