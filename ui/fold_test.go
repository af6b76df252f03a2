package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/section"
	"chancery/words"
)

// In a small window the registers that have no room in their row are reached behind it.
func TestRegistersBehindTheirRowAreReached(t *testing.T) {
	for _, lang := range words.Languages {
		w, u := sit(t, lang, look.Light)
		w.win.Resize((&frame{w}).MinSize(nil))
		w.goSection(section.FollowUp)
		u.ClickPlace("views", 0).ClickText(w.words.Say("section.board." + string(register.Letters)))
		if w.registers.Board() != register.Letters {
			t.Errorf("%s: it leads to %s, of %q", lang, w.registers.Board(), u.Texts())
		}
	}
}

// Twice as large, the least window leaves a screen of 1280 × 720 the title of the window and the bar of the
// desktop; nothing in it makes it larger, in whichever language and wherever one stands.
func TestTheLeastWindowLeavesRoomForItsFrame(t *testing.T) {
	const title, desktop, sides = 40, 48, 16
	for _, lang := range words.Languages {
		w, _ := sit(t, lang, look.Light)
		w.win.Resize(fyne.NewSize(640, 400))
		every(w, visit(t, w), func(where string) {
			if m := w.win.Canvas().Content().MinSize(); m.Width*2 > 1280-sides || m.Height*2 > 720-title-desktop {
				t.Fatalf("%s, %s: the least window is %v", lang, where, m)
			}
		})
	}
}
