package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"chancery/model"
	"chancery/ui/look"
)

// pasteOn pastes a text on the board of the delegations, where the keyboard is.
func pasteOn(w *Window, text string) {
	clip := test.NewClipboard()
	clip.SetContent(text)
	w.views.Senders.Board.TypedShortcut(&fyne.ShortcutPaste{Clipboard: clip})
}

// What of a pasted letter names nobody is left out, and it is said what that was.
func TestALetterIsPasted(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	before := sent(w, model.GuestSide)
	u.Key(fyne.KeyRight)
	pasteOn(w, "Dear colleagues,\nPlease find below the composition of the delegation:\nJan Kowalski, Minister of Defence (invited)\nJan Kowalski, Aide\nKind regards,\nEmbassy of Poland\n")
	if got := strings.TrimPrefix(sent(w, model.GuestSide), before+", "); got != "Jan Kowalski, Jan Kowalski" {
		t.Errorf("pasted %q", got)
	}
	for _, want := range []string{"4 lines name nobody", "Dear colleagues,", "Embassy of Poland", "More than one person may be meant: Jan Kowalski"} {
		if !strings.Contains(w.toast.Text(), want) {
			t.Errorf("%q is not said in %q", want, w.toast.Text())
		}
	}
	for _, s := range programme(t, w).Seats {
		if s.PersonID != nil && s.Status == model.Asked {
			return
		}
	}
	t.Error("nobody is invited")
}
