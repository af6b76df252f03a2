package scene

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
)

// A card lies beside a board. Whoever presses on it between two fields means the card still: what is
// typed then goes nowhere, and never into what stands under the keyboard on the board.

// Rest lets the keyboard rest on the pane after a press on it that meets no place, or on one that lies
// on it.
func (p *Pane) Rest() { p.ground = p }

// RestOn lets a press on the panes of a card that meets no place be one on its ground.
func RestOn(ground *Pane, o fyne.CanvasObject) {
	switch o := o.(type) {
	case *Pane:
		o.ground = ground
	case interface{ RestOn(*Pane) }: // knows itself what lies in it
		o.RestOn(ground)
	case *fyne.Container:
		for _, one := range o.Objects {
			RestOn(ground, one)
		}
	}
}

// Under lays what a card scrolls on its ground: a press beside all of it is one on the ground, which
// what scrolls would take for itself.
func Under(ground *Pane, content fyne.CanvasObject) fyne.CanvasObject {
	base := NewPane("", fyne.NewSize(1, 1), func(*Pane, *Scene, fyne.Size) {})
	base.Aside()
	base.ground = ground
	return container.NewStack(base, content)
}

// missed is a press that met no place.
func (p *Pane) missed() {
	fyne.Do(func() { // after the release the driver takes the keyboard from what has it
		if p.OnMiss != nil && !p.off {
			p.OnMiss()
		}
		p.rest(true)
	})
}

// rest gives the keyboard to the ground when nothing on the card has it; from the board only where it is
// taken from there.
func (p *Pane) rest(taken bool) {
	g := p.ground
	if g == nil {
		return
	}
	c := fyne.CurrentApp().Driver().CanvasForObject(g.layer)
	if c == nil || c.Overlays().Top() != nil || !g.Visible() || g.resting {
		return
	}
	if f := c.Focused(); f != nil && !(taken && g.hides(f)) {
		return
	}
	g.resting = true
	c.Focus(g)
	if c.Focused() != fyne.Focusable(g) {
		g.resting = false
	}
}

// hides says that what has the keyboard reaches beyond the sides of a card, as the board does that goes on
// behind it: the driver leaves the keyboard to what is under the pointer, and that is the board as well.
func (p *Pane) hides(f fyne.Focusable) bool {
	behind, ok := f.(fyne.CanvasObject)
	if !ok || f == fyne.Focusable(p) {
		return false
	}
	d := fyne.CurrentApp().Driver()
	from, card := d.AbsolutePositionForObject(behind).X, d.AbsolutePositionForObject(p.layer).X
	return from < card || from+behind.Size().Width > card+p.Size().Width
}

// leads are the keys that go on from a card to the window: they walk, open and close. All others are for
// nobody: those that would change or begin something, and those held for a capital or a sign, of which
// the letter must still find the pane here.
var leads = map[fyne.KeyName]bool{
	fyne.KeyUp: true, fyne.KeyDown: true, fyne.KeyLeft: true, fyne.KeyRight: true, fyne.KeyPageUp: true, fyne.KeyPageDown: true,
	fyne.KeyHome: true, fyne.KeyEnd: true, fyne.KeyTab: true, fyne.KeyEscape: true, desktop.KeyMenu: true,
	fyne.KeyF1: true, fyne.KeyF2: true, fyne.KeyF3: true, fyne.KeyF4: true, fyne.KeyF5: true, fyne.KeyF6: true,
	fyne.KeyF7: true, fyne.KeyF8: true, fyne.KeyF9: true, fyne.KeyF10: true, fyne.KeyF11: true, fyne.KeyF12: true,
}

// rested is a key while the keyboard rests on the pane.
func (p *Pane) rested(k *fyne.KeyEvent) {
	if !leads[k.Name] {
		return
	}
	c := fyne.CurrentApp().Driver().CanvasForObject(p.layer)
	if c == nil {
		return
	}
	if k.Name == fyne.KeyTab {
		p.resting = false
		c.FocusNext()
		return
	}
	c.Unfocus()
	if c.OnTypedKey() != nil {
		c.OnTypedKey()(k)
	}
}
