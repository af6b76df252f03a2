package docx_test

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"chancery/export/docx"
	"chancery/export/paper"
)

func file(t *testing.T, p paper.Paper) map[string]string {
	t.Helper()
	var b bytes.Buffer
	if err := docx.Write(&b, []paper.Paper{p}, made); err != nil {
		t.Fatal(err)
	}
	return parts(t, b.Bytes())
}

func written(t *testing.T, p paper.Paper) (document, styles string) {
	t.Helper()
	all := file(t, p)
	return all["word/document.xml"], all["word/styles.xml"]
}

// What a page sets under a row over the width of its columns stands so in Word as well, in a
// row of its own that is not parted from the one above.
func TestWhatIsLongStandsUnderItsRow(t *testing.T) {
	p := sample()
	table := &p.Sections[0].Table
	for _, title := range []string{"a", "b", "c", "d"} {
		table.Columns = append(table.Columns, paper.Column{Title: title, Least: 10})
	}
	table.Rows = []paper.Row{{Cells: []paper.Cell{paper.Text("1"), paper.Text("10:00"), {{Text: "Talks"}, {Text: "\nAll that was spoken about", Wide: true}}, paper.Text("x")}}}
	doc, _ := written(t, p)
	rows := strings.Split(doc, "<w:tr>")
	if len(rows) != 4 {
		t.Fatalf("%d rows", len(rows)-1)
	}
	if strings.Contains(rows[2], "spoken") || !strings.Contains(rows[2], "<w:keepNext/>") || !strings.Contains(rows[2], `<w:bottom w:val="nil"/>`) {
		t.Errorf("the row itself: %s", rows[2])
	}
	if !strings.Contains(rows[3], "All that was spoken about") || !strings.Contains(rows[3], `<w:gridSpan w:val="5"/>`) || !strings.Contains(rows[3], `<w:top w:val="nil"/>`) {
		t.Errorf("under it: %s", rows[3])
	}
}

// Words that belong together and have no room beside each other in a cell may be parted there: Word would break one
// of them inside. It is no end of a line, by which lists part people when the file comes back.
func TestNoWordIsBrokenForWhatItBelongsTo(t *testing.T) {
	p := sample()
	p.Size.Text = 10
	p.Sections[0].Table.Columns[2] = paper.Column{Title: "Form", Least: 17}
	p.Sections[0].Table.Columns = append(p.Sections[0].Table.Columns, paper.Column{Title: "Name", Least: 100, Weight: 1})
	p.Sections[0].Table.Rows = []paper.Row{{Cells: []paper.Cell{paper.Text("1"), paper.Text("10:00"), paper.Text("E.S. domnul"), paper.Text("H.E. Mr Volodymyr Zelenskyy")}}}
	doc, _ := written(t, p)
	for _, want := range []string{"E.S. domnul", "H.E.\u00a0Mr\u00a0Volodymyr Zelenskyy"} {
		if !strings.Contains(doc, want) {
			t.Errorf("%q is not in %s", want, doc)
		}
	}
}

// A paper that its pages set closer, to save one on which there would be little, is set
// closer in Word.
func TestAWordFileIsSetAsCloseAsItsPages(t *testing.T) {
	closer := false
	for n := range 40 {
		p := sample()
		for range n {
			p.Sections[0].Table.Rows = append(p.Sections[0].Table.Rows, p.Sections[0].Table.Rows[1])
		}
		lines, _ := p.Closer()
		_, styles := written(t, p)
		if usual := strings.Contains(styles, `w:line="252"`); usual != (lines == 1) {
			t.Errorf("%d rows: set as usual %v, its pages %v", n, usual, lines)
		}
		closer = closer || lines < 1
	}
	if !closer {
		t.Error("no paper was set closer")
	}
}

// A table that goes on says its day on each page: it is a row of its head, over the titles of
// its columns, and is said nowhere else.
func TestATableSaysItsDayOnEachPage(t *testing.T) {
	p := sample()
	p.Sections[0].Heading, p.Sections[0].Again = "Thursday", "Thursday (continued)"
	doc, _ := written(t, p)
	rows := strings.Split(doc, "<w:tr>")
	if strings.Contains(rows[0], "Thursday</w:t>") || !strings.Contains(rows[1], "<w:tblHeader/>") || !strings.Contains(rows[1], "Thursday") || !strings.Contains(rows[1], "<w:gridSpan ") {
		t.Errorf("the first row of the table is %s", rows[1])
	}
	if !p.Sections[0].Table.Plain && (!strings.Contains(rows[2], "<w:tblHeader/>") || !strings.Contains(rows[2], p.Sections[0].Table.Columns[0].Title)) {
		t.Errorf("the second is %s", rows[2])
	}
}

// The contact at the end takes rows with it to a page of which it would be the only line: as many as a
// last page has at least. Of a paper that is one table some rows stay under the title.
func TestTheContactIsNotAlone(t *testing.T) {
	for _, n := range []int{3, 60} {
		for _, sections := range []int{1, 2} {
			for _, noted := range []bool{true, false} {
				p := paper.Paper{Size: paper.A4.Landscape(), Headings: []paper.Run{{Text: "Visit"}}, PageOf: "{0}/{1}"}
				for range sections {
					sec := paper.Section{Heading: "Guests", Table: paper.Table{Columns: []paper.Column{{Title: "Who", Least: 40, Weight: 1}}}}
					for i := range n {
						sec.Table.Rows = append(sec.Table.Rows, paper.Row{Cells: []paper.Cell{paper.Text(fmt.Sprintf("Guest %d\nof the host\nand a guest\nof theirs", i+1))}})
					}
					p.Sections = append(p.Sections, sec)
				}
				if noted {
					p.Notes = []string{"Contact: duty desk"}
				}
				body, _ := written(t, p)
				rows := strings.Split(body[:strings.LastIndex(body, "</w:tbl>")], "<w:tr>")
				held := 0
				for k := len(rows) - 1; k > 0 && strings.Contains(rows[k], "<w:keepNext/>"); k-- {
					held++
				}
				want := 0
				switch {
				case noted && n == 3 && sections == 1:
					want = 2
				case noted:
					want = 3
				}
				if held != want {
					t.Errorf("%d rows in each of %d tables, with a contact %v: %d rows stay with what follows, not %d", n, sections, noted, held, want)
				}
			}
		}
	}
}

// What is said of somebody ends before the name of the next, where no photograph parts them.
func TestCardsStandApart(t *testing.T) {
	p := paper.Paper{Size: paper.A4, Title: "Who is who", Lang: "en", Sections: []paper.Section{{Heading: "Romania", Table: paper.Table{
		Columns: []paper.Column{{Title: "Name", Weight: 1}}, Rows: []paper.Row{{Cells: []paper.Cell{{{Text: "One"}}}}, {Cells: []paper.Cell{{{Text: "Two"}}}}, {Cells: []paper.Cell{{{Text: "Three"}}}}},
		Faces: make([]paper.Face, 3)}}}}
	doc, _ := written(t, p)
	if n := strings.Count(doc, `<w:tcMar><w:bottom w:w="68"`); n != 3 {
		t.Errorf("%d cards of three stand apart", n)
	}
}

// Of a table whose head is under its day the first row is not set as a head, by whichever of its two names a
// program asks: what holds for all of the table would be bold, with a rule over it.
func TestWhatStandsUnderADayIsNoHead(t *testing.T) {
	p := sample()
	p.Sections[0].Heading, p.Sections[0].Again = "Thursday", "Thursday (continued)"
	doc, styles := written(t, p)
	if _, under, _ := strings.Cut(styles, `w:styleId="Under"`); !strings.Contains(under[:strings.Index(under, "</w:style>")], `<w:b w:val="0"/>`) {
		t.Error("a program that sets every row of a head in bold sets it so too")
	}
	looks := regexp.MustCompile(`<w:tblLook w:val="(....)" w:firstRow="(.)"`).FindAllStringSubmatch(doc, -1)
	if len(looks) == 0 {
		t.Fatal("no table says how it looks")
	}
	for _, l := range looks {
		bits, err := strconv.ParseUint(l[1], 16, 16)
		if first := bits&0x20 != 0; err != nil || first != (l[2] == "1") {
			t.Errorf("%s and %s, %v", l[1], l[2], err)
		}
	}
}
