package word

import (
	"encoding/xml"
	"strconv"
	"strings"

	"chancery/exchange/source"
)

// blocks reads paragraphs and tables until end. Containers are walked through: controls,
// what was put in, what was moved here.
func (r *reader) blocks(end string, inCell bool) (out []source.Line) {
	r.each(end, func(e xml.StartElement) {
		switch e.Name.Local {
		case "p":
			if !inCell {
				r.row++
			}
			text, indent, title := r.paragraph()
			out = append(out, source.Line{Row: r.row, Indent: indent, Title: title, Cells: []source.Cell{{Text: text, Span: 1}}})
		case "tbl":
			out = append(out, r.table()...)
		case "Fallback", "sdtPr", "sectPr", "del", "moveFrom", "pPr", "rPr":
			r.skip()
		}
	})
	return out
}

// table reads the rows of a table. One that holds but the programme in a cell of it is
// only there for the layout.
func (r *reader) table() (out []source.Line) {
	r.tables++
	id := r.tables
	var layout []source.Line
	var of []int // the rows they stand in
	r.each("tbl", func(e xml.StartElement) {
		switch e.Name.Local {
		case "tr":
			r.row++
			row, inner, dropped := r.tableRow()
			row.Row, row.Table = r.row, id
			if !dropped {
				if len(out) > 0 {
					goesOn(&row, &out[len(out)-1])
				}
				out = append(out, row)
				for range inner {
					of = append(of, len(out)-1)
				}
				layout = append(layout, inner...)
			}
		case "tblPr", "tblGrid", "sdtPr":
			r.skip()
		}
	})
	if len(layout) > len(out) {
		return append(out, layout...)
	}
	for i, l := range layout { // a table within a row is a remark of that row
		cells := out[of[i]].Cells
		last := &cells[len(cells)-1]
		last.Text = strings.TrimSpace(last.Text + "\n" + textOf([]source.Line{l}))
	}
	return out
}

// mostAbove is the longest text that is said again for each row it is merged over: a page in
// every one of ten thousand rows would fill the memory.
const mostAbove = 2000

// goesOn gives the cells of a row that go on from the row above what is said there.
func goesOn(row, above *source.Line) {
	for i := range row.Cells {
		if c := &row.Cells[i]; c.Above && c.Text == "" && i < len(above.Cells) && len(above.Cells[i].Text) <= mostAbove {
			c.Text = above.Cells[i].Text
		}
	}
}

func (r *reader) tableRow() (row source.Line, inner []source.Line, dropped bool) {
	r.each("tr", func(e xml.StartElement) {
		switch e.Name.Local {
		case "gridBefore":
			r.widen(&row, number(val(e, "val"), source.MostWidth), source.Cell{Span: 1})
		case "del":
			r.found.tracked++
			dropped = true
			r.skip()
		case "ins":
			r.found.tracked++
		case "tc":
			c, sub := r.cell()
			r.widen(&row, 1, c)
			r.widen(&row, c.Span-1, source.Cell{}) // as many places as it is wide
			inner = append(inner, sub...)
		}
	})
	if len(row.Cells) == 0 {
		dropped = true
	}
	return row, inner, dropped
}

// widen puts cells into a row; a few letters of a document may claim millions.
func (r *reader) widen(row *source.Line, n int, c source.Cell) {
	if r.cells += n; r.cells > source.MostCells {
		panic(stop{source.Refuse("too-many-cells", strconv.Itoa(source.MostCells))})
	}
	for range n {
		row.Cells = append(row.Cells, c)
	}
}

func (r *reader) cell() (c source.Cell, inner []source.Line) {
	c.Span = 1
	var lines []source.Line
	r.each("tc", func(e xml.StartElement) {
		switch e.Name.Local {
		case "gridSpan":
			c.Span = max(1, number(val(e, "val"), source.MostWidth))
		case "vMerge":
			c.Above = val(e, "val") != "restart"
		case "p":
			text, _, _ := r.paragraph()
			lines = append(lines, source.Line{Cells: []source.Cell{{Text: text}}})
		case "tbl":
			inner = append(inner, r.table()...)
		case "del", "moveFrom", "sdtPr":
			r.skip()
		}
	})
	c.Text = textOf(lines)
	return c, inner
}
