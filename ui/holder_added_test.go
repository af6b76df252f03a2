package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/part"
)

// Somebody whom no register has is refused in the cell of an office with the way to add them, which names them
// and not all of the cell; once added they hold it.
func TestAHolderWhomNobodyKnowsIsAddedFromTheCell(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Offices)
	office := standOn(t, w, "prime minister").Head().ID
	table := w.registers.Keyboard().(*part.Table)
	host{w}.FocusBoard()
	table.GoTo(table.Row(), 1)
	table.BeginEdit("I")
	u.Type("lie Bolojan; Vasile Grosu")
	u.Key(fyne.KeyReturn)
	if !seesBegin(u, w.words.Error(model.Refuse("register.no-person", "Vasile Grosu"))) || !u.Sees(w.words.Say("sheet.add-named", "Vasile Grosu")) {
		t.Fatalf("it is refused without a way out: %q", u.Texts())
	}
	u.Key(fyne.KeyDown, fyne.KeyReturn)
	u.ClickText(w.words.Say("sheet.add"))
	held, err := w.desk.Tenures()
	if err != nil {
		t.Fatal(err)
	}
	for _, h := range held {
		if h.OfficeID == office && h.PersonID == people(t, w)["Vasile Grosu"].Person.ID {
			return
		}
	}
	t.Errorf("he does not hold it: %q %q", w.toast.Text(), u.Texts())
}
