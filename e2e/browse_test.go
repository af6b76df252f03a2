//go:build e2e

package e2e

import (
	"image"
	"testing"
)

// The dialog in which a diary is opened comes and goes, in a full diary and in an
// empty one, and the window stays.
func TestDialogOfFiles(t *testing.T) {
	for name, args := range map[string][]string{"empty": nil, "sample": {"--sample"}} {
		s := newScreen(t, 1280, 800)
		s.open(append(args, "--now", "2026-03-12T11:40")...)
		if name == "empty" {
			s.keys("Return") // begin empty
		}
		before := s.still()
		changed := func() int { return differ(before, s.still(), image.Rect(0, 0, 1280, 760)) } // the line below says when a backup was made
		for range 2 {
			s.keys("ctrl+o")
			s.wait("the dialog", func() (string, bool) { return "", changed() > 100000 })
			s.click(640, 250) // into a folder
			s.keys("Escape")
			s.do("mousemove", "700", "6")
			if n := changed(); n > 0 || !s.alive() {
				s.keep("after-the-dialog")
				t.Fatalf("%s: %d pixels differ after the dialog", name, n)
			}
		}
		s.finish()
	}
}
