//go:build probe

package probe

import (
	"reflect"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"chancery/ui/scene"
)

// area is a rectangle of the canvas.
type area struct{ x, y, right, below float32 }

func areaOf(pos fyne.Position, size fyne.Size) area {
	return area{pos.X, pos.Y, pos.X + size.Width, pos.Y + size.Height}
}

func (a area) within(b area) area {
	return area{max(a.x, b.x), max(a.y, b.y), min(a.right, b.right), min(a.below, b.below)}
}

func (a area) empty() bool { return a.right-a.x < 1 || a.below-a.y < 1 }

func (a area) has(x, y float32) bool { return x >= a.x && y >= a.y && x < a.right && y < a.below }

// seen is an object that is on show.
type seen struct {
	object   fyne.CanvasObject
	pos      fyne.Position
	clip     area
	ancestry []fyne.CanvasObject // the nearest last
}

// walk visits what is on show below an object, in the order of painting.
func walk(s seen, visit func(seen)) {
	if s.object == nil || !s.object.Visible() {
		return
	}
	s.pos = s.pos.Add(s.object.Position())
	var kids []fyne.CanvasObject
	_, clips := s.object.(fyne.Scrollable)
	switch o := s.object.(type) {
	case *fyne.Container:
		kids = o.Objects
	case fyne.Widget:
		r := test.WidgetRenderer(o)
		kids = r.Objects()
		if _, ok := r.(interface{ IsClip() }); ok {
			clips = true
		}
	}
	if clips {
		s.clip = s.clip.within(areaOf(s.pos, s.object.Size()))
	}
	visit(s)
	below := append(s.ancestry[:len(s.ancestry):len(s.ancestry)], s.object)
	for _, k := range kids {
		walk(seen{k, s.pos, s.clip, below}, visit)
	}
}

// roots are what a canvas shows: the content, and the overlays over it.
func roots(c fyne.Canvas) []fyne.CanvasObject {
	return append([]fyne.CanvasObject{c.Content()}, c.Overlays().List()...)
}

// pressed says that a press can be meant for an object.
func pressed(o fyne.CanvasObject) bool {
	switch o.(type) {
	case fyne.Tappable, fyne.SecondaryTappable, fyne.DoubleTappable, fyne.Focusable, desktop.Mouseable:
		return true
	}
	return false
}

// text is a text that is on show, and where it begins.
type text struct {
	fyne.Position
	said string
}

// texts is all that is written on an object, in the order of painting.
func texts(s seen) []text {
	var out []text
	s.pos = s.pos.Subtract(s.object.Position())
	walk(s, func(t seen) {
		if w, ok := t.object.(*canvas.Text); ok && w.Text != "" {
			out = append(out, text{t.pos.AddXY(1, w.TextSize/2), w.Text})
		}
	})
	return out
}

// within joins the texts that stand in an area.
func within(list []text, a area) string {
	var out []string
	for _, t := range list {
		if a.has(t.X, t.Y) {
			out = append(out, t.said)
		}
	}
	return strings.Join(out, " ")
}

// everywhere is larger than any window.
var everywhere = area{-1 << 20, -1 << 20, 1 << 20, 1 << 20}

// Said is all that is written on an object.
func Said(o fyne.CanvasObject) string {
	return within(texts(seen{object: o, pos: o.Position(), clip: everywhere}), everywhere)
}

// label is what an object is called, "" when nobody says it. A container of the
// toolkit calls itself one, which says nothing.
func label(o fyne.CanvasObject) string {
	if _, bare := o.(*fyne.Container); bare {
		return ""
	}
	if a, ok := o.(interface{ AccessibilityLabel() string }); ok {
		return a.AccessibilityLabel()
	}
	return ""
}

// kind is what sort of thing a widget is.
func kind(o fyne.CanvasObject) string {
	t := reflect.TypeOf(o)
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	_, drawn := o.(interface{ Drawn() *scene.Scene })
	_, typed := o.(interface{ SelectedText() string })
	switch {
	case strings.HasSuffix(t.PkgPath(), "/ui/board"):
		return "board"
	case drawn:
		return "pane"
	case typed:
		return "field"
	}
	return strings.ToLower(t.Name())
}

// told is a text of a widget of the toolkit: its Text, its PlaceHolder.
func told(o fyne.CanvasObject, field string) string {
	v := reflect.Indirect(reflect.ValueOf(o))
	if v.Kind() != reflect.Struct {
		return ""
	}
	if f := v.FieldByName(field); f.IsValid() && f.Kind() == reflect.String {
		return f.String()
	}
	return ""
}
