package part

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

func (t *Table) Scrolled(e *fyne.ScrollEvent) {
	t.setScroll(t.scrollX-e.Scrolled.DX*1.6, t.scrollY-e.Scrolled.DY*1.6)
	t.Refresh()
}

func (t *Table) MouseIn(e *desktop.MouseEvent) { t.MouseMoved(e) }

func (t *Table) MouseMoved(e *desktop.MouseEvent) {
	t.onBorder = t.border(e.Position) >= 0
	if row, col := t.at(e.Position); row != t.hover || col != t.hoverCol {
		t.hover, t.hoverCol = row, col
		t.Refresh()
	}
}

func (t *Table) MouseOut() {
	t.hover, t.hoverCol = -1, -1
	t.Refresh()
}

// Cursor shows that a border can be dragged.
func (t *Table) Cursor() desktop.Cursor {
	if t.stretch != nil || t.onBorder {
		return desktop.HResizeCursor
	}
	return desktop.DefaultCursor
}

// folded shows or hides the parts of a row whose sign lies under x.
func (t *Table) folded(row int, x float32) bool {
	f := t.rows.Look(row).Fold
	if f == NoFold || t.OnFold == nil || x < t.xs[0]+t.ws[0]-foldWidth-2 {
		return false
	}
	t.OnFold(row, f == Closed)
	return true
}

// Tapped opens the cell that was pressed to be typed in, once the button is up: where the field is smaller than the cell,
// the press beside it takes the keyboard away again. All else happens when the button goes down.
func (t *Table) Tapped(*fyne.PointEvent) {
	if t.opens && t.edit == nil {
		t.BeginEdit("")
	}
	t.opens = false
}

func (t *Table) MouseUp(*desktop.MouseEvent) {
	t.letGo()
	if t.stretch != nil && !t.stretch.moved {
		t.stretch = nil
	}
	if t.lift != nil && t.lift.to < 0 {
		t.lift = nil // pressed, not dragged
	}
}

// menuHere opens the menu of the row that the keyboard is on: a right press by keyboard.
func (t *Table) menuHere() {
	if t.OnMenu == nil || t.row < 0 || t.row >= len(t.ys) {
		return
	}
	x, y, w, h := t.cell(t.row, t.col)
	t.OnMenu(t.row, t.col, fyne.CurrentApp().Driver().AbsolutePositionForObject(t).AddXY(x+min(w/2, 24), y+min(h, 24)))
}

func (t *Table) MouseDown(e *desktop.MouseEvent) {
	t.begun, t.opens = -1, false
	if h, ok := t.top.Scene.At(e.Position); ok && h.Kind == "suggest" {
		if !t.take(int(h.ID)) {
			t.leave(1, 0)
		}
		return
	}
	if t.edit != nil && !t.commit() {
		return
	}
	if t.headPressed(e) {
		return
	}
	row, col := t.at(e.Position)
	t.walked = true
	t.focus()
	t.held = e.Button == desktop.MouseButtonPrimary
	if row >= 0 && col == 0 && e.Button == desktop.MouseButtonPrimary && t.folded(row, e.Position.X) {
		return
	}
	if row < 0 || col < 0 {
		return
	}
	if e.Button == desktop.MouseButtonSecondary {
		if !t.picked[row] {
			t.GoTo(row, col)
		}
		if t.OnMenu != nil {
			t.OnMenu(row, col, e.AbsolutePosition)
		}
		return
	}
	if t.pressed(row, col) {
		return
	}
	if t.cols[col].Fixed && !t.cols[col].Tick && !t.rows.Look(row).Draft {
		t.lift = &lifted{at: e.Position, to: -1}
	}
	if !t.picked[row] || !t.cols[col].Fixed {
		t.GoTo(row, col)
	}
	if t.cols[col].Tick {
		t.wish(t.OnOpen, row)
		return
	}
	now, cell := t.tick(), [2]int{row, col}
	if c := t.cols[col]; c.Offers && !c.Fixed && t.OnSuggest != nil && len(t.OnSuggest(row, col, "")) > 0 {
		t.opens = true
		return
	}
	if cell == t.lastCell && t.lastTap > 0 && now-t.lastTap < 400 {
		t.lastTap = 0
		if t.cols[col].Fixed {
			t.wish(t.OnOpen, row)
		} else {
			t.BeginEdit("")
			t.opens = true
		}
		return
	}
	t.lastTap, t.lastCell = now, cell
}
