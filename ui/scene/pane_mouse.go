package scene

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

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
	if p.off {
		return
	}
	h, ok := p.layer.At(e.Position)
	if e.Button == desktop.MouseButtonSecondary {
		if ok && p.OnSecond != nil {
			p.OnSecond(h, e.AbsolutePosition)
		}
		return
	}
	if p.press, p.hover = h, h; ok && p.OnDown != nil {
		p.press = Hit{}
		p.OnDown(h)
	}
	p.Refresh()
}

func (p *Pane) MouseUp(e *desktop.MouseEvent) {
	h, _ := p.layer.At(e.Position)
	was := p.press
	p.press = Hit{}
	if was.Kind == "" {
		if h.Kind == "" && e.Button == desktop.MouseButtonPrimary {
			p.missed()
		}
		return
	}
	p.Refresh()
	if h.Is(was.Kind, was.ID) && p.OnTap != nil {
		// later: after the release the driver takes the keyboard from what was
		// not pressed, and that may be what the tap is about to open
		fyne.Do(func() {
			p.OnTap(h, e)
			p.rest(false)
		})
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

// wheel lies under a pane that wants the wheel. A pane is not scrollable itself:
// that would take the wheel from what it lies in, and clip it wrongly.
type wheel struct {
	widget.BaseWidget
	p *Pane
}

func newWheel(p *Pane) *wheel {
	w := &wheel{p: p}
	w.ExtendBaseWidget(w)
	return w
}

func (w *wheel) Scrolled(e *fyne.ScrollEvent) {
	if w.p.OnWheel != nil {
		w.p.OnWheel(e.Scrolled.DY)
	}
}

func (w *wheel) MinSize() fyne.Size                  { return fyne.Size{} }
func (w *wheel) CreateRenderer() fyne.WidgetRenderer { return &wheelRenderer{} }

type wheelRenderer struct{}

func (*wheelRenderer) Destroy()                     {}
func (*wheelRenderer) Layout(fyne.Size)             {}
func (*wheelRenderer) MinSize() fyne.Size           { return fyne.Size{} }
func (*wheelRenderer) Objects() []fyne.CanvasObject { return nil }
func (*wheelRenderer) Refresh()                     {}
