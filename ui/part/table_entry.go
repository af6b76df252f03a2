package part

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/typed"
	"chancery/ui/look"
	"chancery/ui/scene"
)

// editBox is where the entry lies: the cell, at least wide enough to type in.
func (t *Table) editBox() (x, y, w, h float32) {
	x, y, w, h = t.cell(t.edit.row, t.edit.col)
	w = max(w, min(max(120, scene.F13.Width(t.entry.Text)+30), t.size.Width/2))
	x = max(0, min(x, t.size.Width-w-4))
	return x, y, w, min(h, 34)
}

func (t *Table) placeEntry() {
	if t.edit == nil {
		return
	}
	x, y, w, h := t.editBox()
	p := look.Now()
	s := &t.body.Scene
	if t.cols[t.edit.col].Frozen && t.scrollX > 0 {
		s = &t.frozen.Scene
	}
	line := p.Accent
	if t.edit.wrong != "" {
		line = p.Danger
	}
	s.RRect(x, y, w, h, 6, line)
	s.RRect(x+2, y+2, w-4, h-4, 4, p.Field)
	t.entry.Move(fyne.NewPos(x+2, y+(h-30)/2))
	t.entry.Resize(fyne.NewSize(w-4, 30))
	canvas.Refresh(t.entry)
}

// cellEntry is the one real entry of a table, laid over the cell.
type cellEntry struct {
	Entry
	t *Table
}

func newCellEntry(t *Table) *cellEntry {
	e := &cellEntry{t: t}
	e.MultiLine = false
	e.Wrapping = fyne.TextWrapOff
	e.Scroll = fyne.ScrollHorizontalOnly
	e.ExtendBaseWidget(e)
	e.OnEscape = t.escape
	e.OnKey = t.entryKey
	e.OnChanged = func(string) { t.offer() }
	e.OnLeave = func() {
		// later: the press that took the keyboard away may be on a suggestion
		fyne.Do(func() {
			if t.edit != nil && !e.focused {
				t.commit()
			}
		})
	}
	return e
}

// escape leaves a cell as it was.
func (t *Table) escape() {
	if t.giveUp(); t.OnGiveUp != nil {
		t.OnGiveUp()
	}
}

// AcceptsTab keeps Tab in the table: it walks the cells.
func (e *cellEntry) AcceptsTab() bool { return true }

// TypedShortcut takes over what was typed before a command of the table or of
// the window runs; what was refused stays open instead.
func (e *cellEntry) TypedShortcut(s fyne.Shortcut) {
	c, ok := s.(*desktop.CustomShortcut)
	switch p, paste := s.(*fyne.ShortcutPaste); {
	case paste && e.t.OnPaste != nil && severalRows(p.Clipboard.Content()): // they are no text of one cell
		if e.t.commit() {
			e.t.focus()
			e.t.pasted(p.Clipboard.Content())
		}
	case !ok || withinText(c):
		e.Entry.Entry.TypedShortcut(s)
	case e.toEnd(c):
	case e.t.turn(c):
	case e.t.commit():
		e.t.focus()
		e.t.TypedShortcut(s)
	}
}

// severalRows says that a text is of several rows: cells between tabs, or lines with an hour in front.
func severalRows(text string) bool {
	text = bare(text)
	return strings.Contains(text, "\n") && (strings.Contains(text, "\t") || typed.HasHours(text))
}
