package part

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// along keeps the column in which somebody began to go along a row by Tab.
func (t *Table) along() {
	if t.begun < 0 {
		t.begun = t.col
	}
}

// below goes to the row below, into the column where Tab began.
func (t *Table) below() {
	row := t.row + 1
	if to, ok := t.onward(); ok {
		row = to
	}
	t.GoTo(row, t.backTo())
}

// onward is where Enter leads that is not the next row.
func (t *Table) onward() (int, bool) {
	if t.OnBelow == nil {
		return 0, false
	}
	return t.OnBelow(t.row)
}

// backTo is the column in which Enter goes on a row below: the one where Tab began.
func (t *Table) backTo() int {
	col := t.col
	if t.begun >= 0 {
		col = t.begun
	}
	t.begun = -1
	return col
}

// ends goes to the first row or the last.
func (t *Table) ends(c *desktop.CustomShortcut) bool {
	if c.Modifier != fyne.KeyModifierControl || c.KeyName != fyne.KeyHome && c.KeyName != fyne.KeyEnd {
		return false
	}
	row := 0
	if c.KeyName == fyne.KeyEnd {
		row = t.rows.Len() - 1
	}
	t.begun = -1
	t.GoTo(row, t.col)
	return true
}

// Tongue is the language that is typed in the cell, "" for the usual one.
func (t *Table) Tongue() string { return t.tongue }

// turn takes what is typed, and goes on in the same cell in the next language of its text; it says
// whether the key means that.
func (t *Table) turn(c *desktop.CustomShortcut) bool {
	step := page(c)
	if step == 0 || t.edit == nil || t.OnTongue == nil {
		return false
	}
	was, col := t.tongue, t.edit.col
	next, called := t.OnTongue(t.edit.row, col, was, step)
	if next == "" || !t.commit() {
		return true
	}
	t.GoTo(t.row, col)
	t.tongue, t.called = next, called
	t.BeginEdit("")
	return true
}

// speak lets the next cell be typed in a language, where its text has one.
func (t *Table) speak(row, col int, lang string) {
	if t.tongue = ""; lang == "" || t.OnTongue == nil {
		return
	}
	for at, first := "", ""; ; {
		next, called := t.OnTongue(row, col, at, 1)
		switch {
		case next == lang:
			t.tongue, t.called = next, called
			return
		case next == "" || next == first:
			return
		case first == "":
			first = next
		}
		at = next
	}
}

// paintTongue says over the cell in which language it is typed.
func (t *Table) paintTongue(s *scene.Scene, x, y, w, h float32) {
	if t.tongue == "" {
		return
	}
	p := look.Now()
	wide := scene.F11b.Width(t.called) + 16
	at := y - 20
	if at < tableHead {
		at = y + h + 2
	}
	s.Raised(x+w-wide, at, wide, 18, 5, p.Panel, p.Accent, p.Shadow)
	s.In(x+w-wide+8, at, 18, t.called, scene.F11b, p.Accent)
}

// Walked says that somebody went to a cell, by a key or a press.
func (t *Table) Walked() bool { return t.walked }

// walks are the keys by which somebody goes to a cell; of a letter, too, the window tells
// first which key it is.
var walks = map[fyne.KeyName]bool{fyne.KeyUp: true, fyne.KeyDown: true, fyne.KeyLeft: true, fyne.KeyRight: true, fyne.KeyPageUp: true, fyne.KeyPageDown: true,
	fyne.KeyHome: true, fyne.KeyEnd: true, fyne.KeyTab: true, fyne.KeyReturn: true, fyne.KeyEnter: true, fyne.KeyF2: true}
