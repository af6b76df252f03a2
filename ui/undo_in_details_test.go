package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// Undo takes no word of what a field of the details said when it was saved: that is for the window to take back.
func TestUndoInTheDetailsTakesNoWordOfWhatIsSaved(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Parties)
	lists, err := w.reading.Registers()
	if err != nil {
		t.Fatal(err)
	}
	w.goBoard(register.Parties, lists.Parties[0].ID)
	dative, genitive := w.words.Say("register.col.dative"), w.words.Say("register.col.genitive")
	field := func(label string) *part.Field { return uitest.Labelled[*part.Field](u, label) }
	write := func(label, said string) {
		u.Canvas.Focus(field(label).Entry())
		u.Shortcut(fyne.KeyA, fyne.KeyModifierControl)
		u.Type(said)
		u.Key(fyne.KeyTab)
	}
	write(dative, "Alpha Beta")
	write(genitive, "Gamma")
	u.Canvas.Focus(field(dative).Entry())
	u.Shortcut(fyne.KeyZ, fyne.KeyModifierControl)
	if got := field(dative).Text(); got != "Alpha Beta" {
		t.Errorf("what was saved before says %q", got)
	}
	w.table.Run("undo")
	if got := field(genitive).Text(); got == "Gamma" {
		t.Error("the last change stays")
	}
}

// The press that opens the details lets go over a field of theirs: what is typed next goes into the cell that was
// pressed all the same.
func TestThePressThatOpensTheDetailsKeepsTheKeyboard(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Invitations)
	table := w.registers.Keyboard().(*part.Table)
	row := u.Point(w.words.Text(model.NameOf(w.registers.Chosen()))).Y
	for x := float32(500); x < 1240; x += 40 {
		u.ClickText(w.words.Say("register.new-row"))
		u.Click(x, row)
		if u.Canvas.Focused() != fyne.Focusable(table) {
			t.Errorf("pressed at %v the keyboard is with %T", x, u.Canvas.Focused())
		}
	}
}
