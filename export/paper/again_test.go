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

// What is left of a row that was cut may be nothing in some of its cells: the row under it says
// all of what it has, and not that it is as above.
func TestNothingIsAsAboveUnderWhatIsLeftOfARow(t *testing.T) {
	const same = "two interpreters, Romanian and Ukrainian, consecutive"
	p := order(3, func(i int) string {
		if i == 0 {
			return "Talks\n" + strings.TrimSuffix(strings.Repeat("an adviser\n", 70), "\n")
		}
		return "Item"
	})
	p.Same = "as above"
	table := &p.Sections[0].Table
	table.Columns = append(table.Columns, Column{Title: "Interpretation", Least: 90, Ditto: true})
	for i := range table.Rows {
		table.Rows[i].Cells = append(table.Rows[i].Cells, Text(same))
	}
	pages, err := laid(p)
	if err != nil {
		t.Fatal(err)
	}
	if len(pages) < 2 {
		t.Fatal("one page proves nothing")
	}
	bare := func(x string) string { return strings.NewReplacer(" ", "", "\u00a0", "").Replace(x) }
	last := bare(said(pages[len(pages)-1:]))
	if n := strings.Count(last, bare(same)); n != 1 { // of the second row; the third is as above
		t.Errorf("the last page says it %d times: %s", n, last)
	}
	if n := strings.Count(last, bare("as above")); n != 1 {
		t.Errorf("the last page has it %d times as above", n)
	}
}

// The last row of a section does not stand alone at the head of a page: the one before goes there with it.
func TestNoRowIsAloneOnTheNextPage(t *testing.T) {
	turned := 0
	for n := 10; n < 40; n++ {
		p := order(n, func(i int) string { return fmt.Sprintf("<%d>", i+1) })
		p.Sections = append(p.Sections, order(6, func(int) string { return "Next day" }).Sections[0])
		p.Sections[1].Heading = "Friday"
		pages, err := laid(p)
		if err != nil {
			t.Fatal(err)
		}
		last, before := onPages(pages, fmt.Sprintf("<%d>", n)), onPages(pages, fmt.Sprintf("<%d>", n-1))
		if len(last) == 0 || len(before) == 0 {
			t.Fatalf("%d rows: the last ones are on no page", n)
		}
		if last[0] > 1 {
			turned++
		}
		if last[0] != before[len(before)-1] {
			t.Errorf("of %d rows the last one stands alone on page %d", n, last[0])
		}
	}
	if turned == 0 {
		t.Error("all of it is on one page")
	}
}
