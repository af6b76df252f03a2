//go:build e2e

package e2e

import (
	"testing"

	"chancery/ui/probe"
)

// The dialog in which a diary is opened comes and goes, in a full diary and in an
// empty one, and the window stays.
func TestDialogOfFiles(t *testing.T) {
	t.Parallel()
	for name, args := range map[string][]string{"empty": nil, "sample": {"--sample"}} {
		s := newScreen(t, 1280, 800)
		s.open(append(args, "--now", "2026-03-12T11:40")...)
		if name == "empty" {
			s.keys("Return") // begin empty
		}
		s.away()
		before, body := s.still(), s.body() // the line below says when a backup was made
		changed := func() int { return differ(before, s.still(), body) }
		for range 2 {
			s.keys("ctrl+o")
			s.wait("the dialog", func() (string, bool) { return "", changed() > 100000 })
			s.press(probe.Which{Kind: "filedialogitem", Label: "data"}) // into a folder
			s.until("what lies in the folder", probe.For{Idle: true, Gone: &probe.Which{Kind: "filedialogitem", Label: "data"}})
			s.keys("Escape")
			s.away()
			if n := changed(); n > 0 || !s.alive() {
				s.keep("after-the-dialog")
				t.Fatalf("%s: %d pixels differ after the dialog", name, n)
			}
		}
		s.finish()
	}
}
