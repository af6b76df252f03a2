package paper

import "strings"

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
		s.row(sec, i, widths)
	}
	s.y += 6
}
