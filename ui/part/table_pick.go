package part

import (
	"encoding/csv"
	"maps"
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"chancery/ui/scene"
)

// Picked are the rows that are chosen together, from the top; nil when only the
// keyboard stands on one.
func (t *Table) Picked() []int {
	return slices.Sorted(maps.Keys(t.picked))
}

// Pick chooses rows together.
func (t *Table) Pick(rows ...int) {
	t.picked, t.mark = map[int]bool{}, t.row
	for _, r := range rows {
		if r >= 0 && r < t.rows.Len() && !t.rows.Look(r).Draft && !t.rows.Look(r).Part {
			t.picked[r] = true
		}
	}
	t.told()
}

func (t *Table) unpick() {
	if len(t.picked) > 0 {
		t.picked = nil
		t.told()
	}
}

// told says that other rows are chosen.
func (t *Table) told() {
	if t.OnPick != nil {
		t.OnPick(t.Picked())
	}
	t.Refresh()
}

// targets are the rows a command means: those chosen together, else the one
// under the keyboard.
func (t *Table) targets() []int {
	if rows := t.Picked(); len(rows) > 0 {
		return rows
	}
	return []int{t.row}
}

// extend takes the keyboard to a row, and chooses all rows from where that began.
func (t *Table) extend(row int) {
	mark := t.row
	if len(t.picked) > 0 {
		mark = t.mark
	}
	row = max(0, min(row, t.rows.Len()-1))
	t.row = row
	var rows []int
	for r := min(mark, row); r <= max(mark, row); r++ {
		rows = append(rows, r)
	}
	t.reveal()
	t.Pick(rows...)
	t.mark = mark
}

// toggle adds a row to those chosen, or takes it out.
func (t *Table) toggle(row int) {
	rows := t.Picked()
	if len(rows) == 0 && row != t.row {
		rows = []int{t.row}
	}
	if i := slices.Index(rows, row); i >= 0 {
		rows = slices.Delete(rows, i, i+1)
	} else {
		rows = append(rows, row)
	}
	t.row = row
	t.Pick(rows...)
}

// pickKey is what keys mean for choosing rows; true when used up.
func (t *Table) pickKey(k fyne.KeyName) bool {
	rows := t.Picked()
	switch {
	case shiftHeld() && k == fyne.KeyUp:
		t.extend(t.row - 1)
	case shiftHeld() && k == fyne.KeyDown:
		t.extend(t.row + 1)
	case len(rows) == 0:
		return false
	case k == fyne.KeyEscape:
		t.unpick()
	case k == fyne.KeyDelete || k == fyne.KeyBackspace:
		t.wishRows(t.OnDelete)
	default:
		return false
	}
	return true
}

// pressed is a press on a row: with Shift it extends, with Ctrl it adds, on the
// number it chooses the row; true when used up.
func (t *Table) pressed(row, col int) bool {
	switch held := scene.Held(); {
	case held&fyne.KeyModifierShift != 0:
		t.extend(row)
	case held&fyne.KeyModifierControl != 0:
		t.toggle(row)
	case t.cols[col].Fixed && t.picked[row]:
		return false // they may be dragged together
	case t.cols[col].Fixed && !t.rows.Look(row).Draft:
		t.unpick()
		t.GoTo(row, col)
		t.Pick(row)
		return false // a second press opens it
	default:
		return false
	}
	return true
}

// wishRows asks for something to be done with the chosen rows.
func (t *Table) wishRows(f func(rows []int)) {
	rows := t.targets()
	if f == nil || rows[0] >= t.rows.Len() {
		return
	}
	t.picked = nil
	f(rows)
	t.told()
}

// copy puts the chosen rows, else the cell, where others can paste them.
func (t *Table) copy(cut bool) {
	rows := t.Picked()
	if len(rows) == 0 {
		if t.row < t.rows.Len() {
			fyne.CurrentApp().Clipboard().SetContent(t.rows.Cell(t.row, t.col))
			if cut {
				t.clearCell()
			}
		}
		return
	}
	text := t.text(rows)
	fyne.CurrentApp().Clipboard().SetContent(text)
	if t.OnCopy != nil {
		t.OnCopy(rows, text, cut)
	}
	switch {
	case cut && t.OnCut != nil:
		t.wishRows(t.OnCut)
	case cut:
		t.wishRows(t.OnDelete)
	}
}

// text is rows as a spreadsheet reads them: without what cannot be typed, and
// with quotation marks where a cell needs them.
func (t *Table) text(rows []int) string {
	var out strings.Builder
	w := csv.NewWriter(&out)
	w.Comma = '\t'
	for _, r := range rows {
		var cells []string
		for c := range t.cols {
			if !t.cols[c].Fixed {
				cells = append(cells, t.rows.Cell(r, c))
			}
		}
		w.Write(cells) // a strings.Builder refuses nothing
	}
	w.Flush()
	return strings.TrimRight(out.String(), "\n")
}

// together says that the row whose cell is typed in is one of several that are chosen.
func (t *Table) together(e *editing) bool {
	return t.OnAll != nil && len(t.picked) > 1 && t.picked[e.row]
}

// hand gives the owner what was typed: for all rows that are chosen together, where these can say the same.
func (t *Table) hand(e *editing, text string) error {
	if t.together(e) {
		all, err := t.OnAll(t.Picked(), e.col, text)
		if t.filled = all && err == nil; all || err != nil {
			return err
		}
	}
	if text == e.before && !e.took && !t.retyped(e) {
		return nil
	}
	return t.OnEdit(e.row, e.col, text)
}
