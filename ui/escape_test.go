package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/uitest"
)

// Beside a table nothing typed is lost with Escape either: it is taken, or stays with its reason until
// Escape is pressed once more. From a list to choose from Escape leads back to the table, and from there
// it closes the details.
func TestEscapeKeepsWhatIsTypedInTheDetails(t *testing.T) {
	tried := 0
	l := leaving(t, "en")
	for name, e := range unsaved {
		l.anew()
		e.begin(l)
		_, entry := l.u.Canvas.Focused().(*part.Entry)
		if !entry || !inDetails[e.in] || name == "a cell of a register" || name == "a new row of a register" {
			continue
		}
		tried++
		if text := quoted(e.said); !l.u.Key(fyne.KeyEscape).Sees(text) || !l.waits(text) {
			t.Errorf("%s: %q is lost: %+v", name, text, l.typed())
		}
	}
	if tried < 7 {
		t.Errorf("only %d were tried", tried)
	}
	l.anew()
	l.senders()
	l.u.Key(fyne.KeyHome, fyne.KeyReturn)
	l.typeIn("delegates.office", "Chief of Protocol")
	l.u.Key(fyne.KeyEscape)
	saved := false
	for _, s := range programme(t, l.Window).Seats {
		saved = saved || s.Title["en"] == "Chief of Protocol"
	}
	if !saved {
		t.Error("what was typed in the details is lost")
	}
	l.u.Canvas.Focus(uitest.Labelled[*scene.Pane](l.u, l.words.Say("sheet.role")))
	if l.u.Key(fyne.KeyEscape); l.u.Canvas.Focused() != fyne.Focusable(l.views.Senders.Board) {
		t.Fatalf("Escape leads from a list to %T", l.u.Canvas.Focused())
	}
	if l.u.Key(fyne.KeyEscape); l.u.Sees(l.words.Say("sheet.role")) {
		t.Errorf("Escape leaves the details open: %q", l.u.Texts())
	}
}

// inDetails are the files of the fields that stand beside a table, and are saved as they are left.
var inDetails = map[string]bool{"inspect/item.go": true, "inspect/item_press.go": true, "inspect/event.go": true, "inspect/delegations.go": true, "inspect/people.go": true,
	"delegates/own_form.go": true, "delegates/seat_form.go": true, "section/form.go": true}
