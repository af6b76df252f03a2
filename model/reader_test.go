package model_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"chancery/model"
)

// Delegations of a summit: the host's, and those of three guests. People of a
// party may have a seat or none; the last belongs to nobody's party.
const (
	ofHost int64 = iota + 1
	ofA
	ofB
	ofC
	alone
)

func key(n int64) *int64 { return &n }

// gathering is a summit of four delegations, with a seat and a person without
// one in each, and an item meant for delegations in which some take part.
func gathering(who ...model.Participation) model.Programme {
	p := model.Programme{Event: model.Event{Row: model.Row{ID: 1, UID: "summit"}, Audience: model.Public}, Who: map[int64][]model.Participation{}, Delegations: map[int64]model.Delegation{},
		Seats: map[int64]model.Seat{}, People: map[int64]model.Person{}, Parties: map[int64]model.Party{}}
	for d := ofHost; d <= alone; d++ {
		row := model.Row{ID: d}
		p.Parties[d] = model.Party{Row: row, Name: model.Plain("party")}
		p.People[d] = model.Person{Row: row, Name: model.Plain("person"), PartyID: key(d), Languages: "en"}
		if d == alone {
			break
		}
		side := model.GuestSide
		if d == ofHost {
			side = model.HostSide
		}
		p.Delegations[d] = model.Delegation{Row: row, EventID: 1, PartyID: d, Side: side, Pos: d, Liaison: model.Plain("liaison"), LiaisonPhone: "123"}
		p.Seats[d] = model.Seat{Row: row, DelegationID: d, Name: model.Plain("seat"), Role: "member", Pos: 1}
	}
	p.Items = []model.Item{{Row: model.Row{ID: 1}, EventID: 1, Title: model.Plain("item"), Audience: model.ForDelegation, Status: model.Agreed}}
	for i, w := range who {
		w.ID, w.ItemID, w.Pos = int64(i+1), 1, int64(i)
		p.Who[1] = append(p.Who[1], w)
	}
	return p
}

func delegation(d int64) model.Participation { return model.Participation{DelegationID: key(d)} }
func seat(d int64) model.Participation       { return model.Participation{SeatID: key(d)} }
func someone(d int64) model.Participation    { return model.Participation{PersonID: key(d)} }
func named() model.Participation             { return model.Participation{Name: model.Plain("name")} }

func forDelegation(d int64) model.Reader {
	return model.Reader{Audience: model.ForDelegation, Delegation: d}
}

// Which delegations read an item meant for delegations. E is what every one may.
func TestWhoReadsAnItemForDelegations(t *testing.T) {
	type all = []model.Participation
	for what, tt := range map[string]struct {
		who   all
		reads string
	}{
		"nobody is named":                     {nil, "HABC E"},
		"a name that was only typed":          {all{named()}, "HABC E"},
		"somebody of no delegation":           {all{someone(alone)}, "HABC E"},
		"one delegation":                      {all{delegation(ofA)}, "A"},
		"a seat of one":                       {all{seat(ofA)}, "A"},
		"somebody of its party, without seat": {all{someone(ofA)}, "A"},
		"one, and a name beside it":           {all{delegation(ofA), named()}, "A"},
		"one, and somebody of none":           {all{someone(alone), delegation(ofA)}, "A"},
		"two":                                 {all{delegation(ofA), delegation(ofB)}, "AB"},
		"two, in other ways":                  {all{seat(ofB), someone(ofA)}, "AB"},
		"the host alone":                      {all{someone(ofHost), seat(ofHost)}, "H"},
		"the host and a guest":                {all{delegation(ofHost), someone(ofC)}, "HC"},
		"all but one":                         {all{delegation(ofHost), delegation(ofA), delegation(ofB)}, "HAB"},
		"all":                                 {all{delegation(ofHost), seat(ofA), someone(ofB), delegation(ofC)}, "HABC E"},
	} {
		p, got := gathering(tt.who...), ""
		for d, name := range []string{"H", "A", "B", "C"} {
			if len(p.For(forDelegation(int64(d+1))).Items) == 1 {
				got += name
			}
		}
		if len(p.For(forDelegation(0)).Items) == 1 {
			got += " E"
		}
		if got != tt.reads {
			t.Errorf("%s: %q read it, want %q", what, got, tt.reads)
		}
		if n := len(p.For(model.Reader{Audience: model.Internal}).Items); n != 1 {
			t.Errorf("%s: the office reads %d items", what, n)
		}
		p.Items[0].Audience = model.Public
		for d := range alone {
			if len(p.For(forDelegation(d)).Items) != 1 {
				t.Errorf("%s: delegation %d does not read what is public", what, d)
			}
		}
	}
}

// A person with a seat is of that delegation, whatever their party is.
func TestASeatComesBeforeTheParty(t *testing.T) {
	p := gathering(someone(ofA))
	s := p.Seats[ofB]
	s.PersonID = key(ofA)
	p.Seats[ofB] = s
	if a, b := p.For(forDelegation(ofA)), p.For(forDelegation(ofB)); len(a.Items) != 0 || len(b.Items) != 1 {
		t.Errorf("that of their party reads %d items, that in which they sit %d", len(a.Items), len(b.Items))
	}
}

// Somebody of no delegation reads what they take part in, and no more than that
// of what others do not.
func TestSomebodyOfNoDelegation(t *testing.T) {
	me := model.Reader{Audience: model.ForDelegation, Person: alone}
	with := someone(alone)
	with.Car = model.Plain("mine")
	other := delegation(ofA)
	other.Car = model.Plain("theirs")
	p := gathering(with, other)
	got := p.For(me)
	if len(got.Items) != 1 || got.Who[1][0].Car.Empty() || !got.Who[1][1].Car.Empty() || got.People[alone].Languages == "" {
		t.Errorf("they read %+v", got.Who)
	}
	if p := gathering(other); len(p.For(me).Items) != 0 {
		t.Error("they read what another delegation does alone")
	}
	me.Person = ofA // who has a delegation, and reads with it
	if len(p.For(me).Items) != 0 {
		t.Error("somebody of a delegation reads without it")
	}
}

// A delegation of another event is none of this one.
func TestADelegationOfAnotherEvent(t *testing.T) {
	p := gathering()
	p.Event.Status = model.Announced
	got := p.For(forDelegation(99))
	if len(got.Items) != 0 || len(got.Delegations) != 0 {
		t.Errorf("it reads %+v", got)
	}
	p.Items[0].Audience = model.PressOnly
	if len(p.For(forDelegation(99)).Items) != 1 {
		t.Error("it does not read what the press may")
	}
}

// Only delegations have anything to do with which one: the others read the same.
func TestOtherAudiencesAreOfNoDelegation(t *testing.T) {
	p := gathering(delegation(ofA), someone(ofB))
	for _, a := range []model.Audience{model.Public, model.PressOnly, model.Internal} {
		want := p.For(model.Reader{Audience: a})
		for d := range int64(99) {
			if got := p.For(model.Reader{Audience: a, Delegation: d, Person: d}); !reflect.DeepEqual(got, want) {
				t.Fatalf("%s of delegation %d reads otherwise", a, d)
			}
		}
	}
}

// Of each row that belongs to a delegation, its own reads all that is meant for
// delegations, and the others, or nobody in particular, what is marked so: how many are there, and how.
func TestWhatIsReadOfOthers(t *testing.T) {
	full := func(d int64) model.Participation {
		w := delegation(d)
		w.Side, w.Role, w.Mode, w.Plus = model.GuestSide, "principal", model.ByVideo, 4
		w.Place, w.Car, w.Points = model.Plain("place"), model.Plain("car"), model.Plain("points")
		return w
	}
	person := someone(ofB)
	person.Car = model.Plain("car")
	p := gathering(full(ofA), full(ofB), person, full(ofHost), full(ofC))
	for _, reader := range []int64{0, ofHost, ofA, ofB, ofC} {
		got := p.For(forDelegation(reader))
		if len(got.Who[1]) != 5 || len(got.Delegations) != 4 || len(got.Seats) != 4 {
			t.Fatalf("%d reads %+v", reader, got)
		}
		for _, w := range got.Who[1] {
			d, _ := got.DelegationIn(w)
			mine := d.ID == reader
			if said := w.Car != nil; said != mine || !w.Points.Empty() {
				t.Errorf("%d reads of %d: car %v, points %q", reader, d.ID, said, w.Points)
			}
			if w.DelegationID != nil && ((w.Place != nil || w.Role != "") != mine || w.Plus != 4 || w.Mode != model.ByVideo) {
				t.Errorf("%d reads of %d: %+v", reader, d.ID, w)
			}
		}
		for id, d := range got.Delegations {
			if mine := id == reader; (d.Liaison != nil) != mine || (d.LiaisonPhone != "") != mine || d.PartyID == 0 || d.Pos == 0 {
				t.Errorf("%d reads of %d: %+v", reader, id, d)
			}
			if s := got.Seats[id]; (s.Role != "") != (id == reader) || s.Name.Empty() {
				t.Errorf("%d reads of %d: %+v", reader, id, s)
			}
		}
		if who, ok := got.People[ofB]; !ok || who.Name.Empty() || (who.Languages != "") != (reader == ofB) {
			t.Errorf("%d reads of a person of another: %+v", reader, who)
		}
	}
}

// What other delegations read is written down here once more.
func TestWhatOthersReadIsWrittenDown(t *testing.T) {
	var got []string
	for _, r := range []model.Record{&model.Event{}, &model.Item{}, &model.Person{}, &model.Delegation{}, &model.Seat{}, &model.Participation{}, &model.Access{}, &model.Group{}, &model.Member{}} {
		for _, f := range model.Fields(r) {
			if f.Others {
				got = append(got, reflect.TypeOf(r).Elem().Name()+"."+f.Name)
			}
		}
	}
	want := strings.Fields("Delegation.EventID Delegation.PartyID Delegation.Name Delegation.Side Delegation.Pos Seat.DelegationID Seat.PersonID Seat.Name Seat.Pos Seat.Title " +
		"Participation.ItemID Participation.Side Participation.Pos Participation.DelegationID Participation.GroupID Participation.SeatID Participation.PersonID Participation.Name " +
		"Participation.Mode Participation.Plus Participation.JoinsAt Participation.LeavesAt Group.EventID Group.Kind Group.Level Group.DelegationID Group.Side Group.Name Group.Pos Member.GroupID Member.SeatID Member.PersonID Member.Pos")
	if !slices.Equal(got, want) {
		t.Errorf("others read\n%s\nwant\n%s", strings.Join(got, " "), strings.Join(want, " "))
	}
}

// Whoever takes part: what every delegation may read each of them reads, one
// that takes part reads, and of a part that is another's none reads the car.
func TestEveryOneReadsNoMoreThanAny(t *testing.T) {
	ways := []func(int64) model.Participation{delegation, seat, someone, func(int64) model.Participation { return named() }}
	rapid.Check(t, func(t *rapid.T) {
		var who []model.Participation
		takes := map[int64]bool{}
		for range rapid.IntRange(0, 6).Draw(t, "parts") {
			way, d := rapid.IntRange(0, 3).Draw(t, "way"), rapid.Int64Range(ofHost, ofC).Draw(t, "delegation")
			w := ways[way](d)
			w.Car = model.Plain("car")
			who = append(who, w)
			takes[d] = takes[d] || way < 3
		}
		p := gathering(who...)
		every := p.For(forDelegation(0))
		for d := ofHost; d <= ofC; d++ {
			got := p.For(forDelegation(d))
			if len(got.Items) < len(every.Items) || takes[d] && len(got.Items) == 0 {
				t.Fatalf("%d reads %d items, every one %d", d, len(got.Items), len(every.Items))
			}
			for _, w := range got.Who[1] {
				if of, _ := p.DelegationIn(w); (w.Car != nil) != (of.ID == d) {
					t.Fatalf("%d reads the car of %d: %v", d, of.ID, w.Car)
				}
			}
		}
		for _, w := range every.Who[1] {
			if w.Car != nil {
				t.Fatal("every one reads a car")
			}
		}
	})
}

// A delegation of which nobody comes takes nothing out of what is common to all: what all attend who do come is everybody's.
func TestWhatAllWhoComeAttendIsCommonToAll(t *testing.T) {
	common := func(p model.Programme) bool {
		return len(p.For(model.Reader{Audience: model.ForDelegation}).Items) == 1
	}
	p := gathering(delegation(ofHost), delegation(ofA), delegation(ofB))
	if common(p) {
		t.Error("what one of four does not attend is said to all")
	}
	s := p.Seats[ofC]
	s.Status = model.Declined
	p.Seats[ofC] = s
	if !common(p) {
		t.Error("who declined keeps it from the others")
	}
}
