package uitest

import (
	"strings"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

// Key presses a key. Tab walks the widgets unless the focused one keeps it.
func (u *User) Key(names ...fyne.KeyName) *User {
	for _, k := range names {
		u.key(k)
	}
	return u
}

func (u *User) key(k fyne.KeyName) {
	defer u.settle()
	f := u.Canvas.Focused()
	if t, ok := f.(fyne.Tabbable); k == fyne.KeyTab && (!ok || !t.AcceptsTab()) {
		if u.held&fyne.KeyModifierShift != 0 {
			u.Canvas.FocusPrevious()
		} else {
			u.Canvas.FocusNext()
		}
		return
	}
	ev := &fyne.KeyEvent{Name: k}
	if f != nil {
		f.TypedKey(ev)
	} else if h := u.Canvas.OnTypedKey(); h != nil {
		h(ev)
	}
}

// Type types letters; a blank, a letter and a figure are a key first, as on a keyboard.
func (u *User) Type(s string) *User {
	for _, r := range s {
		if k, ok := keyOf(r); ok {
			if f := u.Canvas.Focused(); f != nil {
				f.TypedKey(k)
			} else if h := u.Canvas.OnTypedKey(); h != nil {
				h(k)
			}
		}
		if f := u.Canvas.Focused(); f != nil {
			f.TypedRune(r)
		} else if h := u.Canvas.OnTypedRune(); h != nil {
			h(r)
		}
		u.settle()
	}
	return u
}

// keyOf is the key that the driver tells of before the letter on it.
func keyOf(r rune) (*fyne.KeyEvent, bool) {
	switch {
	case r == ' ':
		return &fyne.KeyEvent{Name: fyne.KeySpace}, true
	case r < 0x80 && (unicode.IsLetter(r) || unicode.IsDigit(r)):
		return &fyne.KeyEvent{Name: fyne.KeyName(strings.ToUpper(string(r)))}, true
	}
	return nil, false
}

// Shortcut presses a key together with modifiers. It goes to the focused
// widget; the test canvas has none of its own.
func (u *User) Shortcut(k fyne.KeyName, m fyne.KeyModifier) *User {
	defer u.settle()
	f, ok := u.Canvas.Focused().(fyne.Shortcutable)
	if !ok {
		return u
	}
	u.Hold(m)
	f.TypedShortcut(shortcut(k, m))
	return u.Hold(0)
}

// shortcut is what the driver makes of a key: its own six, else a custom one.
func shortcut(k fyne.KeyName, m fyne.KeyModifier) fyne.Shortcut {
	clip := fyne.CurrentApp().Clipboard()
	if m == fyne.KeyModifierControl {
		switch k {
		case fyne.KeyC:
			return &fyne.ShortcutCopy{Clipboard: clip}
		case fyne.KeyX:
			return &fyne.ShortcutCut{Clipboard: clip}
		case fyne.KeyV:
			return &fyne.ShortcutPaste{Clipboard: clip}
		case fyne.KeyA:
			return &fyne.ShortcutSelectAll{}
		case fyne.KeyZ:
			return &fyne.ShortcutUndo{}
		case fyne.KeyY:
			return &fyne.ShortcutRedo{}
		}
	}
	return &desktop.CustomShortcut{KeyName: k, Modifier: m}
}

// settle does what has waited and lays out what changed its least size, as the driver
// does before it paints the next frame.
func (u *User) settle() {
	Turn()
	if c := u.Canvas.Content(); c != nil {
		relayout(c)
	}
	for _, o := range u.Canvas.Overlays().List() {
		relayout(o)
	}
}

func relayout(root fyne.CanvasObject) {
	walk(root, fyne.Position{}, everywhere, func(o fyne.CanvasObject, _, _ area) {
		switch c := o.(type) {
		case *fyne.Container:
			if c.Layout != nil {
				c.Layout.Layout(c.Objects, c.Size())
			}
		case fyne.Widget:
			test.WidgetRenderer(c).Layout(c.Size())
		}
	})
}
