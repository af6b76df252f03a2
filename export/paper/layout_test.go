package paper

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"chancery/model"
)

var sizes = []Size{A4, A4.Landscape(), A3, A3.Landscape(), Letter, Letter.Landscape()}

func laid(p Paper) ([]Page, error) {
	set, err := Layout(p)
	return set.Pages, err
}

// letters are those of a text, sorted, without what breaking lines may change.
func letters(s string) string {
	var out []rune
	for _, r := range s {
		if !strings.ContainsRune(" \n\u00a0·", r) {
			out = append(out, r)
		}
	}
	slices.Sort(out)
	return string(out)
}

// said is everything that stands on pages, but for what frames them.
func said(pages []Page) string {
	var b strings.Builder
	for _, p := range pages {
		for _, t := range p.Texts {
			b.WriteString(t.Text)
		}
	}
	return b.String()
}

// Whatever stands in a table, all of it is printed, once, within the margins.
func TestNothingIsLostAndNothingRunsOut(t *testing.T) {
	glyph := rapid.RuneFrom([]rune("abcMWil ăîșțЄїґжш 0123456789-–/.,;"))
	text := rapid.StringOfN(glyph, 0, 90, -1)
	rapid.Check(t, func(t *rapid.T) {
		size := rapid.SampledFrom(sizes).Draw(t, "size")
		cols := rapid.IntRange(1, 8).Draw(t, "columns")
		p := Paper{Size: size, Sections: []Section{{Table: Table{Plain: true}}}}
		table := &p.Sections[0].Table
		for range cols {
			table.Columns = append(table.Columns, Column{Least: 8, Weight: 1})
		}
		var want strings.Builder
		for range rapid.IntRange(1, 40).Draw(t, "rows") {
			var r Row
			for range cols {
				s := text.Draw(t, "cell")
				want.WriteString(s)
				r.Cells = append(r.Cells, Cell{{Text: s, Bold: rapid.Bool().Draw(t, "bold")}})
			}
			table.Rows = append(table.Rows, r)
		}
		pages, err := laid(p)
		if err != nil {
			t.Fatal(err)
		}
		if got := letters(said(pages)); got != letters(want.String()) {
			t.Fatalf("printed %q, want %q", got, letters(want.String()))
		}
		inside(t, size, pages)
	})
}

// inside holds every text to its page.
func inside(t interface{ Fatalf(string, ...any) }, size Size, pages []Page) {
	for n, p := range pages {
		for _, x := range p.Texts {
			if x.X < size.Margin-.1 || x.X+x.Width > size.Width-size.Margin+.6 || x.Y < 0 || x.Y > size.Height {
				t.Fatalf("page %d: %q at %.1f, %.1f, %.1f wide, on %.1f × %.1f with margins of %.1f", n+1, x.Text, x.X, x.Y, x.Width, size.Width, size.Height, size.Margin)
			}
		}
	}
}

// order is a running order of n rows with heads.
func order(n int, cell func(int) string) Paper {
	p := Paper{Size: A4.Landscape(), PageOf: "Page {0} of {1}", Marking: "INTERNAL", Line: "DRAFT", State: "Draft as of", Running: "A visit", Sections: []Section{{Heading: "Thursday", Table: Table{
		Columns: []Column{{Title: "No.", Least: 10}, {Title: "Activity", Least: 30, Weight: 1}}}}}}
	for i := range n {
		p.Sections[0].Table.Rows = append(p.Sections[0].Table.Rows, Row{Cells: []Cell{Text(fmt.Sprint("n", i+1)), Text(cell(i))}})
	}
	return p
}

func TestHeadsAndNumbersOnEveryPage(t *testing.T) {
	pages, err := laid(order(90, func(i int) string { return fmt.Sprint("Item ", i+1) }))
	if err != nil {
		t.Fatal(err)
	}
	if len(pages) < 3 {
		t.Fatalf("%d pages", len(pages))
	}
	for i, p := range pages {
		text := said([]Page{p})
		for _, want := range []string{"Activity", fmt.Sprintf("Page %d of %d", i+1, len(pages)), "INTERNAL", []string{"DRAFT", "A visit"}[min(i, 1)]} {
			if !strings.Contains(text, want) {
				t.Errorf("page %d has no %q", i+1, want)
			}
		}
	}
}

// A row stays on one page as long as it fits on one.
func TestRowsAreNotCut(t *testing.T) {
	p := order(30, func(i int) string { return strings.Repeat(fmt.Sprintf("row%d ", i+1), 60) })
	pages, err := laid(p)
	if err != nil {
		t.Fatal(err)
	}
	for i := range 30 {
		on := 0
		for _, pg := range pages {
			if strings.Contains(said([]Page{pg}), fmt.Sprintf("row%d ", i+1)) {
				on++
			}
		}
		if on != 1 {
			t.Errorf("row %d stands on %d pages", i+1, on)
		}
	}
}

func TestHardCells(t *testing.T) {
	for name, cell := range map[string]string{
		"a title of 300 letters": strings.Repeat("Interministerial ", 18), "a word wider than its column": strings.Repeat("x", 900),
		"sixty participants": strings.Repeat("Nicușor Dan, Președintele României;\n", 60), "higher than a page": strings.Repeat("line\n", 200), "nothing": "",
	} {
		p := order(2, func(int) string { return cell })
		pages, err := laid(p)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		got := letters(said(pages))
		if want := letters(cell + cell); strings.Count(got, "x") < strings.Count(want, "x") || len(got) < len(want) {
			t.Errorf("%s: letters are missing", name)
		}
		inside(t, p.Size, pages)
		for n, pg := range pages {
			for _, x := range pg.Texts {
				if x.Y > p.Size.Height-4 {
					t.Errorf("%s: page %d has text below its foot", name, n+1)
				}
			}
		}
	}
}

// What no font has is refused with its place, never printed blank.
func TestUnknownLetters(t *testing.T) {
	for text, code := range map[string]string{"Приймання – Recepție Čeština Ελλάδα ქართული Հայերեն": "", "Reception 🎉": "export.glyph", "№ 1 ★ ☎️ – “text”": "", "中文": "export.glyph", "שלום": "", "السلام عليكم": ""} {
		_, err := laid(order(1, func(int) string { return text }))
		if got := model.Code(err); got != code {
			t.Errorf("%s: %q, want %q", text, got, code)
		}
	}
}

// What cannot be printed is told at once, each text with its day and its number.
func TestWhatCannotBePrintedSaysWhere(t *testing.T) {
	p := Paper{Size: A4, Headings: []Run{{Text: "Visit of 习近平"}}, Sections: []Section{{Heading: "Thursday, 12 March",
		Table: Table{Columns: []Column{{Title: "No.", Sort: Number, Least: 10}, {Title: "What", Weight: 1}}}}}}
	for i, text := range []string{"Arrival", "Talks with 李明", "Reception 🎉", "ევრო, Ելույթ, السلام"} {
		p.Sections[0].Table.Rows = append(p.Sections[0].Table.Rows, Row{Cells: []Cell{Text(fmt.Sprint(i + 1)), Text(text)}})
	}
	_, err := Layout(p)
	var refusal *model.Error
	if !errors.As(err, &refusal) || refusal.Code != "export.glyph" {
		t.Fatal(err)
	}
	if want := "Visit of 习近平; Talks with 李明 (Thursday, 12 March, No. 2); Reception 🎉 (Thursday, 12 March, No. 3)"; refusal.Args[0] != want {
		t.Errorf("%q, want %q", refusal.Args[0], want)
	}
}

// A heading stands on the page of what it is the heading of, wherever the page
// ends.
func TestAHeadingKeepsItsFirstRow(t *testing.T) {
	section := func(name string, rows int) Section {
		s := Section{Heading: name, Table: Table{Columns: []Column{{Title: "Head of " + name, Weight: 1}}}}
		for i := range rows {
			s.Table.Rows = append(s.Table.Rows, Row{Cells: []Cell{Text(fmt.Sprint(name, "-", i))}})
		}
		return s
	}
	on := func(pages []Page, text string) int {
		return slices.IndexFunc(pages, func(p Page) bool {
			return slices.ContainsFunc(p.Texts, func(t Placed) bool { return t.Text == text })
		})
	}
	turned := false
	for n := 1; n < 60; n++ {
		pages, err := laid(Paper{Size: A4, Sections: []Section{section("Tuesday", n), section("Wednesday", 3)}})
		if err != nil {
			t.Fatal(err)
		}
		head, row := on(pages, "Wednesday"), on(pages, "Wednesday-0")
		if head < 0 || head != row {
			t.Errorf("after %d rows the heading is on page %d, its first row on page %d", n, head+1, row+1)
		}
		turned = turned || head > 0
	}
	if !turned {
		t.Error("no page ended anywhere near the heading")
	}
}
