package storage

import (
	"fmt"
	"math/rand"
	"testing"

	"chancery/model"
)

// scribe makes random changes to a diary, as a hurried office would.
type scribe struct {
	t testing.TB
	r *rand.Rand
	d small
}

func (s *scribe) pick(table string) int64 {
	var id int64
	err := s.d.reads.QueryRow("SELECT coalesce((SELECT id FROM "+table+" ORDER BY id LIMIT 1 OFFSET ?), 0)", s.r.Intn(12)).Scan(&id)
	if err != nil {
		s.t.Fatal(err)
	}
	return id
}

func (s *scribe) title() model.Text {
	list := []string{"Întâlnire", "Зустріч", "Dîner officiel", "Convorbiri oficiale", "Łódź ceremony", "Break"}
	return model.Text{"ro": fmt.Sprint(list[s.r.Intn(len(list))], " ", s.r.Intn(100)), "en": fmt.Sprint("Talks ", s.r.Intn(1000))}
}

func (s *scribe) freshItem(event int64) model.Item {
	day, hour := 12+s.r.Intn(3), 8+s.r.Intn(10)
	it := item(s.t, event, "x", fmt.Sprintf("2026-03-%02dT%02d:00", day, hour), fmt.Sprintf("2026-03-%02dT%02d:%02d", day, hour, 5+s.r.Intn(50)))
	it.Title = s.title()
	it.Kind = model.ItemKinds[s.r.Intn(len(model.ItemKinds))]
	if v := s.pick("venues"); s.r.Intn(2) == 0 && v != 0 {
		it.VenueID = &v
	}
	return it
}

func (s *scribe) who() *[]model.Participation {
	var out []model.Participation
	if id := s.pick("people"); id != 0 {
		out = append(out, model.Participation{Side: model.HostSide, PersonID: &id, Plus: s.r.Intn(6)})
	}
	out = append(out, model.Participation{Side: model.GuestSide, Name: s.title()})
	return &out
}

// change is one random change; it may be one that the diary refuses.
func (s *scribe) change() model.Change {
	it, ev := s.pick("items"), s.pick("events")
	switch s.r.Intn(18) {
	case 0, 1, 2:
		return &model.SaveItem{Item: s.freshItem(ev), Who: s.who()}
	case 3, 4:
		var old model.Item
		if s.d.Get(&old, it) != nil {
			return s.newEvent()
		}
		old.Title, old.Remarks = s.title(), model.Plain(fmt.Sprint(s.r.Intn(100)))
		return &model.SaveItem{Item: old, Who: s.who(), Was: s.d.seated(s.t, it)}
	case 5:
		var old model.Item
		if s.d.Get(&old, it) != nil {
			return s.newEvent()
		}
		by := int64(s.r.Intn(120)) * 60
		if by > 3600 {
			return s.shift(&old, model.ShiftWish{Chosen: []int64{it}, Minutes: int(by / 60), Scope: model.ShiftRest})
		}
		return &model.MoveItems{Moves: []model.Move{{Item: it, Rev: old.Rev, Start: old.Start.At + by, End: old.End.At + by}}}
	case 6:
		return &model.DeleteItems{IDs: []int64{it}, Revision: revisionOf(s.t, s.d.Store)}
	case 7:
		return &model.DuplicateItem{Of: s.seen(&model.Item{}, it)}
	case 8:
		return &model.DuplicateEvent{Of: s.seen(&model.Event{}, ev), First: "2026-05-01"}
	case 9:
		return s.rareChange(ev)
	case 10:
		return &model.SavePerson{Person: model.Person{Name: s.title()}, Office: model.Office{Title: s.title()}}
	case 11:
		return s.editVenue()
	case 13:
		return s.paste(ev, it)
	case 14:
		return &model.Swap{Earlier: []model.Seen{s.seen(&model.Item{}, it)}, Later: []model.Seen{s.seen(&model.Item{}, s.pick("items"))}}
	case 15:
		return s.fromTemplate(ev)
	case 16:
		var old model.Item
		if s.d.Get(&old, it) != nil {
			return s.newEvent()
		}
		old.Steps = append(old.Steps, model.Step{Minute: s.r.Intn(20), Title: s.title()})
		return &model.SaveItem{Item: old}
	case 12:
		was, _ := s.d.Setting(model.SettingOffice)
		return &model.SaveSetting{Name: model.SettingOffice, Value: s.title(), Was: was}
	}
	return &model.Participate{Item: it, Side: model.GuestSide, Who: *s.who(), Was: s.d.seated(s.t, it, model.GuestSide)}
}

// seen is a row as it stands, or one that is gone.
func (s *scribe) seen(r model.Record, id int64) model.Seen {
	if s.d.Get(r, id) != nil {
		return model.Seen{ID: id}
	}
	return model.SeenOf(r)
}

// shift is what a plan does to the programme of an item.
func (s *scribe) shift(it *model.Item, w model.ShiftWish) model.Change {
	p, err := s.d.Programme(it.EventID)
	if err != nil {
		s.t.Fatal(err)
	}
	plan, err := model.PlanShift(p.Items, w)
	if err != nil {
		return s.newEvent()
	}
	return model.NewShift(p.Items, w, plan)
}

// paste puts a copy of an item, or the item itself, into an event on another day.
func (s *scribe) paste(event, item int64) model.Change {
	var old model.Item
	if s.d.Get(&old, item) != nil {
		return s.newEvent()
	}
	return &model.PasteItems{Event: event, Items: []model.Copied{{Item: old}}, Days: s.r.Intn(3), Cut: s.r.Intn(2) == 0}
}

// fromTemplate begins a visit with the programme of another.
func (s *scribe) fromTemplate(event int64) model.Change {
	p, err := s.d.Programme(event)
	if err != nil {
		return s.newEvent()
	}
	return &model.FromTemplate{Event: visit(fmt.Sprint("Visit ", s.r.Intn(100))), Items: model.TemplateOf(&p, model.Plain("usual")).Items}
}

func (s *scribe) rareChange(ev int64) model.Change {
	if s.r.Intn(3) == 0 {
		return &model.DeleteEvent{ID: ev, Revision: revisionOf(s.t, s.d.Store)}
	}
	return &model.MoveEvent{Event: s.seen(&model.Event{}, ev), Days: s.r.Intn(5) - 2}
}

func (s *scribe) newEvent() model.Change {
	return &model.SaveEvent{Event: visit(fmt.Sprint("Visit ", s.r.Intn(100)))}
}

func (s *scribe) editVenue() model.Change {
	var v model.Venue
	if id := s.pick("venues"); id == 0 || s.d.Get(&v, id) != nil {
		v = model.Venue{}
	}
	v.Name = s.title()
	return &model.Save{Record: &v, Name: v.Name}
}

// TestUndoAllRedoAll makes 200 random edits, takes all back and does all again;
// on the way down and up every state is met again.
func TestUndoAllRedoAll(t *testing.T) {
	d := fill(t, create(t))
	s := &scribe{t, rand.New(rand.NewSource(7)), d}
	states := []string{dump(t, d.Store)}
	for len(states) <= 200 {
		touched, err := d.Do(s.change())
		if err != nil && model.Code(err) == "" {
			t.Fatal(err)
		}
		if err == nil && touched.Deed.ID != 0 {
			states = append(states, dump(t, d.Store))
		}
	}
	mustBeSound(t, d.Store)
	for i := 199; i >= 0; i-- {
		if _, err := d.Undo(); err != nil {
			t.Fatalf("undo to %d: %v", i, err)
		}
		if i%20 == 0 && dump(t, d.Store) != states[i] {
			t.Fatalf("state %d was not met again by undo", i)
		}
	}
	mustBeSound(t, d.Store)
	d.Store = reopen(t, d.Store)
	for i := 1; i <= 200; i++ {
		if _, err := d.Redo(); err != nil {
			t.Fatalf("redo to %d: %v", i, err)
		}
		if i%20 == 0 && dump(t, d.Store) != states[i] {
			t.Fatalf("state %d was not met again by redo", i)
		}
	}
	if _, ok := d.CanRedo(); ok {
		t.Error("something is left to redo")
	}
	mustBeSound(t, d.Store)
}

// Undo in any order mixes edits, undo and redo, and compares with a pile of dumps.
func tryUndoInAnyOrder(t *testing.T, create func(testing.TB) *Store) {
	d := fill(t, create(t))
	s := &scribe{t, rand.New(rand.NewSource(11)), d}
	pile, at := []string{dump(t, d.Store)}, 0
	for range 150 {
		switch s.r.Intn(4) {
		case 0:
			if at > 0 {
				if _, err := d.Undo(); err != nil {
					t.Fatal(err)
				}
				at--
			}
		case 1:
			_, ok := d.CanRedo()
			if ok != (at < len(pile)-1) {
				t.Fatalf("CanRedo %v at %d of %d", ok, at, len(pile))
			}
			if ok {
				if _, err := d.Redo(); err != nil {
					t.Fatal(err)
				}
				at++
			}
		default:
			touched, err := d.Do(s.change())
			if err == nil && touched.Deed.ID != 0 {
				pile = append(pile[:at+1], dump(t, d.Store))
				at++
			}
		}
		if dump(t, d.Store) != pile[at] {
			t.Fatal("the diary is not at the state that undo and redo should have led to")
		}
	}
	mustBeSound(t, d.Store)
}
