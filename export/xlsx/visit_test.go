package xlsx

import (
	"slices"
	"strings"
	"testing"

	"chancery/export/paper"
	"chancery/model/civil"
)

// calendar is a sheet of rows of visits, on a day each.
func calendar(of ...[2]string) paper.Paper {
	sec := paper.Section{Table: paper.Table{Columns: []paper.Column{{Title: "Time", Sort: paper.Times}, {Title: "Visit", Weight: 1, Visit: true}, {Title: "Activity", Weight: 1}}}}
	for _, o := range of {
		sec.Table.Rows = append(sec.Table.Rows, paper.Row{When: paper.When{Day: civil.Date(o[0]), From: 600, To: 630}, Cells: []paper.Cell{paper.Text("10:00–10:30"), paper.Text(o[1]), paper.Text("Talks")}})
	}
	return paper.Paper{Size: paper.A4, Title: "Calendar", Name: "Calendar", Lang: "en", Heads: paper.Heads{Day: "Day", From: "From", To: "To", Part: "Part"}, Sections: []paper.Section{sec}}
}

// Of one visit a calendar names it once, over its rows; of several each row keeps its own, to be sorted and filtered
// by, and shows it where it changes: a name of several lines in each makes three pages of one.
func TestAVisitIsNamedWhereItChanges(t *testing.T) {
	const long = "Official visit of the President of Ukraine to Romania\nОфіційний візит Президента України до Румунії"
	f := opened(t, calendar([2]string{"2026-03-12", long}, [2]string{"2026-03-12", long}))
	rows, err := f.GetRows("Calendar")
	if err != nil {
		t.Fatal(err)
	}
	said := 0
	for _, r := range rows {
		said += strings.Count(strings.Join(r, "|"), long)
		if slices.Contains(r, "Visit") {
			t.Errorf("a column for the one visit: %q", r)
		}
	}
	if said != 1 {
		t.Errorf("the visit is named %d times", said)
	}
	f = opened(t, calendar([2]string{"2026-03-12", long}, [2]string{"2026-03-12", long}, [2]string{"2026-03-13", long}, [2]string{"2026-03-13", "Another"}))
	if rows, err = f.GetRows("Calendar"); err != nil {
		t.Fatal(err)
	}
	head := slices.IndexFunc(rows, func(r []string) bool { return slices.Contains(r, "Visit") })
	if head < 0 {
		t.Fatal("no column says which visit")
	}
	var heights []float64
	for n, r := range rows[head+1:] {
		if !slices.Contains(r, long) && !slices.Contains(r, "Another") {
			t.Errorf("row %d has lost its visit: %q", n, r)
		}
		h, err := f.GetRowHeight("Calendar", head+2+n)
		if err != nil {
			t.Fatal(err)
		}
		heights = append(heights, h)
	}
	if len(heights) != 4 || heights[1] >= heights[0] || heights[2] != heights[0] {
		t.Errorf("rows are %v high", heights)
	}
	formats, err := f.GetConditionalFormats("Calendar")
	if err != nil || len(formats) != 1 {
		t.Fatal(formats, err)
	}
	for at, of := range formats {
		if len(of) != 1 || !strings.Contains(of[0].Criteria, "SUBTOTAL(103") {
			t.Errorf("%s: %+v", at, of)
		}
	}
}

// Rows are no higher than they must be: a column that stands on many lines is made wider at the cost of one that
// has room to spare.
func TestColumnsMakeRowsLow(t *testing.T) {
	many := strings.TrimSuffix(strings.Repeat("gather at the press centre, Gate 2\n", 8), "\n")
	f := paper.Flat{Columns: []paper.FlatColumn{{Title: "A", Weight: 1}, {Title: "B", Weight: 1}}}
	for range 5 {
		f.Rows = append(f.Rows, []paper.Value{{Text: "Arrival of the President at the airport"}, {Text: many}})
	}
	b := &book{paper: &paper.Paper{Size: paper.A4}, flat: f}
	widths, least := []float64{38, 16}, []float64{8, 8}
	before := b.printedHigh(widths)
	b.even(widths, least)
	if after := b.printedHigh(widths); after > .7*before || sum(widths) != 54 {
		t.Errorf("%v: %.0f points, before %.0f", widths, after, before)
	}
}

// What the rows are stands over them: among who comes and when, the day of a change would be that of the summit.
func TestTheHeadingOfATableStandsOverIt(t *testing.T) {
	const day = "Miercuri, 13 mai 2026 / середа, 13 травня 2026 р."
	p := paper.Paper{Size: paper.A4, Title: "Changes – Bucharest Nine Summit", Name: "Changes", Lang: "ro", Facts: []string{"12–13 May 2026 · Bucharest"}, Line: "Draft · as of 11 May 2026",
		Heads: paper.Heads{Part: "Part"}, Sections: []paper.Section{{Heading: day, Table: paper.Table{Columns: []paper.Column{{Title: "Change", Weight: 1}},
			Rows: []paper.Row{{Cells: []paper.Cell{{{Text: "Family photo: 09:40–09:50 → 09:45–09:55"}}}}}}}}}
	rows, err := opened(t, p).GetRows("Changes")
	if err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(rows, func(r []string) bool { return len(r) > 0 && r[0] == day })
	if at < 1 || len(rows) < at+2 || len(rows[at-1]) > 0 || rows[at+1][0] != "Change" {
		t.Errorf("%q stands in row %d of %q", day, at+1, rows)
	}
}

// The state of a paper in two languages that has no room on a line begins a line with each.
func TestEachLanguageOfTheStateBeginsALine(t *testing.T) {
	one, two := "Situația la 11 martie 2026, ora 09:00 (UTC+2) · Ora locală la București, UTC+2", "Станом на 11 березня 2026 р., 09:00 (UTC+2) · Місцевий час: Бухарест, UTC+2"
	for line, want := range map[string]string{one + " / " + two: one + "\n" + two, "ieri / учора": "ieri / учора"} {
		p := calendar([2]string{"2026-03-12", "Visit"})
		p.Line = line
		rows, err := opened(t, p).GetRows("Calendar")
		if err != nil || !slices.ContainsFunc(rows, func(r []string) bool { return slices.Contains(r, want) }) {
			t.Errorf("%q is not in %q, %v", want, rows, err)
		}
	}
}
