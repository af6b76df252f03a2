package scene

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// Enable lets the keyboard and the pointer in again.
func (p *Pane) Enable() { p.off = false; p.Refresh() }

// Disable keeps the keyboard away, and a press from doing anything.
func (p *Pane) Disable() { p.off = true; p.Refresh() }

// Aside leaves the pane to the pointer: its owner has a key for what it does.
func (p *Pane) Aside() { p.aside = true }

// Disabled says whether the keyboard passes by: it also does where nothing can
// be pressed.
func (p *Pane) Disabled() bool {
	return !p.resting && (p.off || p.aside || p.OnTap == nil || p.size.Width > 0 && !p.alone && len(stops(p.layer.hits)) == 0)
}

func (p *Pane) FocusGained() {
	p.focused = true
	halts := stops(p.layer.hits)
	switch {
	case len(halts) == 0 || p.resting:
		p.cursor = -1
	case Held()&fyne.KeyModifierShift != 0: // came backwards
		p.put(halts[len(halts)-1])
	case p.cursor < 0 || p.cursor >= len(p.layer.hits) || p.under.inert():
		p.put(halts[0])
	}
	p.inSight()
	p.Refresh()
}

// inSight scrolls to the place the keyboard is on.
func (p *Pane) inSight() {
	if p.cursor >= 0 {
		InSight(p.layer, p.under.Pos.Y, p.under.Size.Height)
	}
}

func (p *Pane) FocusLost() {
	p.focused, p.resting = false, false
	p.Refresh()
}

func (p *Pane) put(i int) {
	p.cursor, p.under = i, p.layer.hits[i]
}

// Point puts the keyboard on a place, when it was drawn.
func (p *Pane) Point(kind string, id int64) {
	for i, h := range p.layer.hits {
		if h.Is(kind, id) {
			p.put(i)
			p.Refresh()
			return
		}
	}
}

// AcceptsTab keeps Tab while there is another kind of place to go to.
func (p *Pane) AcceptsTab() bool {
	_, ok := p.halt()
	return ok
}

// halt is where Tab goes from here within the pane.
func (p *Pane) halt() (int, bool) {
	halts := stops(p.layer.hits)
	at := slices.IndexFunc(halts, func(i int) bool { return p.layer.hits[i].Kind == p.under.Kind })
	step := 1
	if Held()&fyne.KeyModifierShift != 0 {
		step = -1
	}
	at += step
	if p.cursor < 0 || at < 0 || at >= len(halts) {
		return 0, false
	}
	return halts[at], true
}

// searchRune looks for something wherever nothing is being typed, on the ground of a card too.
const searchRune = '/'

func (p *Pane) TypedRune(r rune) {
	switch {
	case p.resting && r != searchRune:
	case r == ' ':
		p.activate()
	case p.OnRune != nil:
		p.OnRune(r)
	default:
		SpareRune(p.layer, r)
	}
}

// TypedShortcut gives what lies on the clipboard to a pane that takes text; the rest is for the window.
func (p *Pane) TypedShortcut(s fyne.Shortcut) {
	if paste, ok := s.(*fyne.ShortcutPaste); ok && p.OnPaste != nil {
		p.OnPaste(paste.Clipboard.Content())
		return
	}
	if c, ok := fyne.CurrentApp().Driver().CanvasForObject(p.layer).(fyne.Shortcutable); ok {
		c.TypedShortcut(s)
	}
}

func (p *Pane) TypedKey(k *fyne.KeyEvent) {
	if p.resting {
		p.rested(k)
		return
	}
	if p.OnKey != nil && p.OnKey(k) {
		return
	}
	if MenuKey(k) {
		if h, ok := p.Keyed(); ok && p.OnSecond != nil {
			p.OnSecond(h, fyne.CurrentApp().Driver().AbsolutePositionForObject(p.layer).Add(h.Pos).AddXY(min(h.Size.Width/2, 24), min(h.Size.Height, 24)))
		}
		return
	}
	switch k.Name {
	case fyne.KeyTab:
		if at, ok := p.halt(); ok {
			p.put(at)
			p.inSight()
			p.Refresh()
		}
	case fyne.KeyRight:
		p.arrow(1, 0)
	case fyne.KeyLeft:
		p.arrow(-1, 0)
	case fyne.KeyDown:
		p.arrow(0, 1)
	case fyne.KeyUp:
		p.arrow(0, -1)
	case fyne.KeyReturn, fyne.KeyEnter:
		p.activate()
	case fyne.KeySpace: // comes as a rune as well
	default:
		spare(p.layer, k) // p may be part of another widget, which the canvas knows instead
	}
}

func (p *Pane) arrow(dx, dy float32) {
	if p.cursor < 0 || p.cursor >= len(p.layer.hits) {
		return
	}
	if at := beside(p.layer.hits, p.cursor, dx, dy); at >= 0 {
		p.put(at)
		p.inSight()
		p.Refresh()
	}
}

func (p *Pane) activate() {
	if hits := p.layer.hits; p.cursor >= 0 && p.cursor < len(hits) && p.OnTap != nil {
		p.OnTap(hits[p.cursor], &desktop.MouseEvent{})
	}
}
