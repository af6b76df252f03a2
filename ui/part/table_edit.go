package part

import (
	"slices"

	"fyne.io/fyne/v2"

	"chancery/typed"
)

// editing is the cell that is being typed in.
type editing struct {
	row, col int
	before   string
	wrong    string
	hint     string // what would be amiss
	offered  []Suggestion
	cursor   int  // among the offered, -1 for none
	took     bool // one of them, that means more than its text
	touched  bool // something was typed or taken
}

const offerMost = 8

// BeginEdit opens the cell under the keyboard. replace, when not empty, is
// typed in place of what was there.
func (t *Table) BeginEdit(replace string) {
	t.walked = true
	if t.row >= t.rows.Len() || t.OnEdit == nil || t.OnLocked != nil {
		if t.OnLocked != nil {
			t.OnLocked()
		}
		return
	}
	if t.cols[t.col].Fixed {
		if t.col > t.first() { // what is typed never lands in the column beside it
			if t.OnFixed != nil {
				t.OnFixed(t.row, t.col)
			}
			return
		}
		t.walk(1)
	}
	t.reveal()
	text := t.rows.Cell(t.row, t.col)
	if typed, ok := t.rows.(interface{ Typed(row, col int) string }); ok { // some cells show more than is typed in them
		text = typed.Typed(t.row, t.col)
	}
	t.edit = &editing{row: t.row, col: t.col, before: text, cursor: -1, touched: replace != ""}
	if replace != "" {
		text = replace
	}
	t.entry.Begin(text)
	t.entry.Show()
	t.placeEntry()
	if c := canvasOf(t); c != nil {
		c.Focus(t.entry)
	}
	if replace == "" {
		t.entry.SelectAll()
	}
	t.offer()
	t.Refresh()
}

// offer asks for suggestions for what has been typed so far.
func (t *Table) offer() {
	if t.edit == nil {
		return
	}
	t.edit.wrong, t.edit.hint, t.edit.cursor, t.edit.offered, t.edit.took, t.edit.touched = "", "", -1, nil, false, t.edit.touched || t.entry.Text != t.edit.before
	if t.OnForesee != nil && t.entry.Text != t.edit.before {
		t.edit.hint = t.OnForesee(t.edit.row, t.edit.col, t.entry.Text)
	}
	if t.OnSuggest != nil {
		text := t.entry.Text
		if text == t.edit.before {
			text = "" // nothing typed yet: offer everything
		}
		t.edit.offered = foremost(t.OnSuggest(t.edit.row, t.edit.col, text))
	}
	t.Refresh()
}

// foremost are the first of a long list, and the last where that adds to it.
func foremost(list []Suggestion) []Suggestion {
	if len(list) <= offerMost {
		return list
	}
	if last := list[len(list)-1]; last.Do != nil {
		return append(slices.Clip(list[:offerMost-1]), last)
	}
	return list[:offerMost]
}

// commit hands the text over; it says whether the cell was closed.
func (t *Table) commit() bool {
	e := t.edit
	if e == nil {
		return true
	}
	text := t.entry.Text
	if text != e.before || e.took || e.touched && t.together(e) || t.retyped(e) {
		t.edit = nil // the owner may reload while it takes the text
		err := typed.Printable(text)
		if err == nil {
			err = t.hand(e, text)
		}
		if err != nil {
			t.edit = e
			e.wrong, e.cursor = t.say(err), -1
			e.offered = slices.DeleteFunc(slices.Clone(e.offered), func(o Suggestion) bool { return o.Do == nil }) // the way out
			t.Refresh()
			if c := canvasOf(t); c != nil && c.Focused() != fyne.Focusable(t.entry) {
				c.Focus(t.entry)
			}
			return false
		}
	}
	t.close()
	return true
}

func (t *Table) close() {
	t.edit, t.tongue = nil, ""
	t.entry.Hide()
	t.Reload()
}

func (t *Table) giveUp() {
	t.edit, t.tongue = nil, ""
	t.entry.Hide()
	t.focus()
	t.Refresh()
}

// entryKey is what keys mean while a cell is typed in.
func (t *Table) entryKey(k *fyne.KeyEvent) bool {
	e := t.edit
	if e == nil {
		return false
	}
	switch k.Name {
	case fyne.KeyDown, fyne.KeyUp:
		if len(e.offered) == 0 {
			return true
		}
		n := len(e.offered)
		if k.Name == fyne.KeyDown {
			e.cursor = (e.cursor + 1) % n
		} else {
			e.cursor = (max(e.cursor, 0) + n - 1) % n
		}
		t.Refresh()
		return true
	case fyne.KeyReturn, fyne.KeyEnter:
		t.enter(e)
		return true
	case fyne.KeyTab:
		t.along()
		if !t.take(t.meant()) {
			t.leave(t.tabStep(), 0)
		}
		return true
	}
	if forWindow[k.Name] { // what was refused stays open instead
		if t.commit() {
			t.focus()
			t.TypedKey(k)
		}
		return true
	}
	return false
}

func (t *Table) tabStep() int {
	if shiftHeld() {
		return -1
	}
	return 1
}

// take puts a suggestion into the entry; it says whether something is done instead.
func (t *Table) take(i int) bool {
	if t.edit == nil || i < 0 || i >= len(t.edit.offered) {
		return false
	}
	one := t.edit.offered[i]
	if one.Do != nil {
		t.giveUp()
		one.Do()
		return true
	}
	t.edit.touched = true
	if t.edit.offered = nil; one.Who != 0 && t.OnTook != nil {
		t.OnTook(one)
		t.edit.took = true
	}
	on := t.entry.OnChanged
	t.entry.OnChanged = nil
	t.entry.SetText(one.Text)
	t.entry.OnChanged = on
	return false
}

// leave commits and goes on: by columns, or by rows.
func (t *Table) leave(cols, rows int) {
	if !t.commit() {
		return
	}
	t.focus()
	if t.filled { // the rows that were given it stay chosen
		t.filled = false
	} else if rows != 0 {
		t.below()
	} else {
		t.walk(cols)
	}
	if t.OnLeft != nil {
		t.OnLeft()
	}
}

// walk goes to the next cell that can be typed in, on to the next row.
func (t *Table) walk(by int) {
	row, col := t.row, t.col
	for {
		col += by
		switch {
		case col >= len(t.cols):
			row, col = row+1, 0
		case col < 0:
			row, col = row-1, len(t.cols)-1
		}
		if row < 0 || row >= t.rows.Len() {
			if t.OnPast != nil {
				t.OnPast(by)
			}
			return
		}
		if !t.cols[col].Fixed {
			t.GoTo(row, col)
			return
		}
	}
}

// editAmong goes on typing in the same column where others are shown beside it; with a column
// that is shown no more its cell is given up.
func (t *Table) editAmong(cols []Col) {
	if t.edit == nil {
		return
	}
	title := t.cols[t.edit.col].Title
	if t.edit.col = slices.IndexFunc(cols, func(c Col) bool { return c.Title == title }); t.edit.col < 0 {
		t.giveUp()
	}
}

// Put types a text into the cell of a row, by the name of its column.
func (t *Table) Put(row int, l Left) bool {
	for col := range t.cols {
		if t.cols[col].Title == l.Where {
			t.GoTo(row, col)
			t.speak(row, col, l.Lang)
			t.BeginEdit(l.Text)
			return t.edit != nil
		}
	}
	return false
}

// EditRow is the row of the cell that is typed in.
func (t *Table) EditRow() (int, bool) {
	if t.edit == nil {
		return 0, false
	}
	return t.edit.row, true
}

// EditIn goes on typing in the same cell of another row: rows came or went above it.
func (t *Table) EditIn(row int) {
	if t.edit != nil && t.edit.row != row {
		t.row, t.edit.row = row, row
	}
}
