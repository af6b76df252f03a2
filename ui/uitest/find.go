package uitest

import (
	"math"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"chancery/ui/scene"
)

func is[T any](o fyne.CanvasObject) bool {
	_, ok := o.(T)
	return ok
}

// target is what a press can be meant for.
func target(o fyne.CanvasObject) bool {
	return is[fyne.Tappable](o) || is[fyne.SecondaryTappable](o) || is[fyne.DoubleTappable](o) || is[fyne.Focusable](o) || is[desktop.Mouseable](o)
}

// area is a rectangle of the window.
type area struct {
	pos  fyne.Position
	size fyne.Size
}

func (a area) has(p fyne.Position) bool {
	return p.X >= a.pos.X && p.Y >= a.pos.Y && p.X < a.pos.X+a.size.Width && p.Y < a.pos.Y+a.size.Height
}

// meets says whether any of b lies in a.
func (a area) meets(b area) bool {
	return a.pos.X < b.pos.X+b.size.Width && b.pos.X < a.pos.X+a.size.Width && a.pos.Y < b.pos.Y+b.size.Height && b.pos.Y < a.pos.Y+a.size.Height
}

var everywhere = area{fyne.NewPos(-math.MaxInt32, -math.MaxInt32), fyne.NewSize(math.MaxUint32, math.MaxUint32)}

// find is the driver's rule: the last match in the order of painting, in the
// topmost overlay when there is one.
func (u *User) find(p fyne.Position, ok func(fyne.CanvasObject) bool) (found fyne.CanvasObject, rel fyne.Position) {
	Turn()
	root := u.Canvas.Content()
	if top := u.Canvas.Overlays().Top(); top != nil {
		root = top
	}
	walk(root, fyne.Position{}, everywhere, func(o fyne.CanvasObject, at, clip area) {
		if clip.has(p) && at.has(p) && ok(o) {
			found, rel = o, p.Subtract(at.pos)
		}
	})
	return found, rel
}

// walk visits what can be seen, in the order of painting.
func walk(o fyne.CanvasObject, off fyne.Position, clip area, visit func(o fyne.CanvasObject, at, clip area)) {
	if o == nil || !o.Visible() {
		return
	}
	at, kids, clips := opened(o, off)
	if clips { // the driver knows the innermost clip only
		clip = at
	}
	visit(o, at, clip)
	for _, k := range kids {
		walk(k, at.pos, clip, visit)
	}
}

// opened is where an object lies, what lies in it, and whether that is clipped.
func opened(o fyne.CanvasObject, off fyne.Position) (at area, kids []fyne.CanvasObject, clips bool) {
	at, clips = area{off.Add(o.Position()), o.Size()}, is[fyne.Scrollable](o)
	switch c := o.(type) {
	case *fyne.Container:
		kids = c.Objects
	case fyne.Widget:
		r := test.WidgetRenderer(c)
		kids = r.Objects()
		if _, ok := r.(interface{ IsClip() }); ok {
			clips = true
		}
	}
	return at, kids, clips
}

// all visits the content and then the overlays.
func (u *User) all(visit func(o fyne.CanvasObject, at, clip area)) {
	Turn()
	walk(u.Canvas.Content(), fyne.Position{}, everywhere, visit)
	for _, o := range u.Canvas.Overlays().List() {
		walk(o, fyne.Position{}, everywhere, visit)
	}
}

// Texts are all texts that can be seen, in the order of painting.
func (u *User) Texts() []string {
	var out []string
	u.all(func(o fyne.CanvasObject, at, clip area) {
		if t, ok := o.(*canvas.Text); ok && t.Text != "" && clip.meets(area{at.pos, fyne.NewSize(1, 1)}) {
			out = append(out, t.Text)
		}
	})
	return out
}

// Focusables are all on what lies on top that can have the keyboard, in sight or scrolled away.
func (u *User) Focusables() []fyne.Focusable {
	var out []fyne.Focusable
	root := u.Canvas.Content()
	if top := u.Canvas.Overlays().Top(); top != nil {
		root = top
	}
	walk(root, fyne.Position{}, everywhere, func(o fyne.CanvasObject, _, _ area) {
		f, ok := o.(fyne.Focusable)
		if off, can := o.(fyne.Disableable); ok && !(can && off.Disabled()) {
			out = append(out, f)
		}
	})
	return out
}

// Pictures are the images that are shown, those on top last.
func (u *User) Pictures() []*canvas.Image {
	var out []*canvas.Image
	u.all(func(o fyne.CanvasObject, _, _ area) {
		if i, ok := o.(*canvas.Image); ok && i.Visible() {
			out = append(out, i)
		}
	})
	return out
}

// Sees says whether a text can be seen, whole or as part of another.
func (u *User) Sees(text string) bool {
	for _, s := range u.Texts() {
		if strings.Contains(s, text) {
			return true
		}
	}
	return false
}

// Point is the middle of a text that can be seen, the one painted last. The
// test fails when there is none.
func (u *User) Point(text string) fyne.Position {
	u.t.Helper()
	var out fyne.Position
	found := false
	u.all(func(o fyne.CanvasObject, at, _ area) {
		if t, ok := o.(*canvas.Text); ok && strings.Contains(t.Text, text) {
			m := t.MinSize()
			out, found = at.pos.AddXY(m.Width/2, m.Height/2), true
		}
	})
	if !found {
		u.t.Fatalf("no text %q among %q", text, u.Texts())
	}
	return out
}

// ClickText clicks on a text.
func (u *User) ClickText(text string) *User {
	u.t.Helper()
	p := u.Point(text)
	return u.Click(p.X, p.Y)
}

// Spot is the middle of a place of any pane that can be pressed, by what it
// means. The test fails when there is none.
func (u *User) Spot(kind string, id int64) fyne.Position {
	u.t.Helper()
	var out fyne.Position
	found := false
	u.all(func(o fyne.CanvasObject, at, _ area) {
		p, ok := o.(interface{ Drawn() *scene.Scene })
		if !ok {
			return
		}
		for _, h := range p.Drawn().Hits() {
			if h.Is(kind, id) {
				out, found = at.pos.Add(h.Pos).AddXY(h.Size.Width/2, h.Size.Height/2), true
			}
		}
	})
	if !found {
		u.t.Fatalf("no place %s %d", kind, id)
	}
	return out
}

// ClickPlace clicks on a place of a pane.
func (u *User) ClickPlace(kind string, id int64) *User {
	u.t.Helper()
	p := u.Spot(kind, id)
	return u.Click(p.X, p.Y)
}

// Corner is where an object begins, absolute.
func (u *User) Corner(want fyne.CanvasObject) fyne.Position {
	u.t.Helper()
	var out fyne.Position
	found := false
	u.all(func(o fyne.CanvasObject, at, _ area) {
		if o == want {
			out, found = at.pos, true
		}
	})
	if !found {
		u.t.Fatalf("%T cannot be seen", want)
	}
	return out
}

// Labelled is the control that says a label to a reader of the screen.
func Labelled[T fyne.CanvasObject](u *User, label string) T {
	u.t.Helper()
	var found T
	ok := false
	u.all(func(o fyne.CanvasObject, _, _ area) {
		c, is := o.(T)
		a, speaks := o.(interface{ AccessibilityLabel() string })
		if is && speaks && a.AccessibilityLabel() == label && !ok {
			found, ok = c, true
		}
	})
	if !ok {
		u.t.Fatalf("nothing is called %q", label)
	}
	return found
}
