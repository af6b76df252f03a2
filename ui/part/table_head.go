package part

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/ui/look"
	"chancery/ui/scene"
)

const (
	grip       = 5  // to each side of the border of a column
	narrowest  = 36 // a column can be dragged to
	widest     = 900
	headButton = 26 // at the right end of the head
	foldWidth  = 16
	flagWide   = 21
)

// stretch is a column whose border is dragged.
type stretch struct {
	col   int
	from  float32 // pointer
	was   float32
	moved bool
}

// border is the column whose right border lies under a point of the head, -1
// for none.
func (t *Table) border(p fyne.Position) int {
	if p.Y < 0 || p.Y >= tableHead || t.OnWidth == nil {
		return -1
	}
	fw := t.frozenWidth()
	for c := range t.xs {
		x := t.xs[c] + t.ws[c]
		if !t.cols[c].Frozen {
			x -= t.scrollX
		}
		if (t.cols[c].Frozen || x > fw) && p.X > x-grip && p.X < x+grip {
			return c
		}
	}
	return -1
}

// headPressed is a press on the head: its border is taken, or its menu opens.
func (t *Table) headPressed(e *desktop.MouseEvent) bool {
	if e.Position.Y >= tableHead {
		return false
	}
	onButton := e.Position.X > t.size.Width-headButton
	switch c := t.border(e.Position); {
	case t.OnHead != nil && (e.Button == desktop.MouseButtonSecondary || onButton):
		t.OnHead(e.AbsolutePosition)
	case c >= 0:
		now, cell := t.tick(), [2]int{-1, c}
		if cell == t.lastCell && t.lastTap > 0 && now-t.lastTap < 400 {
			t.lastTap = 0
			t.OnWidth(c, t.fits(c))
			return true
		}
		t.lastTap, t.lastCell = now, cell
		t.stretch = &stretch{col: c, from: e.Position.X, was: t.ws[c]}
	case t.OnSort != nil:
		if _, col := t.at(e.Position); col >= 0 {
			t.OnSort(col)
		}
	}
	return true
}

// fits is how wide a column must be for its longest line, within reason.
func (t *Table) fits(col int) float32 {
	const most = 420
	w := scene.F11b.Width(t.cols[col].Title)
	for r := 0; r < t.rows.Len(); r++ {
		for _, line := range t.face(col).Wrap(t.rows.Cell(r, col), most, rowMost) {
			w = max(w, t.face(col).Width(line))
		}
	}
	return min(w, most) + inset(col) + cellPad + 2
}

// stretched makes the column as wide as the pointer is.
func (t *Table) stretched(x float32) {
	s := t.stretch
	s.moved = true
	t.cols[s.col].Set = max(narrowest, min(s.was+x-s.from, widest))
	t.measure()
	t.Refresh()
}

// paintHeadButton is three dots: what can be done with the columns.
func (t *Table) paintHeadButton(s *scene.Scene) {
	if t.OnHead == nil {
		return
	}
	p := look.Now()
	x := t.size.Width - headButton
	s.Rect(x, 0, headButton, tableHead-1, p.Side)
	s.Hit(x, 0, headButton, tableHead-1, "columns", 0)
	for i := range 3 {
		s.RRect(x+headButton/2-1.5, 9+float32(i)*6, 3, 3, 1.5, p.Text2)
	}
}
