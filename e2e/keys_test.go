//go:build e2e

package e2e

import (
	"image"
	"strings"
	"testing"
)

// Everything that is done by hand is done by keys alone: an item is found, moved,
// made longer, put on another day, deleted, brought back and opened, a new one is
// made, and every view is gone to; the ring shows where the keyboard is.
func TestByKeysAlone(t *testing.T) {
	s := newScreen(t, 1280, 800)
	s.open("--sample", "--now", "2026-03-12T11:40")
	file := s.sample()
	board := image.Rect(240, 56, 1280, 760)
	at := func() item { return s.titled(file, "Tête-à-tête") }
	step := func(what, start, end string, keys ...string) {
		t.Helper()
		s.keys(keys...)
		s.wait(what, func() (string, bool) {
			it := at()
			return "", strings.Contains(it.Start, start) && strings.Contains(it.End, end)
		})
	}
	s.keys("slash")
	s.types("Tete-a-tete") // marks need not be typed
	s.still()
	s.keys("Return")
	s.still()
	step("five minutes later", "T13:53", "T14:23", "alt+Down")
	step("longer", "T13:53", "T14:28", "alt+shift+Down")
	step("a day later", "2026-03-13T13:53", "2026-03-13T14:28", "alt+Right")
	step("undone", "2026-03-12T13:48", "2026-03-12T14:18", "ctrl+z", "ctrl+z", "ctrl+z")
	n := len(s.items(file))
	s.keys("Delete")
	s.wait("it is gone", func() (string, bool) { return "", len(s.items(file)) == n-1 })
	s.keys("ctrl+z")
	s.wait("it is back", func() (string, bool) { return "", len(s.items(file)) == n })
	s.keys("q")
	s.types("15:30 Made by keys")
	s.keys("Return")
	s.wait("a new item", func() (string, bool) { return "", len(s.items(file)) == n+1 })
	s.keys("q")
	s.types("dwmyla") // letters in a field are letters
	s.keys("Escape")
	if got := len(s.items(file)); got != n+1 {
		t.Errorf("%d items, want %d: an empty or unwanted one was made", got, n+1)
	}
	last := s.still()
	for _, view := range []string{"d", "m", "y", "l", "a", "w"} {
		s.keys(view)
		now := s.still()
		if differ(last, now, board) == 0 {
			t.Errorf("%s shows what was there before", view)
		}
		last = now
	}
	before := s.still()
	s.keys("Down")
	if differ(before, s.still(), board) == 0 {
		s.keep("no-ring")
		t.Error("nobody sees where the keyboard is")
	}
	s.keys("ctrl+g")
	s.still()
	s.types("2026-05-12")
	s.keys("Return")
	if differ(before, s.still(), board) == 0 {
		t.Error("another date shows the same board")
	}
	s.finish()
}
