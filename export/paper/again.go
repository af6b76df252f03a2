package paper

// cutAt is where a cell is cut of which n lines stand on a page: before an entry, where one
// begins that leaves at least half of them there.
func cutAt(c []line, n int) int {
	for k := n; k > 0 && k >= (n+1)/2 && len(c) > n; k-- {
		if c[k].begins {
			return k
		}
	}
	return min(n, len(c))
}

// again is the rest of a row that was cut, under what says which row it is: its number, its
// hour, and what it is called. Cells that have nothing of that go on at once.
func (s *setter) again(t *Table, row int, widths []float64, rest [][]line) [][]line {
	const most = 3 // lines: a long title is told by its beginning
	out := make([][]line, len(rest))
	for i, c := range t.Columns {
		if out[i] = rest[i]; i >= len(t.Rows[row].Cells) {
			continue
		}
		said := t.Rows[row].Cells[i]
		if c.Sort == Words {
			said = called(said)
		}
		if len(said) == 0 || c.Sort != Words && len(rest[i]) > 0 {
			continue
		}
		lines := s.breakLines(said, s.size.Text, widths[i]-2*cellPad)
		lines = lines[:min(len(lines), most)]
		for n := range lines {
			l := &lines[n]
			if l.again, l.begins = true, false; c.Sort == Times && len(l.words) > 0 {
				if hang := s.hang(t); hang > 0 {
					l.indent = hang - l.words[0].font.width(before(l.words[0].text), s.size.Text)
				}
			}
		}
		out[i] = append(lines, rest[i]...)
	}
	return out
}

// called is what a cell begins with in bold: the title of an item.
func called(c Cell) Cell {
	if len(c) == 0 || !c[0].Bold || len(c) > 1 && c[1].Bold {
		return nil
	}
	return c[:1]
}
