package storage

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"chancery/model"
)

// Where somebody is used is found through seats as well, each place once.
func TestUsesAreFound(t *testing.T) {
	d := fill(t, create(t))
	seat := &model.Seat{DelegationID: d.delegation, PersonID: &d.person, Role: model.Roles[0]}
	do(t, d.Store, &model.Save{Record: seat})
	uses, err := d.Uses("people", d.person)
	if err != nil {
		t.Fatal(err)
	}
	said := map[string]int{}
	for _, u := range uses {
		said[u.Table]++
		if u.Title.Empty() || u.Of == "" && u.Ref == (model.Ref{}) {
			t.Errorf("%+v leads nowhere", u)
		}
	}
	if said["seats"] != 1 || said["participations"] == 0 {
		t.Errorf("%v", said)
	}
}

// What somebody attends with a group or a delegation is told with its name, in order of
// time; an item that names them besides is told once.
func TestUsesThroughOthers(t *testing.T) {
	d := fill(t, create(t))
	put := func(r model.Record) int64 {
		c := &model.Save{Record: r}
		do(t, d.Store, c)
		return c.ID
	}
	heads := put(&model.Group{EventID: d.visit, Kind: model.Heads, Name: model.Text{"en": "Heads of delegation"}})
	for _, one := range []struct {
		clock, title string
		who          []model.Participation
	}{
		{"16:00", "Dinner", []model.Participation{{Side: model.GuestSide, GroupID: &heads}}},
		{"15:00", "Talks", []model.Participation{{Side: model.GuestSide, DelegationID: &d.delegation}}},
		{"17:00", "Photo", []model.Participation{{Side: model.GuestSide, GroupID: &heads}, {Side: model.GuestSide, PersonID: &d.person}}},
		{"18:00", "Concert", []model.Participation{{Side: model.GuestSide, GroupID: &heads}, {Side: model.GuestSide, PersonID: &d.person, Mode: model.Absent}}},
	} {
		do(t, d.Store, &model.SaveItem{Item: item(t, d.visit, one.title, "2026-03-12T"+one.clock, "2026-03-12T"+one.clock), Who: &one.who})
	}
	uses, err := d.Uses("people", d.person)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, u := range uses {
		if u.Ref.IsItem() {
			got = append(got, strings.Trim(u.Start.Clock()+" "+u.Title.In("en")+" "+u.Table+" "+u.Through.In("en"), " "))
		}
	}
	want := []string{"10:15 Tête-à-tête participations", "15:00 Talks delegations Ukraine", "16:00 Dinner groups Heads of delegation", "17:00 Photo participations", "18:00 Concert participations"}
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

// Every table that points at a register is found by what it says of itself.
func TestUsesOfEveryRegister(t *testing.T) {
	d := fill(t, create(t))
	for _, of := range []string{"people", "parties", "offices", "venues", "rooms"} {
		ids, err := idsOf(d.reads, "SELECT id FROM "+of)
		if err != nil {
			t.Fatal(err)
		}
		for _, id := range ids {
			if _, err := d.Uses(of, id); err != nil {
				t.Errorf("%s %d: %v", of, id, err)
			}
		}
	}
}

// busy is a diary with two people, one of whom takes part in n items.
func busy(t testing.TB, n int) (s *Store, keep, gone *model.Person) {
	s = create(t)
	d := fill(t, s)
	gone, keep = &model.Person{Name: model.Text{"en": "Ana Pop"}}, &model.Person{Name: model.Text{"en": "Ana Popp"}}
	for _, p := range []*model.Person{keep, gone} {
		save := &model.Save{Record: p}
		do(t, s, save)
		if err := s.Get(p, save.ID); err != nil {
			t.Fatal(err)
		}
	}
	all := &model.Several{Verb: model.Label{Verb: "sample"}}
	for i := range n {
		at := fmt.Sprintf("2026-%02d-%02dT%02d:", 1+i%12, 1+i/12%28, 9+i/336)
		it := item(t, d.visit, fmt.Sprint("Meeting ", i), at+"00", at+"45")
		all.Changes = append(all.Changes, &model.SaveItem{Item: it, Who: &[]model.Participation{{Side: model.HostSide, PersonID: &gone.ID}}})
	}
	do(t, s, all)
	return s, keep, gone
}

func BenchmarkMergeOfFiveHundredUses(b *testing.B) {
	for range b.N {
		b.StopTimer()
		s, keep, gone := busy(b, 500)
		b.StartTimer()
		do(b, s, &model.Merge{Keep: keep, Gone: gone})
	}
}

// The uses of somebody who comes to a hundred visits with the heads of delegation.
func BenchmarkUsesThroughAHundredVisits(b *testing.B) {
	s, keep, _ := busy(b, 1)
	all := &model.Several{Verb: model.Label{Verb: "sample"}}
	for range 100 {
		e := visit("Visit")
		save := &model.SaveEvent{Event: e}
		do(b, s, save)
		put := func(r model.Record) int64 {
			c := &model.Save{Record: r}
			do(b, s, c)
			return c.ID
		}
		d := put(&model.Delegation{EventID: save.ID, PartyID: 1, Side: model.HostSide})
		put(&model.Seat{DelegationID: d, PersonID: &keep.ID, Role: model.HeadOfDelegation})
		g := put(&model.Group{EventID: save.ID, Kind: model.Heads, Name: model.Plain("Heads")})
		for i := range 20 {
			at := fmt.Sprintf("2026-03-12T%02d:00", 2+i)
			all.Changes = append(all.Changes, &model.SaveItem{Item: item(b, save.ID, "Meeting", at, at), Who: &[]model.Participation{{Side: model.HostSide, GroupID: &g}}})
		}
	}
	do(b, s, all)
	b.ResetTimer()
	for range b.N {
		if list, err := s.Uses("people", keep.ID); err != nil || len(list) < 2000 {
			b.Fatal(len(list), err)
		}
	}
}

// A state that presides is used by the organisation, and leads there; over which it does not is none of its uses.
func TestUsesTellOfAPresidency(t *testing.T) {
	s := create(t)
	put := func(r model.Record) int64 {
		c := &model.Save{Record: r}
		do(t, s, c)
		return c.ID
	}
	of := put(&model.Party{Kind: model.Organisation, Short: "EU", Name: model.Text{"en": "European Union"}})
	state := put(&model.Party{Kind: model.State, Code: "CY", Name: model.Text{"en": "Cyprus"}})
	put(&model.Presidency{PartyID: of, HolderID: state, FirstDay: "2026-01-01"})
	uses, err := s.Uses("parties", state)
	if err != nil || len(uses) != 1 || uses[0].Table != "presidencies" || uses[0].Of != "parties" || uses[0].Key != of || uses[0].Title.In("en") != "European Union" {
		t.Errorf("%+v, %v", uses, err)
	}
	if uses, err = s.Uses("parties", of); err != nil || len(uses) != 0 {
		t.Errorf("%+v, %v", uses, err)
	}
	if r, err := s.Registers(); err != nil || len(r.Presidencies) != 1 || r.Presidencies[0].HolderID != state {
		t.Errorf("%+v, %v", r.Presidencies, err)
	}
}

// A way is used by the items that go it, in its direction; not by all that is at one of its ends.
func TestAWayIsUsedByWhoGoesIt(t *testing.T) {
	d := fill(t, create(t))
	put := func(r model.Record) int64 {
		c := &model.Save{Record: r}
		do(t, d.Store, c)
		return c.ID
	}
	there := put(&model.Venue{Name: model.Text{"en": "Airport"}})
	way := put(&model.Route{FromID: there, ToID: d.venue, Mode: "car", Minutes: 35})
	for title, ends := range map[string][2]*int64{"Into town": {&there, &d.venue}, "Out of town": {&d.venue, &there}, "Stroll": {&d.venue, &d.venue}, "From the airport": {&there, nil}} {
		it := item(t, d.visit, title, "2026-03-12T15:00", "2026-03-12T15:35")
		it.FromID, it.ToID = ends[0], ends[1]
		do(t, d.Store, &model.SaveItem{Item: it})
	}
	uses, err := d.Uses("routes", way)
	if err != nil || len(uses) != 1 || uses[0].Title["en"] != "Into town" || uses[0].Table != "items" {
		t.Errorf("%+v %v", uses, err)
	}
}
