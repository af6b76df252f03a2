package typed

import (
	"fmt"
	"testing"

	"chancery/model"
	"chancery/words"
)

// A rank, a form of address or an office with the family name alone means the one of the visit who is
// called so. Of two nobody is meant, nor a man by what a woman is called, nor a given name.
func TestARankWithTheFamilyNameMeansOneOfTheVisit(t *testing.T) {
	vlad, elena, ion, other := int64(1), int64(2), int64(3), int64(4)
	person := func(id int64, name, address, office string) model.Known {
		return model.Known{Person: model.Person{Row: model.Row{ID: id}, Name: model.Plain(name), Address: model.Text{"en": address}}, Office: model.Plain(office)}
	}
	known := []model.Known{person(vlad, "Gheorghe Vlad", "General", "Military adviser"), person(elena, "Elena Stoica", "Mrs", "Minister of Foreign Affairs"),
		person(ion, "Ion Rusu", "Mr", "Chief of protocol"), person(other, "Ana Marin", "", "")}
	people := map[int64]model.Person{}
	for _, k := range known[:3] { // the last has nothing to do with the visit
		people[k.Person.ID] = k.Person
	}
	meant := func(said string) int64 {
		c := Cells{Words: words.For("en"), Lang: "en", Roll: NewRoll(known), Programme: model.Programme{People: people, Who: map[int64][]model.Participation{1: {{Row: model.Row{ID: 7}, Name: model.Plain(said)}}}}}
		return c.Fitting()[7]
	}
	for said, want := range map[string]int64{"General Vlad": vlad, "Gen. Vlad": vlad, "general Vlad": vlad, "dl Rusu": ion, "Mr Rusu": ion, "Mrs Stoica": elena, "dna Stoica": elena, "Minister Stoica": elena, "ministra Stoica": elena,
		"Mrs Rusu": 0, "Mr Stoica": 0, "General Gheorghe": 0, "Interpreter of General Vlad": 0, "Adviser to Minister Stoica": 0, "Chairman Vlad": 0, "General Marin": 0, "General": 0} {
		if got := meant(said); got != want {
			t.Errorf("%q means %d, not %d", said, got, want)
		}
	}
	people[9] = model.Person{Row: model.Row{ID: 9}, Name: model.Plain("Petru Vlad")}
	if got := meant("General Vlad"); got != 0 {
		t.Errorf("of two who are called so %d is meant", got)
	}
}

// HoD with so many behind it is the head of that side, and so many: as it is typed, and where it stood
// as words.
func TestTheHeadIsMeantWithTheCompany(t *testing.T) {
	ana := int64(1)
	p := model.Programme{Delegations: map[int64]model.Delegation{1: {Row: model.Row{ID: 1}, Side: model.GuestSide}},
		Seats: map[int64]model.Seat{1: {Row: model.Row{ID: 1}, DelegationID: 1, PersonID: &ana, Role: model.HeadOfDelegation}}, Items: []model.Item{{Row: model.Row{ID: 1}}},
		Who: map[int64][]model.Participation{1: {{Row: model.Row{ID: 7}, ItemID: 1, Side: model.GuestSide, Name: model.Plain("HoD+2")}}}}
	c := Cells{Words: words.For("en"), Lang: "en", Roll: NewRoll([]model.Known{{Person: model.Person{Row: model.Row{ID: ana}, Name: model.Plain("Ana Pop")}}}), Programme: p}
	if got := c.who("HoD+3", model.GuestSide, nil); len(got) != 1 || got[0].PersonID == nil || *got[0].PersonID != ana || got[0].Plus != 3 {
		t.Errorf("typed, it is %+v", got)
	}
	fit := c.Fitting()
	if args := c.Settling(map[int64]int64{7: ana, 8: ana, 9: 2}).Verb.Args; args[0].In("") != "3" {
		t.Errorf("of three places it counts %v", args)
	}
	if fit[7] != ana {
		t.Fatalf("as words it means %v", fit)
	}
	change := c.Settling(fit).Changes[0].(*model.Participate)
	if w := change.Who[0]; w.PersonID == nil || *w.PersonID != ana || w.Plus != 2 || !w.Name.Empty() {
		t.Errorf("linked, it is %+v", w)
	}
}

// Words that mean somebody who has a seat on the other side stand there once they do; where many meet they stay.
func TestWhoIsLinkedStandsOnTheirSide(t *testing.T) {
	ana := int64(1)
	for _, kind := range []model.EventKind{model.OfficialVisit, model.Summit} {
		p := model.Programme{Event: model.Event{Kind: kind}, Delegations: map[int64]model.Delegation{1: {Row: model.Row{ID: 1}, Side: model.GuestSide}},
			Seats: map[int64]model.Seat{1: {Row: model.Row{ID: 1}, DelegationID: 1, PersonID: &ana}}, Items: []model.Item{{Row: model.Row{ID: 1}}},
			Who: map[int64][]model.Participation{1: {{Row: model.Row{ID: 7}, ItemID: 1, Side: model.HostSide, Name: model.Plain("Ana Pop"), Plus: 2}}}}
		c := Cells{Words: words.For("en"), Lang: "en", Roll: NewRoll([]model.Known{{Person: model.Person{Row: model.Row{ID: ana}, Name: model.Plain("Ana Pop")}}}), Programme: p}
		on := map[model.Side]string{}
		for _, change := range c.Settling(map[int64]int64{7: ana}).Changes {
			one := change.(*model.Participate)
			for _, w := range one.Who {
				on[one.Side] += fmt.Sprint(w.Side, *w.PersonID, "+", w.Plus)
			}
		}
		want := map[model.Side]string{model.GuestSide: "guest1+2"}
		if kind == model.Summit {
			want = map[model.Side]string{model.HostSide: "host1+2"}
		}
		if on[model.HostSide] != want[model.HostSide] || on[model.GuestSide] != want[model.GuestSide] {
			t.Errorf("%s: %v", kind, on)
		}
	}
}
