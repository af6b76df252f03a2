package uitest

import (
	"fmt"
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"chancery/ui/scene"
)

// Shown is a text that can be seen.
type Shown struct {
	Text   string
	At     fyne.Position
	Size   fyne.Size
	Beyond bool // it reaches out of what holds it at the left or right, and is clipped there
}

// Shown are all texts that can be seen and where, in the order of painting.
func (u *User) Shown() []Shown { return u.shown(u.all) }

// ShownOn are those that one thing on the window holds: what else is scrolled away at the same
// place, and is painted nowhere, is none of them.
func (u *User) ShownOn(o fyne.CanvasObject) []Shown {
	return u.shown(func(visit func(o fyne.CanvasObject, at, clip area)) {
		Turn()
		walk(o, u.Corner(o).Subtract(o.Position()), everywhere, visit)
	})
}

func (u *User) shown(all func(visit func(o fyne.CanvasObject, at, clip area))) []Shown {
	var out []Shown
	var moves []area // what can be scrolled sideways
	window := area{size: u.Canvas.Size()}
	all(func(o fyne.CanvasObject, at, clip area) {
		if sideways(o) {
			moves = append(moves, at)
		}
		t, ok := o.(*canvas.Text)
		if !ok || t.Text == "" {
			return
		}
		size := t.MinSize()
		if clip == everywhere {
			clip = window
		}
		if !clip.meets(area{at.pos, size}) || !window.meets(area{at.pos, size}) {
			return
		}
		const soft = 2 // measured letter by letter, drawn whole
		if slices.ContainsFunc(moves, func(a area) bool { return a.within(clip) }) {
			out = append(out, Shown{t.Text, at.pos, size, false})
			return
		}
		right := min(clip.pos.X+clip.size.Width, window.size.Width)
		out = append(out, Shown{t.Text, at.pos, size, at.pos.X+size.Width > right+soft || at.pos.X < clip.pos.X-soft})
	})
	return out
}

// sideways says that what reaches out at the right can be scrolled to, as on a board
// or in a table: a wheel alone turns up and down.
func sideways(o fyne.CanvasObject) bool { return is[fyne.Scrollable](o) && is[fyne.Focusable](o) }

// Along says whether a text that ends in an ellipsis is whole on its row where what holds it is
// scrolled sideways; held says of what that is asked. It is scrolled back to its beginning.
func (u *User) Along(x Shown, held func(fyne.CanvasObject) bool) bool {
	var o fyne.CanvasObject
	rel, middle := fyne.Position{}, x.At.AddXY(x.Size.Width/2, x.Size.Height/2)
	u.all(func(of fyne.CanvasObject, at, clip area) {
		if sideways(of) && at.has(middle) && clip.has(middle) && held(of) {
			o, rel = of, middle.Subtract(at.pos)
		}
	})
	if o == nil {
		return false
	}
	turn := func(dx float32) {
		o.(fyne.Scrollable).Scrolled(&fyne.ScrollEvent{PointEvent: fyne.PointEvent{AbsolutePosition: middle, Position: rel}, Scrolled: fyne.NewDelta(dx, 0)})
		u.settle()
	}
	const far, step = 1 << 14, 25
	defer turn(far)
	turn(far)
	for range 60 {
		turn(-step)
		if slices.ContainsFunc(u.Shown(), func(y Shown) bool {
			return y.At.Y == x.At.Y && strings.HasPrefix(y.Text, strings.TrimSuffix(x.Text, "…")) && !strings.HasSuffix(y.Text, "…")
		}) {
			return true
		}
	}
	return false
}

// within says whether all of b lies in a.
func (a area) within(b area) bool {
	return a.has(b.pos) && b.pos.X+b.size.Width <= a.pos.X+a.size.Width && b.pos.Y+b.size.Height <= a.pos.Y+a.size.Height
}

// Labels are what a reader of the screen says of all that can be seen.
func (u *User) Labels() []string {
	var out []string
	u.all(func(o fyne.CanvasObject, _, _ area) {
		a, ok := o.(interface{ AccessibilityLabel() string })
		_, plain := o.(*fyne.Container)                                                                        // nothing to a reader, by a word of the toolkit
		if !ok || plain || a.AccessibilityLabel() == "" || strings.HasSuffix(a.AccessibilityLabel(), ".svg") { // so are its icons
			return
		}
		out = append(out, a.AccessibilityLabel())
	})
	return out
}

// Place is a kind of places that can be pressed, on a kind of what is drawn.
type Place struct{ On, Kind string }

// Places are the kinds of places that can be pressed on what lies on top, each
// with one of its places.
func (u *User) Places() map[Place]fyne.Position {
	root, out := u.Canvas.Content(), map[Place]fyne.Position{}
	if top := u.Canvas.Overlays().Top(); top != nil {
		root = top
	}
	window := area{size: u.Canvas.Size()}
	walk(root, fyne.Position{}, everywhere, func(o fyne.CanvasObject, at, clip area) {
		p, ok := o.(interface{ Drawn() *scene.Scene })
		if !ok {
			return
		}
		for _, h := range p.Drawn().Hits() {
			m := at.pos.Add(h.Pos).AddXY(h.Size.Width/2, h.Size.Height/2)
			if h.Kind != "outside" && clip.has(m) && window.has(m) {
				out[Place{fmt.Sprintf("%T", o), h.Kind}] = m
			}
		}
	})
	return out
}
