package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/view"
)

// Rows with hours that are pasted into a register make nobody called 09:30: it is asked, and
// they are opened in the programme of a visit.
func TestAProgrammeIsNotPastedIntoARegister(t *testing.T) {
	const rows = "09:30\t10:00\tArrival at the hotel\n10:15\t10:45\tCourtesy call\n"
	for _, k := range []register.Kind{register.People, register.Venues} {
		w, u := atBoard(t, "en", look.Light, k)
		before, names := w.registers.Chosen(), len(people(t, w))
		paste := func() {
			table := w.registers.Keyboard()
			w.focusBoard()
			fyne.CurrentApp().Clipboard().SetContent(rows)
			u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
			if w.registers.Keyboard() != table || !u.Sees("This looks like a programme") {
				t.Fatalf("%s: nobody asks: %q", k, u.Texts())
			}
		}
		paste()
		if u.Key(fyne.KeyEscape); len(people(t, w)) != names || w.registers.Chosen() != before {
			t.Errorf("%s: Escape pastes", k)
		}
		e := visit(t, w)
		paste()
		u.ClickText("Open it in “" + e.Title.In("en") + "”")
		if w.register() || w.stand.View != view.Order || w.stand.Event != e.ID || !u.Sees("Courtesy call") {
			t.Errorf("%s: led to %+v: %q", k, w.stand, u.Texts())
		}
		if n := len(people(t, w)); n != names {
			t.Errorf("%s: %d people, %d before", k, n, names)
		}
	}
}

// After rows were pasted the keyboard is on the first of them, and F3 opens the card of that item: not of
// the visit, and not of the row that stood there before.
func TestF3OpensWhatWasPasted(t *testing.T) {
	w, u, now := plan(t)
	row(u, "0900", "0930", "Arrival", "", "", "", "", "", "", "", "", "")
	u.Key(fyne.KeyEscape)
	fyne.CurrentApp().Clipboard().SetContent("10:15\t10:45\tCourtesy call\n11:00\t11:30\tOfficial talks\n")
	u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
	if len(now().Items) != 3 {
		t.Fatalf("%d items: %q", len(now().Items), u.Texts())
	}
	at := w.views.Order.Rows.At()
	if one, ok := w.only(); !ok || one != at || !at.IsItem() {
		t.Errorf("the keyboard is on %v, chosen is %v", at, w.chosen)
	}
	w.memory.Inspect = false
	w.root.Refresh()
	u.Key(fyne.KeyF3)
	if one, _ := w.only(); one != at || !w.inspector.Body.Visible() {
		t.Errorf("F3 opens %v, the keyboard is on %v", w.chosen, at)
	}
}
