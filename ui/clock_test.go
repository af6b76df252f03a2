package ui

import (
	"testing"
	"time"

	"chancery/model/civil"
	"chancery/ui/look"
)

// A computer that slept over midnight, and woke up in another zone, shows the
// day and the hour it is there.
func TestAfterSleep(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	if !u.Sees("11:40") || w.today() != "2026-03-12" {
		t.Fatalf("it begins on %s: %q", w.today(), u.Texts())
	}
	later, err := civil.Resolve("2026-03-13T06:05", "Europe/Bucharest", civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	now := w.Now()
	w.Now = func() time.Time { return now }
	w.views.Columns.Board.Fill(w.setting(), "2026-03-09", 7, nil, nil)
	now = later.Time()
	w.clock.glance()
	w.clock.stop()
	if w.today() != "2026-03-13" || !u.Sees("06:05") || !u.Sees("Bucharest 06:05  ·  Brussels 05:05") {
		t.Errorf("after sleep it is %s: %q", w.today(), u.Texts())
	}
	w.Home = func() string { return "Europe/London" }
	now = now.Add(time.Minute)
	w.clock.glance()
	w.clock.stop()
	if w.zone != "Europe/London" || !u.Sees("London 04:06  ·  Bucharest 06:06  ·  Brussels 05:06") {
		t.Errorf("in London: %s %q", w.zone, u.Texts())
	}
}

// What was done stands there for some seconds, and trouble until somebody closes it.
func TestAToastLeavesByItself(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	w.toast.Say("Moved")
	for range 6 {
		w.second()
	}
	if w.toast.Text() != "Moved" {
		t.Error("it is gone before it can be read")
	}
	if w.second(); w.toast.Text() != "" {
		t.Error("it stays")
	}
	w.toast.Say("Moved")
	w.toast.Warn("The disk is full")
	for range 100 {
		w.second()
	}
	if w.toast.Text() != "The disk is full" {
		t.Error("trouble leaves by itself")
	}
}

// After the window stood still everything is painted anew, more than once: the first time it may be
// forgotten again. A computer that sleeps stops the stopwatch, and a clock may be set back.
func TestWhatStoodStillIsPaintedAnew(t *testing.T) {
	for name, rest := range map[string][2]time.Duration{"busy": {70 * time.Second, 70 * time.Second}, "asleep": {time.Second, time.Hour}, "set back": {time.Second, -time.Hour}} {
		var s still
		tick, wall := time.Second, frozen()
		turn := func(by, hand time.Duration) bool {
			tick, wall = tick+by, wall.Add(hand)
			return s.again(tick, wall)
		}
		for range 9 {
			if turn(time.Second, time.Second+time.Millisecond) {
				t.Fatalf("%s: painted for nothing", name)
			}
		}
		n := 0
		if turn(rest[0], rest[1]) {
			n++
		}
		if n == 0 {
			t.Errorf("%s: not painted at once", name)
		}
		for range 9 {
			if turn(time.Second, time.Second) {
				n++
			}
		}
		if n < 2 || n > 5 {
			t.Errorf("%s: painted %d times", name, n)
		}
	}
}
