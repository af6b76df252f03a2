package ui

import (
	"testing"

	"fyne.io/fyne/v2"

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
