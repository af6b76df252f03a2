package paper

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// ditto is what the cells of a row say under the row above it: what is long and the same is
// as above.
func (p *Paper) ditto(t *Table, row int) []Cell {
	const long = 34 // letters
	cells := t.Rows[row].Cells
	if row == 0 || p.Same == "" || t.Rows[row-1].Struck { // what is gone says nothing of what stands
		return cells
	}
	out, above := cells, t.Rows[row-1].Cells
	for i, c := range t.Columns {
		if !c.Ditto || i >= len(cells) || i >= len(above) {
			continue
		}
		if said := cells[i].String(); utf8.RuneCountInString(said) >= long && said == above[i].String() {
			if &out[0] == &cells[0] {
				out = slices.Clone(cells)
			}
			out[i] = p.asAbove(cells[i])
		}
	}
	return out
}

// asAbove is what a cell says in the place of what stands above. Who leads is named all the
// same; those who come along are not.
func (p *Paper) asAbove(c Cell) Cell {
	if !slices.ContainsFunc(c, func(r Run) bool { return r.Leads }) {
		return Cell{{Text: p.Same, Italic: true, Quiet: true}}
	}
	first, rest, ok := strings.Cut(c[0].Text, "\n")
	if !ok || len(c) > 1 || !strings.Contains(rest, " ") || p.SameRest == "" {
		return c
	}
	lead := c[0]
	lead.Text = first + "\n"
	return Cell{lead, {Text: p.SameRest, Italic: true, Quiet: true}}
}

// follows says that a row stands under the whole of the one before it, on the same page: what is
// left of one that was cut may say nothing there any more.
func (s *setter) follows(row int) bool {
	n := len(s.rows)
	return row > 0 && n > 0 && s.rows[n-1].page == len(s.pages) && !s.rows[n-1].cut && s.y > s.top()
}

// manyColumns are so many that what a cell tells at length stands under its row.
const manyColumns = 7

// Parted are the cells of a row without what is to stand under them, that, and the column in
// which it was. Of a table of few columns nothing is.
func (t *Table) Parted(cells []Cell) (narrow []Cell, below Cell, from int) {
	if t.Plain || len(t.Columns) < manyColumns {
		return cells, nil, 0
	}
	narrow = slices.Clone(cells)
	for i, c := range cells {
		if !slices.ContainsFunc(c, func(r Run) bool { return r.Wide }) {
			continue
		}
		from, narrow[i] = i, nil
		for _, r := range c {
			if !r.Wide {
				narrow[i] = append(narrow[i], r)
				continue
			}
			text := strings.TrimPrefix(r.Text, "\n")
			switch n := len(below); {
			case n > 0 && !r.Italic && !below[n-1].Italic:
				text = " " + dot + " " + text
			case n > 0:
				text = "\n" + text
			}
			r.Text = text
			below = append(below, r)
		}
	}
	return narrow, below, from
}

func (s *setter) belowLines(below Cell, from int, widths []float64) []line {
	return s.breakLines(below, s.size.Text, sum(widths[from:])-2*cellPad)
}

// overBelow parts what stands under a row from the cells above it, in millimetres.
const overBelow = .9

// onePiece sets a row with something under its cells, where a page has room for all of it.
func (s *setter) onePiece(sec *Section, row int, cells []Cell, widths []float64, tr *Element) bool {
	t := &sec.Table
	narrow, below, from := t.Parted(cells)
	if len(below) == 0 {
		return false
	}
	under := s.belowLines(below, from, widths)
	high := func() float64 {
		return s.height(s.linesOf(t, narrow, widths), s.size.Text) + overBelow + float64(len(under))*s.high(s.size.Text)
	}
	if high() > s.body()-20 {
		return false
	}
	if s.y+high()+s.feetUnder(sec, row) > s.bottom() {
		s.turn(sec, widths)
		narrow, _, _ = t.Parted(t.Rows[row].Cells)
	}
	lines := s.linesOf(t, narrow, widths)
	s.setCells(lines, widths, tallest(lines), &t.Rows[row], tr)
	y := s.y + s.air.pad + float64(tallest(lines))*s.high(s.size.Text) + overBelow
	s.of = tr.Kids[from]
	for _, l := range under {
		x := s.size.Margin + sum(widths[:from]) + cellPad
		s.text(x, y, s.size.Text, l)
		if t.Rows[row].Struck && l.width > 0 {
			s.rule(x, y+s.size.Text*.62/perMM, l.width, .2, .2)
		}
		y += s.high(s.size.Text)
	}
	s.y = y + s.air.pad
	s.rule(s.size.Margin, s.y-.18, s.width(), .18, .72)
	return true
}
