package storage

import (
	"testing"

	"chancery/model"
)

// All that was done to a row is told as it was before and after each deed, undone or not.
func TestThePastOfARow(t *testing.T) {
	s := create(t)
	e := model.NewEvent(model.OfficialVisit, "2026-03-12", "2026-03-13", "Europe/Bucharest")
	e.Title = model.Text{"en": "Visit"}
	made := &model.SaveEvent{Event: e}
	for _, c := range []model.Change{made} {
		if _, err := s.Do(c); err != nil {
			t.Fatal(err)
		}
	}
	events, err := s.Events()
	if err != nil || len(events) == 0 {
		t.Fatal(err)
	}
	id := events[len(events)-1].Event.ID
	if err := s.Get(&e, id); err != nil {
		t.Fatal(err)
	}
	e.Title, e.City = model.Text{"en": "Visit", "ro": "Vizită"}, model.Plain("Bucharest")
	if _, err := s.Do(&model.SaveEvent{Event: e}); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Undo(); err != nil {
		t.Fatal(err)
	}
	past, err := s.Past("events", id)
	if err != nil || len(past) != 3 || past[0].Was != nil || past[2].Deed.Kind != "undo" {
		t.Fatalf("%+v, %v", past, err)
	}
	for n, want := range []string{"", "Vizită", ""} {
		if got := past[n].Now.(*model.Event); got.Title["ro"] != want || got.FirstDay != "2026-03-12" || got.ID != id || got.Title["en"] != "Visit" {
			t.Errorf("after deed %d: %+v", n, got)
		}
	}
	if was := past[2].Was.(*model.Event); was.City.In() != "Bucharest" {
		t.Errorf("%+v", was)
	}
	if none, err := s.Past("nothing such", 1); err != nil || len(none) != 0 {
		t.Error(none, err)
	}
}
