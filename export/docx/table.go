package docx

import (
	"fmt"
	"slices"
	"strings"

	"chancery/export/paper"
)

// table is a real one: its head stands on every page, and no row is cut. Within says that the
// day is a part of that head; so many of its last rows as are held stay with what follows.
func (d *document) table(p *paper.Paper, s *paper.Section, widths []float64, within bool, held int) {
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
		`<w:tblLook w:val="%s" w:firstRow="%d" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>%s</w:tblPr><w:tblGrid>`, kind, all, map[bool]string{true: "0620", false: "0600"}[!t.Plain && !within], flag(!t.Plain && !within), caption(s)) // said twice: some programs read the one, some the other
	for _, w := range cols {
		fmt.Fprintf(&d.body, `<w:gridCol w:w="%d"/>`, w)
	}
	d.body.WriteString(`</w:tblGrid>`)
	if within {
		d.dayRow(p, s, len(cols), all)
	}
	whole := short(t) && several(p)
	if !t.Plain {
		var titles []paper.Cell
		for _, c := range t.Columns {
			titles = append(titles, paper.Cell{{Text: c.Title, Bold: within}})
		}
		d.head(p, titles, cols, within, whole)
	}
	for i, r := range t.Rows {
		narrow, below, from := t.Parted(r.Cells)
		cells := make([]paper.Cell, 0, len(narrow))
		for n, c := range narrow[:min(len(narrow), len(t.Columns))] {
			cells = append(cells, p.Fit(c, t.Columns[n], widths[n]))
		}
		kept := i >= len(t.Rows)-held || whole && i < len(t.Rows)-1
		if d.row(p, cells, cols, r, kept, len(below) > 0); len(below) > 0 {
			d.below(p, below, from, cols, r.Struck, kept)
		}
	}
	d.body.WriteString(`</w:tbl><w:p><w:pPr><w:pStyle w:val="After"/>` + keep(held > 0) + `</w:pPr></w:p>`) // two tables that touch would be one
}

// several says that a paper has more tables than one.
func several(p *paper.Paper) bool {
	n := 0
	for i := range p.Sections {
		if len(p.Sections[i].Table.Rows) > 0 {
			n++
		}
	}
	return n > 1
}

// short says that a table is a few low rows: a delegation of whom the head alone stands at the
// foot of a page is looked for on two.
func short(t *paper.Table) bool {
	const most = 6
	return !t.Plain && len(t.Rows) <= most && !slices.ContainsFunc(t.Rows, func(r paper.Row) bool {
		return slices.ContainsFunc(r.Cells, func(c paper.Cell) bool {
			return strings.Count(c.String(), "\n") > 1 || len(c.String()) > 200
		})
	})
}

// dayRow is the day over the head of a table, without rules, and under it what holds for all
// of it: where the table goes on, so does its day.
func (d *document) dayRow(p *paper.Paper, s *paper.Section, cols, wide int) {
	over := func(bottom string) {
		fmt.Fprintf(&d.body, `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/><w:gridSpan w:val="%d"/><w:tcBorders><w:top w:val="nil"/>%s</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>`+
			`<w:tcMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tcMar></w:tcPr>`, wide, cols, bottom)
	}
	last := `<w:bottom w:val="single" w:sz="8" w:space="0" w:color="` + colour(p) + `"/>`
	if len(s.Under) == 0 {
		over(last)
		d.heading(p, s)
		d.body.WriteString(`</w:tc></w:tr>`)
		return
	}
	over(`<w:bottom w:val="nil"/>`)
	d.heading(p, s)
	d.body.WriteString(`</w:tc></w:tr>`)
	over(last)
	d.para("Under", p, s.Under)
	d.body.WriteString(`</w:tc></w:tr>`)
}

// head are the titles of the columns. Under a day they are not the first row, of which the
// look of the table takes care.
func (d *document) head(p *paper.Paper, titles []paper.Cell, cols []int, within, whole bool) {
	shade := ""
	if within {
		shade = `<w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="` + colour(p) + `"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="E6E6E6"/>`
	}
	d.body.WriteString(`<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>`)
	for i, w := range cols { // smaller, as the widths of columns were measured
		fmt.Fprintf(&d.body, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>%s</w:tcPr><w:p><w:pPr><w:pStyle w:val="HeadCell"/>%s</w:pPr>%s</w:p></w:tc>`, w, shade, keep(whole), d.runs(p, titles[i], false))
	}
	d.body.WriteString(`</w:tr>`)
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

// row is one of a table; open is one that goes on in the next.
func (d *document) row(p *paper.Paper, cells []paper.Cell, widths []int, r paper.Row, kept, open bool) {
	d.body.WriteString(`<w:tr><w:trPr><w:cantSplit/></w:trPr>`)
	for i, w := range widths {
		var c paper.Cell
		if i < len(cells) {
			c = cells[i]
		}
		edge := ""
		if r.Marked && i == 0 {
			edge = `<w:left w:val="single" w:sz="24" w:space="0" w:color="` + colour(p) + `"/>`
		}
		if open {
			edge += `<w:bottom w:val="nil"/>`
		}
		if edge != "" {
			edge = `<w:tcBorders>` + edge + `</w:tcBorders>`
		}
		fmt.Fprintf(&d.body, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>%s</w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/>%s</w:pPr>%s</w:p></w:tc>`, w, edge, keep(kept || open), d.runs(p, c, r.Struck))
	}
	d.body.WriteString(`</w:tr>`)
}

// below is what a row tells at length, under it and over the width of the columns behind
// that in which it stood, as on a page; no rule parts it from its row.
func (d *document) below(p *paper.Paper, c paper.Cell, from int, widths []int, struck, kept bool) {
	cell := func(span, wide int, text string) {
		fmt.Fprintf(&d.body, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/><w:gridSpan w:val="%d"/><w:tcBorders><w:top w:val="nil"/></w:tcBorders></w:tcPr><w:p><w:pPr><w:pStyle w:val="Cell"/>%s</w:pPr>%s</w:p></w:tc>`, wide, span, keep(kept), text)
	}
	d.body.WriteString(`<w:tr><w:trPr><w:cantSplit/></w:trPr>`)
	if from > 0 {
		cell(from, total(widths[:from]), "")
	}
	cell(len(widths)-from, total(widths[from:]), d.runs(p, c, struck))
	d.body.WriteString(`</w:tr>`)
}

func total(list []int) (all int) {
	for _, n := range list {
		all += n
	}
	return all
}

// abreast are texts side by side, in a table without rules.
func (d *document) abreast(p *paper.Paper, cells []paper.Cell) {
	if len(cells) == 0 {
		return
	}
	wide := twips(p.Size.Wide()) / len(cells)
	fmt.Fprintf(&d.body, `<w:tbl><w:tblPr><w:tblW w:w="%d" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="227" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>`, wide*len(cells))
	d.body.WriteString(strings.Repeat(fmt.Sprintf(`<w:gridCol w:w="%d"/>`, wide), len(cells)) + `</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>`)
	for _, c := range cells {
		fmt.Fprintf(&d.body, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr>`, wide)
		d.para("Under", p, c)
		d.body.WriteString(`</w:tc>`)
	}
	d.body.WriteString(`</w:tr></w:tbl><w:p><w:pPr><w:pStyle w:val="After"/></w:pPr></w:p>`)
}
