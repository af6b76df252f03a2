//go:build e2e

package e2e

import (
	"testing"

	"chancery/ui/probe"
)

// A bilateral is carried by mouse from Room A to Room E on the lanes of the
// summit, keeps its hours, and comes back with one undo.
func TestCarryBetweenRooms(t *testing.T) {
	t.Parallel()
	const title = "Bilateral meeting Romania – Lithuania"
	s := newScreen(t, 1600, 1000)
	s.open("--sample", "--now", "2026-05-12T11:40")
	file := s.sample()
	before := s.still()
	s.keys("l")
	s.stands("the lanes", probe.State{View: "lanes"})
	if now := s.still(); differ(before, now, now.Bounds()) < 10000 {
		t.Fatal("the lanes did not come")
	}
	was := s.titled(file, title)
	from, to := s.target(probe.Which{Kind: "lane", Label: "Room A"}), s.target(probe.Which{Kind: "lane", Label: "Room E"})
	s.changes("the other room", func() { s.drag(s.target(probe.Which{Kind: "entry", Label: title}), 0, to.Y-from.Y) })
	now := s.titled(file, title)
	if was.Room != "Room A" || now.Room != "Room E" || now.Start != was.Start || now.End != was.End {
		s.keep("carried")
		t.Fatalf("carried from %s to %s, %s to %s", was.Room, now.Room, was.Start, now.Start)
	}
	s.keys("ctrl+z")
	s.wait("the room it had", func() (string, bool) { return "", s.titled(file, title).Room == "Room A" })
	s.finish()
}
