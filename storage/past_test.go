package storage

import (
	"slices"
	"strings"
	"testing"

	"chancery/model"
	"chancery/model/civil"
	"chancery/model/edition"
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

// The story of an item tells of those who took part in it once as well, and gives back what
// was before a deed, also of an item that was deleted since.
func TestAStoryLeadsBack(t *testing.T) {
	s := create(t)
	do := func(c model.Change) {
		t.Helper()
		if _, err := s.Do(c); err != nil {
			t.Fatal(err)
		}
	}
	e := model.NewEvent(model.OfficialVisit, "2026-03-12", "2026-03-13", "Europe/Bucharest")
	e.Title = model.Text{"en": "Visit"}
	do(&model.SaveEvent{Event: e})
	events, err := s.Events()
	if err != nil {
		t.Fatal(err)
	}
	event := events[len(events)-1].Event.ID
	at := func(local string) civil.Moment {
		m, err := civil.Resolve(local, "Europe/Bucharest", civil.NoOff)
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	it := model.NewItem(event, model.Talks, at("2026-03-12T13:30"), at("2026-03-12T14:30"))
	it.Title = model.Text{"en": "Lunch"}
	save := &model.SaveItem{Item: it, Who: &[]model.Participation{{Side: model.GuestSide, Name: model.Plain("The interpreter")}}}
	do(save)
	if err := s.Get(&it, save.ID); err != nil {
		t.Fatal(err)
	}
	it.Title = model.Text{"en": "Dinner"}
	before, err := s.Programme(event)
	if err != nil || len(before.Who[it.ID]) != 1 {
		t.Fatal(before.Who, err)
	}
	do(&model.SaveItem{Item: it, Who: &[]model.Participation{}, Was: []model.Seen{model.SeenOf(&before.Who[it.ID][0])}})
	revision, err := s.Revision()
	if err != nil {
		t.Fatal(err)
	}
	do(&model.DeleteItems{IDs: []int64{it.ID}, Revision: revision})
	p, err := s.Programme(event)
	if err != nil {
		t.Fatal(err)
	}
	for table, key := range map[string]int64{"items": it.ID, "events": event} {
		story, err := s.Story(table, key)
		if err != nil {
			t.Fatal(err)
		}
		told := edition.Tell(&p, story)
		var what []string
		for _, l := range told {
			if l.Table != "events" {
				what = append(what, string(l.What)+" "+l.Table)
			}
		}
		if got := strings.Join(what, ", "); !strings.HasSuffix(got, "gone items, changed items, gone participations, added items") && !strings.HasSuffix(got, "gone items, gone participations, changed items, added items") {
			t.Errorf("%s: %s", table, got)
		}
		at := slices.IndexFunc(told, func(l edition.Told) bool { return l.Table == "items" && l.What == edition.Changed })
		deed := told[at].Deed.ID // which renamed it
		do(&model.BringBack{Title: it.Title, Rows: edition.Before(story, deed, it.ID), Revision: revision})
		p, err := s.Programme(event)
		if err != nil || len(p.Items) != 1 || p.Items[0].Title.In("en") != "Lunch" || p.Items[0].UID != it.UID || len(p.Who[p.Items[0].ID]) != 1 {
			t.Errorf("%s: %+v, %v", table, p.Items, err)
		}
		if _, err := s.Undo(); err != nil {
			t.Fatal(err)
		}
	}
}
