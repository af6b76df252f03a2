package paper

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"chancery/model/civil"
)

// crowded is a board of days on which so many things happen, each for twenty minutes.
func crowded(days, each int, weeks bool) Paper {
	b := &Board{Weeks: weeks, More: "remainder in the list"}
	for n := range days {
		d := BoardDay{Day: civil.Date("2026-06-01").Add(n), Heading: fmt.Sprint("Day ", n+1)}
		for i := range each {
			from := 8*60 + i*5
			d.Blocks = append(d.Blocks, Block{From: from, To: from + 20, Times: fmt.Sprintf("about %s–%s", civil.Clock(from), civil.Clock(from+20)), Text: fmt.Sprintf("Arrival of the head of delegation number %d on day %d", i+1, n+1)})
		}
		b.Days = append(b.Days, d)
	}
	return Paper{Size: A4.Landscape(), PageOf: "Page {0} of {1}", Board: b}
}

// Whatever has no room on a calendar, or no room for its name, is listed with its hour:
// "+13" tells nobody what is meant, nor does "Arri…".
func TestACalendarLeavesNothingUnsaid(t *testing.T) {
	for _, p := range []Paper{crowded(7, 30, false), crowded(28, 40, true), crowded(7, 3, false), crowded(28, 4, true)} {
		pages, err := laid(p)
		if err != nil {
			t.Fatal(err)
		}
		inside(t, p.Size, pages)
		all := strings.ReplaceAll(said(pages), " ", "")
		for _, d := range p.Board.Days {
			for _, k := range d.Blocks {
				for _, want := range []string{k.Text, "about" + civil.Clock(k.From)} {
					if !strings.Contains(all, strings.ReplaceAll(want, " ", "")) {
						t.Fatalf("%d days of %d: %q is nowhere", len(p.Board.Days), len(d.Blocks), want)
					}
				}
			}
		}
		if regexp.MustCompile(`\+\d`).MatchString(all) {
			t.Error("a page counts what it does not say")
		}
	}
}

// What follows upon another thing has the whole width of its day, as what lies beside
// nothing has.
func TestWhatFollowsHasTheWholeWidth(t *testing.T) {
	p := crowded(1, 0, false)
	for i := range 6 {
		p.Board.Days[0].Blocks = append(p.Board.Days[0].Blocks, Block{From: 600 + i*20, To: 620 + i*20, Times: "10:00", Text: "Arrival"})
	}
	pages, err := laid(p)
	if err != nil {
		t.Fatal(err)
	}
	lefts := map[string]bool{}
	for _, x := range pages[0].Texts {
		if x.Text == "Arrival" || strings.HasPrefix(x.Text, "Arrival") {
			lefts[fmt.Sprintf("%.1f", x.X)] = true
		}
	}
	if len(lefts) != 1 {
		t.Errorf("they begin at %v", lefts)
	}
}
