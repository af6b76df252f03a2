//go:build e2e

package e2e

import (
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
	s.stands("what it makes", probe.State{Says: "Incoming · Holy See · Romania · 3–4 June 2026"})
	s.keys("Return")
	s.stands("its running order", probe.State{View: "order", Visit: "Visit of the Secretary"})
	s.types("10:00", "Tab", "Tab") // nobody knows how long
	s.typesRow("Talks at the Ministry", "Ministry of Foreign Affairs", "Minister of Foreign Affairs")
	s.changes("the talks", func() { s.types(strings.Join(delegates, "; "), "Return") })
	s.keys("ctrl+j")
	s.changes("the second day", func() { s.types("4 june 9-10 Mass at the Cathedral", "Return") })
	days := map[string]bool{}
	for _, it := range s.items(s.own()) {
		days[it.Start[:len("2026-06-03")]] = true
	}
	if !days["2026-06-03"] || !days["2026-06-04"] || len(days) != 2 {
		t.Errorf("it stands on %v", days)
	}
	s.keys("ctrl+p")
	s.press(probe.Which{Kind: "paper", Key: "running-order"})
	s.keys("ctrl+p", "Return")
	paper := s.wait("the page", func() (string, bool) {
		found, _ := filepath.Glob(filepath.Join(s.home, "*.pdf"))
		return strings.Join(found, " "), len(found) == 1
	})
	text := s.text(paper)
	for _, want := range append([]string{"3–4 June 2026", "Talks at the Ministry", "Mass at the Cathedral"}, delegates...) {
		if !strings.Contains(bare(text), bare(want)) {
			t.Errorf("%q is not on the page: %s", want, text)
		}
	}
	if end := regexp.MustCompile(`10:00\s*[–-]`).FindString(text); end != "" {
		t.Errorf("nobody said when the talks end, and the page says %q: %s", end, text)
	}
	if n := len(s.pages(paper)); n != 1 {
		t.Errorf("%d pages", n)
	}
	s.wordsFirst()
	s.finish()
}

// delegates are the five who come.
var delegates = []string{"Archbishop Paul Gallagher", "Nuncio Giampiero Gloder", "Mgr Miroslaw Wachowski", "Mgr Luca Caveada", "Mgr Daniel Pellizzon"}

// wordsFirst chooses a guest that not every office recognises: its wording is asked for
// before anything is made.
func (s *screen) wordsFirst() {
	s.t.Helper()
	was := s.state().Revision
	s.keys("ctrl+n")
	s.types("Visit", "Tab", "Tab", "Tab", "Tab")
	s.types("kosovo", "Return")
	s.stands("the question", probe.State{Overlay: "How the office refers to Kosovo", Says: "The office calls it"})
	s.keys("Escape", "Escape")
	s.nothingOver()
	if now := s.state().Revision; now != was {
		s.t.Error("something was written")
	}
}

// planned is the first day of a state visit as it is typed into its running order: from,
// to, what, where, the host side, the guest side.
var planned = [][6]string{
	{"0930", "10", "Arrival, guard of honour", "Otopeni Airport, Official Lounge", "Oana Toiu; Ana Pop", "Sergio Mattarella; Antonio Tajani; Alfredo Durante; Fabio Cassese"},
	{"1030", "1045", "Official welcome ceremony", "Cotroceni Palace, Hall of Honour", "Nicusor Dan; Oana Toiu; Marius Lazurca; Ana Pop", "Sergio Mattarella; Antonio Tajani; Alfredo Durante; Fabio Cassese"},
	{"1050", "1130", "Tete-a-tete", "Cotroceni Palace, Salon", "Nicusor Dan", "Sergio Mattarella"},
	{"1130", "1230", "Official talks", "Cotroceni Palace, Conference Room", "Nicusor Dan; Oana Toiu; Marius Lazurca", "Sergio Mattarella; Antonio Tajani; Alfredo Durante"},
	{"1245", "1315", "Joint press statements", "Cotroceni Palace, Union Hall", "Nicusor Dan", "Sergio Mattarella"},
	{"1930", "22", "State dinner", "Cotroceni Palace, Union Hall", "Nicusor Dan; Oana Toiu", "Sergio Mattarella; Antonio Tajani"},
}

// morrow is the second day, a line for each item.
var morrow = []string{"fri 9-9:30 Wreath laying @Tomb of the Unknown Soldier", "fri 10-11 Meeting with the President of the Senate @Parliament Palace",
	"fri 11:30-12:30 Business forum @Palace of the Chamber of Commerce", "fri 13-14 Departure @Otopeni Airport"}

// perKey is what a practised hand needs for a key, and perThought what it thinks before
// each cell and line.
const perKey, perThought = 280 * time.Millisecond, 1350 * time.Millisecond

// A state visit of two days with eight people of two sides, from an empty diary to its
// PDF, by keyboard alone: in less than ten minutes, as hands type and think.
func TestAStateVisitByKeyboardAlone(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.empty("2026-05-28T09:00")
	s.keys("ctrl+n")
	s.types("State visit of the President of Italy", "Tab", "Tab", "Tab", "Tab", "Tab") // its kind is read, and on to the guest
	s.types("ital", "Tab", "Tab", "Tab")                                                // past the city and its clocks
	s.types("4 june", "Tab")
	s.types("5 june")
	s.stands("what it makes", probe.State{Says: "State visit · Incoming · Italy · Romania · 4–5 June 2026"})
	s.keys("Return")
	s.stands("its running order", probe.State{View: "order", Visit: "State visit of the President of Italy"})
	thoughts := 8
	for _, r := range planned {
		for i, cell := range r {
			s.types(cell, map[bool]string{true: "Tab", false: "Return"}[i < len(r)-1])
			thoughts++
		}
		s.keys("Home")
	}
	for _, line := range morrow {
		s.keys("ctrl+j")
		s.types(line, "Return")
		thoughts += 2
	}
	s.wait("all of it in the diary", func() (string, bool) { return "", len(s.items(s.own())) == len(planned)+len(morrow) })
	s.keys("ctrl+p") // the first paper that a visit nobody knows of can have: the running order of the office
	s.keys("ctrl+p", "Return")
	paper := s.wait("the paper", func() (string, bool) {
		found, _ := filepath.Glob(filepath.Join(s.home, "*.pdf"))
		return strings.Join(found, " "), len(found) == 1
	})
	s.nothingOver()
	s.reviews(s.text(paper))
	by := time.Duration(s.pressed)*perKey + time.Duration(thoughts+6)*perThought
	t.Logf("%d keys, about %v by hand", s.pressed, by.Round(time.Second))
	if by > 10*time.Minute {
		t.Errorf("it takes %v", by)
	}
	s.finish()
}

// reviews looks whether all that was planned is on the paper.
func (s *screen) reviews(text string) {
	s.t.Helper()
	for _, r := range planned {
		for _, want := range []string{r[2], strings.Split(r[4], "; ")[0], strings.Split(r[5], "; ")[0]} {
			if !strings.Contains(bare(text), bare(want)) {
				s.t.Errorf("%q is not on the paper: %s", want, text)
			}
		}
	}
	for _, want := range []string{"4–5 June 2026", "Wreath laying", "Business forum", "Departure", "Marius Lazurca", "Ana Pop", "Fabio Cassese", "Alfredo Durante"} {
		if !strings.Contains(bare(text), bare(want)) {
			s.t.Errorf("%q is not on the paper: %s", want, text)
		}
	}
}
