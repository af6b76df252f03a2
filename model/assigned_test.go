package model_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"chancery/model"
)

// room is a programme of one item, in a room for four, in which some take part.
func room(who ...model.Participation) *model.Programme {
	a := sent()
	p := &model.Programme{Delegations: a.Delegations, Seats: a.Seats, Groups: a.Groups, Members: a.Members, Tenures: a.Tenures, Offices: a.Offices,
		Items: []model.Item{{Row: model.Row{ID: 7}, RoomID: key(1)}}, Rooms: map[int64]model.Room{1: {Capacity: 4}}, Who: map[int64][]model.Participation{7: who}}
	p.Items[0].Start.At = hour
	return p
}

func TestWhoWouldAttend(t *testing.T) {
	absent := func(w model.Participation) model.Participation { w.Mode = model.Absent; return w }
	video := func(w model.Participation) model.Participation { w.Mode = model.ByVideo; return w }
	with := func(w model.Participation, n int) model.Participation { w.Plus = n; return w }
	for what, tt := range map[string]struct {
		who, more []model.Participation
		how       string
		places    string // now, then, in the room
		over      bool
	}{
		"somebody new":                       {nil, list(seat(21)), "[comes]", "0 1 4", false},
		"by a row of their own":              {list(seat(21)), list(seat(21)), "[there]", "1 1 4", false},
		"as a person, by the seat":           {list(someone(201)), list(seat(21)), "[there]", "1 1 4", false},
		"with a group":                       {list(inGroup(1)), list(seat(21)), "[with]", "3 3 4", false},
		"with a delegation":                  {list(delegation(2)), list(seat(22)), "[with]", "3 3 4", false},
		"kept away from a group":             {list(inGroup(1), absent(someone(201))), list(seat(21)), "[back]", "2 3 4", false},
		"somebody who declined":              {nil, list(seat(33)), "[away]", "0 0 4", false},
		"somebody replaced by then":          {nil, list(seat(31)), "[away]", "0 0 4", false},
		"their successor":                    {nil, list(seat(32)), "[comes]", "0 1 4", false},
		"of the press, beside their own":     {list(delegation(2)), list(seat(24)), "[comes]", "3 4 4", false},
		"a delegation":                       {nil, list(delegation(2)), "[comes]", "0 3 4", false},
		"a delegation once more":             {list(delegation(2)), list(delegation(2)), "[there]", "3 3 4", false},
		"a delegation, its head there":       {list(seat(21)), list(delegation(2)), "[comes]", "1 3 4", false},
		"a delegation, all there by name":    {list(seat(21), seat(22), seat(23)), list(delegation(2)), "[with]", "3 3 4", false},
		"a delegation and more than known":   {list(seat(21), seat(22), seat(23)), list(with(delegation(2), 2)), "[comes]", "3 4 4", false},
		"1+1 of a delegation, both there":    {list(seat(21), seat(22), seat(23)), list(with(delegation(2), 1)), "[comes]", "3 3 4", false},
		"a group":                            {nil, list(inGroup(1)), "[comes]", "0 3 4", false},
		"a group whose members are there":    {list(inGroup(1)), list(inGroup(6)), "[with]", "3 3 4", false},
		"two seats, one of them there":       {list(seat(21)), list(seat(21), seat(22)), "[there comes]", "1 2 4", false},
		"one seat twice":                     {nil, list(seat(21), seat(21)), "[comes there]", "0 1 4", false},
		"more than the room holds":           {list(inGroup(1)), list(with(seat(22), 2)), "[comes]", "3 6 4", true},
		"a head and fewer than there are":    {nil, list(with(seat(21), 1)), "[comes]", "0 2 4", false},
		"a head and more than there are":     {nil, list(with(someone(201), 3)), "[comes]", "0 4 4", false},
		"1+3 of a delegation":                {list(with(delegation(2), 3)), list(seat(32)), "[comes]", "4 5 4", true},
		"heads, each with one":               {nil, list(with(inGroup(1), 1)), "[comes]", "0 6 4", true},
		"a member, who comes with two":       {list(with(seat(22), 2)), list(seat(21)), "[comes]", "3 4 4", false},
		"a name with two":                    {nil, list(with(named(), 2)), "[comes]", "0 3 4", false},
		"on a screen nobody needs a place":   {nil, list(video(with(seat(22), 2))), "[comes]", "0 0 4", false},
		"names in words have places as well": {list(named()), list(seat(22)), "[comes]", "1 2 4", false},
	} {
		p := room(tt.who...)
		got := p.Assigning(tt.more)[0]
		if e := p.Entry(&p.Items[0]); e.Takes != got.Takes || e.Holds != got.Room || e.Crowded() != (got.Takes > 4) {
			t.Errorf("%s: the calendar has %d for %d places, %v", what, e.Takes, e.Holds, e.Crowded())
		}
		if how, places := fmt.Sprint(got.How), fmt.Sprint(got.Takes, got.Would, got.Room); how != tt.how || places != tt.places || got.Over() != tt.over {
			t.Errorf("%s: %s, places %s, over %v; want %s, %s, %v", what, how, places, got.Over(), tt.how, tt.places, tt.over)
		}
	}
}

// Whoever takes part by video all through the visit needs no place in a room, be they named or of a group.
func TestWhoIsOnAScreenNeedsNoPlace(t *testing.T) {
	for _, row := range []model.Participation{delegation(2), inGroup(1), seat(21), someone(201)} {
		p := room(row)
		before := p.Assigning(nil)[0].Takes
		s := p.Seats[21]
		s.Status = model.OnVideo
		p.Seats = maps.Clone(p.Seats)
		p.Seats[21] = s
		if now := p.Assigning(nil)[0].Takes; now != before-1 {
			t.Errorf("%+v: %d places, %d before", row, now, before)
		}
	}
}

func list(w ...model.Participation) []model.Participation { return w }

// With whom somebody is there already is said.
func TestWithWhomSomebodyIsThere(t *testing.T) {
	for _, w := range []model.Participation{inGroup(1), delegation(2)} {
		got := room(w).Assigning(list(seat(21)))[0]
		if fmt.Sprint(got.With.GroupID, got.With.DelegationID) != fmt.Sprint(w.GroupID, w.DelegationID) {
			t.Errorf("%+v: with %+v", w, got.With)
		}
	}
}

// Whatever is there and whoever is added: nobody who attended is missing afterwards,
// nobody is there twice, and adding the same once more changes nothing.
func TestNobodyIsThereTwice(t *testing.T) {
	row := rapid.Custom(func(t *rapid.T) model.Participation {
		w := rapid.SampledFrom([]model.Participation{seat(21), seat(22), seat(23), seat(24), seat(32), someone(201), someone(999), inGroup(1), inGroup(3), inGroup(6), delegation(2), delegation(3), named()}).Draw(t, "row")
		if w.Name.Empty() && rapid.IntRange(0, 4).Draw(t, "away") == 0 {
			w.Mode = model.Absent
		}
		return w
	})
	rapid.Check(t, func(t *rapid.T) {
		was := rapid.SliceOfN(row, 0, 4).Draw(t, "there")
		more := slices.DeleteFunc(rapid.SliceOfN(row, 1, 3).Draw(t, "more"), func(w model.Participation) bool { return w.Mode == model.Absent || !w.Name.Empty() })
		p := room(was...)
		before := whom(p.Attending(&p.Items[0]))
		plan := p.Assigning(more)
		p.Who[7] = plan[0].Now()
		after := whom(p.Attending(&p.Items[0]))
		for _, one := range before {
			if !slices.Contains(after, one) {
				t.Fatalf("%v was there and is gone: %v", one, after)
			}
		}
		if slices.Sort(after); len(slices.Compact(slices.Clone(after))) != len(after) {
			t.Fatalf("twice: %v", after)
		}
		if again := p.Assigning(more); again[0].Changes() {
			t.Fatalf("once more changes %v", again[0].How)
		}
	})
}
