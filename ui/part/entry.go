// Package part holds the small widgets of the program: fields, buttons,
// choices, sheets, toasts and the table of the running order.
package part

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"chancery/ui/scene"
)

// Entry is a text entry that passes on what it has no use for: shortcuts to the
// window, Escape and Enter to whoever owns it.
type Entry struct {
	widget.Entry
	chosen   bool // all of a text was, and may be still
	OnEscape func()
	OnEnter  func()
	OnLeave  func() // the keyboard went elsewhere
	OnFocus  func()
	OnKey    func(k *fyne.KeyEvent) bool // before the entry; true when used up
	// OnPage is told of Ctrl+PageDown (1) and Ctrl+PageUp (-1).
	OnPage  func(step int)
	OnPaste func(text string) bool // before it is typed; true when used up
	// OnTab is asked whether Tab means something here: then it comes as a key.
	OnTab   func() bool
	focused bool
	leaving bool // it is being told that the keyboard went
	pressed bool // the pointer brings the keyboard
	long    bool // one line that is shown on as many as it takes: Enter ends it
	locked  bool // what stands here can be read and copied
}

// visited had the keyboard last. A window that comes back to the front hands
// the keyboard to where it was: that is no arrival.
var visited *Entry

// newEntry is an empty entry of one line, or of several.
func newEntry(lines bool) *Entry {
	e := &Entry{}
	e.MultiLine = lines
	if lines {
		e.Wrapping = fyne.TextWrapWord
	} else {
		e.Scroll = fyne.ScrollHorizontalOnly
		e.Wrapping = fyne.TextWrapOff
	}
	e.ExtendBaseWidget(e)
	return e
}

func (e *Entry) TypedRune(r rune) {
	if !e.locked {
		e.Entry.TypedRune(r)
	}
}

// reads says that a shortcut changes nothing of what stands in an entry.
func reads(s fyne.Shortcut) bool {
	switch s.(type) {
	case *fyne.ShortcutCut, *fyne.ShortcutPaste, *fyne.ShortcutUndo, *fyne.ShortcutRedo:
		return false
	}
	c, custom := s.(*desktop.CustomShortcut)
	return !custom || c.KeyName != fyne.KeyBackspace && c.KeyName != fyne.KeyDelete
}

func (e *Entry) TypedShortcut(s fyne.Shortcut) {
	if e.locked && !reads(s) {
		return
	}
	if p, ok := s.(*fyne.ShortcutPaste); ok && e.OnPaste != nil && e.OnPaste(p.Clipboard.Content()) {
		return
	}
	if c, ok := s.(*desktop.CustomShortcut); ok && !withinText(c) {
		if e.toEnd(c) {
			return
		}
		if step := page(c); step != 0 && e.OnPage != nil {
			e.OnPage(step)
			return
		}
		if cv, ok := canvasOf(e).(fyne.Shortcutable); ok {
			cv.TypedShortcut(c)
			return
		}
	}
	was := e.Text
	e.Entry.TypedShortcut(s)
	if turns(s) && e.Text == was { // nothing was typed here since it was saved
		e.passOn(s)
	}
}

// turns says that a shortcut takes back what was done, or does it again.
func turns(s fyne.Shortcut) bool {
	switch s.(type) {
	case *fyne.ShortcutUndo, *fyne.ShortcutRedo:
		return true
	}
	return false
}

// passOn gives a shortcut to the window, where no card lies over it.
func (e *Entry) passOn(s fyne.Shortcut) {
	c := canvasOf(e)
	if cv, ok := c.(fyne.Shortcutable); ok && c.Overlays().Top() == nil {
		cv.TypedShortcut(s)
	}
}

// forget leaves nothing of what was typed to be taken back letter by letter: it is saved, and the window takes it back.
func (e *Entry) forget() { e.Entry.SetText(e.Text) }

// withinText is a shortcut that walks or deletes by words.
func withinText(c *desktop.CustomShortcut) bool {
	switch c.KeyName {
	case fyne.KeyLeft, fyne.KeyRight, fyne.KeyBackspace, fyne.KeyDelete:
		return c.Modifier&^fyne.KeyModifierShift == fyne.KeyModifierControl
	}
	return false
}

// toEnd goes before the first letter of the whole text or behind the last, and says whether the key means
// that. With Shift it chooses what lies between.
func (e *Entry) toEnd(c *desktop.CustomShortcut) bool {
	if c.Modifier&^fyne.KeyModifierShift != fyne.KeyModifierControl {
		return false
	}
	to, ok := map[fyne.KeyName]fyne.KeyName{fyne.KeyHome: fyne.KeyPageUp, fyne.KeyEnd: fyne.KeyPageDown}[c.KeyName]
	if ok {
		e.Entry.TypedKey(&fyne.KeyEvent{Name: to}) // which go that far in an entry
	}
	return ok
}

// page is 1 for Ctrl+PageDown, -1 for Ctrl+PageUp, 0 for any other shortcut.
func page(c *desktop.CustomShortcut) int {
	if c.Modifier != fyne.KeyModifierControl {
		return 0
	}
	return map[fyne.KeyName]int{fyne.KeyPageDown: 1, fyne.KeyPageUp: -1}[c.KeyName]
}

// MouseDown puts the cursor where the pointer is.
func (e *Entry) MouseDown(m *desktop.MouseEvent) {
	e.pressed = true
	e.Entry.MouseDown(m)
	e.pressed = false
}

// arrived says that the keyboard was brought here by a key from elsewhere.
func (e *Entry) arrived() bool { return !e.pressed && visited != e }

func (e *Entry) TypedKey(k *fyne.KeyEvent) {
	if e.locked && (k.Name == fyne.KeyBackspace || k.Name == fyne.KeyDelete || e.MultiLine && (k.Name == fyne.KeyReturn || k.Name == fyne.KeyEnter)) {
		return
	}
	if e.OnKey != nil && !e.locked && e.OnKey(k) {
		return
	}
	switch k.Name {
	case fyne.KeyEscape:
		e.escape()
		return
	case fyne.KeyF1:
		e.explain(k)
		return
	case fyne.KeyReturn, fyne.KeyEnter:
		if (!e.MultiLine || e.long) && e.OnEnter != nil {
			e.OnEnter()
			return
		}
	}
	if forWindow[k.Name] {
		e.pass(k)
		return
	}
	e.Entry.TypedKey(k)
}

// forWindow are keys for which a text has no use: commands of the window have them.
var forWindow = map[fyne.KeyName]bool{fyne.KeyF3: true, fyne.KeyF4: true, fyne.KeyF5: true, fyne.KeyF6: true, fyne.KeyF7: true, fyne.KeyF8: true,
	fyne.KeyF9: true, fyne.KeyF10: true, fyne.KeyF11: true, fyne.KeyF12: true}

func (e *Entry) escape() {
	if e.OnEscape != nil {
		e.OnEscape()
		return
	}
	if c := canvasOf(e); c != nil && !scene.Escape(c) {
		scene.LetGo(c)
	}
}

// explain leads to what explains the card the entry stands on, and without one to the window.
func (e *Entry) explain(k *fyne.KeyEvent) {
	if c := canvasOf(e); c != nil && !scene.Explain(c) && c.Overlays().Top() == nil && c.OnTypedKey() != nil {
		c.OnTypedKey()(k)
	}
}

// pass gives a key to the window, where no card lies over it.
func (e *Entry) pass(k *fyne.KeyEvent) {
	if c := canvasOf(e); c != nil && c.Overlays().Top() == nil && c.OnTypedKey() != nil {
		c.OnTypedKey()(k)
	}
}

func (e *Entry) FocusGained() {
	e.focused = true
	e.Entry.FocusGained()
	if !e.pressed { // what is pressed stays under the pointer
		scene.InSight(e, 0, e.Size().Height)
	}
	if e.OnFocus != nil {
		e.OnFocus()
	}
	visited = e
}

func (e *Entry) FocusLost() {
	e.focused = false
	e.Entry.FocusLost()
	if e.OnLeave == nil || e.leaving {
		return // what was done as it was left gives the keyboard elsewhere itself
	}
	e.leaving = true
	defer func() { e.leaving = false }()
	e.OnLeave()
}

// AcceptsTab leaves Tab to the form, unless it means something here: a text of
// several lines is left by it like any other field.
func (e *Entry) AcceptsTab() bool { return e.OnTab != nil && e.OnTab() }

// Begin puts a text of which nothing is chosen, with the cursor behind it. What was chosen of
// the text before would stay chosen in the new one, and give way to the next letter.
func (e *Entry) Begin(text string) {
	if e.chosen || e.SelectedText() != "" {
		e.Entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
		e.chosen = false
	}
	e.SetText(text)
	e.CursorColumn = len([]rune(text))
}

// SelectAll chooses the whole text, so that typing replaces it.
func (e *Entry) SelectAll() {
	e.Entry.TypedShortcut(&fyne.ShortcutSelectAll{})
	e.chosen = e.chosen || e.Text != ""
}

func canvasOf(o fyne.CanvasObject) fyne.Canvas {
	return fyne.CurrentApp().Driver().CanvasForObject(o)
}
