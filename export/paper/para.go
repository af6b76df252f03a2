package paper

import "strings"

// para sets runs from the left or centred, and moves on.
func (s *setter) para(role string, runs []Run, size float64, centred bool) {
	s.of = s.tree.add(role)
	lines := s.breakLines(runs, size, s.width())
	if centred {
		lines = s.evenly(lines, runs, size)
	}
	for _, l := range lines {
		s.need(s.high(size))
		x := s.size.Margin
		if centred {
			x += (s.width() - l.width) / 2
		}
		s.text(x, s.y, size, l)
		s.y += s.high(size)
	}
}

// StateSaid is the line of its state as a page has it: on one line, or, in several languages, each on its own, so
// that none is broken for another's sake.
func (p *Paper) StateSaid() string {
	s := newSetter(*p, airs[0], nil)
	return s.eachAlone(Run{Text: p.Line, Bold: true}, s.size.Text*stateText)
}

// HeadingSaid is the heading of a section likewise.
func (p *Paper) HeadingSaid(sec *Section) string {
	s := newSetter(*p, airs[0], nil)
	return s.headingSaid(sec)
}

func (s *setter) headingSaid(sec *Section) string {
	return s.eachAlone(Run{Text: sec.Heading, Bold: true}, s.size.Text*1.2)
}

// eachAlone is a text in which each language begins a line, where all of it has no room on one.
func (s *setter) eachAlone(r Run, size float64) string {
	if len(s.breakLines([]Run{r}, size, s.width())) < 2 {
		return r.Text
	}
	return strings.ReplaceAll(r.Text, " / ", "\n")
}

const stateText = .92 // of the letters of a text

// Sides is how much is left free at each side of a centred text, in millimetres, so that a
// program that breaks lines itself breaks them as evenly; 0 for a text of one line.
func (p *Paper) Sides(r Run, size float64) float64 {
	s, runs := newSetter(*p, airs[0], nil), []Run{r}
	lines := s.breakLines(runs, size, s.width())
	if len(lines) < 2 {
		return 0
	}
	const room = 1.2 // programs round otherwise
	return max(0, (s.width()-widest(s.evenly(lines, runs, size))-room)/2)
}

// evenly breaks centred lines so that none is much shorter than the others: no word stands
// alone under a heading.
func (s *setter) evenly(lines []line, runs []Run, size float64) []line {
	total, least := 0.0, 0.0
	for _, l := range lines {
		total += l.width
	}
	for _, r := range runs {
		for _, w := range words(clean(Whole(r.Text))) {
			least = max(least, s.span(r, trimRight(w), size))
		}
	}
	const steps = 7 // to within a hundredth of the page
	narrow, wide := max(total/float64(len(lines)), least), s.width()
	for i := 0; i < steps && len(lines) > 1 && narrow < wide; i++ {
		at := (narrow + wide) / 2
		if closer := s.breakLines(runs, size, at); len(closer) == len(lines) {
			lines, wide = closer, at
		} else {
			narrow = at
		}
	}
	return lines
}
