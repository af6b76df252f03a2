package desk_test

import (
	"path/filepath"
	"slices"
	"testing"
	"time"

	"chancery/desk"
	"chancery/model"
	"chancery/storage"
)

var noon = time.Date(2026, 3, 12, 12, 0, 0, 0, time.UTC)

func open(t *testing.T) *desk.Desk {
	t.Helper()
	s, err := storage.Create(filepath.Join(t.TempDir(), "office.chancery"), storage.Options{Actor: "Anna", Now: func() time.Time { return noon }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return desk.New(s)
}

func newVisit(title string) *model.SaveEvent {
	e := model.NewEvent(model.OfficialVisit, "2026-03-12", "2026-03-13", "Europe/Bucharest")
	e.Title = model.Plain(title)
	return &model.SaveEvent{Event: e}
}

func TestEveryChangeIsAnnounced(t *testing.T) {
	d := open(t)
	var told []string
	d.Listen(func(t model.Touched) { told = append(told, t.Deed.Kind+" "+t.Deed.Label.Verb) })
	visit := newVisit("Visit")
	steps := []func() error{
		func() error { return d.Do(visit) },
		d.Undo,
		d.Redo,
		func() error {
			return d.RecordPaper(&model.Made{Title: "Visit", Document: "public", Format: "pdf", Audience: model.Public})
		},
	}
	for i, step := range steps {
		if err := step(); err != nil {
			t.Fatal(i, err)
		}
	}
	if want := []string{"do new-event", "undo new-event", "redo new-event", "paper paper"}; !slices.Equal(told, want) {
		t.Errorf("told %v, want %v", told, want)
	}
	list, err := d.Events()
	if err != nil || len(list) != 1 {
		t.Errorf("%v %v", list, err)
	}
	if l, ok := d.CanUndo(); !ok || l.Verb != "new-event" || l.Args[0].In() != "Visit" {
		t.Errorf("%v %v", l, ok)
	}
}

func TestARefusalIsSilentAndChangesNothing(t *testing.T) {
	d := open(t)
	d.Listen(func(x model.Touched) { t.Errorf("told of %+v", x) })
	before, err := d.Revision()
	if err != nil {
		t.Fatal(err)
	}
	for code, step := range map[string]func() error{
		"model.no-title":  func() error { return d.Do(newVisit("")) },
		"storage.gone":    func() error { return d.Do(&model.DeleteEvent{ID: 7, Revision: 1}) },
		"storage.nothing": d.Undo,
	} {
		if err := step(); model.Code(err) != code {
			t.Errorf("%v, want %s", err, code)
		}
	}
	if err := d.Redo(); model.Code(err) != "storage.nothing" {
		t.Error(err)
	}
	if after, err := d.Revision(); err != nil || after != before {
		t.Errorf("revision %d, was %d, %v", after, before, err)
	}
	if _, ok := d.CanRedo(); ok {
		t.Error("something can be redone")
	}
}

func TestAChangeThatChangesNothingIsNotAnnounced(t *testing.T) {
	d := open(t)
	if err := d.Do(&model.SaveSetting{Name: "x", Value: model.Plain("y")}); err != nil {
		t.Fatal(err)
	}
	d.Listen(func(x model.Touched) { t.Errorf("told of %+v", x) })
	if err := d.Do(&model.SaveSetting{Name: "x", Value: model.Plain("y")}); err != nil {
		t.Fatal(err)
	}
}

// TestListenersMayChange: a listener that makes a change itself does not make
// others hear of the second before the first.
func TestListenersMayChange(t *testing.T) {
	d := open(t)
	var order []string
	d.Listen(func(x model.Touched) {
		order = append(order, "a "+x.Deed.Label.Verb)
		if x.Deed.Label.Verb == "new-event" {
			if err := d.Do(&model.SaveSetting{Name: "x", Value: model.Plain("y")}); err != nil {
				t.Error(err)
			}
		}
	})
	d.Listen(func(x model.Touched) { order = append(order, "b "+x.Deed.Label.Verb) })
	if err := d.Do(newVisit("Visit")); err != nil {
		t.Fatal(err)
	}
	if want := []string{"a new-event", "b new-event", "a setting", "b setting"}; !slices.Equal(order, want) {
		t.Errorf("%v", order)
	}
}
