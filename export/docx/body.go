package docx

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"strings"

	"golang.org/x/text/unicode/bidi"
	"golang.org/x/text/unicode/norm"

	"chancery/export/paper"
	"chancery/words"
)

// twips are twentieths of a point, in which Word measures.
func twips(mm float64) int { return int(mm*72*20/25.4 + .5) }

// escape makes a text fit for XML; what XML forbids becomes a mark of it.
func escape(s string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(norm.NFC.String(s))) // a buffer takes everything
	return b.String()
}

// written is a text as parts of a run: lines broken where it says so.
func written(s string) string {
	var b strings.Builder
	for i, line := range strings.Split(s, "\n") {
		if i > 0 {
			b.WriteString(`<w:br/>`)
		}
		for i, s := range unbroken(paper.Whole(line)) {
			if i > 0 {
				b.WriteString(`<w:noBreakHyphen/>`)
			}
			b.WriteString(`<w:t xml:space="preserve">` + escape(s) + `</w:t>`)
		}
	}
	return b.String()
}

// unbroken parts a line at the hyphens between figures, at which Word would break it:
// 10:00-12:00, 0800-123.
func unbroken(line string) []string {
	var out []string
	from := 0
	for i := 1; i+1 < len(line); i++ {
		if line[i] == '-' && figure(line[i-1]) && figure(line[i+1]) {
			out = append(out, line[from:i])
			from = i + 1
		}
	}
	if line == "" {
		return nil
	}
	return append(out, line[from:])
}

func figure(c byte) bool { return '0' <= c && c <= '9' }

// locale is a language as Word knows it.
func locale(lang string) string {
	if w := words.For(lang); w.Lang() == lang {
		return w.Say("date.locale")
	}
	return lang
}

// runs are the runs of a cell, in one paragraph.
func (d *document) runs(p *paper.Paper, c paper.Cell, struck bool) string {
	var b strings.Builder
	for _, r := range c {
		if r.Text == "" {
			continue
		}
		run := `<w:r>` + style(p, r, struck) + written(r.Text) + `</w:r>`
		if r.Link != "" {
			run = `<w:hyperlink r:id="` + d.relate("hyperlink", r.Link) + `">` + run + `</w:hyperlink>`
		}
		b.WriteString(run)
	}
	return b.String()
}

// style is that of a run, its parts in the order that the format asks for.
func style(p *paper.Paper, r paper.Run, struck bool) string {
	var b strings.Builder
	if r.Quiet {
		b.WriteString(`<w:rStyle w:val="Quiet"/>`)
	}
	if r.Bold {
		b.WriteString(`<w:b/><w:bCs/>`)
	}
	if r.Italic {
		b.WriteString(`<w:i/><w:iCs/>`)
	}
	if struck {
		b.WriteString(`<w:strike/>`)
	}
	if backwards(r.Text) {
		b.WriteString(`<w:rtl/>`)
	}
	if r.Lang != "" && r.Lang != p.Lang {
		fmt.Fprintf(&b, `<w:lang w:val="%s"/>`, locale(r.Lang))
	}
	if b.Len() == 0 {
		return ""
	}
	return `<w:rPr>` + b.String() + `</w:rPr>`
}

// backwards says that a text is written from right to left.
func backwards(s string) bool {
	for _, r := range s {
		c, _ := bidi.LookupRune(r)
		switch c.Class() {
		case bidi.R, bidi.AL:
			return true
		case bidi.L:
			return false
		}
	}
	return false
}

// table is a real one: its head stands on every page, and no row is cut.
func (d *document) table(p *paper.Paper, s *paper.Section, widths []float64) {
	t := &s.Table
	all := 0
	kind := "Programme"
	if t.Plain {
		kind = "PlainProgramme"
	}
	cols := make([]int, len(widths))
	for i, w := range widths {
		cols[i] = twips(w)
		all += cols[i]
	}
	fmt.Fprintf(&d.body, `<w:tbl><w:tblPr><w:tblStyle w:val="%s"/><w:tblW w:w="%d" w:type="dxa"/><w:tblLayout w:type="fixed"/>`+
		`<w:tblLook w:val="0020" w:firstRow="%d" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>%s</w:tblPr><w:tblGrid>`, kind, all, flag(!t.Plain), caption(s))
	for _, w := range cols {
		fmt.Fprintf(&d.body, `<w:gridCol w:w="%d"/>`, w)
	}
	d.body.WriteString(`</w:tblGrid>`)
	if !t.Plain {
		var titles []paper.Cell
		for _, c := range t.Columns {
			titles = append(titles, paper.Text(c.Title))
		}
		d.row(p, titles, cols, `<w:tblHeader/>`, paper.Row{}, false)
	}
	for i, r := range t.Rows {
		cells := make([]paper.Cell, 0, len(r.Cells))
		for n, c := range r.Cells[:min(len(r.Cells), len(t.Columns))] {
			cells = append(cells, p.Fit(c, t.Columns[n], widths[n]))
		}
		d.row(p, cells, cols, "", r, s.Drawing != nil && i >= len(t.Rows)-2)
	}
	d.body.WriteString(`</w:tbl><w:p><w:pPr><w:pStyle w:val="After"/>` + keep(s.Drawing != nil) + `</w:pPr></w:p>`) // two tables that touch would be one
}

// caption is what a table is called to those who do not see it.
func caption(s *paper.Section) string {
	if s.Heading == "" {
		return ""
	}
	return `<w:tblCaption w:val="` + escape(s.Heading) + `"/>`
}

// keep holds a paragraph to the next: the last steps to the diagram under them.
func keep(on bool) string {
	if on {
		return `<w:keepNext/>`
	}
	return ""
}

func flag(on bool) int {
	if on {
		return 1
	}
	return 0
}

func (d *document) row(p *paper.Paper, cells []paper.Cell, widths []int, kind string, r paper.Row, kept bool) {
	d.body.WriteString(`<w:tr><w:trPr><w:cantSplit/>` + kind + `</w:trPr>`)
	style := "Cell"
	if kind != "" { // smaller, as the widths of columns were measured
		style = "HeadCell"
	}
	for i, w := range widths {
		var c paper.Cell
		if i < len(cells) {
			c = cells[i]
		}
		edge := ""
		if r.Marked && i == 0 {
			edge = `<w:tcBorders><w:left w:val="single" w:sz="24" w:space="0" w:color="` + colour(p) + `"/></w:tcBorders>`
		}
		fmt.Fprintf(&d.body, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>%s</w:tcPr><w:p><w:pPr><w:pStyle w:val="%s"/>%s</w:pPr>%s</w:p></w:tc>`, w, edge, style, keep(kept), d.runs(p, c, r.Struck))
	}
	d.body.WriteString(`</w:tr>`)
}
