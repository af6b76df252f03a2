//go:build probe

package probe

import (
	"cmp"

	"fyne.io/fyne/v2"

	"chancery/ui/scene"
)

// namer knows more of the places on it than what is written there: what each is
// called and stands for, and whether it can be used.
type namer interface {
	Probed(h scene.Hit) (label, key string, on bool)
}

// found is a target and where it lies on the canvas.
type found struct {
	Target
	area
}

// targets are all places and widgets that are on show, in the order of painting.
func targets(c fyne.Canvas) []Target {
	var list []found
	size := c.Size()
	for layer, root := range roots(c) {
		over := ""
		if layer > 0 {
			over = title(root)
		}
		walk(seen{object: root, clip: areaOf(fyne.Position{}, size)}, func(s seen) {
			at := len(list)
			if l, ok := s.object.(*scene.Layer); ok {
				list = append(list, places(s, l)...)
			} else if w, ok := widgetOf(c, s); ok {
				list = append(list, w)
			}
			for i := at; i < len(list); i++ {
				list[i].lies(layer, over)
			}
		})
	}
	top := len(c.Overlays().List())
	out := make([]Target, len(list))
	for i := range list {
		f := &list[i]
		x, y, ok := meet(list, i)
		f.Meets = ok && f.Layer == top
		f.X, f.Y = pixels(c, f.x, f.y)
		f.W, f.H = pixels(c, f.right-f.x, f.below-f.y)
		f.AtX, f.AtY = pixels(c, x, y)
		out[i] = f.Target
	}
	return out
}

// lies says on what a target lies, and calls it after that when nothing else does.
func (f *found) lies(layer int, over string) {
	f.Layer, f.In = layer, cmp.Or(f.In, over)
	f.Label = cmp.Or(f.Label, f.In)
}

func pixels(c fyne.Canvas, x, y float32) (int, int) {
	return int(x*c.Scale() + .5), int(y*c.Scale() + .5)
}

// places are those that were recorded while a layer was drawn.
func places(s seen, l *scene.Layer) []found {
	var out []found
	said := texts(s)
	for _, h := range l.Hits() {
		a := areaOf(s.pos.Add(h.Pos), h.Size).within(s.clip)
		if a.empty() {
			continue
		}
		t := Target{Kind: h.Kind, ID: h.ID, In: owner(s.ancestry), Enabled: true}
		drawn := s.ancestry[len(s.ancestry)-1]
		if n, ok := drawn.(namer); ok {
			t.Label, t.Key, t.Enabled = n.Probed(h)
		}
		t.Label = cmp.Or(t.Label, within(said, a))
		if k, ok := drawn.(interface{ Keyed() (scene.Hit, bool) }); ok {
			under, on := k.Keyed()
			t.Focused = on && under == h
		}
		out = append(out, found{t, a})
	}
	return out
}

// owner is what the nearest widget above that has a name is called.
func owner(ancestry []fyne.CanvasObject) string {
	for i := len(ancestry) - 1; i >= 0; i-- {
		if name := label(ancestry[i]); name != "" {
			return name
		}
	}
	return ""
}

// widgetOf is an object that takes the pointer or the keyboard.
func widgetOf(c fyne.Canvas, s seen) (found, bool) {
	a := areaOf(s.pos, s.object.Size()).within(s.clip)
	if !pressed(s.object) || a.empty() {
		return found{}, false
	}
	t := Target{Kind: kind(s.object), Label: label(s.object), In: owner(s.ancestry), Enabled: true}
	if t.Kind == "field" {
		t.Text = told(s.object, "Text")
		if n := len(s.ancestry); n > 0 {
			t.Label = label(s.ancestry[n-1])
		}
	}
	t.Label = cmp.Or(t.Label, told(s.object, "PlaceHolder"), told(s.object, "Text"))
	if _, ours := s.object.(interface{ Drawn() *scene.Scene }); t.Label == "" && !ours {
		t.Label = within(texts(s), a)
	}
	if d, ok := s.object.(fyne.Disableable); ok {
		t.Enabled = !d.Disabled()
	}
	if f, ok := s.object.(fyne.Focusable); ok {
		t.Focused = c.Focused() == f
	}
	return found{t, a}, true
}

// meet is a point at which a press meets a target and nothing over it: its
// middle, or another place that is free.
func meet(list []found, i int) (x, y float32, ok bool) {
	a := list[i].area
	const parts = 8
	for _, n := range [][2]float32{{.5, .5}, {.25, .5}, {.75, .5}, {.5, .25}, {.5, .75}} {
		if x, y = a.x+(a.right-a.x)*n[0], a.y+(a.below-a.y)*n[1]; on(list, x, y) == i {
			return x, y, true
		}
	}
	for r := range parts {
		for c := range parts {
			x, y = a.x+(a.right-a.x)*(float32(c)+.5)/parts, a.y+(a.below-a.y)*(float32(r)+.5)/parts
			if on(list, x, y) == i {
				return x, y, true
			}
		}
	}
	return (a.x + a.right) / 2, (a.y + a.below) / 2, false
}

// on is the topmost target at a point.
func on(list []found, x, y float32) int {
	for i := len(list) - 1; i >= 0; i-- {
		if list[i].has(x, y) {
			return i
		}
	}
	return -1
}
