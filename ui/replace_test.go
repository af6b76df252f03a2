package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/look"
)

// Words are found in a programme and replaced in one deed; what is locked stays
// unless somebody insists.
func TestReplace(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	w.table.Run("replace")
	u.Type("official").Key(fyne.KeyTab)
	u.Type("Formal")
	if !u.Sees("1 locked item is left as it is") || !u.Sees("Formal talks") {
		t.Fatalf("previewed: %q", u.Texts())
	}
	u.Key(fyne.KeyReturn)
	count := func(title string) (n int) {
		p, err := w.desk.Programme(w.stand.Event)
		if err != nil {
			t.Fatal(err)
		}
		for _, it := range p.Items {
			if it.Title["en"] == title {
				n++
			}
		}
		return n
	}
	if count("Formal talks") != 1 || count("Formal photo") != 1 || count("Official welcome ceremony") != 1 {
		t.Error("not replaced, or replaced in what is locked")
	}
	w.undo()
	if count("Official talks") != 1 || count("Official photo") != 1 {
		t.Error("one undo does not take all back")
	}
	w.table.Run("replace")
	u.Type("no such words").Key(fyne.KeyReturn)
	if !u.Sees("Nothing is found.") || u.Canvas.Overlays().Top() == nil {
		t.Errorf("sees %q", u.Texts())
	}
}
