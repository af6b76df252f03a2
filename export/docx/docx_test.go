package docx_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"image"
	"image/png"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"chancery/export/docx"
	"chancery/export/paper"
	"chancery/model/civil"
)

var made = time.Date(2026, 3, 1, 8, 0, 0, 0, time.UTC)

func sample() paper.Paper {
	return paper.Paper{Title: "Programme", Lang: "en", Office: "Protocol & Co", Headings: []paper.Run{{Text: "Visit <one>"}, {Text: "Vizita", Lang: "ro"}}, Facts: []string{"12 March"}, Line: "DRAFT", Marking: "INTERNAL",
		PageOf: "Page {0} of {1}", PageNo: "Page {0}", Foot: "local", Signed: []string{"Chief of Protocol"}, Size: paper.A4, Sections: []paper.Section{{Heading: "Thursday", Beside: "EET", Table: paper.Table{
			Columns: []paper.Column{{Title: "No.", Sort: paper.Number, Least: 9}, {Title: "Time", Sort: paper.Times, Least: 22}, {Title: "What", Weight: 1, Least: 30}},
			Rows: []paper.Row{{When: paper.When{Day: civil.Date("2026-03-12"), From: 600, To: 630}, Cells: []paper.Cell{paper.Text("1"), paper.Text("10:00–10:30"), {{Text: "Arrival\nat {{title}}", Bold: true}, {Text: "שלום", Quiet: true}}}},
				{Struck: true, Cells: []paper.Cell{paper.Text("2"), paper.Text("about 11:00"), paper.Text("Talks")}}}}}}}
}

// parts are those of a document, by name; each that is XML is well made.
func parts(t *testing.T, file []byte) map[string]string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(file), int64(len(file)))
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		out[f.Name] = string(b)
		if strings.HasSuffix(f.Name, ".xml") || strings.HasSuffix(f.Name, ".rels") {
			for d := xml.NewDecoder(bytes.NewReader(b)); ; {
				if _, err := d.Token(); err == io.EOF {
					break
				} else if err != nil {
					t.Fatalf("%s: %v", f.Name, err)
				}
			}
		}
	}
	return out
}

func TestADocumentHasStylesHeadsAndLanguages(t *testing.T) {
	var b, again bytes.Buffer
	if err := docx.Write(&b, []paper.Paper{sample(), sample()}, made); err != nil {
		t.Fatal(err)
	}
	if err := docx.Write(&again, []paper.Paper{sample(), sample()}, made); err != nil || !bytes.Equal(b.Bytes(), again.Bytes()) {
		t.Error("the same paper gave other bytes")
	}
	doc := parts(t, b.Bytes())["word/document.xml"]
	for _, want := range []string{`<w:pStyle w:val="Heading1"/>`, `<w:tblHeader/>`, `<w:cantSplit/>`, `Visit &lt;one&gt;`, `<w:lang w:val="ro-RO"/>`, `<w:rtl/>`, `<w:strike/>`, "PROTOCOL &amp;\u00a0CO", `<w:type w:val="nextPage"/>`} {
		if !strings.Contains(doc, want) {
			t.Errorf("%s is not in the document", want)
		}
	}
	if foot := parts(t, b.Bytes())["word/footer1.xml"]; strings.Contains(foot, "NUMPAGES") || !strings.Contains(foot, " PAGE ") || !strings.Contains(foot, " SECTIONPAGES ") {
		t.Errorf("one paper among several does not count its own pages: %s", foot)
	}
	var alone bytes.Buffer
	if err := docx.Write(&alone, []paper.Paper{sample()}, made); err != nil || !strings.Contains(parts(t, alone.Bytes())["word/footer1.xml"], "NUMPAGES") {
		t.Errorf("a paper alone does not count its pages: %v", err)
	}
	if n := strings.Count(doc, "<w:sectPr>"); n != 2 {
		t.Errorf("%d sections for two papers", n)
	}
}

// An hour is never broken inside, nor a telephone number, and no line ends with a dot: the
// ends of lines stand in the file where a page has them.
func TestLinesOfACellEndWhereAPageEndsThem(t *testing.T) {
	p := sample()
	p.Sections[0].Table.Columns[2].Weight, p.Sections[0].Table.Columns[2].Least = 0, 40
	p.Sections[0].Table.Columns = append(p.Sections[0].Table.Columns, paper.Column{Title: "Remarks", Least: 60, Weight: 1})
	p.Sections[0].Table.Rows = []paper.Row{{Cells: []paper.Cell{paper.Text("1"), {{Text: "about 15:00–15:25", Bold: true}},
		{{Text: "Union Hall of the Palace"}, {Text: " · press: official photographer", Quiet: true}}, paper.Text("Ring +40 700 000 002")}}}
	var b bytes.Buffer
	if err := docx.Write(&b, []paper.Paper{p}, made); err != nil {
		t.Fatal(err)
	}
	doc := parts(t, b.Bytes())["word/document.xml"]
	for _, want := range []string{`about</w:t><w:br/><w:t xml:space="preserve">15:00–` + "\u2060" + `15:25`, `Palace</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Quiet"/></w:rPr><w:br/><w:t xml:space="preserve">press: official`, "+40\u00a0700\u00a0000\u00a0002"} {
		if !strings.Contains(doc, want) {
			t.Errorf("%s is not in %s", want, doc)
		}
	}
}

// A diagram stays with the last of its steps, and says under it what it shows.
func TestADiagramStaysWithItsSteps(t *testing.T) {
	var drawn bytes.Buffer
	if err := png.Encode(&drawn, image.NewGray(image.Rect(0, 0, 40, 30))); err != nil {
		t.Fatal(err)
	}
	p := sample()
	p.Sections[0].Drawing = &paper.Drawing{Data: drawn.Bytes(), Alt: "Where everybody stands"}
	var b bytes.Buffer
	if err := docx.Write(&b, []paper.Paper{p}, made); err != nil {
		t.Fatal(err)
	}
	doc := parts(t, b.Bytes())["word/document.xml"]
	for _, want := range []string{`<w:pStyle w:val="Cell"/><w:keepNext/>`, `<w:pStyle w:val="After"/><w:keepNext/>`, `<w:pStyle w:val="Caption"/></w:pPr><w:r><w:t xml:space="preserve">Where everybody stands`, `<w:tblCaption w:val="Thursday"/>`} {
		if !strings.Contains(doc, want) {
			t.Errorf("%s is not in the document", want)
		}
	}
}

// A month is set so small that it is one page where it can be, and no smaller: where little
// happens it is read without a glass, and the days of nothing are narrow.
func TestACalendarIsSetSmall(t *testing.T) {
	for blocks, want := range map[int]string{90: `<w:sz w:val="13"/>`, 2: `<w:sz w:val="19"/>`} {
		p := sample()
		p.Board = &paper.Board{Weeks: true, Days: make([]paper.BoardDay, 7)}
		for range blocks {
			d := &p.Board.Days[3]
			d.Blocks = append(d.Blocks, paper.Block{Times: "10:00–11:00", Text: "Bilateral meeting of the heads of delegation"})
		}
		var b bytes.Buffer
		if err := docx.Write(&b, []paper.Paper{p}, made); err != nil {
			t.Fatal(err)
		}
		all := parts(t, b.Bytes())
		if styles := all["word/styles.xml"]; !strings.Contains(styles, `w:docDefaults><w:rPrDefault>`) || !strings.Contains(strings.SplitN(styles, "</w:docDefaults>", 2)[0], want) || p.Size.Text != paper.A4.Text {
			t.Errorf("%d items: the text is not of %s", blocks, want)
		}
		var cols []int
		for _, m := range regexp.MustCompile(`<w:gridCol w:w="(\d+)"/>`).FindAllStringSubmatch(all["word/document.xml"], -1) {
			n, _ := strconv.Atoi(m[1]) // figures alone
			cols = append(cols, n)
		}
		if len(cols) != 7 || cols[3] < 2*cols[0] {
			t.Errorf("%d items: columns of %v", blocks, cols)
		}
	}
}

// The dates of a month stand on one line in each of its columns, and its table apart from the state of the paper.
func TestTheDatesOfAMonthAreWhole(t *testing.T) {
	p := sample()
	p.Board = &paper.Board{Weeks: true, Days: make([]paper.BoardDay, 7)}
	for i := range p.Board.Days {
		p.Board.Days[i].Date = fmt.Sprintf("%d mar. / %d Mar", i+15, i+15)
	}
	doc, _ := written(t, p)
	if n := strings.Count(doc, "\u00a0mar.\u00a0/\u00a0"); n != 7 {
		t.Errorf("%d dates are whole", n)
	}
	if _, before, _ := strings.Cut(doc, `<w:pStyle w:val="Line"/>`); !strings.Contains(strings.SplitN(before, "<w:tbl>", 2)[0], `<w:spacing w:before="100"`) {
		t.Error("the table stands right under the state")
	}
}

// No program breaks a stretch of hours or days, in a sentence or in a column.
func TestNoStretchOfHoursIsBroken(t *testing.T) {
	p := sample()
	p.Facts = []string{"11–17 May"}
	p.Sections[0].Under = paper.Text("moved from 15:30–15:45 to 16.00\u00a0–\u00a016.15")
	broken := regexp.MustCompile(`[0-9]\x{00a0}?–\x{00a0}?[0-9]`)
	doc, _ := written(t, p)
	at := strings.Count(doc, "–\u2060")
	if s := broken.FindString(doc); s != "" || at != 4 {
		t.Errorf("%q is broken, %d are not", s, at)
	}
}
