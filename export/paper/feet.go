package paper

// mostFeet is how much of a page the notes at the foot of a table take at most to be kept on that of
// its last row.
const mostFeet = .25

// feetUnder is the room that a row keeps under it: the last one of a table that for the notes at its
// foot, which are looked for on its page.
func (s *setter) feetUnder(sec *Section, row int) float64 {
	if row < len(sec.Table.Rows)-1 || len(sec.Feet) == 0 {
		return 0
	}
	high := 2 * s.narrow() * s.air.after
	for _, n := range sec.Feet {
		high += float64(len(s.breakLines([]Run{n}, s.size.Text*.86, s.width()))) * s.high(s.size.Text*.86)
	}
	if high > mostFeet*s.body() {
		return 0
	}
	return high
}

// feet are the notes at the foot of a table, nearer to it than what follows.
func (s *setter) feet(sec *Section) {
	if len(sec.Feet) == 0 {
		return
	}
	s.y -= 4 * s.narrow() * s.air.after
	for _, n := range sec.Feet {
		s.para(RoleText, []Run{n}, s.size.Text*.86, false)
	}
	s.y += 4 * s.narrow() * s.air.after
}
