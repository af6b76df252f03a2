package scene

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// holder is what shows another object and is no container of the toolkit.
type holder interface{ Held() fyne.CanvasObject }

// scrolls are those in o that show objects, the outermost first.
func scrolls(o fyne.CanvasObject, found func(*container.Scroll)) {
	if o == nil || !o.Visible() {
		return
	}
	switch o := o.(type) {
	case holder:
		scrolls(o.Held(), found)
	case *container.Scroll:
		found(o)
		scrolls(o.Content, found)
	case *fyne.Container:
		for _, one := range o.Objects {
			scrolls(one, found)
		}
	}
}

// InSight scrolls what o lies in until the part of it from y, so high, can be seen: the
// keyboard came there, and nobody types where nothing is to be seen.
func InSight(o fyne.CanvasObject, y, high float32) {
	const room = 32 // the label above, and a little below
	driver := fyne.CurrentApp().Driver()
	c := driver.CanvasForObject(o)
	if c == nil {
		return
	}
	top := c.Overlays().Top()
	if top == nil {
		top = c.Content()
	}
	at := driver.AbsolutePositionForObject(o)
	scrolls(top, func(s *container.Scroll) {
		in, all := driver.AbsolutePositionForObject(s.Content), s.Content.Size()
		from := at.Y + y - in.Y
		if at.X < in.X || at.X >= in.X+all.Width || from < 0 || from+high > all.Height+1 {
			return // it lies elsewhere
		}
		to := s.Offset.Y
		if below := from + high + room - s.Size().Height; to < below {
			to = below
		}
		if above := max(0, from-room); to > above {
			to = above
		}
		was := s.Offset
		if to = max(0, min(to, all.Height-s.Size().Height)); to == was.Y {
			return
		}
		s.ScrollToOffset(fyne.NewPos(was.X, to))
		if driver.AbsolutePositionForObject(o) == at { // it stands below the scroll, and not in it
			s.ScrollToOffset(was)
		}
	})
}

// OnceDrawn does something when o stands on a canvas: at once where it does already, else after the
// frame that draws it first. Before that nothing of it has a place, and no scroll can bring it in sight.
func OnceDrawn(o fyne.CanvasObject, do func()) {
	const frame = 20 * time.Millisecond
	if fyne.CurrentApp().Driver().CanvasForObject(o) != nil {
		do()
		return
	}
	time.AfterFunc(frame, func() { fyne.Do(func() { OnceDrawn(o, do) }) })
}
