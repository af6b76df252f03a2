package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
)

// A row that is begun in a register stands there again for whoever went to another one meanwhile, and it
// is not forgotten when the program ends there.
func TestABegunRowWaitsInItsRegister(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Texts)
	w.table.Run("new-row")
	u.Type("Joint Declaration")
	u.Key(fyne.KeyReturn)
	begun := len(w.registers.Typed())
	if begun == 0 {
		t.Fatalf("a title alone is a text: %q", u.Texts())
	}
	for _, k := range []register.Kind{register.Commitments, register.Letters} {
		w.goBoard(k, 0)
		if n := len(w.registers.Typed()); n != begun {
			t.Errorf("at %s %d cells wait to be saved, not %d", k, n, begun)
		}
	}
	if w.toast.Clear(); u.Sees("Joint Declaration") {
		t.Error("it stands in another register")
	}
	w.goBoard(register.Texts, 0)
	if !u.Sees("Joint Declaration") || len(w.registers.Typed()) != begun {
		t.Errorf("it is gone: %+v, %q", w.registers.Typed(), u.Texts())
	}
	w.goBoard(register.People, 0)
	w.goBoard(register.Texts, 0)
	w.table.Run("new-row")
	if len(w.registers.Typed()) != begun {
		t.Errorf("after going again: %+v", w.registers.Typed())
	}
}

// A row that says of which visit it would be, and into which nobody typed, is not begun: nothing is asked
// about it. What is typed in it is not written over when another is begun.
func TestARowThatNobodyTypedInIsNotBegun(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.choose([]model.Ref{{Event: visit(t, w).ID}})
	w.table.Run("new-commitment")
	if n := len(w.registers.Typed()); n != 0 {
		t.Fatalf("%d cells wait to be saved", n)
	}
	w.goBoard(register.Letters, 0)
	if n := len(w.registers.Typed()); n != 0 || strings.Contains(w.toast.Text(), "not saved") {
		t.Errorf("elsewhere %d wait, and it says %q", n, w.toast.Text())
	}
	w.goCalendar()
	w.choose([]model.Ref{{Event: visit(t, w).ID}})
	w.table.Run("new-commitment")
	u.Key(fyne.KeyTab, fyne.KeyTab, fyne.KeyTab)
	u.Type("Ministry of Energy")
	u.Key(fyne.KeyReturn)
	before := len(w.registers.Typed())
	if before == 0 {
		t.Fatalf("nothing is begun: %q", u.Texts())
	}
	w.goBoard(register.Letters, 0)
	w.goCalendar()
	w.choose([]model.Ref{{Event: visit(t, w).ID}})
	w.table.Run("new-commitment")
	if n := len(w.registers.Typed()); n != before {
		t.Errorf("of %d cells that were typed %d are left", before, n)
	}
}

// A row begun in a register waits there too while somebody is in a visit, whose rows alone are on show:
// it is asked about as what it is, and is not taken for one of the visit.
func TestABegunRowWaitsWhileSomebodyIsInAVisit(t *testing.T) {
	for _, k := range []register.Kind{register.People, register.Rooms, register.Letters} {
		w, u := atBoard(t, "en", look.Light, k)
		w.table.Run("new-row")
		u.Key(fyne.KeyTab)
		u.Type("Somebody")
		begun := w.registers.Typed()
		if len(begun) == 0 {
			t.Fatalf("%s: nothing is begun", k)
		}
		w.goCalendar()
		w.choose([]model.Ref{{Event: visit(t, w).ID}})
		for _, tab := range []string{"signing", "guests"} {
			w.table.Run(tab)
			if now := w.registers.Typed(); len(now) < len(begun) || now[0].Kind != k {
				t.Errorf("%s: in the visit's %s %+v waits, not %+v", k, tab, now, begun)
			}
			if left := w.settle(); len(left) == 0 {
				t.Errorf("%s: in the visit's %s nothing is asked about at the end", k, tab)
			}
		}
	}
}
