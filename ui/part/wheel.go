package part

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// wheel lies over a field and hands the turning of the wheel to what the field is
// scrolled in: an entry of the toolkit keeps it for itself, and a form full of
// fields would not move under the pointer. It also covers the bar that the toolkit
// puts under the text of a line that is too long.
type wheel struct {
	widget.BaseWidget
	bar *canvas.Rectangle
}

func newWheel() *wheel {
	w := &wheel{bar: canvas.NewRectangle(color.Transparent)}
	w.ExtendBaseWidget(w)
	return w
}

func (w *wheel) CreateRenderer() fyne.WidgetRenderer {
	return widget.NewSimpleRenderer(container.NewWithoutLayout(w.bar))
}

// cover puts the ground of the field over the bar of an entry that is so large,
// where its text is too long. A field of several lines keeps its bar.
func (w *wheel) cover(e *Entry) {
	const high, edge, corner = 4, 1, 4 // that of the frame is round
	size := e.Size()
	w.bar.FillColor = look.Now().Field
	w.bar.Move(fyne.NewPos(corner, size.Height-high-edge))
	w.bar.Resize(fyne.NewSize(size.Width-2*corner, high))
	w.bar.Hidden = e.MultiLine || scene.F13.Width(e.Text) < size.Width-24
	w.bar.Refresh()
}

// Scrolled moves the innermost scroll around the field.
func (w *wheel) Scrolled(e *fyne.ScrollEvent) {
	c := canvasOf(w)
	if c == nil {
		return
	}
	top := c.Overlays().Top()
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
