package part

import (
	"strings"

	"fyne.io/fyne/v2"

	"chancery/ui/scene"
)

// measure gives columns their widths and rows their heights.
func (t *Table) measure() {
	if t.size.Width < 10 {
		return
	}
	t.widths()
	n := t.rows.Len()
	t.ys, t.hs = t.ys[:0], t.hs[:0]
	y := float32(0)
	for r := 0; r < n; r++ {
		y += aboveHeight(t.rows.Above(r))
		lines := 1
		for c := range t.cols {
			if text := t.rows.Cell(r, c); text != "" {
				lines = max(lines, len(t.face(c).Wrap(text, t.ws[c]-2*cellPad, rowMost)))
			}
		}
		h := max(rowLeast, float32(lines)*rowLine+16)
		t.ys, t.hs = append(t.ys, y), append(t.hs, h)
		y += h
	}
	t.total = y + 60
	t.setScroll(t.scrollX, t.scrollY)
}

func aboveHeight(b Between) (h float32) {
	if b.Heading != "" {
		h += dayRow
	}
	if b.Gap != "" {
		h += gapRow
	}
	return h
}

func (t *Table) face(col int) *scene.Face {
	if t.cols[col].Bold {
		return scene.F12b
	}
	return scene.F12
}

// widths shares the room: the usual widths when they fit, less when they do
// not, and what is left over to the flexible columns.
func (t *Table) widths() {
	usual, least, flex := float32(0), float32(0), float32(0)
	cols := make([]Col, len(t.cols))
	for i, c := range t.cols {
		c.Least = max(c.Least, t.longest(i))
		if c.Width = max(c.Width, c.Least); c.Set > 0 {
			c.Width, c.Least, c.Flex = c.Set, c.Set, 0
		}
		cols[i] = c
		usual, least, flex = usual+c.Width, least+c.Least, flex+c.Flex
	}
	room := t.size.Width - 10
	t.xs, t.ws = t.xs[:0], t.ws[:0]
	x := float32(0)
	for _, c := range cols {
		w := c.Least
		switch {
		case room >= usual:
			w = c.Width + (room-usual)*c.Flex/max(flex, 1)
		case room > least:
			w = c.Least + (c.Width-c.Least)*(room-least)/(usual-least)
		}
		t.xs, t.ws = append(t.xs, x), append(t.ws, w)
		x += w
	}
}

// longest is the room that the title and the longest word of a column need, so
// that neither is cut. What is longer than any word is broken.
func (t *Table) longest(col int) float32 {
	const most = 150
	w := scene.F11b.Width(t.cols[col].Title)
	for r := 0; r < t.rows.Len(); r++ {
		for word := range strings.FieldsSeq(t.rows.Cell(r, col)) {
			w = max(w, t.face(col).Width(word))
		}
	}
	return min(w, most) + inset(col) + cellPad
}

func (t *Table) tableWidth() float32 {
	n := len(t.cols) - 1
	return t.xs[n] + t.ws[n]
}

func (t *Table) frozenWidth() (w float32) {
	for i, c := range t.cols {
		if c.Frozen {
			w = t.xs[i] + t.ws[i]
		}
	}
	return w
}

func (t *Table) setScroll(x, y float32) {
	t.scrollX = max(0, min(x, t.tableWidth()-t.size.Width+10))
	t.scrollY = max(0, min(y, t.total-(t.size.Height-tableHead)))
}

// cell is where a cell is drawn, in the coordinates of the table.
func (t *Table) cell(row, col int) (x, y, w, h float32) {
	if row >= len(t.ys) || col >= len(t.xs) {
		return 0, 0, 0, 0
	}
	x = t.xs[col]
	if !t.cols[col].Frozen {
		x -= t.scrollX
	}
	return x, tableHead + t.ys[row] - t.scrollY, t.ws[col], t.hs[row]
}

// reveal scrolls so that the cell under the keyboard is seen.
func (t *Table) reveal() {
	if t.row >= len(t.ys) {
		return
	}
	view := t.size.Height - tableHead
	y := t.scrollY
	if top := t.ys[t.row] - aboveHeight(t.rows.Above(t.row)); top < y {
		y = top
	}
	if bottom := t.ys[t.row] + t.hs[t.row] + 24; bottom > y+view {
		y = bottom - view
	}
	x := t.scrollX
	if !t.cols[t.col].Frozen {
		fw := t.frozenWidth()
		if t.xs[t.col]-x < fw {
			x = t.xs[t.col] - fw
		}
		if right := t.xs[t.col] + t.ws[t.col]; right-x > t.size.Width-10 {
			x = right - t.size.Width + 10
		}
	}
	t.setScroll(x, y)
}

// at is the cell under a point; row -1 above or below all rows.
func (t *Table) at(p fyne.Position) (row, col int) {
	row = -1
	y := p.Y - tableHead + t.scrollY
	for r := range t.ys {
		if p.Y >= tableHead && y >= t.ys[r] && y < t.ys[r]+t.hs[r] {
			row = r
		}
	}
	fw := t.frozenWidth()
	for c := range t.xs {
		x := p.X
		if x >= fw {
			x += t.scrollX
		}
		if x >= t.xs[c] && x < t.xs[c]+t.ws[c] {
			return row, c
		}
	}
	return row, -1
}
