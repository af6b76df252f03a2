//go:build e2e

package e2e

import (
	"database/sql"
	"image"
	"strings"
	"testing"

	"chancery/ui/probe"
)

// The card of somebody who takes part is opened with the mouse, a seat is typed,
// and one key takes it back; the individual programme made meanwhile says it.
func TestASeatForAParticipant(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.open("--sample", "--now", "2026-03-12T11:40")
	file := s.sample()
	s.reach("Tete-a-tete", "Tête-à-tête")
	before := s.still()
	s.press(probe.Which{Kind: "person", In: "Host side"}) // the first of them
	s.stands("the card", probe.State{Focus: "field Seat or position"})
	card := image.Rectangle{}
	for _, t := range s.targets() {
		if t.Kind == "field" && t.Layer > 0 {
			card = card.Union(rect(t))
		}
	}
	if differ(before, s.still(), card) == 0 {
		s.keep("no-card")
		t.Fatal("no card is opened")
	}
	s.types("left armchair", "Return")
	s.wait("the seat is kept", func() (string, bool) { got := s.seats(file); return got, strings.Contains(got, "left armchair") })
	paper := file + ".pdf"
	if out, err := s.run("../bin/chanceryctl", "export", file, "--event", "ukraine", "--paper", "individual", "--to", paper); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if text := s.text(paper); strings.Count(strings.ReplaceAll(text, "\n", " "), "left armchair") != 1 {
		t.Error("the individual programmes do not say the seat once")
	}
	s.keys("ctrl+z")
	s.wait("the seat is taken back", func() (string, bool) { got := s.seats(file); return got, !strings.Contains(got, "left armchair") })
	s.finish()
}

// seats are all that the diary has.
func (s *screen) seats(file string) string {
	s.t.Helper()
	db, err := sql.Open("sqlite3", "file:"+file+"?mode=ro")
	if err != nil {
		s.t.Fatal(err)
	}
	defer db.Close()
	var all sql.NullString
	if err := db.QueryRow("SELECT group_concat(place) FROM participations").Scan(&all); err != nil {
		s.t.Fatal(err)
	}
	return all.String
}
