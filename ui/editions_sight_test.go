package ui

import (
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// Why nothing was issued can be read where it is said: the card is higher than the window, and its sentence
// stands below the last field of it.
func TestWhyNothingWasIssuedIsInSight(t *testing.T) {
	documents(t)
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	w.win.Resize(fyne.NewSize(1000, 560))
	w.table.Run("issue")
	typesInto(u, w, "issue.others", "Duty officer")
	givesAll(u, w)
	if u.Sees(w.words.Say("issue.reason")) {
		typesInto(u, w, "issue.reason", "agreed")
	}
	f := uitest.Labelled[*part.Field](u, w.words.Say("sheet.folder"))
	u.Canvas.Focus(f.Entry())
	file := filepath.Join(t.TempDir(), "a file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	f.Entry().SetText(filepath.Join(file, "there"))
	u.ClickText(w.words.Say("issue.do"))
	if f.Refused() == "" {
		t.Fatalf("it was issued: %q", u.Above())
	}
	card := u.Canvas.Overlays().Top().(*part.Sheet).Held()
	driver := fyne.CurrentApp().Driver()
	view, at := driver.AbsolutePositionForObject(card), driver.AbsolutePositionForObject(f)
	if bottom := at.Y + f.Size().Height; bottom > view.Y+card.Size().Height || at.Y < view.Y {
		t.Errorf("the field with its sentence is from %v to %v, and the card shows from %v to %v", at.Y, bottom, view.Y, view.Y+card.Size().Height)
	}
}
