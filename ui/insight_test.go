package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/part"
)

// Whoever goes from field to field by Tab sees each of them, forwards and backwards: what a form
// is scrolled in follows the keyboard.
func TestTheKeyboardStaysInSight(t *testing.T) {
	for name, open := range map[string]func(l *leaver){
		"an item": func(l *leaver) { lookInto(l.t, l.Window, "Official talks"); l.inspector.Focus(l.u.Canvas) },
		"a visit": func(l *leaver) { l.table.Run("new-visit") },
	} {
		t.Run(name, func(t *testing.T) {
			w, u := sit(t, "en", look.Dark)
			w.win.Resize(fyne.NewSize(1100, 640))
			l := &leaver{t: t, Window: w, u: u}
			open(l)
			seen := map[*part.Entry]bool{}
			for _, shift := range []fyne.KeyModifier{0, fyne.KeyModifierShift} {
				for range 60 {
					u.Hold(shift).Key(fyne.KeyTab).Hold(0)
					e, ok := u.Canvas.Focused().(*part.Entry)
					if !ok {
						continue
					}
					seen[e] = true
					at := fyne.CurrentApp().Driver().AbsolutePositionForObject(e)
					top := float32(0)
					if at.X > 800 && name != "a visit" {
						top = w.root.Size().Height - w.inspector.Body.Size().Height - 40
					}
					if at.Y < top || at.Y+e.Size().Height > u.Canvas.Size().Height {
						t.Fatalf("%q is typed in at %v", e.Text, at)
					}
				}
			}
			if len(seen) < 3 {
				t.Errorf("%d fields were met", len(seen))
			}
		})
	}
}
