package paper

import "math"

// air is how much room there is between lines, around rows and after sections.
type air struct{ leading, pad, after float64 }

// airs are that of a paper, and those of one that is set closer to save a page on which
// there would be little.
var airs = []air{{leading, 1.15, 1}, {1.2, .85, .7}, {1.15, .65, .5}}

const (
	leastLast    = .24 // of a page: what stands on the last one at least, the room after it counted
	closerSaves  = .2  // of a page, for each that goes before: what a paper that is set closer saves at most
	shortPaper   = 6   // pages
	leastCut     = 2   // lines of a row under the front, before it is cut
	leastLeft    = 3   // lines of it on the next page
	mostKept     = 12  // lines of it that stand together
	mostWhole    = .33 // of a page: how high a section is at most that is not split
	mostFaces    = .5
	mostEmpty    = .15 // of the first page of a sheet for a pocket, at its foot
	mostTwo      = .2  // of a page: how high the last two rows of a section are at most that stay together
	mostWhite    = .5  // of a sheet for a pocket: how much of it is left empty at most before a high row
	leastDrawing = .45 // of its size: how small a drawing may become to stay with its table
	underDrawing = 11  // millimetres for the contact under a drawing
)

// stood says on which page a row began and on which it ended, how high it was there, and that it
// was cut between the two.
type stood struct {
	from, page int
	high       float64
	cut        bool
}

func newSetter(p Paper, a air, begin map[int]bool) *setter {
	return &setter{broken: map[rowOf][][]line{}, face: face{p.Look.Sans}, paper: p, size: p.Size, air: a, begin: begin, tree: &Element{Role: RolePart}}
}

// settled sets a paper, with each row whole that a page has room for. Where its last page would
// have little on it, the paper is set closer, so that it needs one page less; else rows from the
// page before go with it. A short paper is set closer for a fuller last page as well, where that
// can save it.
func settled(p Paper) *setter {
	with := func(a air, begin map[int]bool) *setter { return newSetter(p, a, begin) }
	s := with(airs[0], nil)
	s.set()
	if !s.wanting() && !s.worthCloser() && !s.parts {
		return s.begun()
	}
	for _, a := range airs[1:] {
		closer := with(a, nil)
		closer.as(s)
		closer.set()
		if len(closer.pages) < len(s.pages) && !closer.wanting() || s.parts && !closer.parts && len(closer.pages) <= len(s.pages) {
			return closer
		}
	}
	if !s.wanting() {
		return s
	}
	if words := with(airs[0], nil); s.words() > 1 {
		words.as(s)
		words.last = s.words()
		if words.set(); len(words.pages) == len(s.pages) && !words.wanting() {
			return words
		}
	}
	if from := s.together(); from > 0 {
		fuller := with(airs[0], map[int]bool{from: true})
		fuller.as(s)
		if fuller.set(); len(fuller.pages) == len(s.pages) {
			return fuller
		}
	}
	if s.cutLast() {
		fuller := with(airs[0], nil)
		fuller.as(s)
		fuller.left = int(math.Ceil(leastLast * s.size.Height / s.high(s.size.Text)))
		if fuller.set(); len(fuller.pages) == len(s.pages) {
			return fuller
		}
	}
	return s
}

// as takes from another setter of the same paper what is the same in both: how wide columns are,
// and where lines end.
func (s *setter) as(o *setter) { s.known, s.broken = o.known, o.broken }

// cutLast says that all there is on the last page is of a row that began on the one before.
func (s *setter) cutLast() bool {
	n := len(s.rows)
	return n > 0 && s.rows[n-1].page == len(s.pages) && s.rows[n-1].from < len(s.pages)
}

// begun is the sheet for a pocket of which the first page is not left empty at its foot, where
// it is set a little closer: the first row that had no room there has it then.
func (s *setter) begun() *setter {
	if s.size.Pocket() && len(s.pages) > 1 && s.ended > 0 && s.bottom()-s.ended > mostEmpty*s.body() {
		for _, a := range airs[1:] {
			closer := newSetter(s.paper, a, nil)
			closer.as(s)
			if closer.set(); len(closer.pages) <= len(s.pages) && !closer.wanting() && closer.ended > s.ended+mostEmpty*s.body()/2 {
				return closer
			}
		}
	}
	return s
}

// wordHigher is by how much of a page Word sets rows higher than we do.
const wordHigher = .05

// Closer is how much less room than usual a page gives to lines and around rows, to save one
// on which there would be little: 1, 1 for a paper that has room.
func (p *Paper) Closer() (lines, rows float64) {
	if p.check() != nil { // letters that only other programs have
		return 1, 1
	}
	lower := *p
	lower.Size.Height -= wordHigher * (lower.Size.Height - 2*lower.Size.Margin)
	a := settled(lower).air
	return a.leading / airs[0].leading, a.pad / airs[0].pad
}

// wanting says that there is too little on the last page.
func (s *setter) wanting() bool {
	return s.paper.Board == nil && len(s.pages) > 1 && s.y-s.top() < leastLast*s.body()
}

// worthCloser says that a short paper has a last page that can be saved.
func (s *setter) worthCloser() bool {
	n := len(s.pages)
	return s.paper.Board == nil && n > 1 && n <= shortPaper && s.y-s.top() < closerSaves*float64(n-1)*s.body()
}

// body is the height of what stands on a page within its frame.
func (s *setter) body() float64 { return s.bottom() - s.top() }

// together is the first of the rows that fill the last page as far as they must, from the
// page before; 0 where that would only move the trouble.
func (s *setter) together() int {
	high, last := s.y-s.top(), len(s.pages)
	for i := len(s.rows) - 1; i > 0; i-- {
		if s.rows[i].page == last {
			continue
		}
		if s.rows[i].page < last-1 {
			return 0
		}
		if high += s.rows[i].high; high >= leastLast*s.body() {
			if s.rows[i-1].page < s.rows[i].page || high > s.body()*.8 {
				return 0
			}
			return i
		}
	}
	return 0
}

// whole is how high the rows of a short section are together; 0 for a long one.
func (s *setter) whole(sec *Section, widths []float64) float64 {
	const short = 10
	if len(sec.Table.Rows) > short {
		return 0
	}
	if sec.Table.Faces != nil {
		return s.facesWhole(&sec.Table)
	}
	high := 0.0
	for i := range sec.Table.Rows {
		high += s.rowHeight(&sec.Table, i, widths)
	}
	return high
}

// mostWhole is how much of a page a section is at most that is not split: two delegations
// with their faces stand on one.
func (s *setter) mostWhole(sec *Section) float64 {
	if sec.Table.Faces != nil {
		return mostFaces
	}
	return mostWhole
}

// leavesOne says that under a row there is no room for the last one of its section, which would stand
// alone on the next page: the two go there together, where they are low and others stay.
func (s *setter) leavesOne(sec *Section, row int, widths []float64) bool {
	t := &sec.Table
	n := len(t.Rows)
	if row != n-2 || row < 2 || s.size.Pocket() {
		return false
	}
	one, last := s.rowHeight(t, row, widths), s.rowHeight(t, n-1, widths)+s.feetUnder(sec, n-1)
	return s.y+one <= s.bottom() && s.y+one+last > s.bottom() && one+last <= mostTwo*s.body()
}

// begins says that a row was chosen to begin a page.
func (s *setter) begins(row int) bool { return s.begin[row] }

// mayCut says that a row can be cut here: what is left of the page holds so many lines.
func (s *setter) mayCut(kept int) bool {
	return s.bottom()-s.y >= float64(kept)*s.high(s.size.Text)+2*s.air.pad
}

// white says that more of a sheet for a pocket would stay empty than a reader takes for its end,
// if what comes next began another one. On a larger page a row that one has room for is never cut.
func (s *setter) white() bool {
	return s.size.Pocket() && s.bottom()-s.y > mostWhite*(s.bottom()-s.top())
}

// kept is how many lines of a row stand together: its hour, its number, and what it is
// called with a line of the rest. Under the front, and so much over the row, a long title goes
// on over the page: else the first one would be a front alone.
func (s *setter) kept(t *Table, row int, widths []float64, over float64) int {
	n, short := leastCut, leastCut
	for i, c := range t.Columns {
		if i >= len(t.Rows[row].Cells) {
			break
		}
		said := t.Rows[row].Cells[i]
		if c.Sort == Words {
			if said = called(said); said == nil {
				continue
			}
		}
		lines := len(s.breakLines(said, s.size.Text, widths[i]-2*cellPad))
		if n = max(n, lines); c.Sort == Words {
			n = max(n, lines+1)
		} else {
			short = max(short, lines)
		}
	}
	if n = min(n, mostKept); len(s.rows) == 0 {
		room := int((s.bottom() - s.y - over - 2*s.air.pad) / s.high(s.size.Text))
		n = min(n, max(room, short))
	}
	return n
}

// startOf is where the first row of a page stands that goes on with a section: a row that
// begins there has no better place.
func (s *setter) startOf(sec *Section, widths []float64) float64 {
	y := s.top() + s.headHeight(&sec.Table, widths)
	if sec.Again != "" {
		y += s.high(s.size.Text) + 1.2
	}
	if sec.Table.Plain {
		y += 1.8
	}
	return y + .1
}

// withDrawing looks for the rows that go with the drawing of a section to the page on which
// it stands: one with a diagram alone tells nobody what it shows.
func (s *setter) withDrawing(sec *Section, widths []float64) {
	if sec.Drawing == nil || len(sec.Table.Rows) < 2 {
		return
	}
	_, picture := sec.Drawing.Fit(s.size.DrawingRoom())
	y, again := s.y, s.headHeight(&sec.Table, widths)+s.high(s.size.Text)+1.2
	heights := make([]float64, len(sec.Table.Rows))
	for i := range sec.Table.Rows {
		heights[i] = s.rowHeight(&sec.Table, i, widths)
		if y+heights[i] > s.bottom() {
			y = s.top() + again
		}
		y += heights[i]
	}
	y += 6 * s.narrow() * s.air.after
	if s.bottom()-y-underDrawing > sec.Drawing.least(picture) {
		return
	}
	room := s.body() - again - underDrawing - 6*s.narrow() - sec.Drawing.least(picture)
	from := len(heights)
	for n := from - 1; n > 0 && n >= from-2 && room >= heights[n]; n-- {
		from, room = n, room-heights[n]
		if len(heights)-n == 2 {
			break
		}
	}
	if from < len(heights) {
		if s.begin == nil {
			s.begin = map[int]bool{}
		}
		s.begin[len(s.rows)+from], s.parts = true, true
	}
}
