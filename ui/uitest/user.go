// Package uitest drives a window of the test driver as a person drives the real
// one: by the desktop driver's rules of hit testing, hover, press, drag, wheel,
// keyboard and focus, which the toolkit's own test package does not follow.
// Only tests import it.
package uitest

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// User is a person at a window: a pointer, its buttons and a keyboard. All
// places are absolute, in the window's units.
type User struct {
	Canvas  fyne.Canvas
	t       testing.TB
	at      fyne.Position
	over    desktop.Hoverable
	pressed fyne.CanvasObject
	drag    fyne.Draggable
	dragOff fyne.Position
	down    bool
	held    fyne.KeyModifier
}

// New puts content into a window so large, in the light look, and a person in
// front of it. All is gone when the test ends.
func New(t testing.TB, content fyne.CanvasObject, width, height float32) *User {
	t.Helper()
	Look(t, look.Light)
	w := fyne.CurrentApp().NewWindow("")
	t.Cleanup(w.Close)
	w.SetPadded(false)
	w.SetContent(content)
	w.Resize(fyne.NewSize(width, height))
	return On(t, w.Canvas())
}

// On puts a person in front of a canvas that is there already.
func On(t testing.TB, c fyne.Canvas) *User {
	t.Cleanup(func() { scene.Hold(0) })
	return &User{Canvas: c, t: t, at: fyne.NewPos(-1, -1)}
}

// Look starts a test application, when none of this test runs yet, and puts a
// look in force until the test ends. Widgets are made after it.
func Look(t testing.TB, m look.Mode) {
	t.Helper()
	sweep()
	if !running[t] {
		app := newApp()
		running[t] = true
		t.Cleanup(func() {
			delete(running, t)
			look.Follow(look.Light, 0)
			app.Quit()
			test.NewApp()
			sweep()
			drop(theEnd)
		})
	}
	look.Follow(m, 0)
	fyne.CurrentApp().Settings().SetTheme(look.Theme{Mode: m})
}

var running = map[testing.TB]bool{}

// Hold keeps modifier keys down until it is called with 0.
func (u *User) Hold(m fyne.KeyModifier) *User {
	u.held = m
	scene.Hold(m)
	return u
}

// Move moves the pointer, dragging when the button is down.
func (u *User) Move(x, y float32) *User {
	p, was := fyne.NewPos(x, y), u.at
	u.at = p
	if u.down && u.drag == nil {
		if o, rel := u.find(was, is[fyne.Draggable]); o != nil && far(p, was) {
			u.drag, u.dragOff = o.(fyne.Draggable), was.Subtract(rel)
		}
	}
	if u.drag != nil {
		u.drag.Dragged(&fyne.DragEvent{
			PointEvent: fyne.PointEvent{AbsolutePosition: p, Position: p.Subtract(u.dragOff)},
			Dragged:    fyne.NewDelta(p.X-was.X, p.Y-was.Y),
		})
		return u
	}
	u.hover()
	return u
}

// far is the driver's threshold: less is a click that shook.
func far(p, q fyne.Position) bool {
	d := p.Subtract(q)
	return d.X >= 2 || d.X <= -2 || d.Y >= 2 || d.Y <= -2
}

func (u *User) hover() {
	o, rel := u.find(u.at, is[desktop.Hoverable])
	h, _ := o.(desktop.Hoverable)
	ev := &desktop.MouseEvent{PointEvent: fyne.PointEvent{AbsolutePosition: u.at, Position: rel}, Modifier: u.held}
	switch {
	case h == nil && u.over != nil:
		u.over.MouseOut()
	case h != nil && h == u.over:
		h.MouseMoved(ev)
	case h != nil:
		if u.over != nil {
			u.over.MouseOut()
		}
		h.MouseIn(ev)
	}
	u.over = h
}

// Down presses the left button.
func (u *User) Down() *User { return u.button(desktop.MouseButtonPrimary, true) }

// Up releases the left button: it ends a drag, or clicks.
func (u *User) Up() *User { return u.button(desktop.MouseButtonPrimary, false) }

// button follows the driver's order: mouse events, focus, drag, tap.
func (u *User) button(b desktop.MouseButton, down bool) *User {
	o, rel := u.find(u.at, target)
	u.mouse(o, rel, b, down)
	u.unfocus(o)
	if b == desktop.MouseButtonPrimary {
		u.down = down
	}
	point := &fyne.PointEvent{AbsolutePosition: u.at, Position: rel}
	switch {
	case down:
		u.pressed = o
	case u.drag != nil:
		u.drag.DragEnd()
		u.drag = nil
		u.hover()
	case o != u.pressed:
	case b == desktop.MouseButtonSecondary && is[fyne.SecondaryTappable](o):
		o.(fyne.SecondaryTappable).TappedSecondary(point)
	case b == desktop.MouseButtonPrimary && is[fyne.Tappable](o):
		o.(fyne.Tappable).Tapped(point)
	}
	u.settle()
	return u
}

func (u *User) mouse(o fyne.CanvasObject, rel fyne.Position, b desktop.MouseButton, down bool) {
	m, ok := o.(desktop.Mouseable)
	if !ok {
		return
	}
	ev := &desktop.MouseEvent{PointEvent: fyne.PointEvent{AbsolutePosition: u.at, Position: rel}, Button: b, Modifier: u.held}
	if down {
		m.MouseDown(ev)
		return
	}
	if d, ok := u.drag.(desktop.Mouseable); ok {
		m, ev.Position = d, u.at.Subtract(u.dragOff)
	}
	m.MouseUp(ev)
}

// unfocus takes the keyboard from what was not pressed.
func (u *User) unfocus(o fyne.CanvasObject) {
	focused, ok := u.Canvas.Focused().(fyne.CanvasObject)
	if !ok || o == focused {
		return
	}
	if under, _ := u.find(u.at, func(c fyne.CanvasObject) bool { return c == focused }); under == nil {
		u.Canvas.Unfocus()
	}
}

// Click moves there and clicks.
func (u *User) Click(x, y float32) *User { return u.Move(x, y).Down().Up() }

// RightClick moves there and clicks with the right button.
func (u *User) RightClick(x, y float32) *User {
	u.Move(x, y)
	u.button(desktop.MouseButtonSecondary, true)
	return u.button(desktop.MouseButtonSecondary, false)
}

// Drag presses at the first point, moves over the others and releases at the last.
func (u *User) Drag(points ...fyne.Position) *User {
	u.Move(points[0].X, points[0].Y).Down()
	for _, p := range points[1:] {
		u.Move(p.X, p.Y)
	}
	return u.Up()
}

// Wheel turns the wheel where the pointer is; below 0 goes down.
func (u *User) Wheel(dx, dy float32) *User {
	if o, rel := u.find(u.at, is[fyne.Scrollable]); o != nil {
		o.(fyne.Scrollable).Scrolled(&fyne.ScrollEvent{
			PointEvent: fyne.PointEvent{AbsolutePosition: u.at, Position: rel}, Scrolled: fyne.NewDelta(dx, dy)})
	}
	u.settle()
	return u
}
