package scene

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"chancery/ui/look"
)

// Pane is a piece of chrome: drawn by a function, pressed by the places that
// function records. Real widgets may lie on it. Tab walks the kinds of places
// and the arrows the places; Enter and Space press them. The keyboard passes by
// a pane that nothing can be pressed on.
type Pane struct {
	widget.BaseWidget
	layer *Layer
	draw  func(p *Pane, s *Scene, size fyne.Size)
	kids  []fyne.CanvasObject
	label string

	OnTap    func(h Hit, e *desktop.MouseEvent)
	OnDown   func(h Hit)                   // takes the press itself, before the keyboard goes from where it is; no tap follows
	OnSecond func(h Hit, at fyne.Position) // right button, absolute position
	OnWheel  func(dy float32)
	OnKey    func(k *fyne.KeyEvent) bool // before the pane's own keys; true when used up
	OnHover  func(h Hit, in bool, at fyne.Position)
	OnRune   func(r rune)
	OnPaste  func(text string)
	OnMiss   func() // a press on it that meets no place
	// OnDrag is told how far a press that began on a place was dragged.
	OnDrag    func(from Hit, dy float32)
	OnDragEnd func()
	// Tall is how high it is at a width, where what it says wraps; nil where it is as high as it was made.
	Tall func(width float32) float32

	hover, press Hit
	dragged      float32
	focused, off bool
	aside        bool  // only for the pointer
	resting      bool  // has the keyboard, and no use for letters
	ground       *Pane // where the keyboard rests after a press beside the places, nil for nowhere
	alone        bool  // lies over all else: it has the keyboard whatever can be pressed on it
	cursor       int   // of the keyboard, index into hits
	under        Hit   // the place under the keyboard, to be found again
	wheel        *wheel
	role         fyne.AccessibleRole
	size         fyne.Size
	min          fyne.Size

	Part any // what it is painted for, nil for nothing that must be found by it
}

// NewPane is a pane at least min large. label is what a screen reader says.
func NewPane(label string, min fyne.Size, draw func(*Pane, *Scene, fyne.Size), kids ...fyne.CanvasObject) *Pane {
	p := &Pane{layer: NewLayer(), draw: draw, kids: kids, label: label, min: min, cursor: -1, role: fyne.AccessibleRoleContainer}
	p.wheel = newWheel(p)
	p.ExtendBaseWidget(p)
	return p
}

var (
	_ desktop.Hoverable  = (*Pane)(nil)
	_ desktop.Mouseable  = (*Pane)(nil)
	_ desktop.Cursorable = (*Pane)(nil)
	_ fyne.Focusable     = (*Pane)(nil)
	_ fyne.Shortcutable  = (*Pane)(nil)
	_ fyne.Tabbable      = (*Pane)(nil)
	_ fyne.Tappable      = (*Pane)(nil)
	_ fyne.Disableable   = (*Pane)(nil)
	_ fyne.Accessible    = (*Pane)(nil)
)

// Drawn gives what was drawn last, for tests and for placing popovers.
func (p *Pane) Drawn() *Scene { return &p.layer.Scene }

// Keyed is the place under the keyboard; false when it is on none.
func (p *Pane) Keyed() (Hit, bool) { return p.under, p.focused && p.cursor >= 0 }

// Hovered says whether the pointer is over a place.
func (p *Pane) Hovered(kind string, id int64) bool { return p.hover.Is(kind, id) }

// pressed says whether a place is held down.
func (p *Pane) pressed(kind string, id int64) bool {
	return p.press.Is(kind, id) && p.hover.Is(kind, id)
}

// Lit is the ground of a place that can be pressed: nothing, hovered, pressed.
func (p *Pane) Lit(s *Scene, x, y, w, h, radius float32, kind string, id int64) {
	c := look.Now()
	switch {
	case p.pressed(kind, id):
		s.RRect(x, y, w, h, radius, c.Press)
	case p.Hovered(kind, id):
		s.RRect(x, y, w, h, radius, c.Hover)
	}
	s.Hit(x, y, w, h, kind, id)
}

func (p *Pane) build() {
	s := &p.layer.Scene
	s.Begin()
	if p.size.Width < 1 || p.size.Height < 1 {
		return
	}
	p.draw(p, s, p.size)
	p.refind(s.Hits())
	s.Ringed(p.size)
	if p.focused && p.cursor >= 0 && !p.under.inert() {
		s.X, s.Y = 0, 0
		s.ring(p.under, p.size)
	}
}

// refind looks for the place under the keyboard among the places just drawn.
func (p *Pane) refind(hits []Hit) {
	if p.cursor < 0 {
		return
	}
	for i, h := range hits {
		if h.Is(p.under.Kind, p.under.ID) {
			p.cursor, p.under = i, h
			return
		}
	}
	p.cursor = min(p.cursor, len(hits)-1)
	if p.cursor >= 0 {
		p.under = hits[p.cursor]
	}
}

// ring marks what has the keyboard: a line of the ring's colour with one of the
// page's inside, seen on any ground.
func (s *Scene) ring(h Hit, size fyne.Size) {
	c := look.Now()
	x, y := max(h.Pos.X-2, 0), max(h.Pos.Y-2, 0)
	w, t := min(h.Pos.X+h.Size.Width+2, size.Width)-x, min(h.Pos.Y+h.Size.Height+2, size.Height)-y
	s.Stroke(x+2, y+2, w-4, t-4, 6, 1, c.Bg)
	s.Stroke(x, y, w, t, 8, 2, c.Ring)
}

func (p *Pane) MinSize() fyne.Size { return p.min }

// Call changes what a screen reader says.
func (p *Pane) Call(label string) { p.label = label }

// SetMin changes the least size.
func (p *Pane) SetMin(min fyne.Size) { p.min = min }

func (p *Pane) CreateRenderer() fyne.WidgetRenderer {
	return &paneRenderer{p, append([]fyne.CanvasObject{p.layer}, p.kids...), append([]fyne.CanvasObject{p.layer, p.wheel}, p.kids...)}
}

type paneRenderer struct {
	p              *Pane
	objects, wheel []fyne.CanvasObject
}

func (r *paneRenderer) Destroy() {}
func (r *paneRenderer) Layout(size fyne.Size) {
	if size != r.p.size {
		r.p.size = size
		if r.p.Tall != nil {
			r.p.min.Height = r.p.Tall(size.Width)
		}
		r.p.layer.Resize(size.AddWidthHeight(1, 1)) // where it lies between two dots, its lower edge is no less there
		r.p.wheel.Resize(size)
		r.p.build()
	}
}
func (r *paneRenderer) MinSize() fyne.Size { return r.p.min }
func (r *paneRenderer) Objects() []fyne.CanvasObject {
	if r.p.OnWheel != nil {
		return r.wheel
	}
	return r.objects
}
func (r *paneRenderer) Refresh() {
	r.p.build()
	canvas.Refresh(r.p)
}

// AccessibilityLabel and AccessibilityRole tell a screen reader what this is, or of a pane that is
// called nothing and only holds places, which of them has the keyboard.
func (p *Pane) AccessibilityLabel() string {
	if h, ok := p.Keyed(); ok && p.label == "" {
		return p.layer.Scene.spoken(h)
	}
	return p.label
}

func (p *Pane) AccessibilityRole() fyne.AccessibleRole {
	if h, ok := p.Keyed(); ok && p.role == fyne.AccessibleRoleContainer {
		return h.role()
	}
	return p.role
}

// Be says what a screen reader takes the pane for.
func (p *Pane) Be(role fyne.AccessibleRole) { p.role = role }
