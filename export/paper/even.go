package paper

// tables are the sections that have rows under a head: of what is only words, a foreword,
// there are no values.
func (p *Paper) tables() []Section {
	if p.Board != nil {
		return p.Board.listed(p.Heads)
	}
	var out []Section
	for _, sec := range p.Sections {
		if len(sec.Table.Columns) > 0 {
			out = append(out, sec)
		}
	}
	return out
}

// Even says that all tables of a paper have as many columns of the same sorts, as they must
// under one head. A paper that was composed for pages need not have them.
func (p *Paper) Even() bool {
	body := p.tables()
	for i := range body {
		if len(body[i].Table.Columns) != len(body[0].Table.Columns) {
			return false
		}
		for n, c := range body[i].Table.Columns {
			if c.Sort != body[0].Table.Columns[n].Sort {
				return false
			}
		}
	}
	return true
}

// Tail is how many of the last rows of a table fill as much of a page as the last one has at least.
func (p *Paper) Tail(sec *Section) (n int) {
	t := &sec.Table
	if len(t.Columns) == 0 || t.Faces != nil {
		return 0
	}
	s := newSetter(*p, airs[0], nil)
	widths := s.columns(t)
	for high := 0.0; n < len(t.Rows) && high < leastLast*s.body(); n++ {
		high += s.rowHeight(t, len(t.Rows)-1-n, widths)
	}
	return n
}
