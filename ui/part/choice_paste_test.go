package part_test

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/ui/part"
	"chancery/ui/uitest"
)

// What is pasted on a closed list narrows it as what is typed there does, on however many lines it was copied.
func TestAChoiceNarrowsByWhatIsPasted(t *testing.T) {
	for text, want := range map[string]string{"Holy See\n": "2", "Святий\nПрестол": "2", "Rovania": "3"} {
		uitest.Look(t, "")
		var added string
		c := countries(&added)
		u := uitest.New(t, container.New(part.Stack{}, c.Pane), 400, 500)
		fyne.CurrentApp().Clipboard().SetContent(text)
		u.Canvas.Focus(c.Pane)
		u.Shortcut(fyne.KeyV, fyne.KeyModifierControl)
		if u.Canvas.Overlays().Top() == nil {
			t.Fatalf("%q opens no list", text)
		}
		if u.Key(fyne.KeyReturn); c.Value() != want || added != "" {
			t.Errorf("%q chooses %q, want %q (added %q)", text, c.Value(), want, added)
		}
	}
}
