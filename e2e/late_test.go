//go:build e2e

package e2e

import (
	"slices"
	"strings"
	"testing"

	"chancery/ui/probe"
)

// The flight leaves Bucharest at 22:40 and lands the next day at 17:25 in Tokyo. It
// is forty minutes late: hours of Tokyo stay hours of Tokyo, dinner makes use of a
// gap, the press conference stays, and all of that is said before it is done and
// after.
func TestLateToTokyo(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1600, 1000)
	s.open("--now", "2026-03-12T11:40")
	s.keys("Return") // begin empty
	s.stands("the new diary", probe.State{View: "week"})
	file := s.state().File
	s.keys("ctrl+n")
	s.types("Late", "Return")
	s.stands("the running order", probe.State{View: "order", Visit: "Late"})
	for _, r := range [][]string{
		{"22:40", "17:25 Tokyo", "Flight", ""}, {"17:25 Tokyo", "17:40", "Welcome", ""}, {"17:40 Tokyo", "18:10", "Motorcade", ""},
		{"18:25 Tokyo", "18:35", "Dinner", ""}, {"19:00 Tokyo", "19:30", "Press", "Locked"},
	} {
		cells := []string{r[0], r[1], r[2], "", "", "", "", "", "", "", "", r[3]}
		var do []string
		for _, c := range cells {
			do = append(append(do, typing(c)...), pressing("Tab")...)
		}
		s.changes(r[2], func() { s.do(do...) })
	}
	if it := s.titled(file, "Flight"); it.Start != "2026-03-12T22:40:00+02:00" || it.End != "2026-03-13T17:25:00+09:00" {
		t.Fatalf("the flight is from %s to %s", it.Start, it.End)
	}
	s.keys("ctrl+f") // a stroke would be typed into the cell
	s.types("Flight")
	s.target(probe.Which{Kind: "hit", Label: "Flight"})
	s.keys("Return")
	s.keys("ctrl+shift+s")
	s.types("+40")
	s.press(probe.Which{Kind: "choice", In: "What"})
	s.press(probe.Which{Kind: "offer", Label: "The rest of the programme from here"})
	s.wait("what is less than was asked", func() (string, bool) {
		return "", slices.ContainsFunc(s.targets(), func(t probe.Target) bool { return t.Label == lateSaid })
	})
	s.changes("the shift", func() { s.press(probe.Which{Kind: "button", Label: "Shift 4 items"}) })
	if st := s.state(); !strings.Contains(st.Toast, lateSaid) {
		t.Errorf("after it is said %q", st.Toast)
	}
	for title, want := range map[string]string{
		"Flight": "2026-03-12T23:20:00+02:00 2026-03-13T18:05:00+09:00", "Welcome": "2026-03-13T18:05:00+09:00 2026-03-13T18:20:00+09:00",
		"Dinner": "2026-03-13T18:50:00+09:00 2026-03-13T19:00:00+09:00", "Press": "2026-03-13T19:00:00+09:00 2026-03-13T19:30:00+09:00",
	} {
		if it := s.titled(file, title); it.Start+" "+it.End != want {
			t.Errorf("%s is from %s to %s", title, it.Start, it.End)
		}
	}
	s.finish()
}

const lateSaid = "40 min later: 3 items; only 25 min: ‘Dinner’; ‘Press’ stays (locked)"
