package uitest

import (
	"reflect"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"chancery/ui/scene"
)

// Target is a place of a scene or a widget that a press can be meant for, on
// what lies on top.
type Target struct {
	Kind string // what the scene calls it, or the kind of widget
	In   string // what it lies on is called
	ID   int64  // of a place
	At   fyne.Position
	Over bool // it lies on an overlay
}

// Same says whether two are the same place, wherever it lies.
func (t Target) Same(o Target) bool {
	return t.Kind == o.Kind && t.In == o.In && t.ID == o.ID && t.Over == o.Over
}

// Targets are all places and widgets that a press can meet now, in the order of
// painting: places from what the scenes recorded while they were drawn.
func (u *User) Targets() []Target {
	top := u.Canvas.Overlays().Top()
	root := u.Canvas.Content()
	if top != nil {
		root = top
	}
	type lying struct {
		Target
		area
		place bool
	}
	var list []lying
	window := area{fyne.Position{}, u.Canvas.Size()}
	walkIn(root, fyne.Position{}, everywhere, "", func(o fyne.CanvasObject, at, clip area, in string) {
		if l, ok := o.(*scene.Layer); ok {
			for _, h := range l.Hits() {
				a := area{at.pos.Add(h.Pos), h.Size}.shared(clip).shared(window)
				list = append(list, lying{Target{Kind: h.Kind, ID: h.ID, In: in, Over: top != nil}, a, true})
			}
			return
		}
		if target(o) {
			list = append(list, lying{Target{Kind: kind(o), In: in, Over: top != nil}, at.shared(clip).shared(window), false})
		}
	})
	var out []Target
	for i, l := range list {
		if l.Kind == "pane" || l.Kind == "ground" || l.size.Width < 1 || l.size.Height < 1 {
			continue
		}
		for _, n := range [][2]float32{{.5, .5}, {.2, .5}, {.8, .5}, {.5, .2}, {.5, .8}, {.05, .05}, {.95, .95}, {.02, .95}, {.95, .02}} {
			p := l.pos.AddXY(l.size.Width*n[0], l.size.Height*n[1])
			last := -1
			for j := range list {
				if list[j].has(p) {
					last = j
				}
			}
			if last == i {
				l.At = p
				out = append(out, l.Target)
				break
			}
		}
	}
	return out
}

// shared is what two areas share.
func (a area) shared(b area) area {
	x, y := max(a.pos.X, b.pos.X), max(a.pos.Y, b.pos.Y)
	right, below := min(a.pos.X+a.size.Width, b.pos.X+b.size.Width), min(a.pos.Y+a.size.Height, b.pos.Y+b.size.Height)
	return area{fyne.NewPos(x, y), fyne.NewSize(max(right-x, 0), max(below-y, 0))}
}

// walkIn is walk that knows what the nearest thing above is called.
func walkIn(o fyne.CanvasObject, off fyne.Position, clip area, in string, visit func(o fyne.CanvasObject, at, clip area, in string)) {
	if o == nil || !o.Visible() {
		return
	}
	at, kids, clips := opened(o, off)
	if clips {
		clip = at.shared(clip)
	}
	if a, ok := o.(interface{ AccessibilityLabel() string }); ok && !is[*fyne.Container](o) && a.AccessibilityLabel() != "" {
		in = a.AccessibilityLabel()
	}
	visit(o, at, clip, in)
	for _, k := range kids {
		walkIn(k, at.pos, clip, in, visit)
	}
}

// kind is what sort of widget a thing is.
func kind(o fyne.CanvasObject) string {
	switch o.(type) {
	case interface{ Drawn() *scene.Scene }:
		return "pane"
	case interface { // what stands above and below a field, and leads into it
		Refused() string
		Tapped(*fyne.PointEvent)
	}:
		return "label"
	case interface{ SelectedText() string }:
		return "field"
	}
	t := reflect.TypeOf(o)
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	return strings.ToLower(t.Name())
}

// Above are the texts of what lies on top.
func (u *User) Above() []string {
	var out []string
	if top := u.Canvas.Overlays().Top(); top != nil {
		walk(top, fyne.Position{}, everywhere, func(o fyne.CanvasObject, _, _ area) {
			if t, ok := o.(*canvas.Text); ok && t.Text != "" {
				out = append(out, t.Text)
			}
		})
	}
	return out
}
