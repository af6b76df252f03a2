package scene

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"chancery/ui/look"
)

// Pane is a piece of chrome: drawn by a function, pressed by the places that
// function records. Real widgets may lie on it. Tab or the arrows walk its
// places, Enter and Space press them.
type Pane struct {
	widget.BaseWidget
	layer *Layer
	draw  func(p *Pane, s *Scene, size fyne.Size)
	kids  []fyne.CanvasObject
	label string

	OnTap    func(h Hit, e *desktop.MouseEvent)
	OnSecond func(h Hit, at fyne.Position) // right button, absolute position
	OnWheel  func(dy float32)
	OnKey    func(k *fyne.KeyEvent) bool // before the pane's own keys; true when used up
	OnHover  func(h Hit, in bool, at fyne.Position)
	OnRune   func(r rune)
	// OnDrag is told how far a press that began on a place was dragged.
	OnDrag    func(from Hit, dy float32)
	OnDragEnd func()

	hover, press Hit
	dragged      float32
	focused      bool
	cursor       int // of the keyboard, index into hits
	size         fyne.Size
	min          fyne.Size
}

// NewPane is a pane at least min large. label is what a screen reader says.
func NewPane(label string, min fyne.Size, draw func(*Pane, *Scene, fyne.Size), kids ...fyne.CanvasObject) *Pane {
	p := &Pane{layer: NewLayer(), draw: draw, kids: kids, label: label, min: min, cursor: -1}
	p.ExtendBaseWidget(p)
	return p
}

var (
	_ desktop.Hoverable  = (*Pane)(nil)
	_ desktop.Mouseable  = (*Pane)(nil)
	_ desktop.Cursorable = (*Pane)(nil)
	_ fyne.Focusable     = (*Pane)(nil)
	_ fyne.Tappable      = (*Pane)(nil)
	_ fyne.Scrollable    = (*Pane)(nil)
)

// Drawn gives what was drawn last, for tests and for placing popovers.
func (p *Pane) Drawn() *Scene { return &p.layer.Scene }

// Hovered says whether the pointer is over a place.
func (p *Pane) Hovered(kind string, id int64) bool { return p.hover.Is(kind, id) }

// Pressed says whether a place is held down.
func (p *Pane) Pressed(kind string, id int64) bool {
	return p.press.Is(kind, id) && p.hover.Is(kind, id)
}

// Lit is the ground of a place that can be pressed: nothing, hovered, pressed.
func (p *Pane) Lit(s *Scene, x, y, w, h, radius float32, kind string, id int64) {
	c := look.Now()
	switch {
	case p.Pressed(kind, id):
		s.RRect(x, y, w, h, radius, c.Press)
	case p.Hovered(kind, id):
		s.RRect(x, y, w, h, radius, c.Hover)
	}
	s.Hit(x, y, w, h, kind, id)
}

func (p *Pane) build() {
	if p.size.Width < 1 || p.size.Height < 1 {
		return
	}
	s := &p.layer.Scene
	s.Begin()
	p.draw(p, s, p.size)
	if hits := s.Hits(); p.focused && p.cursor >= 0 && p.cursor < len(hits) {
		h := hits[p.cursor]
		s.X, s.Y = 0, 0
		s.Stroke(h.Pos.X-1, h.Pos.Y-1, h.Size.Width+2, h.Size.Height+2, 7, 2, look.Now().Accent)
	}
}

func (p *Pane) MinSize() fyne.Size { return p.min }

// SetMin changes the least size.
func (p *Pane) SetMin(min fyne.Size) { p.min = min }

func (p *Pane) CreateRenderer() fyne.WidgetRenderer {
	return &paneRenderer{p, append([]fyne.CanvasObject{p.layer}, p.kids...)}
}

type paneRenderer struct {
	p       *Pane
	objects []fyne.CanvasObject
}

func (r *paneRenderer) Destroy() {}
func (r *paneRenderer) Layout(size fyne.Size) {
	if size != r.p.size {
		r.p.size = size
		r.p.layer.Resize(size)
		r.p.build()
	}
}
func (r *paneRenderer) MinSize() fyne.Size           { return r.p.min }
func (r *paneRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *paneRenderer) Refresh() {
	r.p.build()
	canvas.Refresh(r.p)
}

func (p *Pane) Cursor() desktop.Cursor {
	if p.hover.Kind != "" {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

func (p *Pane) MouseIn(e *desktop.MouseEvent) { p.MouseMoved(e) }

func (p *Pane) MouseMoved(e *desktop.MouseEvent) {
	h, in := p.layer.At(e.Position)
	if h.Kind == p.hover.Kind && h.ID == p.hover.ID {
		return
	}
	p.hover = h
	if p.OnHover != nil {
		p.OnHover(h, in, e.AbsolutePosition)
	}
	p.Refresh()
}

func (p *Pane) MouseOut() {
	if p.hover.Kind == "" {
		return
	}
	p.hover = Hit{}
	if p.OnHover != nil {
		p.OnHover(Hit{}, false, fyne.Position{})
	}
	p.Refresh()
}

func (p *Pane) MouseDown(e *desktop.MouseEvent) {
	h, ok := p.layer.At(e.Position)
	if e.Button == desktop.MouseButtonSecondary {
		if ok && p.OnSecond != nil {
			p.OnSecond(h, e.AbsolutePosition)
		}
		return
	}
	p.press, p.hover = h, h
	p.Refresh()
}

func (p *Pane) MouseUp(e *desktop.MouseEvent) {
	h, _ := p.layer.At(e.Position)
	was := p.press
	p.press = Hit{}
	if was.Kind == "" {
		return
	}
	p.Refresh()
	if h.Is(was.Kind, was.ID) && p.OnTap != nil {
		p.OnTap(h, e)
	}
}

// Dragged follows a press that began on a place.
func (p *Pane) Dragged(e *fyne.DragEvent) {
	if p.OnDrag == nil || p.press.Kind == "" && p.dragged == 0 {
		return
	}
	p.dragged += e.Dragged.DY
	p.OnDrag(p.press, p.dragged)
}

func (p *Pane) DragEnd() {
	if p.dragged != 0 && p.OnDragEnd != nil {
		p.press = Hit{}
		p.OnDragEnd()
	}
	p.dragged = 0
}

// Tapped is empty: presses are told from where the button went down and up.
func (p *Pane) Tapped(*fyne.PointEvent) {}

func (p *Pane) Scrolled(e *fyne.ScrollEvent) {
	if p.OnWheel != nil {
		p.OnWheel(e.Scrolled.DY)
	}
}

func (p *Pane) FocusGained() {
	p.focused = true
	if p.cursor < 0 || p.cursor >= len(p.layer.hits) {
		p.cursor = 0
	}
	p.Refresh()
}

func (p *Pane) FocusLost() {
	p.focused = false
	p.Refresh()
}

func (p *Pane) TypedRune(r rune) {
	if r == ' ' {
		p.activate()
		return
	}
	if p.OnRune != nil {
		p.OnRune(r)
	}
}

func (p *Pane) TypedKey(k *fyne.KeyEvent) {
	if p.OnKey != nil && p.OnKey(k) {
		return
	}
	n := len(p.layer.hits)
	switch k.Name {
	case fyne.KeyDown, fyne.KeyRight:
		p.cursor = min(p.cursor+1, n-1)
	case fyne.KeyUp, fyne.KeyLeft:
		p.cursor = max(p.cursor-1, 0)
	case fyne.KeyReturn, fyne.KeyEnter:
		p.activate()
		return
	default:
		return
	}
	p.Refresh()
}

func (p *Pane) activate() {
	if hits := p.layer.hits; p.cursor >= 0 && p.cursor < len(hits) && p.OnTap != nil {
		p.OnTap(hits[p.cursor], &desktop.MouseEvent{})
	}
}

// AccessibilityLabel and AccessibilityRole tell a screen reader what this is.
func (p *Pane) AccessibilityLabel() string { return p.label }
