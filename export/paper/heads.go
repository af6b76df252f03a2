package paper

// mostHead is how much wider a column becomes at most for its head, in millimetres.
const mostHead = 12.0

// lowHeads widens columns of which the head would stand on three lines while another has room to spare:
// what a column is about is read at once.
func (s *setter) lowHeads(t *Table, m *measured) {
	if t.Plain || s.size.Pocket() {
		return
	}
	for i, c := range t.Columns {
		low := func(wide float64) bool {
			return len(s.breakLines([]Run{{Text: c.Title, Bold: true}}, s.size.Text*.92, wide-2*cellPad)) <= 2
		}
		wide := m.widths[i]
		for most := wide + mostHead; !low(wide) && wide < most; {
			wide++
		}
		from, spare := 0, 0.0
		for n := range m.widths {
			if left := m.widths[n] - max(m.need[n], m.columns[n].Least); n != i && left > spare {
				from, spare = n, left
			}
		}
		if more := wide - m.widths[i]; more > 0 && low(wide) && spare >= 2*more {
			m.widths[from], m.widths[i] = m.widths[from]-more, wide
		}
	}
}
