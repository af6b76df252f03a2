package paper

import (
	"strconv"
	"strings"
)

// Layout sets a paper on pages. A letter that no font has is refused with
// export.glyph rather than printed blank.
func Layout(p Paper) ([]Page, error) {
	if err := p.check(); err != nil {
		return nil, err
	}
	s := &setter{paper: p, sheet: p.Sheet}
	s.newPage()
	if p.Board != nil {
		s.board()
		s.frames()
		return s.pages, nil
	}
	s.front()
	for i := range p.Sections {
		s.section(&p.Sections[i])
	}
	s.notes()
	s.frames()
	return s.pages, nil
}

// setter sets text on the last page, from y down.
type setter struct {
	paper Paper
	sheet Sheet
	pages []Page
	y     float64
}

const (
	headRoom = 7.0 // above the body: the marking
	footRoom = 13.0
	leading  = 1.26
)

func (s *setter) page() *Page         { return &s.pages[len(s.pages)-1] }
func (s *setter) width() float64      { return s.sheet.Width - 2*s.sheet.Margin }
func (s *setter) bottom() float64     { return s.sheet.Height - s.sheet.Margin*.7 - footRoom }
func (s *setter) top() float64        { return s.sheet.Margin*.8 + headRoom }
func lineHeight(size float64) float64 { return size * leading / perMM }

func (s *setter) newPage() {
	s.pages = append(s.pages, Page{Width: s.sheet.Width, Height: s.sheet.Height})
	s.y = s.top()
}

// need goes to a new page when less than h is left.
func (s *setter) need(h float64) bool {
	if s.y+h > s.bottom() && s.y > s.top() {
		s.newPage()
		return true
	}
	return false
}

// text sets one line with its top at y and says how wide it is.
func (s *setter) text(x, y, size float64, l line) {
	base := y + size*.92/perMM
	for _, w := range l.words {
		shade := 0.0
		if w.quiet {
			shade = .38
		}
		s.page().Texts = append(s.page().Texts, Placed{X: x, Y: base, Size: size, Text: w.text, Font: w.font, Shade: shade, Width: w.width})
		x += w.width
	}
}

func (s *setter) rule(x, y, w, h, shade float64) {
	s.page().Fills = append(s.page().Fills, Fill{X: x, Y: y, W: w, H: h, Shade: shade})
}

// para sets runs from the left or centred, and moves on.
func (s *setter) para(runs []Run, size float64, centred bool) {
	for _, l := range breakLines(runs, size, s.width()) {
		s.need(lineHeight(size))
		x := s.sheet.Margin
		if centred {
			x += (s.width() - l.width) / 2
		}
		s.text(x, s.y, size, l)
		s.y += lineHeight(size)
	}
}

// front is what stands before the days: office, title, who and when.
func (s *setter) front() {
	p := &s.paper
	body := s.sheet.Size
	if p.Office != "" {
		s.para([]Run{{Text: strings.ToUpper(p.Office), Quiet: true}}, body*.82, true)
		s.y += 2.4
		s.rule(s.sheet.Width/2-14, s.y, 28, .35, .55)
		s.y += 3.2
	}
	if p.Kind != "" {
		s.para([]Run{{Text: p.Kind, Italic: true}}, body*1.1, true)
		s.y += .8
	}
	for i, h := range p.Headings {
		size := max(body*1.65, 15)
		if i > 0 {
			size *= .82
		}
		s.para([]Run{{Text: h, Bold: i == 0, Italic: i > 0}}, size, true)
		s.y += 1.2
	}
	s.y += 1.5
	for _, f := range p.Facts {
		s.para([]Run{{Text: f}}, body, true)
	}
	s.y += 1.5
	s.para([]Run{{Text: p.Line, Italic: true, Quiet: true}}, body*.86, true)
	s.y += 4.5
}

func (s *setter) section(sec *Section) {
	size := s.sheet.Size
	widths := s.columns(&sec.Table)
	first := 0.0
	if len(sec.Table.Rows) > 0 {
		first = s.rowHeight(&sec.Table, 0, widths)
	}
	head := lineHeight(size*1.2) + 3
	s.need(min(head+s.headHeight(&sec.Table, widths)+first, s.bottom()-s.top()))
	if sec.Heading != "" {
		s.page().Marks = append(s.page().Marks, Mark{sec.Heading, s.y})
		title := breakLines([]Run{{Text: sec.Heading, Bold: true}}, size*1.2, s.width())
		s.text(s.sheet.Margin, s.y, size*1.2, title[0])
		if sec.Beside != "" {
			b := breakLines([]Run{{Text: sec.Beside, Quiet: true}}, size*.86, s.width())[0]
			s.text(s.sheet.Margin+s.width()-b.width, s.y+.8, size*.86, b)
		}
		s.y += lineHeight(size*1.2) + 1.6
	}
	s.head(&sec.Table, widths)
	for i := range sec.Table.Rows {
		s.row(&sec.Table, i, widths)
	}
	s.y += 6
}

// columns shares the width: what each column needs at least, the rest by
// weight.
func (s *setter) columns(t *Table) []float64 {
	least, weight := 0.0, 0.0
	for _, c := range t.Columns {
		least, weight = least+c.Least, weight+c.Weight
	}
	out := make([]float64, len(t.Columns))
	room := max(0, s.width()-least)
	for i, c := range t.Columns {
		out[i] = c.Least + room*c.Weight/max(weight, .001)
	}
	return out
}

const (
	cellPad = 1.6 // left and right of a cell
	rowPad  = 1.15
)

func (s *setter) headHeight(t *Table, widths []float64) float64 {
	if t.Plain {
		return 0
	}
	n := 1
	for i, c := range t.Columns {
		n = max(n, len(breakLines([]Run{{Text: c.Title, Bold: true}}, s.sheet.Size*.92, widths[i]-2*cellPad)))
	}
	return float64(n)*lineHeight(s.sheet.Size*.92) + 2*rowPad
}

func (s *setter) head(t *Table, widths []float64) {
	if t.Plain {
		s.rule(s.sheet.Margin, s.y, s.width(), .3, .3)
		s.y += 1.8
		return
	}
	h, x, size := s.headHeight(t, widths), s.sheet.Margin, s.sheet.Size*.92
	s.rule(x, s.y, s.width(), h, .90)
	s.rule(x, s.y, s.width(), .35, .15)
	s.rule(x, s.y+h-.25, s.width(), .25, .15)
	for i, c := range t.Columns {
		for n, l := range breakLines([]Run{{Text: c.Title, Bold: true}}, size, widths[i]-2*cellPad) {
			s.text(x+cellPad, s.y+rowPad+float64(n)*lineHeight(size), size, l)
		}
		x += widths[i]
	}
	s.y += h
}

func (s *setter) lines(t *Table, row int, widths []float64) [][]line {
	out := make([][]line, len(t.Columns))
	for i := range t.Columns {
		if i < len(t.Rows[row].Cells) {
			out[i] = breakLines(t.Rows[row].Cells[i], s.sheet.Size, widths[i]-2*cellPad)
		}
	}
	return out
}

func height(cells [][]line, size float64) float64 {
	n := 1
	for _, c := range cells {
		n = max(n, len(c))
	}
	return float64(n)*lineHeight(size) + 2*rowPad
}

func (s *setter) rowHeight(t *Table, row int, widths []float64) float64 {
	return height(s.lines(t, row, widths), s.sheet.Size)
}

// row sets one row; one that is higher than a page goes on over the next.
func (s *setter) row(t *Table, row int, widths []float64) {
	cells := s.lines(t, row, widths)
	gap := 0.0
	if t.Plain {
		gap = 1.1
	}
	for {
		h := height(cells, s.sheet.Size) + gap
		if s.y+h > s.bottom() && h < s.bottom()-s.top()-20 {
			s.newPage()
			s.head(t, widths)
		}
		fits := int((s.bottom() - s.y - 2*rowPad) / lineHeight(s.sheet.Size))
		rest := s.setCells(cells, widths, max(fits, 1), &t.Rows[row])
		s.y += min(h, float64(max(fits, 1))*lineHeight(s.sheet.Size)+2*rowPad+gap)
		if !t.Plain {
			s.rule(s.sheet.Margin, s.y-.18, s.width(), .18, .72)
		}
		if rest == nil {
			return
		}
		cells = rest
		s.newPage()
		s.head(t, widths)
	}
}

// setCells sets at most n lines of each cell and gives back what is left.
func (s *setter) setCells(cells [][]line, widths []float64, n int, r *Row) [][]line {
	x := s.sheet.Margin
	var rest [][]line
	for i, c := range cells {
		for k, l := range c[:min(n, len(c))] {
			y := s.y + rowPad + float64(k)*lineHeight(s.sheet.Size)
			s.text(x+cellPad, y, s.sheet.Size, l)
			if r.Struck && l.width > 0 {
				s.rule(x+cellPad, y+s.sheet.Size*.62/perMM, l.width, .2, .2)
			}
		}
		if len(c) > n {
			if rest == nil {
				rest = make([][]line, len(cells))
			}
			rest[i] = c[n:]
		}
		x += widths[i]
	}
	return rest
}

func (s *setter) notes() {
	for _, n := range s.paper.Notes {
		s.para([]Run{{Text: n, Quiet: true}}, s.sheet.Size*.86, false)
	}
}

// frames sets what stands on every page: marking, foot, number of the page.
func (s *setter) frames() {
	p, size := &s.paper, 8.4
	for i := range s.pages {
		pg := &s.pages[i]
		put := func(text string, y float64, place int, bold bool) {
			l := breakLines([]Run{{Text: text, Bold: bold, Quiet: !bold}}, size, s.width())
			if text == "" || len(l) == 0 {
				return
			}
			x := s.sheet.Margin + (s.width()-l[0].width)*float64(place)/2
			one := &setter{paper: s.paper, sheet: s.sheet, pages: []Page{{}}}
			one.text(x, y, size, l[0])
			pg.Texts = append(pg.Texts, one.pages[0].Texts...)
		}
		top, foot := s.sheet.Margin*.55, s.sheet.Height-s.sheet.Margin*.62-3
		put(p.Marking, top, 1, true)
		pg.Fills = append(pg.Fills, Fill{X: s.sheet.Margin, Y: foot - 2.2, W: s.width(), H: .2, Shade: .6})
		put(p.Foot, foot, 0, false)
		put(p.Marking, foot, 1, true)
		put(strings.NewReplacer("{0}", strconv.Itoa(i+1), "{1}", strconv.Itoa(len(s.pages))).Replace(p.PageOf), foot, 2, false)
		if i > 0 {
			put(p.Line, top, 0, false)
		}
	}
}
