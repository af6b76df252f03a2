package paper

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

const (
	boardText = 7.4 // points
	dayHead   = 6.6 // millimetres
	barPitch  = 4.6
	hourRule  = 10.5 // width of the hours at the left
	inset     = 1.3  // of text within a block
)

// box is a place on the page, in millimetres.
type box struct{ x, y, w, h float64 }

// board sets a calendar on one page: title, line and legend above it.
func (s *setter) board() {
	s.paper.Board = s.keyed()
	p, b := &s.paper, s.paper.Board
	s.boardHead()
	room := box{s.size.Margin, s.y, s.width(), s.bottom() - s.y}
	s.page().Marks = append(s.page().Marks, Mark{Text: p.Title, Y: s.y})
	s.told(b, room)
}

// keyed is the board with keys to those short names alone that stand on it: whoever looks for one
// in vain believes that a page is missing.
func (s *setter) keyed() *Board {
	b := *s.paper.Board
	if !slices.ContainsFunc(b.Legend, func(k Key) bool { return k.Code != "" }) {
		return s.paper.Board
	}
	met := map[string]bool{}
	for range mostKeyed { // what the keys take from the board may leave less room for titles, or more
		codes := s.codesOf(b)
		if maps.Copy(met, codes); maps.Equal(codes, keysIn(b.Legend)) {
			return &b
		}
		b.Legend = s.keysTo(codes)
	}
	b.Legend = s.keysTo(met) // it never comes to rest
	return &b
}

// keysTo are the keys of the board without those to other short names.
func (s *setter) keysTo(codes map[string]bool) []Key {
	return slices.DeleteFunc(slices.Clone(s.paper.Board.Legend), func(k Key) bool { return k.Code != "" && !codes[k.Code] })
}

// mostKeyed is how often a board is tried with the keys to what stands on it.
const mostKeyed = 5

// codesOf are the short names that stand on a board with its keys, of those to which there is one.
func (s *setter) codesOf(b Board) map[string]bool {
	p := s.paper
	p.Board = &b
	try := newSetter(p, s.air, nil)
	try.newPage()
	try.of = try.tree.add(RoleText)
	try.boardHead()
	try.told(&b, box{s.size.Margin, try.y, s.width(), s.bottom() - try.y})
	for code := range try.codes {
		if !keysIn(s.paper.Board.Legend)[code] {
			delete(try.codes, code)
		}
	}
	return try.codes
}

// keysIn are the short names that have a key.
func keysIn(keys []Key) map[string]bool {
	out := map[string]bool{}
	for _, k := range keys {
		if k.Code != "" {
			out[k.Code] = true
		}
	}
	return out
}

// coded notes that an item stands on the page by a short name.
func (s *setter) coded(k *Block, text string) {
	if text == "" || text != k.Short {
		return
	}
	if s.codes == nil {
		s.codes = map[string]bool{}
	}
	for code := range strings.SplitSeq(text, "–") {
		s.codes[code] = true
	}
}

// boardHead is the front of a calendar in little room: what it shows at the
// left, whose it is at the right, then the line and what the colours mean.
func (s *setter) boardHead() {
	p, size := &s.paper, max(s.size.Text*1.65, 15)
	right, under := s.boardOffice(), lineHeight(size)+.8
	if n := len(p.Offices); n > 0 {
		under = max(under, float64(n+1)*lineHeight(s.size.Text*.82))
	}
	title := []Run{{Text: p.about(), Bold: true}}
	if p.Kind != "" {
		title = []Run{{Text: p.Kind + ", "}, {Text: cmp.Or(p.Behind, p.about()), Bold: true}}
	}
	room := s.width() - right - 6
	for least := size * .7; size > least && s.breakLines(title, size, endless)[0].width > room; { // in two languages
		size *= .97
	}
	top := s.y
	for _, l := range s.breakLines(title, size, room) { // a title, and as of when it holds, end in no dots
		s.text(s.size.Margin, s.y, size, l)
		s.y += lineHeight(size)
	}
	s.y = max(s.y+.8, top+under)
	below := s.size.Text * .86
	said := Run{Text: p.Line, Italic: true, Quiet: true}
	said.Text = s.eachAlone(said, below)
	lines := s.breakLines([]Run{said}, below, s.width())
	for i, l := range lines {
		s.text(s.size.Margin, s.y, below, l)
		if i < len(lines)-1 {
			s.y += lineHeight(below)
		}
	}
	s.legend(p.Board.Legend, s.size.Margin+s.width(), lines[len(lines)-1].width)
	s.y += lineHeight(below) + 2
}

// boardOffice sets the office at the right, in each language under the other, and says how wide it is.
func (s *setter) boardOffice() (wide float64) {
	size, y := s.size.Text*.82, s.y
	if len(s.paper.Offices) == 0 {
		y += 2
	}
	for _, o := range append([]Run{{Text: s.paper.Office}}, s.paper.Offices...) {
		l := s.oneLine([]Run{{Text: strings.ToUpper(o.Text), Lang: o.Lang, Quiet: true}}, size, s.width()/3)
		s.text(s.size.Margin+s.width()-l.width, y, size, l)
		wide, y = max(wide, l.width), y+lineHeight(size)
	}
	return wide
}

// headed says how all days of a board are headed: in full where each has room for it.
func (s *setter) headed(b *Board, size float64, room func(day int) float64) func(*BoardDay) string {
	for i, d := range b.Days {
		if d.Brief != "" && s.breakLines([]Run{{Text: d.Heading, Bold: true}}, size, endless)[0].width > room(i) {
			return func(d *BoardDay) string { return cmp.Or(d.Brief, d.Heading) }
		}
	}
	return func(d *BoardDay) string { return d.Heading }
}

// legend stands at the right of the line, or below it where there is no room, on as many lines
// as it needs.
func (s *setter) legend(keys []Key, right, taken float64) {
	said, wide := make([]line, len(keys)), 0.0
	for i, k := range keys {
		said[i] = s.oneLine([]Run{{Text: k.Text}}, boardText, s.width())
		wide += said[i].width + 8
	}
	if wide > s.width()-taken-4 {
		s.y += lineHeight(s.size.Text*.86) + .6
	}
	x := right - min(wide, s.width())
	for i, k := range keys {
		l := said[i]
		if x+l.width+3.4 > right && x > s.size.Margin {
			x = s.size.Margin
			s.y += lineHeight(boardText) + .6
		}
		in := 0.0
		if k.Tint != (Tint{}) {
			s.tint(box{x, s.y + .7, 2.4, 2.4}, k.Tint.towards(0))
			in = 3.4
		}
		s.text(x+in, s.y+.2, boardText, l)
		x += l.width + 8
	}
}

// oneLine sets runs on a line of a width. Where there is no room, the last ones
// give way, and dots say so.
func (s *setter) oneLine(runs []Run, size, width float64) line {
	l := s.breakLines(runs, size, endless)[0]
	if l.width <= width || len(runs) == 0 {
		return l
	}
	head, last := runs[:len(runs)-1], runs[len(runs)-1]
	for text := []rune(clean(last.Text)); len(text) > 2; text = text[:len(text)-1] {
		last.Text = strings.TrimRight(string(text[:len(text)-1]), " –") + "…"
		if l = s.breakLines(append(append([]Run{}, head...), last), size, endless)[0]; l.width <= width {
			return l
		}
	}
	if len(head) == 0 {
		return line{}
	}
	return s.oneLine(head, size, width)
}

// endless is a line on which everything has room.
const endless = 1e6

func (s *setter) tint(b box, t *Tint) {
	s.page().Fills = append(s.page().Fills, Fill{X: b.x, Y: b.y, W: b.w, H: b.h, Tint: t})
}

// paragraph sets runs into a box, as many lines as there is room for; the last
// one says with dots that there was more. A word that is wider than the box is
// cut rather than broken. It gives back where it ended.
func (s *setter) paragraph(runs []Run, size float64, b box) float64 {
	lines := s.breakLines(runs, size, b.w)
	if s.widest(runs, size) > b.w {
		lines = []line{s.oneLine(runs, size, b.w)}
	}
	fits := int((b.h + .4) / lineHeight(size))
	for i, l := range lines {
		if i >= fits {
			break
		}
		if i == fits-1 && len(lines) > fits {
			l = s.oneLine([]Run{{Text: lineText(l) + " " + lineText(lines[i+1]), Bold: runs[0].Bold, Quiet: runs[0].Quiet}}, size, b.w)
		}
		s.text(b.x, b.y, size, l)
		b.y += lineHeight(size)
	}
	return b.y
}

// widest is the width of the longest word.
func (s *setter) widest(runs []Run, size float64) float64 {
	out := 0.0
	for _, r := range runs {
		for _, w := range words(clean(r.Text)) {
			width := s.span(r, trimRight(w), size)
			out = max(out, width)
		}
	}
	return out
}

func lineText(l line) string {
	var out strings.Builder
	for _, w := range l.words {
		out.WriteString(w.text)
	}
	return strings.TrimSpace(out.String())
}
