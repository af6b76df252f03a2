package paper

import (
	"fmt"
	"strings"
	"testing"

	"chancery/model/civil"
)

// lonelyBoard is a board of days of which only one, the fourth of each week that is named, has
// something on it.
func lonelyBoard(days int, weeks bool, titles ...string) Paper {
	b := &Board{Weeks: weeks, More: "remainder in the list", Full: "Shortened above, here in full"}
	for n := range days {
		d := BoardDay{Day: civil.Date("2026-03-02").Add(n), Heading: fmt.Sprintf("Wed %d March", n+1)}
		if n == 3 {
			for i, title := range titles {
				from := 12*60 + i*45
				d.Blocks = append(d.Blocks, Block{From: from, To: from + 30, Times: civil.Clock(from) + "–" + civil.Clock(from+30), Text: title})
			}
		}
		b.Days = append(b.Days, d)
	}
	b.Bars = []Bar{{First: 3, Last: 3, Text: "Official visit of the President of Ukraine to Romania"}}
	return Paper{Kind: "Calendar", Headings: []Run{{Text: "March 2026"}}, Size: A4.Landscape(), PageOf: "Page {0} of {1}", Board: b}
}

// On a month the days on which nothing happens give their room to the others: no title is
// cut, so that there is nothing to list, and the page says what it is.
func TestTitlesOfAMonthAreWhole(t *testing.T) {
	p := lonelyBoard(35, true, "Arrival of the President of Ukraine", "Visit to the static display; meeting with pilots in training at the air base", "Departure of the President of Ukraine")
	pages, err := laid(p)
	if err != nil {
		t.Fatal(err)
	}
	s := said(pages)
	if strings.Contains(s, "…") || strings.Contains(s, p.Board.Full) || len(pages) != 1 {
		t.Errorf("%d pages: %s", len(pages), s)
	}
	if !strings.HasPrefix(strings.ReplaceAll(s, " ", ""), "Calendar,March2026") {
		t.Errorf("it does not say what it is: %s", s[:60])
	}
	edges := p.Board.weekdays(0, 270)
	if busy, empty := edges[4]-edges[3], edges[1]-edges[0]; busy < 2*empty || empty < 20 {
		t.Errorf("a day is %.0f mm wide, an empty one %.0f", busy, empty)
	}
}

// What is cut on a month is listed whole, and over the list stands what it is.
func TestAListSaysWhatItIsOf(t *testing.T) {
	var titles []string
	for i := range 40 {
		titles = append(titles, fmt.Sprint("Arrival of the head of delegation number ", i+1))
	}
	p := lonelyBoard(35, true, titles...)
	pages, err := laid(p)
	if err != nil {
		t.Fatal(err)
	}
	s := said(pages)
	at := strings.Index(s, p.Board.Full)
	if at < 0 || !strings.Contains(s[at:], titles[39]) || strings.Count(s, p.Board.Full) != 1 {
		t.Errorf("nothing says what the list is: %s", s)
	}
	for _, size := range sizes {
		p.Size = size
		if pages, err = laid(p); err != nil {
			t.Fatal(err)
		}
		inside(t, size, pages)
	}
}

// Every item of a week says when it begins, beside its title or in the list.
func TestEveryItemOfAWeekSaysItsHour(t *testing.T) {
	for _, title := range []string{"Photo", "Arrival of the co-host, the President of Poland, and of all those who come with him and with his spouse to the summit", strings.Repeat("Arrival of delegations ", 9)} {
		p := lonelyBoard(7, false, title)
		d := &p.Board.Days[3]
		d.Blocks[0].To = d.Blocks[0].From + 5
		pages, err := laid(p)
		if err != nil {
			t.Fatal(err)
		}
		if s := said(pages); !strings.Contains(s, "12:00–") && !strings.Contains(s, "12:0012:00") && strings.Count(s, "12:00") < 2 { // the rule at the left says it once
			t.Errorf("%q has no hour: %s", title, s)
		}
	}
}

// A short item between two others is drawn after the first and before the second, as it takes
// place: not beside either of them.
func TestAShortItemIsNotDrawnBesideAnother(t *testing.T) {
	d := BoardDay{Blocks: []Block{{From: 810, To: 822}, {From: 823, To: 826}, {From: 828, To: 858}, {From: 860, To: 888}}}
	for _, p := range packed(&d) {
		if p.Lanes != 1 {
			t.Errorf("%s–%s shares its width", civil.Clock(p.From), civil.Clock(p.To))
		}
		if real := d.Blocks[p.Key]; p.From-real.From > lineLong || p.From < real.From {
			t.Errorf("what begins at %s is drawn at %s", civil.Clock(real.From), civil.Clock(p.From))
		}
	}
}

// However much happens on the other days, the date of one on which nothing does is read.
func TestTheDateOfAnEmptyDayIsRead(t *testing.T) {
	p := lonelyBoard(7, false)
	for _, n := range []int{1, 2} {
		for i := range 9 {
			p.Board.Days[n].Blocks = append(p.Board.Days[n].Blocks, Block{From: 600, To: 700, Times: "10:00–11:40", Text: fmt.Sprint("Bilateral meeting ", i)})
		}
	}
	pages, err := laid(p)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range p.Board.Days {
		if !strings.Contains(said(pages[:1]), d.Heading) {
			t.Errorf("%s is not read", d.Heading)
		}
	}
}

// The visit of a month in two languages is named whole: where both have no room on a line each has its own, and
// nothing is listed for it.
func TestABarInTwoLanguagesIsWhole(t *testing.T) {
	p := lonelyBoard(35, true, "Talks")
	one, two := "Vizita oficială a Președintelui Ucrainei în România", "Офіційний візит Президента України до Румунії"
	p.Board.Bars[0].Text = one + " / " + two
	pages, err := laid(p)
	if err != nil {
		t.Fatal(err)
	}
	s := strings.Join(strings.Fields(strings.ReplaceAll(said(pages), "\u00a0", " ")), "")
	if strings.Contains(s, "…") || strings.Contains(s, strings.ReplaceAll(p.Board.Full, " ", "")) || !strings.Contains(s, strings.ReplaceAll(one+two, " ", "")) {
		t.Error(s)
	}
}
