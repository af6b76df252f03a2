package scene

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
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
	g := p.ground
	if g == nil {
		return
	}
	fyne.Do(func() { // after the release the driver takes the keyboard from what has it
		c := fyne.CurrentApp().Driver().CanvasForObject(g.layer)
		if c == nil || c.Overlays().Top() != nil || !g.Visible() || g.resting {
			return
		}
		if f := c.Focused(); f != nil && !g.hides(f) {
			return
		}
		g.resting = true
		c.Focus(g)
		if c.Focused() != fyne.Focusable(g) {
			g.resting = false
		}
	})
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

// rested is a key while the keyboard rests on the pane: what would change or begin something is
// for nobody, all else for the window.
func (p *Pane) rested(k *fyne.KeyEvent) {
	if len(k.Name) <= 1 { // of a letter, which comes by itself and finds the pane still here
		return
	}
	switch k.Name {
	case fyne.KeyDelete, fyne.KeyBackspace, fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
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
