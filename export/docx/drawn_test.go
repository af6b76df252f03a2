package docx

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"strings"
	"testing"

	"chancery/export/paper"
)

// A drawing shares the page of its rows: where a page of ours makes it smaller for that, so
// does Word's; one that has room is as large as it may be.
func TestADrawingSharesThePageOfItsRows(t *testing.T) {
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, 1200, 500))); err != nil {
		t.Fatal(err)
	}
	d := &paper.Drawing{Data: b.Bytes(), Alt: "Where all stand"}
	for rows, smaller := range map[int]bool{1: false, 11: true} {
		p := paper.Paper{Size: paper.A4.Landscape(), Headings: []paper.Run{{Text: "Visit"}}, PageOf: "{0}/{1}",
			Sections: []paper.Section{{Heading: "Ceremony", Drawing: d, Table: paper.Table{Columns: []paper.Column{{Title: "What", Least: 40, Weight: 1}}}}}}
		for i := range rows {
			p.Sections[0].Table.Rows = append(p.Sections[0].Table.Rows, paper.Row{Cells: []paper.Cell{paper.Text(fmt.Sprint("Step ", i+1))}})
		}
		full, _ := d.Fit(p.Size.DrawingRoom())
		if wide, high := drawn(&p, d); wide < full-.1 != smaller || high <= 0 {
			t.Errorf("with %d rows it is %.0f of %.0f mm wide", rows, wide, full)
		}
	}
}

// What stands beside a heading goes under it where both have no room on a line.
func TestWhatHasNoRoomBesideAHeadingStandsUnderIt(t *testing.T) {
	for beside, below := range map[string]bool{"Bucharest time, UTC+2": false, strings.Repeat("Cotroceni Palace, Forecourt · ", 6): true} {
		d := document{}
		p := paper.Paper{Size: paper.A4}
		d.section(&p, &paper.Section{Heading: "3. Official welcome ceremony", Beside: beside}, nil, 2)
		if s := d.body.String(); !strings.Contains(s, "<w:tab/>") || strings.Contains(s, "<w:br/><w:tab/>") != below { // at the right in both

			t.Errorf("%q: %s", beside, s)
		}
	}
}

// A heading in two languages that has no room on a line begins one with each.
func TestEachLanguageOfAHeadingBeginsALine(t *testing.T) {
	d, p := document{}, paper.Paper{Size: paper.A4}
	d.section(&p, &paper.Section{Heading: "Modificări față de versiunea 1 din 10 martie 2026, ora 09:00 / Зміни після редакції 1 від 10 березня 2026 р., 09:00"}, nil, 2)
	if s := d.body.String(); !strings.Contains(s, "<w:br/>") || strings.Contains(s, " / ") {
		t.Error(s)
	}
}
