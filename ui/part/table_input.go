package part

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/ui/scene"
)

func shiftHeld() bool { return scene.Held()&fyne.KeyModifierShift != 0 }

func (t *Table) focus() {
	if c := canvasOf(t); c != nil {
		c.Focus(t)
	}
}

func (t *Table) FocusGained() { t.focused = true; t.Refresh() }
func (t *Table) FocusLost() {
	t.focused = false
	t.letGo()
	t.Refresh()
}

// OnceLetGo does something when the button is let go that is pressed on the table, and at once where none is: what it
// brings up would lie under the pointer then, and the driver would take the keyboard from the cell that was pressed.
func (t *Table) OnceLetGo(do func()) {
	if !t.held {
		do()
		return
	}
	t.waiting = do
}

func (t *Table) letGo() {
	do := t.waiting
	t.held, t.waiting = false, nil
	if do != nil {
		do()
	}
}

// AcceptsTab keeps Tab in the table.
func (t *Table) AcceptsTab() bool { return true }

func (t *Table) TypedRune(r rune) {
	if r == ' ' && shiftHeld() {
		t.toggle(t.row)
		return
	}
	if r == ' ' {
		t.BeginEdit("")
		return
	}
	if r == searchKey && scene.SpareRune(t, r) { // no text begins with it
		return
	}
	if t.OnLetter != nil && t.OnLetter(r) {
		return
	}
	t.BeginEdit(string(r))
}

// searchKey looks for something wherever nothing is being typed.
const searchKey = '/'

func (t *Table) TypedKey(k *fyne.KeyEvent) {
	if t.lift != nil && k.Name == fyne.KeyEscape {
		t.lift = nil
		t.Refresh()
		return
	}
	if t.edit != nil && k.Name == fyne.KeyEscape && t.entry.Text == t.edit.before { // what was typed is not given up from here
		t.escape()
		return
	}
	if !t.shut() || t.pickKey(k.Name) {
		return
	}
	if scene.MenuKey(k) {
		t.menuHere()
		return
	}
	t.walked = t.walked || walks[k.Name]
	switch k.Name {
	case fyne.KeyTab:
		t.along()
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeyF2:
	default:
		if walks[k.Name] || k.Name == fyne.KeyInsert { // of a letter the window tells first which key it is
			t.begun = -1
		}
	}
	page := max(1, int((t.size.Height-tableHead)/60))
	switch k.Name {
	case fyne.KeyUp:
		t.GoTo(t.row-1, t.col)
	case fyne.KeyDown:
		t.GoTo(t.row+1, t.col)
	case fyne.KeyLeft:
		t.GoTo(t.row, t.col-1)
	case fyne.KeyRight:
		t.GoTo(t.row, t.col+1)
	case fyne.KeyPageUp:
		t.GoTo(t.row-page, t.col)
	case fyne.KeyPageDown:
		t.GoTo(t.row+page, t.col)
	case fyne.KeyHome:
		t.GoTo(t.row, t.first())
	case fyne.KeyEnd:
		t.GoTo(t.row, len(t.cols)-1)
	case fyne.KeyTab:
		t.walk(t.tabStep())
	case fyne.KeyReturn, fyne.KeyEnter:
		if _, ok := t.onward(); ok && t.begun >= 0 && t.rows.Cell(t.row, t.col) == "" { // a row that is being typed ends here
			t.below()
			return
		}
		t.BeginEdit("")
	case fyne.KeyF2:
		t.BeginEdit("")
	case fyne.KeyInsert:
		t.wish(t.OnInsert, t.row)
	case fyne.KeyDelete, fyne.KeyBackspace:
		t.clearCell()
	default:
		if t.OnKey != nil {
			t.OnKey(k)
		}
	}
}

// first is the first column that can be typed in.
func (t *Table) first() int {
	return max(0, slices.IndexFunc(t.cols, func(c Col) bool { return !c.Fixed }))
}

func (t *Table) wish(f func(int), row int) {
	if f != nil && row < t.rows.Len() {
		f(row)
	}
}

// clearCell empties a cell; what cannot be empty opens with its reason.
func (t *Table) clearCell() {
	if t.cols[t.col].Fixed || t.OnEdit == nil || t.row >= t.rows.Len() || t.rows.Cell(t.row, t.col) == "" {
		return
	}
	if err := t.OnEdit(t.row, t.col, ""); err != nil {
		t.BeginEdit("")
		if t.edit != nil {
			t.edit.wrong = t.say(err)
			t.Refresh()
		}
		return
	}
	t.Reload()
}

func (t *Table) TypedShortcut(s fyne.Shortcut) {
	switch c := s.(type) {
	case *fyne.ShortcutCopy:
		t.copy(false)
		return
	case *fyne.ShortcutCut:
		t.copy(true)
		return
	case *fyne.ShortcutSelectAll:
		rows := make([]int, t.rows.Len())
		for i := range rows {
			rows[i] = i
		}
		t.Pick(rows...)
		return
	case *fyne.ShortcutPaste:
		t.pasted(fyne.CurrentApp().Clipboard().Content())
		return
	case *desktop.CustomShortcut:
		if t.ownShortcut(c) {
			return
		}
	}
	if cv, ok := canvasOf(t).(fyne.Shortcutable); ok {
		cv.TypedShortcut(s)
	}
}

func (t *Table) ownShortcut(c *desktop.CustomShortcut) bool {
	switch {
	case t.ends(c):
	case c.Modifier == fyne.KeyModifierAlt && (c.KeyName == fyne.KeyUp || c.KeyName == fyne.KeyDown):
		by := 1
		if c.KeyName == fyne.KeyUp {
			by = -1
		}
		if t.OnShift != nil {
			t.OnShift(t.targets(), by)
		}
	case c.Modifier == fyne.KeyModifierAlt && (c.KeyName == fyne.KeyRight || c.KeyName == fyne.KeyLeft):
		if t.OnFold == nil || t.row >= t.rows.Len() {
			return false
		}
		t.OnFold(t.row, c.KeyName == fyne.KeyRight)
	case c.Modifier == fyne.KeyModifierControl && (c.KeyName == fyne.KeyReturn || c.KeyName == fyne.KeyEnter):
		t.wish(t.OnInsert, t.row+1)
	case c.Modifier == fyne.KeyModifierControl|fyne.KeyModifierShift && (c.KeyName == fyne.KeyReturn || c.KeyName == fyne.KeyEnter):
		t.wish(t.OnInsert, t.row)
	case c.Modifier == fyne.KeyModifierControl && c.KeyName == fyne.KeyDelete:
		t.wishRows(t.OnDelete)
	default:
		return false
	}
	return true
}

// shut takes over a cell that is open though the keyboard is in the table: one that was opened before
// its board was on show. It says whether it was closed; what was refused stays open.
func (t *Table) shut() bool { return t.edit == nil || t.commit() }

// pasted puts in what lies on the clipboard: first rows of our own.
func (t *Table) pasted(text string) {
	if text = bare(text); !t.shut() {
		return
	}
	row, col := t.row, t.col
	switch {
	case text != "" && t.OnOwn != nil && t.OnOwn(row, text):
	case t.OnCopied != nil:
		t.OnCopied(text, func(rows string) { t.paste(row, col, bare(rows)) })
	default:
		t.paste(row, col, text)
	}
}

func bare(text string) string {
	return strings.TrimRight(strings.ReplaceAll(text, "\r\n", "\n"), "\n")
}

// paste puts one text into a cell, or rows into the table.
func (t *Table) paste(row, col int, text string) {
	if text == "" || t.OnPaste != nil && t.OnPaste(row, col, text) {
		return
	}
	t.BeginEdit(strings.Join(strings.Fields(text), " "))
}
