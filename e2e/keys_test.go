//go:build e2e

package e2e

import (
	"strings"
	"testing"

	"chancery/ui/probe"
)

// Everything that is done by hand is done by keys alone: an item is found, moved,
// made longer, put on another day, deleted, brought back and opened, a new one is
// made, and every view is gone to; the ring shows where the keyboard is.
func TestByKeysAlone(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.open("--sample", "--now", "2026-03-12T11:40")
	file := s.sample()
	board := s.room(false)
	at := func() item { return s.titled(file, "Tête-à-tête") }
	step := func(what, start, end string, keys ...string) {
		t.Helper()
		s.changes(what, func() { s.keys(keys...) })
		s.wait(what, func() (string, bool) {
			it := at()
			return "", strings.Contains(it.Start, start) && strings.Contains(it.End, end)
		})
	}
	s.reach("Tete-a-tete", "Tête-à-tête") // marks need not be typed
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
	s.types("15:30 Made by keys", "Return")
	s.wait("a new item", func() (string, bool) { return "", len(s.items(file)) == n+1 })
	s.keys("q")
	s.types("dwmyla") // letters in a field are letters
	s.keys("Escape")
	if got := len(s.items(file)); got != n+1 {
		t.Errorf("%d items, want %d: an empty or unwanted one was made", got, n+1)
	}
	last := s.still()
	viewOf := map[string]string{"d": "day", "m": "month", "y": "year", "l": "lanes", "a": "list", "w": "week"}
	for _, view := range []string{"d", "m", "y", "l", "a", "w"} {
		s.keys(view)
		s.stands("another view", probe.State{View: viewOf[view]})
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
	s.types("2026-05-12", "Return")
	s.stands("that day", probe.State{Day: "2026-05-12"})
	if differ(before, s.still(), board) == 0 {
		t.Error("another date shows the same board")
	}
	s.finish()
}
