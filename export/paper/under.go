package paper

// under is what holds for all of a section, under its heading.
func (s *setter) under(sec *Section) {
	if len(sec.Abreast) > 0 {
		s.abreast(sec.Abreast)
		return
	}
	if len(sec.Under) == 0 {
		return
	}
	s.y -= .8
	s.para(RoleText, sec.Under, s.size.Text*.92, false)
	if s.y += 1.6; len(sec.Table.Columns) == 0 && sec.Drawing == nil { // it is all there is
		s.y += 4 * s.narrow() * s.air.after
	}
}

func (s *setter) underHeight(sec *Section) float64 {
	if len(sec.Abreast) > 0 {
		return s.abreastHeight(sec.Abreast) + .8
	}
	if len(sec.Under) == 0 {
		return 0
	}
	return float64(len(s.breakLines(sec.Under, s.size.Text*.92, s.width())))*s.high(s.size.Text*.92) + .8
}

// betweenAbreast is the room between texts that stand side by side, in millimetres.
const betweenAbreast = 8.0

// abreast sets the same in several languages side by side, each in lines of its own from the left.
func (s *setter) abreast(cells []Cell) {
	size, wide := s.size.Text*.92, s.abreastWide(len(cells))
	s.y -= .8
	high := s.abreastHeight(cells)
	s.need(high)
	for i, c := range cells {
		s.of = s.tree.add(RoleText)
		for n, l := range s.breakLines(c, size, wide) {
			s.text(s.size.Margin+float64(i)*(wide+betweenAbreast), s.y+float64(n)*s.high(size), size, l)
		}
	}
	s.y += high + 1.6 + 4*s.narrow()*s.air.after
}

func (s *setter) abreastWide(n int) float64 {
	return (s.width() - betweenAbreast*float64(n-1)) / float64(n)
}

func (s *setter) abreastHeight(cells []Cell) (high float64) {
	size := s.size.Text * .92
	for _, c := range cells {
		high = max(high, float64(len(s.breakLines(c, size, s.abreastWide(len(cells)))))*s.high(size))
	}
	return high
}

// words is how many sections of nothing but words a paper ends with.
func (s *setter) words() (n int) {
	for i := len(s.paper.Sections) - 1; i >= 0 && len(s.paper.Sections[i].Table.Columns) == 0 && s.paper.Sections[i].Drawing == nil; i-- {
		n++
	}
	return n
}
