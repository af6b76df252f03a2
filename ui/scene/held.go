package scene

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

var simulated fyne.KeyModifier

// Held are the modifier keys that are down now.
func Held() fyne.KeyModifier {
	if d, ok := fyne.CurrentApp().Driver().(desktop.Driver); ok {
		return d.CurrentKeyModifiers()
	}
	return simulated
}

// Hold says what is down where there is no keyboard: in tests. A real driver
// knows better and is believed.
func Hold(m fyne.KeyModifier) { simulated = m }

// escaper is an overlay that Escape closes.
type escaper interface{ Escape() }

// Escape does what Escape does where nobody else wants it: it closes what
// floats on top. It says whether anything did.
func Escape(c fyne.Canvas) bool {
	if top, ok := c.Overlays().Top().(escaper); ok {
		top.Escape()
		return true
	}
	return false
}

// Explain leads to what explains the card that floats on top. It says whether any does.
func Explain(c fyne.Canvas) bool {
	top, ok := c.Overlays().Top().(interface{ Explain() })
	if ok {
		top.Explain()
	}
	return ok
}

// Accept presses the blue button of the card that floats on top when nothing on it has the keyboard: it
// was let go by a press on empty ground. It says whether there is such a button.
func Accept(c fyne.Canvas, k *fyne.KeyEvent) bool {
	if c.Focused() != nil || k.Name != fyne.KeyReturn && k.Name != fyne.KeyEnter {
		return false
	}
	top, ok := c.Overlays().Top().(interface{ Accept() bool })
	return ok && top.Accept()
}

// spare hands a key on that the focused widget has no use for: Escape to what
// floats on top, anything else to the window.
func spare(o fyne.CanvasObject, k *fyne.KeyEvent) {
	c := fyne.CurrentApp().Driver().CanvasForObject(o)
	if c == nil || k.Name == fyne.KeyEscape && Escape(c) || k.Name == fyne.KeyF1 && Explain(c) {
		return
	}
	if c.Overlays().Top() == nil && c.OnTypedKey() != nil {
		c.OnTypedKey()(k)
	}
}

// SpareRune hands a letter that the focused widget has no use for on to the window. It
// says whether there is one to take it: nothing lies over it.
func SpareRune(o fyne.CanvasObject, r rune) bool {
	c := fyne.CurrentApp().Driver().CanvasForObject(o)
	if c == nil || c.Overlays().Top() != nil || c.OnTypedRune() == nil {
		return false
	}
	c.OnTypedRune()(r)
	return true
}

// LetGo takes the keyboard from what has it. The window, when nothing lies over it,
// gives it to what is on show: a key that is none tells it so.
func LetGo(c fyne.Canvas) {
	c.Unfocus()
	if c.Overlays().Top() == nil && c.OnTypedKey() != nil {
		c.OnTypedKey()(&fyne.KeyEvent{})
	}
}

// GiveBack gives the keyboard back to what had it, when that is still there.
func GiveBack(c fyne.Canvas, to fyne.Focusable) {
	if to != nil {
		c.Focus(to)
	}
	if c.Focused() == nil {
		LetGo(c)
	}
}
