package paper

import (
	"fmt"
	"strings"
	"testing"
)

// onPages are the pages on which a text stands.
func onPages(pages []Page, text string) (out []int) {
	for n := range pages {
		if strings.Contains(said(pages[n:n+1]), text) {
			out = append(out, n+1)
		}
	}
	return out
}

// A row that a page has room for stands whole, though a third of the page before stays empty.
func TestAHighRowThatFitsAPageIsWhole(t *testing.T) {
	for _, plain := range []bool{true, false} {
		p := order(10, func(i int) string {
			return fmt.Sprintf("Talks %d\n%s", i, strings.Repeat(fmt.Sprintf("adviser %d\n", i), 14))
		})
		p.Sections[0].Table.Plain = plain
		pages, err := laid(p)
		if err != nil {
			t.Fatal(err)
		}
		for i := range 10 {
			if on := onPages(pages, fmt.Sprintf("adviser %d", i)); len(on) != 1 {
				t.Errorf("row %d stands on pages %v", i, on)
			}
		}
	}
}

// A row that is higher than a page is cut between two entries, and each of its cells goes on
// at the top of the next page, beside what says which row it is.
func TestARowIsCutBetweenEntries(t *testing.T) {
	const office = "Adviser to the Prime Minister for the coordination of the presence of allies and partners in the region"
	p := order(1, func(int) string { return "Working meeting" })
	table := &p.Sections[0].Table
	table.Columns = append(table.Columns, Column{Title: "Who", Least: 30, Weight: .3})
	table.Rows[0].Cells[1][0].Bold = true
	var who strings.Builder
	for i := range 60 {
		fmt.Fprintf(&who, "<%d %s; %s %d>\n", i, office, office, i)
	}
	table.Rows[0].Cells = append(table.Rows[0].Cells, Text(strings.TrimSuffix(who.String(), "\n")))
	pages, err := laid(p)
	if err != nil {
		t.Fatal(err)
	}
	if len(pages) < 3 {
		t.Fatalf("%d pages", len(pages))
	}
	for n := range pages {
		all := said(pages[n : n+1])
		if strings.Count(all, "<") != strings.Count(all, ">") {
			t.Errorf("page %d begins or ends within an entry", n+1)
		}
		title, first := 0.0, 1000.0
		for _, x := range pages[n].Texts {
			if strings.HasPrefix(x.Text, "Working") {
				title = x.Y
			}
			if strings.HasPrefix(x.Text, "<") {
				first = min(first, x.Y)
			}
		}
		if title != first {
			t.Errorf("page %d: the title stands at %.1f, the first entry at %.1f", n+1, title, first)
		}
	}
}
