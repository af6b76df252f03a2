package part

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"
)

// wheel lies over a field and hands the turning of the wheel to what the field is
// scrolled in: an entry of the toolkit keeps it for itself, and a form full of
// fields would not move under the pointer.
type wheel struct{ widget.BaseWidget }

func newWheel() *wheel {
	w := &wheel{}
	w.ExtendBaseWidget(w)
	return w
}

func (w *wheel) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.NewWithoutLayout())
}

// Scrolled moves the innermost scroll around the field.
func (w *wheel) Scrolled(e *fyne.ScrollEvent) {
	c := canvasOf(w)
	if c == nil {
		return
	}
	var top fyne.CanvasObject = c.Overlays().Top()
	if top == nil {
		top = c.Content()
	}
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(w)
	if s := around(top, at); s != nil {
		s.Scrolled(e)
	}
}

// around is the innermost scroll in o that shows a place of the window.
func around(o fyne.CanvasObject, at fyne.Position) *container.Scroll {
	switch o := o.(type) {
	case *Sheet:
		return around(o.scroll, at)
	case *container.Scroll:
		pos, size := fyne.CurrentApp().Driver().AbsolutePositionForObject(o), o.Size()
		if !o.Visible() || at.X < pos.X || at.X > pos.X+size.Width || at.Y+boxHeight < pos.Y || at.Y > pos.Y+size.Height {
			return nil
		}
		if inner := around(o.Content, at); inner != nil {
			return inner
		}
		return o
	case *fyne.Container:
		for i := len(o.Objects) - 1; i >= 0; i-- {
			if s := around(o.Objects[i], at); s != nil {
				return s
			}
		}
	}
	return nil
}
