package inspect

import (
	"encoding/json"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/sheet"
	"chancery/ui/uitest"
	"chancery/words"
)

// form is a form of a world, put on a canvas to be looked at.
type form struct {
	name string
	put  func(u *uitest.User, w *world, do func(model.Change) error) fyne.CanvasObject
	// free are entries that stand for no field, by the names of their words.
	free []string
}

var forms = []form{
	{"item", func(u *uitest.User, w *world, do func(model.Change) error) fyne.CanvasObject {
		f := newItem(testKit(do))
		u.Canvas.SetContent(f.box)
		f.fill(1, w.cells())
		return f.box
	}, []string{"sheet.place-list", "sheet.add-person"}},
	{"event", func(u *uitest.User, w *world, do func(model.Change) error) fyne.CanvasObject {
		f, c := newVisit(testKit(do)), w.cells()
		u.Canvas.SetContent(f.box)
		f.fill(&c.Programme)
		return f.box
	}, []string{"sheet.add-delegation"}},
	{"participant", card, []string{"card.open", "ui.cmd.substitute", "sheet.cancel", "sheet.save"}},
	{"participant in words", func(u *uitest.User, w *world, do func(model.Change) error) fyne.CanvasObject {
		w.part.PersonID = nil
		return card(u, w, do)
	}, []string{"sheet.becomes-person", "sheet.person-office", "sheet.person-address", "sheet.person-party", "sheet.cancel", "sheet.save"}},
}

// card opens the card of who takes part.
func card(u *uitest.User, w *world, do func(model.Change) error) fyne.CanvasObject {
	c := w.cells()
	now := func() (typed.Cells, model.Participant, bool) {
		return c, c.Programme.Side(&w.item, w.part.Side)[0], true
	}
	openParticipant(testKit(do), u.Canvas.Content(), sheet.Began{}, now, nil)
	top := u.Canvas.Overlays().Top()
	u.Canvas.Overlays().Remove(top)
	return top
}

// claims are the fields that each entry of a form shows, found by altering each
// field alone.
func claims(t *testing.T, u *uitest.User, form form) ([]entry, []map[string]bool) {
	t.Helper()
	before := entries(form.put(u, newWorld(t), nil))
	out := make([]map[string]bool, len(before))
	for e := range out {
		out[e] = map[string]bool{}
	}
	for i, like := range newWorld(t).records() {
		for _, f := range model.Fields(like) {
			w := newWorld(t)
			uitest.Alter(t, w.records()[i], f)
			now := entries(form.put(u, w, nil))
			if len(now) != len(before) {
				continue // another card: somebody else takes part
			}
			for e := range now {
				if now[e].says != before[e].says {
					out[e][nameOf(like, f)] = true
				}
			}
		}
	}
	return before, out
}

// shownIn says which fields the forms show, and refuses entries that show none.
func shownIn(t *testing.T, u *uitest.User) map[string]bool {
	t.Helper()
	out := map[string]bool{}
	for _, form := range forms {
		list, shows := claims(t, u, form)
		for e, is := range list {
			free := slices.ContainsFunc(form.free, func(key string) bool { return words.For("en").Say(key) == is.label })
			if len(shows[e]) > 0 == free {
				t.Errorf("%q of the form of the %s stands for %v", is.label, form.name, shows[e])
			}
			maps.Copy(out, shows[e])
		}
	}
	return out
}

// typedIn types into all entries of a card that makes a new record, adds it, and says
// in which fields of the records that kind of change holds it arrived.
func typedIn(t *testing.T, u *uitest.User, out map[string]bool, open func(sheet.Kit), records func(model.Change) []model.Record) {
	t.Helper()
	var made model.Change
	open(testKit(func(c model.Change) error { made = c; return nil }))
	var press *part.Button
	for _, e := range entries(u.Canvas.Overlays().Top()) {
		switch is := e.is.(type) {
		case *part.TextField:
			is.Field().Entry().SetText("canary " + e.label)
		case *part.Field:
			is.Entry().SetText("canary " + e.label)
		case *part.Button:
			press = is
		case fyne.Focusable:
			sheet := u.Canvas.Overlays().Top()
			is.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
			if u.Canvas.Overlays().Top() != sheet { // a list that narrows
				u.Key(fyne.KeyDown, fyne.KeyReturn)
				continue
			}
			is.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
		}
	}
	press.OnTap(scene.Hit{}, nil)
	if made == nil {
		t.Fatalf("nothing was made: %q", u.Texts())
	}
	for _, r := range records(made) {
		for _, f := range model.Fields(r) {
			v := reflect.ValueOf(r).Elem().FieldByName(f.Name)
			if said, _ := json.Marshal(v.Interface()); strings.Contains(string(said), "canary") || v.Kind() == reflect.Pointer && !v.IsNil() {
				out[nameOf(r, f)] = true
			}
		}
	}
}

// Each field that says it stands in a form is shown by one, or typed in the card
// that makes its record; one that does not stands in none; and no form has an
// entry that stands for nothing.
func TestFormsShowTheFieldsThatSaySo(t *testing.T) {
	u := uitest.New(t, part.NewHead("ground"), 460, 2600)
	out := shownIn(t, u)
	ground := part.NewHead("ground")
	u.Canvas.SetContent(ground)
	typedIn(t, u, out, func(k sheet.Kit) {
		sheet.OpenPerson(k, u.Canvas, sheet.Began{}, "", nil, func(p model.SavePerson) error { return k.Do(&p) })
	}, func(c model.Change) []model.Record {
		made := c.(*model.SavePerson)
		return []model.Record{&made.Person, &made.Office}
	})
	typedIn(t, u, out, func(k sheet.Kit) { sheet.OpenVenue(k, u.Canvas, "", nil) }, func(c model.Change) []model.Record {
		made := c.(*model.SaveVenue)
		return []model.Record{&made.Venue, &model.Room{Name: made.Rooms[0]}}
	})
	typedIn(t, u, out, func(k sheet.Kit) { sheet.OpenSaveTemplate(k, u.Canvas, newWorld(t).cells()) }, func(c model.Change) []model.Record {
		return []model.Record{c.(*model.Save).Record}
	})
	for _, r := range []model.Record{&model.Event{}, &model.Item{}, &model.Person{}, &model.Office{}, &model.Delegation{}, &model.Participation{}, &model.Access{},
		&model.Venue{}, &model.Room{}, &model.Template{}, &model.Seat{}, &model.Party{}, &model.Tenure{}, &model.Route{}} {
		for _, f := range model.Fields(r) {
			if name := nameOf(r, f); out[name] != f.In(model.InForm) {
				t.Errorf("%s: in a form %v, described so %v", name, out[name], f.In(model.InForm))
			}
		}
	}
}
