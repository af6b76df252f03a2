package paper

import "strings"

// Set is papers laid out, one after the other, and what they consist of.
type Set struct {
	Pages []Page
	Tree  *Element
}

// Layout sets papers on pages; each begins a page and counts its own. A letter
// that no font has is refused with export.glyph rather than printed blank.
func Layout(papers ...Paper) (Set, error) {
	out := Set{Tree: &Element{Role: RoleDocument}}
	for i := range papers {
		p := papers[i]
		if err := p.check(); err != nil {
			return Set{}, err
		}
		s := settled(p)
		if len(papers) == 1 {
			s.tree.Role = RoleDocument
			out.Tree = s.tree
		} else {
			out.Tree.Kids = append(out.Tree.Kids, s.tree)
			s.tree.Lang = p.Lang
			first := &s.pages[0]
			for n := range first.Marks {
				first.Marks[n].Level = 1
			}
			for n := range s.pages[1:] {
				for m := range s.pages[n+1].Marks {
					s.pages[n+1].Marks[m].Level = 1
				}
			}
			first.Marks = append([]Mark{{Text: p.Name}}, first.Marks...)
		}
		out.Pages = append(out.Pages, s.pages...)
	}
	return out, nil
}

// Pages is how many pages a paper has that is not set closer to save one; 0 for a calendar, and where
// it has letters that only other programs have.
func (p *Paper) Pages() int {
	if p.Board != nil || p.check() != nil {
		return 0
	}
	s := newSetter(*p, airs[0], nil)
	s.set()
	return len(s.pages)
}

// setter sets text on the last page, from y down.
type setter struct {
	face
	paper  Paper
	size   Size
	pages  []Page
	y      float64
	known  []measured
	broken map[rowOf][][]line // where the lines of a row end
	air    air
	rows   []stood         // where each row stands, over all sections
	begin  map[int]bool    // which of them begin a page
	last   int             // sections of nothing but words that begin the last page together, where they are the last
	left   int             // lines that a row which goes on over a page keeps for it, where it is the last
	parts  bool            // a drawing has no room under all rows that it belongs to
	ended  float64         // how far down the first page reaches, once there is another
	rest   []untold        // what a board has no room for
	codes  map[string]bool // short names that stand on it
	tree   *Element        // what the paper consists of
	of     *Element        // what is being set; nil for what frames a page
}

const (
	headRoom = 7.0 // above the body: the marking
	footRoom = 13.0
	leading  = 1.26 // of a calendar, and of a paper that has room
)

func (s *setter) set() {
	s.newPage()
	if s.paper.Board != nil {
		s.of = s.tree.add(RoleText)
		s.board()
	} else {
		s.front()
		for i := range s.paper.Sections {
			s.section(&s.paper.Sections[i])
		}
		s.notes()
	}
	s.of = nil
	s.frames()
}

func (s *setter) page() *Page     { return &s.pages[len(s.pages)-1] }
func (s *setter) width() float64  { return s.size.Wide() }
func (s *setter) bottom() float64 { return s.size.Height - s.size.Margin*.7 - footRoom*s.narrow() }
func (s *setter) top() float64    { return s.size.Margin*.8 + headRoom*s.narrow() }

// high is how high a line of a paper is.
func (s *setter) high(size float64) float64 { return size * s.air.leading / perMM }

// narrow is how much less room stands around the text of a sheet for a pocket.
func (s *setter) narrow() float64 {
	if s.size.Pocket() {
		return .7
	}
	return 1
}

func (s *setter) newPage() {
	if len(s.pages) == 1 {
		s.ended = s.y
	}
	s.pages = append(s.pages, Page{Width: s.size.Width, Height: s.size.Height})
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

// text sets one line with its top at y.
func (s *setter) text(x, y, size float64, l line) {
	base := y + size*.92/perMM
	for _, w := range l.words {
		shade := 0.0
		if w.quiet {
			shade = .38
		}
		s.page().Texts = append(s.page().Texts, Placed{X: x, Y: base, Size: size, Text: w.text, Font: w.font, Shade: shade, Width: w.width, Of: s.of.in(w.lang), Link: w.link})
		if w.gone {
			s.rule(x, y+size*.62/perMM, w.width, .2, .2)
		}
		x += w.width
	}
}

func (s *setter) rule(x, y, w, h, shade float64) {
	s.page().Fills = append(s.page().Fills, Fill{X: x, Y: y, W: w, H: h, Shade: shade})
}

// accent is a rule in the colour of the office.
func (s *setter) accent(x, y, w, h, shade float64) {
	s.page().Fills = append(s.page().Fills, Fill{X: x, Y: y, W: w, H: h, Shade: shade, Tint: s.paper.Look.Accent})
}

// coloured gives what was set since n the colour of the office.
func (s *setter) coloured(n int) {
	texts := s.page().Texts
	for i := range texts[n:] {
		texts[n+i].Tint = s.paper.Look.Accent
	}
}

func (s *setter) section(sec *Section) {
	size := s.size.Text
	widths := s.columns(&sec.Table)
	first := 0.0
	if len(sec.Table.Rows) > 0 {
		if first = s.rowHeight(&sec.Table, 0, widths); len(s.rows) == 0 { // under the front it may be cut
			over := s.high(size*1.2) + 3 + s.underHeight(sec) + s.headHeight(&sec.Table, widths)
			first = min(first, float64(s.kept(&sec.Table, 0, widths, over))*s.high(size)+2*s.air.pad)
		}
	}
	head := s.high(size*1.2) + 3 + s.underHeight(sec)
	if sec.Table.Faces != nil {
		n := min(len(sec.Table.Rows), s.size.Abreast())
		first = s.facesHeight(&sec.Table, 0, n)
	}
	if len(sec.Table.Rows) < 2 && sec.Drawing != nil {
		_, h := sec.Drawing.Fit(s.size.DrawingRoom())
		first += h
	}
	if (s.begins(len(s.rows)) || s.last > 1 && sec == &s.paper.Sections[len(s.paper.Sections)-s.last]) && s.y > s.top() {
		s.newPage()
	}
	if whole := s.whole(sec, widths); len(s.rows) > 0 && whole > first && head+whole < s.mostWhole(sec)*s.body() {
		first = whole
	}
	if len(sec.Table.Rows) == 1 || first == s.whole(sec, widths) {
		first += s.feetUnder(sec, len(sec.Table.Rows)-1)
	}
	if sec.Table.Plain { // the line under its heading, and what stands under a row
		first += 1.6
	}
	s.need(min(head+s.headHeight(&sec.Table, widths)+first, s.body()))
	if sec.Heading != "" {
		s.heading(sec)
	}
	s.under(sec)
	switch {
	case sec.Table.Faces != nil:
		s.faces(sec)
	case len(sec.Table.Columns) > 0:
		table := s.tree.add(RoleTable)
		s.head(&sec.Table, widths, table)
		s.withDrawing(sec, widths)
		for i := range sec.Table.Rows {
			s.row(sec, i, widths, table.add(RoleRow))
		}
		s.y += 6 * s.narrow() * s.air.after
	}
	s.feet(sec)
	if sec.Drawing != nil {
		s.drawing(sec.Drawing)
	}
}

// drawing sets a picture in the middle, whole on one page.
func (s *setter) drawing(d *Drawing) {
	w, h := d.Fit(s.size.DrawingRoom())
	if h == 0 {
		return
	}
	if room := s.bottom() - s.y - underDrawing; room < h && room > d.least(h) { // a little smaller, and on the page of its table
		w, h = w*room/h, room
	}
	s.need(h)
	of := s.tree.add(RolePicture)
	of.Alt = d.Alt
	if d.Plan != nil {
		s.of = of
		w = d.Plan.wide(h)
		s.plan(d.Plan, s.size.Margin+(s.width()-w)/2, s.y, w)
		s.y += h + 6*s.narrow()
		return
	}
	s.page().Pictures = append(s.page().Pictures, Picture{X: s.size.Margin + (s.width()-w)/2, Y: s.y, W: w, H: h, Data: d.Data, Of: of})
	s.y += h + 6*s.narrow()
}

// heading is the day, and whose hours they are beside it.
func (s *setter) heading(sec *Section) {
	size := s.size.Text
	s.page().Marks = append(s.page().Marks, Mark{Text: sec.Heading, Y: s.y})
	var beside []line
	if sec.Beside != "" {
		if beside = s.breakLines([]Run{{Text: sec.Beside, Quiet: true}}, size*.86, s.width()); len(beside) > 1 { // each language begins a line
			beside = s.breakLines([]Run{{Text: strings.ReplaceAll(sec.Beside, " / ", "\n"), Quiet: true}}, size*.86, s.width())
		}
	}
	s.of = s.tree.add(RoleHeading)
	lines := s.breakLines([]Run{{Text: s.headingSaid(sec), Bold: true}}, size*1.2, s.width())
	for i, l := range lines {
		n := len(s.page().Texts)
		s.text(s.size.Margin, s.y, size*1.2, l)
		s.coloured(n)
		if i == len(lines)-1 && len(beside) > 0 {
			s.beside(l.width, beside)
		}
		s.y += s.high(size * 1.2)
	}
	s.y += 1.6
}

// Below says that what stands beside the heading of a section has no room there.
func (p *Paper) Below(sec *Section) bool {
	s := newSetter(*p, airs[0], nil)
	size, all := s.size.Text, s.width()
	head := s.breakLines([]Run{{Text: s.headingSaid(sec), Bold: true}}, size*1.2, all)
	lines := s.breakLines([]Run{{Text: sec.Beside}}, size*.86, all)
	return len(lines) > 1 || head[len(head)-1].width+lines[0].width+4 > all
}

// beside sets what stands at the right of a heading that is so wide; it goes below
// where there is no room.
func (s *setter) beside(wide float64, lines []line) {
	size := s.size.Text
	if len(lines) > 1 || wide+lines[0].width+4 > s.width() {
		s.y += s.high(size * 1.2)
	}
	s.of = s.tree.add(RoleText)
	for i, l := range lines {
		if i > 0 {
			s.y += s.high(size * .86)
		}
		s.text(s.size.Margin+s.width()-l.width, s.y+.8, size*.86, l)
	}
}
