package part

import (
	"sort"
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
		h := t.height(r)
		t.ys, t.hs = append(t.ys, y), append(t.hs, h)
		y += h
	}
	t.total = y + tableFoot
	t.setScroll(t.scrollX, t.scrollY)
}

// wraps is how high a row is for what stands in it.
func (t *Table) wraps(r int) float32 {
	lines := 1
	for c := range t.cols {
		if text := t.rows.Cell(r, c); text != "" {
			lines = max(lines, len(t.face(c).Wrap(text, t.room(c), t.most(c))))
		}
	}
	return max(rowLeast, float32(lines)*rowLine+16)
}

// most is how many lines of a column a row is made high for: of one that lies off the edge as long as
// nothing is scrolled sideways, a few. That does not change while somebody scrolls, and no row is high
// for what is not in sight; the rest of such a cell is told under the pointer and the keyboard.
func (t *Table) most(col int) int {
	if in := t.size.Width - t.xs[col]; in < t.hardly(col, t.ws[col], in < t.ws[col]) {
		return rowOff
	}
	return rowMost
}

// room is how wide a line of a column may be.
func (t *Table) room(col int) float32 {
	room := t.ws[col] - 2*cellPad - t.flagRoom(col)
	if col == signCol && room >= signLeast {
		room -= signRoom
	}
	return room
}

// A column of words leaves room for the sign of a clash at its edge; one of hours is never so long.
const (
	signCol   = 1
	signRoom  = 12
	signLeast = 120
)

// flagRoom is what a flag before the words of a column takes.
func (t *Table) flagRoom(col int) float32 {
	if t.cols[col].Flags {
		return flagWide
	}
	return 0
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
	if _, ok := t.rows.(lasting); ok { // a title is never cut
		return max(w+t.sortRoom(col), min(t.known.longest(t, col)+t.flagRoom(col), most)) + inset(col) + cellPad
	}
	for r := 0; r < t.rows.Len(); r++ {
		w = max(w, t.longestWord(r, col))
	}
	return min(w, most) + inset(col) + cellPad
}

func (t *Table) longestWord(row, col int) (w float32) {
	for word := range strings.FieldsSeq(t.rows.Cell(row, col)) {
		w = max(w, t.face(col).Width(word))
	}
	return w
}

// sortRoom is what the sign takes that rows stand by a column.
func (t *Table) sortRoom(col int) float32 {
	if t.OnSort == nil {
		return 0
	}
	return 14
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
	t.scrollY = max(0, min(y, t.lowest()))
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
	view := t.size.Height - tableHead - t.covered
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

// rowFrom is the first row that ends below y.
func (t *Table) rowFrom(y float32) int {
	return sort.Search(len(t.ys), func(r int) bool { return t.ys[r]+t.hs[r] > y })
}

// at is the cell under a point; row -1 above or below all rows.
func (t *Table) at(p fyne.Position) (row, col int) {
	row = -1
	y := p.Y - tableHead + t.scrollY
	if r := t.rowFrom(y); p.Y >= tableHead && r < len(t.ys) && y >= t.ys[r] {
		row = r
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
