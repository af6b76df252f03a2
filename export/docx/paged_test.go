package docx_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"chancery/export/paper"
)

// A list that goes on says on each page of what it is, with what holds for all of it: both
// are rows of the head that Word repeats, and neither is said over the page as well.
func TestAListSaysOnEachPageOfWhatItIs(t *testing.T) {
	p := sample()
	s := &p.Sections[0]
	s.Heading, s.Again, s.Under = "Lithuania", "Lithuania (continued)", paper.Text("Liaison officer: to be named")
	doc, _ := written(t, p)
	rows := strings.Split(doc, "<w:tr>")
	for i, want := range []string{"Lithuania", "Liaison officer"} {
		if r := rows[i+1]; !strings.Contains(r, "<w:tblHeader/>") || !strings.Contains(r, want) || !strings.Contains(r, "<w:gridSpan ") {
			t.Errorf("row %d of the table does not say %q in its head: %s", i+1, want, r)
		}
	}
	if strings.Contains(rows[0], "Lithuania</w:t>") || !strings.Contains(rows[3], "<w:tblHeader/>") || !strings.Contains(rows[3], s.Table.Columns[0].Title) {
		t.Errorf("before it %s, then %s", rows[0], rows[3])
	}
}

// Over a page stands its marking first, as on the first page; then what the paper is about.
// What the head of each table says is not said there again; over faces, which have none, it is.
func TestOverAPageNothingIsSaidTwice(t *testing.T) {
	p := sample()
	p.Running, p.State, p.Sections[0].Again = "Visit to Romania", "Draft", "Thursday (continued)"
	over := func() string {
		for name, body := range file(t, p) {
			if strings.HasPrefix(name, "word/header") && strings.Contains(body, "Visit to Romania") {
				return body
			}
		}
		t.Fatal("no head of a page")
		return ""
	}
	head := over()
	if mark, about := strings.Index(head, "INTERNAL"), strings.Index(head, "Visit to Romania"); mark < 0 || mark > about || strings.Contains(head, "STYLEREF") || strings.Count(head, "<w:p>") != 2 {
		t.Errorf("over a page: %s", head)
	}
	p.Sections[0].Table.Faces = make([]paper.Face, len(p.Sections[0].Table.Rows))
	if head = over(); !strings.Contains(head, `STYLEREF "heading 1"`) {
		t.Errorf("over faces: %s", head)
	}
}

// A few lines at the end take the last rows before them along to the page on which they stand.
func TestALastWordIsNoPageAlone(t *testing.T) {
	p := sample()
	for range 4 {
		p.Sections[0].Table.Rows = append(p.Sections[0].Table.Rows, p.Sections[0].Table.Rows[1])
	}
	kept := func() (n int) {
		doc, _ := written(t, p)
		for _, r := range strings.Split(doc, "<w:tr>")[2:] {
			if strings.Contains(r, "<w:keepNext/></w:pPr>") && strings.Contains(r, `w:val="Cell"`) {
				n++
			}
		}
		return n
	}
	if n := kept(); n != 0 {
		t.Errorf("%d rows are kept with nothing", n)
	}
	p.Sections = append(p.Sections, paper.Section{Heading: "Practical information", Under: paper.Text("Dress: dark suit")})
	if n := kept(); n != 2 {
		t.Errorf("%d rows are kept with it", n)
	}
}

// A title of two lines has even ones, as on a page of ours: no word stands alone on the last.
func TestATitleIsBrokenEvenly(t *testing.T) {
	p := sample()
	p.Size = paper.A4
	p.Headings = []paper.Run{{Text: "Programul vizitei oficiale a Președintelui Ucrainei în România"}}
	doc, _ := written(t, p)
	m := regexp.MustCompile(`<w:pStyle w:val="Title"/><w:ind w:left="(\d+)" w:right="(\d+)"/>`).FindStringSubmatch(doc)
	if m == nil || m[1] != m[2] || len(m[1]) < 3 {
		t.Errorf("it fills its first line: %s", doc[:min(len(doc), 1500)])
	}
	p.Headings[0].Text = "Short"
	if doc, _ = written(t, p); strings.Contains(doc, `<w:pStyle w:val="Title"/><w:ind `) {
		t.Error("a title of one line is set in")
	}
}

// Word breaks no word at its hyphen that our pages do not: Acordul-cadru. An address may be.
func TestAWordWithAHyphenIsWhole(t *testing.T) {
	p := sample()
	p.Sections[0].Table.Rows[0].Cells[2] = paper.Text("Acordul-cadru dintre părți; protocol-office@mae-sample.example; Romania - Ukraine")
	doc, _ := written(t, p)
	if !strings.Contains(doc, `Acordul</w:t><w:noBreakHyphen/><w:t xml:space="preserve">cadru`) || strings.Count(doc, "noBreakHyphen") != 1 {
		t.Errorf("%s", doc)
	}
	p.Sections[0].Table.Rows[0].Cells[2] = paper.Text("A acceptat (2 martie, nr. N-118)")
	if doc, _ = written(t, p); !strings.Contains(doc, `N</w:t><w:noBreakHyphen/><w:t xml:space="preserve">118`) {
		t.Errorf("a number is broken: %s", doc)
	}
}

// What a paper is about and its state stand on lines of their own where one has no room for both.
func TestARunningHeadWithoutRoomIsTwoLines(t *testing.T) {
	p := sample()
	p.Running = "Vizita oficială a Președintelui Republicii Letonia în România / Official visit of the President of the Republic of Latvia to Romania"
	p.State = "Program provizoriu / Provisional · situația la / as of 27.11.2026, 20:30 (UTC+2)"
	for name, body := range file(t, p) {
		if !strings.HasPrefix(name, "word/header") || !strings.Contains(body, "Official visit") {
			continue
		}
		for _, par := range strings.Split(body, "</w:p>") {
			if strings.Contains(par, "Official visit") && strings.Contains(par, "Provisional") {
				t.Errorf("they run into each other: %s", par)
			}
		}
		return
	}
	t.Error("no head of a page")
}

// A table of a few low rows, one of several, stands on one page: its head, and each row but the
// last, stay with what follows. One of many rows, or alone, goes on over pages.
func TestAShortTableIsNotCut(t *testing.T) {
	p := sample()
	one := p.Sections[0]
	one.Table.Plain, one.Table.Rows = false, nil
	for range 4 {
		one.Table.Rows = append(one.Table.Rows, paper.Row{Cells: []paper.Cell{paper.Text("1"), paper.Text("Somebody")}})
	}
	other := one
	for range 9 {
		other.Table.Rows = append(slices.Clone(other.Table.Rows), one.Table.Rows[0])
	}
	kept := func(list ...paper.Section) (n int) {
		p.Sections = list
		doc, _ := written(t, p)
		for _, r := range strings.Split(doc, "<w:tr>") {
			if strings.Contains(r, `Cell"/><w:keepNext/>`) {
				n++
			}
		}
		return n
	}
	for what, c := range map[string]struct{ got, want int }{"alone": {kept(one), 0}, "one of two": {kept(one, one), 8}, "beside a long one": {kept(one, other), 4}} {
		if c.got != c.want {
			t.Errorf("%s: %d rows stay with the next, not %d", what, c.got, c.want)
		}
	}
}
