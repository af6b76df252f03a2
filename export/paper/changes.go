package paper

const changesPad = 1.8 // within the box, in millimetres

// changes is the box that says what changed since an older paper: it stands on the first
// page, whole.
func (s *setter) changes() {
	list := s.paper.Changes
	if len(list) == 0 {
		return
	}
	size := s.size.Text * .9
	s.y += 2.4 * s.narrow()
	top, page := s.y, len(s.pages)
	s.y += changesPad
	wide := s.width() - 4*changesPad
	for _, r := range list {
		s.of = s.tree.add(RoleText)
		for _, l := range s.breakLines([]Run{r}, size, wide) {
			s.need(s.high(size))
			s.text(s.size.Margin+2*changesPad, s.y, size, l)
			s.y += s.high(size)
		}
	}
	s.y += changesPad
	if page != len(s.pages) { // a page of its own is no box
		return
	}
	const line = .25
	x, w, h := s.size.Margin, s.width(), s.y-top
	s.accent(x, top, w, line, 0)
	s.accent(x, s.y-line, w, line, 0)
	s.accent(x, top, line, h, 0)
	s.accent(x+w-line, top, line, h, 0)
}
