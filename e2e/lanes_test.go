//go:build e2e

package e2e

import "testing"

// A bilateral is carried by mouse from Room A to Room E on the lanes of the
// summit, keeps its hours, and comes back with one undo.
func TestCarryBetweenRooms(t *testing.T) {
	const title = "Bilateral meeting Romania – Lithuania"
	s := newScreen(t, 1600, 1000)
	s.open("--sample", "--now", "2026-05-12T11:40")
	file := s.sample()
	before := s.still()
	s.keys("l")
	if now := s.still(); differ(before, now, now.Bounds()) < 10000 {
		t.Fatal("the lanes did not come")
	}
	was := s.titled(file, title)
	// an hour is 150 wide from 09:30 on; a lane is 44 high, Room A the fourth
	const x, y, lane = 240 + 188 + 6*150 + 20, 56 + 54 + 28 + 3*44 + 22, 44
	s.drag(x, y, x, y+4*lane)
	now := s.titled(file, title)
	if was.Room != "Room A" || now.Room != "Room E" || now.Start != was.Start || now.End != was.End {
		s.keep("carried")
		t.Fatalf("carried from %s to %s, %s to %s", was.Room, now.Room, was.Start, now.Start)
	}
	s.keys("ctrl+z")
	s.wait("the room it had", func() (string, bool) { return "", s.titled(file, title).Room == "Room A" })
	s.finish()
}
