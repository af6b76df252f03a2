package paper

import (
	"strconv"
	"strings"
)

func (s *setter) notes() {
	for _, n := range s.paper.Notes {
		s.para(RoleText, []Run{{Text: n, Quiet: true}}, s.size.Text*.86, false)
	}
	s.signature()
}

// signature stands at the right, under everything, on one page.
func (s *setter) signature() {
	signed := s.paper.Signed
	if len(signed) == 0 {
		return
	}
	size := s.size.Text
	s.need(12 + float64(len(signed))*s.high(size))
	s.y += 10
	s.of = s.tree.add(RoleText)
	for _, t := range signed {
		for _, l := range s.breakLines([]Run{{Text: t}}, size, s.width()*.45) {
			s.text(s.size.Margin+s.width()*.55, s.y, size, l)
			s.y += s.high(size)
		}
	}
}

// frames sets what stands on every page: marking, foot, number of the page. A
// marking that would run into what stands beside it goes on a line of its own.
func (s *setter) frames() {
	p := &s.paper
	top, foot := s.size.Margin*.55, s.size.Height-s.size.Margin*.62-3
	beneath := s.high(s.around())
	for i := range s.pages {
		pg := &s.pages[i]
		number := strings.NewReplacer("{0}", strconv.Itoa(i+1), "{1}", strconv.Itoa(len(s.pages))).Replace(p.PageOf)
		pg.Fills = append(pg.Fills, Fill{X: s.size.Margin, Y: foot - 2.2, W: s.width(), H: .2, Shade: .6})
		s.frame(pg, p.Marking, top, centre)
		s.frame(pg, p.Foot, foot, left)
		s.frame(pg, number, foot, right)
		at := foot
		if s.meet(p.Marking, p.Foot) || s.meet(p.Marking, number) {
			at += beneath
		}
		s.frame(pg, p.Marking, at, centre)
		if i > 0 { // the front says it
			s.running(pg, top, beneath)
		}
		s.forNotes(pg)
	}
}

// forNotes is a quiet line beside what is printed, where the margin is for notes.
func (s *setter) forNotes(pg *Page) {
	if s.size.Notes == 0 {
		return
	}
	const gap = 5
	x := s.size.Margin + s.width() + gap
	pg.Fills = append(pg.Fills, Fill{X: x, Y: s.top(), W: .2, H: s.body(), Shade: .6})
	one := &setter{face: s.face, paper: s.paper, size: s.size, pages: []Page{{}}}
	one.text(x+2, s.top(), s.around(), s.frameLine(s.paper.ByHand, false))
	pg.Texts = append(pg.Texts, one.pages[0].Texts...)
}

// running sets over a page what the paper is about, and as of when: beside the marking,
// or under it where they would meet.
func (s *setter) running(pg *Page, at, beneath float64) {
	p := &s.paper
	if s.meet(p.Marking, p.Running) || s.meet(p.Marking, p.State) {
		at += beneath
	}
	if s.size.Pocket() && len(s.about(p)) > 1 && s.frameLine(p.Running, false).width <= s.width() { // a line each
		s.frame(pg, p.Running, at, left)
		s.frame(pg, p.State, at+beneath, left)
		return
	}
	s.frame(pg, p.State, at, right)
	if whole := s.quietly(p.Running, s.width()); !s.size.Pocket() && len(s.quietly(p.Running, s.besideState(p))) > min(2, len(whole)) && at+float64(len(whole)+1)*beneath <= s.top() {
		for i, l := range whole { // under the state, where it has all of the width
			s.frame(pg, l, at+float64(i+1)*beneath, left)
		}
		return
	}
	for i, l := range s.about(p) {
		s.frame(pg, l, at+float64(i)*beneath, left)
	}
}

// about is what a paper is about, over its pages: on one line where there is room, else on
// two, else by what it begins with. No word is cut off.
func (s *setter) about(p *Paper) []string {
	room := s.besideState(p)
	begins, _, _ := strings.Cut(p.Running, " "+dot+" ")
	lines := s.quietly(p.Running, room)
	if first := s.quietly(begins, room); len(lines) > 2 || len(lines) == 2 && s.size.Pocket() && len(first) == 1 {
		lines = first
	}
	if len(lines) > 2 { // a title without end
		lines = []string{lines[0], lineText(s.oneLine([]Run{{Text: strings.Join(lines[1:], " "), Quiet: true}}, s.around(), room))}
	}
	return lines
}

// besideState is the room at the left of the state of a paper, over its pages.
func (s *setter) besideState(p *Paper) float64 {
	return s.width() - s.frameLine(p.State, false).width - 4
}

// quietly is a quiet text around a page on lines of a width.
func (s *setter) quietly(text string, width float64) (out []string) {
	for _, l := range s.breakLines([]Run{{Text: text, Quiet: true}}, s.around(), width) {
		out = append(out, lineText(l))
	}
	return out
}

// OnOneLine says that what a paper is about has room beside its state on one line over a page.
func (p *Paper) OnOneLine() bool {
	s := newSetter(*p, airs[0], nil)
	return len(s.quietly(p.Running, max(s.besideState(p), 1))) <= 1
}

// around is the size of the text around a page, in points.
func (s *setter) around() float64 {
	if s.size.Pocket() {
		return 5.4
	}
	return 8.4
}

// Where a text stands within the width of a page.
const (
	left   = 0
	centre = .5
	right  = 1
)

// frameLine is a text around the page; the marking, in the middle, is bold.
func (s *setter) frameLine(text string, middle bool) line {
	return s.breakLines([]Run{{Text: text, Bold: middle, Quiet: !middle}}, s.around(), s.width())[0]
}

func (s *setter) frame(pg *Page, text string, y, place float64) {
	if text == "" {
		return
	}
	l := s.frameLine(text, place == centre)
	one := &setter{face: s.face, paper: s.paper, size: s.size, pages: []Page{{}}}
	one.text(s.size.Margin+(s.width()-l.width)*place, y, s.around(), l)
	pg.Texts = append(pg.Texts, one.pages[0].Texts...)
}

// meet says whether the marking, in the middle, runs into a text at the margin.
func (s *setter) meet(marking, beside string) bool {
	const gap = 4
	return marking != "" && s.frameLine(beside, false).width+gap > (s.width()-s.frameLine(marking, true).width)/2
}
