package ui

import (
	"testing"

	"fyne.io/fyne/v2"
)

// Of names with commas between them the last is offered to the register, as the cell reads them, and never all of
// them as one; a name with the office behind it is one.
func TestOfAListOneIsOfferedToTheRegister(t *testing.T) {
	w, u, _ := planFor(t)
	row(u, "930", "", "Talks", "")
	u.Key(fyne.KeyTab)
	u.Type("Baiba Brazova, Janis Berzinov")
	if want := w.words.Say("sheet.add-named", "Janis Berzinov"); !u.Sees(want) || u.Sees(w.words.Say("sheet.add-named", "Baiba Brazova, Janis Berzinov")) {
		t.Errorf("no %q: %q", want, u.Above())
	}
	u.Key(fyne.KeyEscape)
	u.Type("Baiba Brazova, Adviser")
	if want := w.words.Say("sheet.add-named", "Baiba Brazova, Adviser"); !u.Sees(want) {
		t.Errorf("no %q: %q", want, u.Above())
	}
}
