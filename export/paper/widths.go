package paper

import "slices"

// columns are the widths of a table in millimetres. Tables of a paper that have
// the same columns have the same widths, so that its days stand under each
// other.
func (s *setter) columns(t *Table) []float64 {
	for _, k := range s.known {
		if slices.Equal(k.columns, t.Columns) {
			return k.widths
		}
	}
	like := measured{columns: t.Columns, need: make([]float64, len(t.Columns)), want: make([]float64, len(t.Columns))}
	for i, c := range t.Columns {
		like.need[i] = c.Least
		like.hold(i, s.face, Cell{{Text: c.Title, Bold: true}}, s.size.Text*.92)
	}
	hours := slices.IndexFunc(t.Columns, func(c Column) bool { return c.Sort == Times })
	rows, figures := 0, 0.0
	for i := range s.paper.Sections {
		if o := &s.paper.Sections[i].Table; slices.Equal(o.Columns, t.Columns) {
			rows += len(o.Rows)
		}
	}
	every := 1 + rows/mostBalanced
	for i := range s.paper.Sections {
		if o := &s.paper.Sections[i].Table; slices.Equal(o.Columns, t.Columns) {
			for k := range o.Rows {
				cells := make([][]wordWidth, len(t.Columns))
				said, _, _ := o.Parted(s.paper.ditto(o, k))
				for n, c := range said[:min(len(said), len(t.Columns))] {
					cells[n] = like.hold(n, s.face, c, s.size.Text)
					if n == hours {
						wide, rest := s.hanging(c, s.size.Text)
						like.hang, figures = max(like.hang, wide), max(figures, rest)
					}
				}
				if k%every == 0 {
					like.cells = append(like.cells, cells)
				}
			}
		}
	}
	if like.hang > 0 && hours > 0 { // and is apart from what stands in the column before it
		like.hang += cellPad
	}
	if like.hang > 0 {
		like.need[hours] = max(like.need[hours], figures+like.hang+2*cellPad+slack)
		like.want[hours] = max(like.want[hours], like.need[hours])
	}
	like.share(s.width())
	s.lowHeads(t, &like)
	like.cells = nil
	s.known = append(s.known, like)
	return like.widths
}

// measured is what the columns of some tables need and want.
type measured struct {
	columns            []Column
	need, want, widths []float64
	hang               float64         // of its hours
	cells              [][][]wordWidth // of some rows, while widths are chosen
}

// slack is what a column has beyond its longest word: programs that lay out the
// page themselves round otherwise, and would break it.
const slack = .6

// hold widens a column for the longest word of a cell, and takes note of its
// longest line. It tells how wide each word is.
func (m *measured) hold(col int, f face, c Cell, size float64) (all []wordWidth) {
	line := 0.0
	for _, r := range c {
		for i, part := range splitLines(joined(clean(Whole(r.Text)))) {
			if i > 0 {
				line, all = 0, append(all, endOfLine)
			}
			for _, w := range words(part) {
				bare, whole := f.span(r, trimRight(w), size), f.span(r, w, size)
				least := bare
				if !m.columns[col].Whole {
					least = f.unbroken(r, trimRight(w), bare, size)
				}
				m.need[col] = max(m.need[col], least+2*cellPad+slack)
				m.want[col] = max(m.want[col], line+bare+2*cellPad+slack)
				line, all = line+whole, append(all, wordWidth{bare, whole})
			}
		}
	}
	return all
}

// share gives each column what it needs and the rest by weight, to none more
// than its longest line.
func (m *measured) share(width float64) {
	n := len(m.columns)
	m.widths = make([]float64, n)
	rest, weight := width, 0.0
	for i, c := range m.columns {
		m.widths[i] = m.least(i, width)
		rest -= m.widths[i]
		weight += c.Weight
	}
	if rest < 0 || weight == 0 {
		m.squeeze(width)
		return
	}
	for open := rest > .01; open; {
		open = false
		given, share := 0.0, 0.0
		for i, c := range m.columns {
			if m.widths[i] < m.want[i] {
				share += c.Weight
			}
		}
		for i, c := range m.columns {
			if m.widths[i] >= m.want[i] || c.Weight == 0 {
				continue
			}
			more := min(rest*c.Weight/share, m.want[i]-m.widths[i])
			m.widths[i], given = m.widths[i]+more, given+more
		}
		rest -= given
		open = given > .01 && rest > .01
	}
	for i, c := range m.columns {
		m.widths[i] += rest * c.Weight / weight
	}
	m.balance(width, m.widths)
}

// least is how wide a column is at least: a word wider than a good part of the page is
// broken.
func (m *measured) least(col int, width float64) float64 {
	share := .28
	if len(m.columns) <= 2 {
		share = .6
	}
	return min(m.need[col], max(m.columns[col].Least, width*share))
}

// squeeze fits columns that need more than there is: what was asked for at
// least stays as long as it can.
func (m *measured) squeeze(width float64) {
	least, all := 0.0, 0.0
	for i := range m.columns {
		least, all = least+m.floor(i), all+m.widths[i]
	}
	for i := range m.columns {
		floor := m.floor(i)
		switch {
		case least >= width || all <= least:
			m.widths[i] = floor * width / max(least, .001)
		default:
			m.widths[i] = floor + (m.widths[i]-floor)*(width-least)/(all-least)
		}
	}
}

// floor is what was asked for at least; numbers and hours need what they need: "Nr." is no
// word of two lines, and an hour without the short word before it says something else.
func (m *measured) floor(col int) float64 {
	if m.columns[col].Sort != Words {
		return max(m.columns[col].Least, m.widths[col])
	}
	return m.columns[col].Least
}

// Widths are those of the columns of each section, in millimetres, for formats
// that lay out the rest themselves.
func (p *Paper) Widths(body []Section) [][]float64 {
	like := *p
	like.Sections = body
	s := newSetter(like, airs[0], nil)
	var out [][]float64
	for i := range body {
		out = append(out, s.columns(&body[i].Table))
	}
	return out
}
