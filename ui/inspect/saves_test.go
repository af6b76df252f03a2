package inspect

import (
	"reflect"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/uitest"
)

// tries are what may be typed into a field: the first that is no refusal is saved.
var tries = []string{"14:15", "20 March 2026", "America/New_York", "Print pool", "another"}

// use types into an entry, or chooses another value, until something is saved.
func use(o fyne.CanvasObject, saved func() bool) {
	fill := func(f *part.Field) {
		for _, word := range tries {
			if !saved() {
				f.Entry().SetText(word)
				f.Commit()
			}
		}
	}
	switch is := o.(type) {
	case *part.TextField:
		fill(is.Field())
	case *part.Field:
		fill(is)
	case *scene.Pane:
		for _, key := range []fyne.KeyName{fyne.KeyDown, fyne.KeyUp} {
			if !saved() {
				is.TypedKey(&fyne.KeyEvent{Name: key})
			}
		}
		if !saved() {
			is.OnTap(scene.Hit{}, nil)
		}
		if c := fyne.CurrentApp().Driver().CanvasForObject(o); !saved() && c.Overlays().Top() != nil { // a list that narrows
			for _, key := range []fyne.KeyName{fyne.KeyDown, fyne.KeyReturn} {
				c.Focused().TypedKey(&fyne.KeyEvent{Name: key})
			}
			if !saved() && c.Overlays().Top() != nil && c.Focused() != nil { // it asks how
				c.Focused().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
			}
		}
	}
}

// edited are the fields that a change makes say something else.
func edited(t *testing.T, c model.Change, was *world) map[string]bool {
	t.Helper()
	var now model.Record
	switch is := c.(type) {
	case *model.SaveItem:
		now = &is.Item
		if is.Accesses != nil {
			now = &(*is.Accesses)[0]
		}
	case *model.SaveEvent:
		now = &is.Event
	case *model.Save:
		now = is.Record
	case *model.ChangeClocks:
		e := was.event
		e.Zone, now = is.Zone, &e
	default:
		t.Fatalf("%T was done", c)
	}
	out := map[string]bool{}
	for _, before := range was.records() {
		if reflect.TypeOf(before) != reflect.TypeOf(now) {
			continue
		}
		for _, f := range model.Fields(now) {
			a, b := reflect.ValueOf(before).Elem().FieldByName(f.Name), reflect.ValueOf(now).Elem().FieldByName(f.Name)
			if !reflect.DeepEqual(a.Interface(), b.Interface()) {
				out[nameOf(now, f)] = true
			}
		}
	}
	return out
}

// Each entry of the forms that save field by field saves a field that it shows.
// The diagram is a file, and has a test of its own.
func TestEntriesSaveWhatTheyShow(t *testing.T) {
	u := uitest.New(t, part.NewHead("ground"), 460, 2600)
	for _, form := range forms[:2] {
		list, shows := claims(t, u, form)
		for e := range list {
			if shows[e]["Item.Diagram"] || len(shows[e]) == 0 {
				continue
			}
			var made model.Change
			w := newWorld(t)
			is := entries(form.put(u, w, func(c model.Change) error { made = c; return nil }))[e]
			if use(is.is, func() bool { return made != nil }); made == nil {
				t.Errorf("%q of the form of the %s saves nothing", is.label, form.name)
				continue
			}
			own := false
			for name := range edited(t, made, w) {
				own = own || shows[e][name]
			}
			if !own {
				t.Errorf("%q of the form of the %s shows %v and saves %v", is.label, form.name, shows[e], edited(t, made, w))
			}
		}
	}
}
