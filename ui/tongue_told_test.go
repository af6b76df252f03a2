package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// As long as texts are typed in another language than the window's, the status bar says so; a press
// leads back.
func TestItIsSaidInWhichLanguageIsTyped(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	said := w.words.Say("ui.tongue", "Română")
	if u.Sees(said) {
		t.Fatal("it is said of the language of the window")
	}
	w.typeIn("ro")
	w.toast.Clear()
	if !u.Sees(said) {
		t.Fatalf("nothing says it: %q", u.Texts())
	}
	u.ClickText(said)
	if w.kit.Lang != "en" || u.Sees(said) {
		t.Errorf("typed in %s: %q", w.kit.Lang, u.Texts())
	}
}

// Escape in the card of a copy offers what was reworded there as what is typed in fields.
func TestRewordingsOfACopyAreNotLostUnsaid(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.deeds.Duplicate(model.Ref{Event: visit(t, w).ID})
	chooses(u, "Guest", "ital")
	called := ""
	for _, l := range u.Labels() {
		for _, head := range []string{"in", "was", "now"} { // wherever the keyboard is in it
			if strings.HasPrefix(l, w.words.Say("sheet.again."+head)+": ") {
				called = l
			}
		}
	}
	table := uitest.Labelled[*part.Table](u, called)
	if err := table.OnEdit(0, 2, "Italiei"); err != nil {
		t.Fatal(err)
	}
	u.Canvas.Focus(uitest.Labelled[*part.Button](u, w.words.Say("sheet.add")))
	w.toast.Clear()
	u.Key(fyne.KeyEscape)
	if !u.Sees(w.words.Say("ui.leave.on")) {
		t.Errorf("nothing offers to go on: %q", u.Texts())
	}
}
