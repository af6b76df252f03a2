package model_test

import (
	"testing"

	"chancery/model"
	"chancery/model/modeltest"
)

// Items that say in just its words where they are, are in a place once a register has it, or calls it so; those that say
// more, or a name that two places bear, stay as they are. The new name of the place is then that of each of them.
func TestWordsAreLinkedToTheirPlace(t *testing.T) {
	d := modeltest.New()
	e := model.NewEvent(model.OfficialVisit, "2026-03-12", "2026-03-13", "Europe/Bucharest")
	e.Title = model.Plain("Visit")
	var all []int64
	add := func(place model.Text) int64 {
		it := model.NewItem(0, model.Talks, resolved(t, "2026-03-12T10:00"), resolved(t, "2026-03-12T11:00"))
		it.Title, it.Place = model.Plain("Talks"), place
		save := &model.SaveItem{Item: it}
		if e.ID == 0 {
			save.Begin = &e
		} else {
			save.Item.EventID = e.ID
		}
		if err := d.Do(save); err != nil {
			t.Fatal(err)
		}
		var now model.Item
		if err := d.Do(asking(func(u model.Unit) error { return u.Get(&now, save.ID) })); err != nil {
			t.Fatal(err)
		}
		e.ID, all = now.EventID, append(all, save.ID)
		return save.ID
	}
	uk := func(s string) model.Text { return model.Text{"uk": s} }
	whole, hall, more, other := add(uk("маріїнський  палац")), add(uk("Маріїнський палац, Рожева вітальня")), add(uk("Маріїнський палац, двір")), add(uk("Палац"))
	link := func(c model.Change, want int, known ...model.Venue) {
		t.Helper()
		all := &model.LinkPlaces{Change: c, Worded: all, Known: known}
		if err := d.Do(all); err != nil || all.Linked != want {
			t.Fatalf("linked %d, want %d (%v)", all.Linked, want, err)
		}
	}
	at := func(item int64) (it model.Item) {
		t.Helper()
		if err := d.Do(asking(func(u model.Unit) error { return u.Get(&it, item) })); err != nil {
			t.Fatal(err)
		}
		return it
	}
	save := &model.SaveVenue{Venue: model.Venue{Name: model.Text{"uk": "Маріїнський палац", "en": "Mariinskyi Palace"}}}
	link(save, 1)
	if it := at(whole); it.VenueID == nil || *it.VenueID != save.ID || len(it.Place) > 0 {
		t.Errorf("%+v", it)
	}
	link(&model.Save{Record: &model.Room{VenueID: save.ID, Name: uk("Рожева вітальня")}}, 1)
	if it := at(hall); it.VenueID == nil || it.RoomID == nil || len(it.Place) > 0 {
		t.Errorf("%+v", it)
	}
	link(&model.SaveVenue{Venue: model.Venue{Name: uk("Палац")}}, 0, model.Venue{Row: model.Row{ID: save.ID + 100}, Name: uk("Палац")})
	for _, id := range []int64{more, other} {
		if it := at(id); it.Placed() || len(it.Place) == 0 {
			t.Errorf("%+v", it)
		}
	}
}
