package part

import (
	"testing"

	"fyne.io/fyne/v2/test"

	"chancery/words"
)

// A picture stays on screen with the sentence about it, also when the keyboard leaves: nothing is saved
// with it, and nothing is taken out unasked.
func TestAPictureStaysUntilItIsPutInWords(t *testing.T) {
	test.NewTempApp(t)
	f := NewField("Title", 1, words.For("en").Error)
	saved := []string{}
	f.OnCommit = func(s string) error { saved = append(saved, s); return nil }
	f.Put("Dinner")
	f.Entry().SetText("Dinner 🤝")
	f.Entry().OnLeave()
	if f.Text() != "Dinner 🤝" || f.Refused() == "" || len(saved) != 0 || !f.Dirty() {
		t.Errorf("%q, saved %q: %q", f.Text(), saved, f.Refused())
	}
	f.Entry().SetText("Dinner, handshake")
	if f.Refused() != "" {
		t.Errorf("the sentence stays: %q", f.Refused())
	}
	if f.Entry().OnLeave(); len(saved) != 1 || saved[0] != "Dinner, handshake" {
		t.Errorf("saved %q", saved)
	}
}
