//go:build e2e

package e2e

import (
	"testing"

	"chancery/ui/probe"
)

// Another view and back, and a restart, leave the board where it was: day, zoom
// and scroll, to the last pixel.
func TestThePlaceIsKept(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.open("--sample", "--now", "2026-03-12T11:40")
	board := s.room(true)
	s.keys("w", "Next", "Next") // two weeks on
	s.over(probe.Which{Kind: "board"})
	s.do("keydown", "ctrl", "click", "4", "click", "4", "keyup", "ctrl")
	s.away()
	before := s.still()
	s.keys("m")
	if n := differ(before, s.still(), board); n == 0 {
		t.Fatal("the month looks like the week: the test proves nothing")
	}
	s.keys("w")
	s.away()
	if n := differ(before, s.still(), board); n > 0 {
		s.keep("after-the-month")
		t.Errorf("%d pixels differ after another view", n)
	}
	file := s.sample()
	s.finish()
	s.open("--now", "2026-03-12T11:40", file)
	s.away()
	if n := differ(before, s.still(), board); n > 0 {
		s.keep("after-a-restart")
		t.Errorf("%d pixels differ after a restart", n)
	}
	s.finish()
}
