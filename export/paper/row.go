package paper

const cellPad = 1.6 // left and right of a cell

func (s *setter) headHeight(t *Table, widths []float64) float64 {
	if t.Plain {
		return 0
	}
	n := 1
	for i, c := range t.Columns {
		n = max(n, len(s.breakLines([]Run{{Text: c.Title, Bold: true}}, s.size.Text*.92, widths[i]-2*cellPad)))
	}
	return float64(n)*s.high(s.size.Text*.92) + 2*s.air.pad
}

// head is that of a table, which is nil where it is said again.
func (s *setter) head(t *Table, widths []float64, table *Element) {
	var tr *Element
	if table != nil && !t.Plain {
		tr = table.add(RoleRow)
	}
	if t.Plain {
		s.accent(s.size.Margin, s.y, s.width(), .3, .3)
		s.y += 1.8
		return
	}
	h, x, size := s.headHeight(t, widths), s.size.Margin, s.size.Text*.92
	s.rule(x, s.y, s.width(), h, .90)
	s.accent(x, s.y, s.width(), .35, .15)
	s.accent(x, s.y+h-.25, s.width(), .25, .15)
	for i, c := range t.Columns {
		if s.of = nil; tr != nil {
			s.of = tr.add(RoleHead)
		}
		lines := s.breakLines([]Run{{Text: c.Title, Bold: true}}, size, widths[i]-2*cellPad)
		in := 0.0
		if c.Sort == Times { // over the figures, where it has room there
			if hang := s.hang(t); widest(lines) <= widths[i]-2*cellPad-hang {
				in = hang
			}
		}
		for n, l := range lines {
			s.text(x+cellPad+in, s.y+s.air.pad+float64(n)*s.high(size), size, l)
		}
		x += widths[i]
	}
	s.y += h
}

// rowOf is a row of a table.
type rowOf struct {
	table *Table
	row   int
}

// lines are those of a row, which are looked for several times: for the height of its section,
// for its own, and where the paper is set anew.
func (s *setter) lines(t *Table, row int, widths []float64) [][]line {
	at := rowOf{t, row}
	if out, ok := s.broken[at]; ok {
		return out
	}
	out := s.linesOf(t, t.Rows[row].Cells, widths)
	s.broken[at] = out
	return out
}

func (s *setter) linesOf(t *Table, cells []Cell, widths []float64) [][]line {
	out := make([][]line, len(t.Columns))
	for i := range min(len(t.Columns), len(cells)) {
		hang := 0.0
		if t.Columns[i].Sort == Times {
			hang = s.hang(t)
		}
		out[i] = s.breakLines(cells[i], s.size.Text, widths[i]-2*cellPad-hang)
		if hang > 0 && startsBefore(cells[i]) { // what hangs has the room in which it hangs
			out[i] = s.breakLines(cells[i], s.size.Text, widths[i]-2*cellPad)
		}
		for n := range out[i] {
			if l := &out[i][n]; hang > 0 && len(l.words) > 0 {
				l.indent = hang - l.words[0].font.width(before(l.words[0].text), s.size.Text)
			}
		}
	}
	return out
}

func (s *setter) height(cells [][]line, size float64) float64 {
	return float64(tallest(cells))*s.high(size) + 2*s.air.pad
}

func (s *setter) rowHeight(t *Table, row int, widths []float64) float64 {
	if narrow, below, from := t.Parted(t.Rows[row].Cells); len(below) > 0 {
		return s.height(s.linesOf(t, narrow, widths), s.size.Text) + float64(len(s.belowLines(below, from, widths)))*s.high(s.size.Text) + overBelow
	}
	return s.height(s.lines(t, row, widths), s.size.Text)
}

// turn goes on with a section on a new page, under its day and the same head.
func (s *setter) turn(sec *Section, widths []float64) {
	s.newPage()
	if sec.Again != "" {
		size := s.size.Text
		s.of = nil
		s.text(s.size.Margin, s.y, size, s.breakLines([]Run{{Text: sec.Again, Bold: true}}, size, s.width())[0])
		s.y += s.high(size) + 1.2
	}
	s.head(&sec.Table, widths, nil)
}

// row sets one row; one that is higher than a page goes on over the next.
func (s *setter) row(sec *Section, row int, widths []float64, tr *Element) {
	t := &sec.Table
	for _, c := range t.Columns {
		cell := tr.add(RoleCell)
		if t.Plain && c.Sort == Times { // no head above it: the hour is that of its row
			cell.Role, cell.Row = RoleHead, true
		}
	}
	if row > 0 && s.y > s.top() && (s.begins(len(s.rows)) || s.leavesOne(sec, row, widths)) {
		s.turn(sec, widths)
	}
	first, cut := len(s.rows) == 0, false
	defer func(page int, y float64) {
		if page != len(s.pages) {
			y = s.top()
		}
		s.rows = append(s.rows, stood{page, len(s.pages), s.y - y, cut})
	}(len(s.pages), s.y)
	whole := t.Rows[row].Cells
	if s.follows(row) {
		whole = s.paper.ditto(t, row)
	}
	if s.onePiece(sec, row, whole, widths, tr) {
		return
	}
	cells := s.lines(t, row, widths)
	if said := t.Rows[row].Cells; len(whole) > 0 && &whole[0] != &said[0] { // less of it is said
		cells = s.linesOf(t, whole, widths)
	}
	gap := 0.0
	if t.Plain {
		gap = 1.1
	}
	kept := s.kept(t, row, widths, 0)
	for {
		h, under := s.height(cells, s.size.Text)+gap, s.feetUnder(sec, row)
		if s.y+h+under > s.bottom() && !cut && (h+under <= s.bottom()-s.startOf(sec, widths) && !first && !s.white() || !s.mayCut(kept)) && s.y > s.startOf(sec, widths) {
			s.turn(sec, widths)
			cells = s.lines(t, row, widths)
			h = s.height(cells, s.size.Text) + gap
		}
		fits := max(s.fit(cells), 1)
		rest := s.setCells(cells, widths, fits, &t.Rows[row], tr)
		s.y += min(h, float64(fits)*s.high(s.size.Text)+2*s.air.pad+gap)
		if !t.Plain {
			s.rule(s.size.Margin, s.y-.18, s.width(), .18, .72)
		}
		if rest == nil {
			return
		}
		s.turn(sec, widths)
		cells, cut = s.again(t, row, widths, rest), true
	}
}

// fit is how many lines of a row stand on what is left of the page: of one that goes on over
// the next, so many remain for that as a reader expects there.
func (s *setter) fit(cells [][]line) int {
	fits := int((s.bottom() - s.y - 2*s.air.pad) / s.high(s.size.Text))
	if left, least := tallest(cells)-fits, max(s.left, leastLeft); left > 0 && left < least && fits > 2*leastLeft {
		fits = max(fits-(least-left), 2*leastLeft)
	}
	return fits
}

// setCells sets at most n lines of each cell and gives back what is left.
func (s *setter) setCells(cells [][]line, widths []float64, n int, r *Row, tr *Element) [][]line {
	x := s.size.Margin
	var rest [][]line
	for i, c := range cells {
		at := cutAt(c, n)
		for k, l := range c[:at] {
			if s.of = tr.Kids[i]; l.again {
				s.of = nil
			}
			y := s.y + s.air.pad + float64(k)*s.high(s.size.Text)
			s.text(x+cellPad+l.indent, y, s.size.Text, l)
			if r.Struck && l.width > 0 {
				s.rule(x+cellPad+l.indent, y+s.size.Text*.62/perMM, l.width, .2, .2)
			}
		}
		if len(c) > at {
			if rest == nil {
				rest = make([][]line, len(cells))
			}
			rest[i] = c[at:]
		}
		x += widths[i]
	}
	if r.Marked {
		s.accent(s.size.Margin-2.6, s.y+s.air.pad, .7, float64(min(n, tallest(cells)))*s.high(s.size.Text), 0)
	}
	return rest
}

// widest is how wide the longest of some lines is.
func widest(lines []line) (wide float64) {
	for _, l := range lines {
		wide = max(wide, l.width)
	}
	return wide
}

// tallest is how many lines the longest cell has.
func tallest(cells [][]line) int {
	n := 1
	for _, c := range cells {
		n = max(n, len(c))
	}
	return n
}
