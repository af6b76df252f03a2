package storage

import (
	"fmt"
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
