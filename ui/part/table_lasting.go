package part

import "slices"

// measured is what is known of rows that last: they are as high as they were as long as
// the columns are as wide, and a column is never narrower than the longest word that was
// ever seen in it, so that it does not jump while rows are filtered.
type measured struct {
	heights map[any]float32
	seen    map[any]bool
	widths  []float32
	longer  []float32
	wide    float32 // the table, when rows were measured
}

// height is how high a row is.
func (t *Table) height(r int) float32 {
	rows, ok := t.rows.(lasting)
	if !ok {
		return t.wraps(r)
	}
	key := rows.Lasting(r)
	if key == nil {
		return t.wraps(r)
	}
	if !slices.Equal(t.known.widths, t.ws) || t.known.wide != t.size.Width || len(t.known.heights) > 3*t.rows.Len()+1000 {
		t.known.heights, t.known.widths = make(map[any]float32, t.rows.Len()), slices.Clone(t.ws)
		t.known.wide = t.size.Width
	}
	h, ok := t.known.heights[key]
	if !ok {
		h = t.wraps(r)
		t.known.heights[key] = h
	}
	return h
}

// longest is how wide the longest word is that was seen in a column.
func (m *measured) longest(t *Table, col int) float32 {
	if col == 0 {
		m.look(t)
	}
	return m.longer[col]
}

// look takes up the words of rows that were not seen before.
func (m *measured) look(t *Table) {
	if len(m.longer) != len(t.cols) || m.seen == nil {
		m.seen, m.longer = make(map[any]bool, t.rows.Len()), make([]float32, len(t.cols))
	}
	rows := t.rows.(lasting)
	for r := range t.rows.Len() {
		key := rows.Lasting(r)
		if key != nil && m.seen[key] {
			continue
		}
		for c := range t.cols {
			m.longer[c] = max(m.longer[c], t.longestWord(r, c))
		}
		if key != nil {
			m.seen[key] = true
		}
	}
}
