//go:build e2e

package e2e

import (
	"strings"
	"testing"

	"chancery/ui/probe"
)

// Somebody new is typed into a delegation and takes part in an item by hand, in two more by
// key; one key takes the last deed back, and the place of the item leads to the board.
func TestAssignedFromTheBoard(t *testing.T) {
	t.Parallel()
	const who = `SELECT group_concat(json_extract(i.title, '$.en'), '; ') FROM participations w JOIN items i ON i.id = w.item_id JOIN seats s ON s.id = w.seat_id JOIN people p ON p.id = s.person_id
		WHERE p.name LIKE '%Ana Pop%' ORDER BY i.id`
	s := newScreen(t, 1280, 800)
	s.open("--sample", "--now", "2026-03-12T11:40")
	file := s.sample()
	s.openVisit()
	s.keys("F6", "End")
	s.stands("the delegations", probe.State{View: "delegations"})
	s.changes("somebody new", func() { s.types("Ana Pop, Adviser", "Return") })
	s.keys("Escape", "Up")
	s.press(probe.Which{Kind: "assign"})
	card := s.target(probe.Which{Kind: "seat", Label: "Ana Pop"})
	item := s.target(probe.Which{Kind: "check", Label: "Tête-à-tête"})
	s.changes("one item, by hand", func() { s.drag(card, item.AtX-card.AtX, item.AtY-card.AtY) })
	if got := s.query(file, who); got != "Tête-à-tête" {
		t.Errorf("by hand she takes part in %q", got)
	}
	s.byKey("assign")
	s.keys("space", "Down", "space")
	s.changes("two items, by key", func() { s.keys("Return") })
	if got := s.query(file, who); strings.Count(got, ";") != 2 {
		t.Errorf("by key she takes part in %q", got)
	}
	s.changes("taken back", func() { s.keys("ctrl+z") })
	if got := s.query(file, who); got != "Tête-à-tête" {
		t.Errorf("after one step back she takes part in %q", got)
	}
	s.keys("Escape")
	s.stands("the board alone", probe.State{View: "delegations"})
	s.byKey("substitute")
	s.stands("who comes instead", probe.State{Overlay: "Replace a person"})
	s.keys("Escape", "ctrl+Return")
	s.stands("her card", probe.State{Overlay: "Ana Pop"})
	s.keys("Escape")
	s.finish()
}
