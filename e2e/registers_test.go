//go:build e2e

package e2e

import (
	"fmt"
	"strings"
	"testing"

	"chancery/ui/probe"
)

// Who comes: from an empty diary, three people are typed with office and state, put in
// order, found without their marks; two are made one and two again; from the card one
// goes to where somebody is used, and back.
func TestThePeopleOfAnOffice(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.empty("2026-05-28T16:40")
	s.keys("alt+3")
	s.stands("the people", probe.State{Section: "people", Board: "people"})
	s.target(probe.Which{Kind: "first"})
	s.keys("ctrl+Return")
	s.person("Maia Sandu", "President of Moldova", "moldova")
	s.person("Stefan Turcanu", "Chief of Protocol", "romania")
	s.person("Sandu Maia", "", "MD")
	s.press(probe.Which{Kind: "head", Label: "Office"})
	s.keys("ctrl+f")
	s.types("turcanu")
	s.target(probe.Which{Kind: "cell", Label: "Chief of Protocol"})
	s.keys("Escape", "Escape")
	s.press(probe.Which{Kind: "cell", Label: "Sandu Maia"})
	s.press(probe.Which{Kind: "compare"})
	s.stands("two beside each other", probe.State{Overlay: "Merge two entries?"})
	s.changes("one of two", func() { s.press(probe.Which{Kind: "button", Label: "Merge"}) })
	s.rows(2)
	s.changes("two again", func() { s.keys("ctrl+z") })
	if s.state().Toast != "" {
		s.keys("Escape") // takes away what was said, and then goes back
	}
	s.rows(3)
	s.press(probe.Which{Kind: "cell", Label: "Maia Sandu"})
	s.command("board-offices")
	s.stands("the offices", probe.State{Board: "offices"})
	s.press(probe.Which{Kind: "cell", Label: "President of Moldova"})
	s.press(probe.Which{Kind: "use", Label: "Maia Sandu"})
	s.stands("who holds it", probe.State{Board: "people"})
	s.keys("Escape")
	s.stands("the office again", probe.State{Board: "offices"})
	s.keys("Escape")
	s.stands("the calendar", probe.State{Section: "calendar", View: "week"})
	s.finish()
}

// person types a row of the register of people.
func (s *screen) person(name, office, state string) {
	s.t.Helper()
	s.changes(name, func() { s.types(name, "Tab") })
	if office == "" {
		s.keys("Tab")
	} else {
		s.changes(office, func() { s.types(office, "Tab") })
	}
	s.changes(state, func() { s.types(state, "Return") })
}

// rows waits until a register lists so many rows.
func (s *screen) rows(n int) {
	s.t.Helper()
	s.wait(fmt.Sprint(n, " rows"), func() (string, bool) {
		found := -1 // the empty one
		for _, t := range s.targets() {
			if t.Kind == "cell" && strings.HasSuffix(t.Key, " Name") {
				found++
			}
		}
		return fmt.Sprint(found), found == n
	})
}
