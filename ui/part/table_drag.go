package part

import (
	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// lifted are rows in the hand: where the pointer is, and before which row they
// would be put down, -1 while they were not carried yet.
type lifted struct {
	at fyne.Position
	to int
}

// Dragged carries rows by their numbers, or the border of a column.
func (t *Table) Dragged(e *fyne.DragEvent) {
	if t.stretch != nil {
		t.stretched(e.Position.X)
		return
	}
	if t.lift == nil {
		return
	}
	t.lift.at = t.lift.at.AddXY(e.Dragged.DX, e.Dragged.DY)
	t.lift.to = t.gapAt(t.lift.at.Y)
	switch y := t.lift.at.Y; {
	case y < tableHead+24:
		t.setScroll(t.scrollX, t.scrollY-12)
	case y > t.size.Height-24:
		t.setScroll(t.scrollX, t.scrollY+12)
	}
	t.Refresh()
}

// DragEnd puts the rows down where the line is.
func (t *Table) DragEnd() {
	if s := t.stretch; s != nil {
		t.stretch = nil
		t.OnWidth(s.col, t.cols[s.col].Set)
		return
	}
	l := t.lift
	t.lift = nil
	if l == nil || l.to < 0 {
		return
	}
	rows := t.targets()
	by := 0
	switch first, last := rows[0], rows[len(rows)-1]; {
	case l.to < first:
		by = l.to - first
	case l.to > last+1:
		by = l.to - last - 1
	}
	if by != 0 && t.OnShift != nil {
		t.OnShift(rows, by)
	}
	t.Refresh()
}

// gapAt is the row before which something at y would be put: never before a draft.
func (t *Table) gapAt(y float32) int {
	n := 0
	for r := range t.ys {
		if t.rows.Look(r).Draft {
			continue
		}
		n = r + 1
		if y < tableHead+t.ys[r]-t.scrollY+t.hs[r]/2 {
			return r
		}
	}
	return n
}

// paintLift draws the line where carried rows would be put down.
func (t *Table) paintLift(s *scene.Scene) {
	if t.lift == nil || t.lift.to < 0 || len(t.ys) == 0 {
		return
	}
	y := float32(tableHead)
	if to := t.lift.to; to < len(t.ys) {
		y += t.ys[to] - t.scrollY
	} else {
		y += t.ys[to-1] + t.hs[to-1] - t.scrollY
	}
	p := look.Now()
	s.RRect(4, y-2, t.size.Width-16, 3, 1.5, p.Accent)
	s.RRect(2, y-5, 9, 9, 4.5, p.Accent)
}
