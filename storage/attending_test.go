package storage

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"chancery/model"
	"chancery/model/civil"
)

// Whoever is sent, in whatever state, and whoever takes part: the calendar says of an item
// who attends it as its programme does.
func TestTheCalendarKnowsWhoAttends(t *testing.T) {
	s := create(t)
	rapid.Check(t, func(rt *rapid.T) {
		w := arrange(t, s)
		put := func(r model.Record) int64 {
			save := &model.Save{Record: r}
			do(t, s, save)
			return save.ID
		}
		n := func(what string, most int) int { return rapid.IntRange(0, most).Draw(rt, what) }
		some := func(what string, list []int64) *int64 { return &list[n(what, len(list)-1)] }
		var people, delegations, seats, groups []int64
		for _, level := range []model.Level{model.ForeignMinister, model.HeadOfState, model.ForeignMinister, ""} {
			person := put(&model.Person{Name: model.Plain("P " + string(level)), PartyID: &w.guest})
			office := put(&model.Office{Title: model.Plain("O"), Category: level})
			put(&model.Tenure{PersonID: person, OfficeID: office, To: w.hour * int64(n("over", 1))})
			people = append(people, person)
		}
		for i, side := range []model.Side{model.HostSide, model.GuestSide, model.GuestSide} {
			delegations = append(delegations, put(&model.Delegation{EventID: w.event, PartyID: []int64{w.host, w.guest}[i%2], Side: side, Pos: int64(n("place", 3))}))
		}
		put(&model.Invitation{EventID: &w.event, PartyID: some("asked", []int64{w.host, w.guest}), Who: model.Plain("A state"), Audience: model.Internal,
			Thread: model.Thread{{Day: "2026-03-01", Kind: model.StepLetter}, {Day: "2026-03-02", Kind: []model.StepKind{model.StepAccepted, model.StepDeclined}[n("answer", 1)]}}})
		for range n("seats", 8) {
			seat := model.Seat{DelegationID: *some("of", delegations), Role: model.Roles[n("role", len(model.Roles)-1)], Status: model.SeatStatuses[n("status", 7)], Pos: int64(n("pos", 4))}
			if seat.PersonID = some("person", people); rapid.Bool().Draw(rt, "unknown") {
				seat.PersonID, seat.Name = nil, model.Plain("Seat")
			}
			switch n("when", 3) {
			case 0:
				seat.Until = w.hour
			case 1:
				seat.From = w.hour
			}
			seats = append(seats, put(&seat))
		}
		for _, kind := range model.GroupKinds {
			g := model.Group{EventID: w.event, Kind: kind, Name: model.Plain("G"), Side: []model.Side{"", model.HostSide, model.GuestSide}[n("side", 2)]}
			switch kind {
			case model.AtLevel:
				g.Level = model.ForeignMinister
			case model.WholeOf:
				g.DelegationID = some("which", delegations)
			}
			groups = append(groups, put(&g))
			for range n("members", 2) {
				m := model.Member{GroupID: groups[len(groups)-1], PersonID: some("member", people), Out: rapid.Bool().Draw(rt, "out"), Pos: int64(n("pos", 3))}
				if len(seats) > 0 && rapid.Bool().Draw(rt, "by seat") {
					m.SeatID, m.PersonID = some("seat", seats), nil
				}
				put(&m)
			}
		}
		for range n("parts", 6) {
			part := model.Participation{ItemID: w.item, Side: model.Sides[n("side", 1)], Pos: int64(n("pos", 5)), Plus: n("plus", 1), Mode: model.Modes[n("mode", len(model.Modes)-1)]}
			switch n("way", 4) {
			case 0:
				part.PersonID = some("who", people)
			case 1:
				part.DelegationID = some("whole", delegations)
			case 2:
				part.GroupID = some("group", groups)
			case 3:
				part.Name = model.Plain("Somebody Else")
			default:
				if part.PersonID = some("who", people); len(seats) > 0 {
					part.PersonID, part.SeatID = nil, some("seat", seats)
				}
			}
			put(&part)
		}
		var visit model.Event
		if err := s.Get(&visit, w.event); err != nil {
			t.Fatal(err)
		}
		visit.Direction = rapid.SampledFrom(model.Directions).Draw(rt, "direction")
		visit.Kind = rapid.SampledFrom([]model.EventKind{model.Meeting, model.Summit, model.StateVisit}).Draw(rt, "kind")
		put(&visit)
		p, err := s.Programme(w.event)
		if err != nil {
			t.Fatal(err)
		}
		list, err := s.Calendar(civil.Span{From: 0, To: 1 << 40}, model.Filter{Only: w.event})
		if err != nil || len(list) != 1 {
			t.Fatal(list, err)
		}
		it, _ := p.Item(w.item)
		if diff := cmp.Diff(p.Entry(&it), list[0], cmpopts.EquateEmpty()); diff != "" {
			rt.Fatal(diff)
		}
		if got, want := len(list[0].People)+len(list[0].Seats), len(p.Attending(&it)); got != want {
			rt.Fatalf("%d are known of %d who attend", got, want)
		}
		for _, one := range p.Attending(&it) { // as it is printed
			if one.GroupID == nil || p.Event.ManyMeet() || one.Plus > 0 {
				continue
			}
			if g := p.Groups[*one.GroupID]; g.Side == "" && one.Delegation != 0 && slices.Contains([]model.GroupKind{model.Heads, model.AtLevel, model.Spouses}, g.Kind) && p.Delegations[one.Delegation].Side != one.Side {
				rt.Fatalf("with %s on the side of %s somebody of the other attends", g.Kind, one.Side)
			}
		}
		for _, person := range people {
			uses, err := s.Uses("people", person)
			if err != nil {
				t.Fatal(err)
			}
			found, through := false, false
			for _, u := range uses {
				found = found || u.Ref.Item == w.item
				through = through || !u.Through.Empty()
			}
			if there := slices.Contains(list[0].People, person); there && !found || through && !there {
				rt.Fatalf("%d attends: %v, found: %v, with others: %v", person, there, found, through)
			}
		}
	})
}

// gathered is a meeting with one item.
type gathered struct{ host, guest, event, item, hour int64 }

func arrange(t *testing.T, s *Store) (w gathered) {
	t.Helper()
	put := func(r model.Record) int64 {
		save := &model.Save{Record: r}
		do(t, s, save)
		return save.ID
	}
	w.host = put(&model.Party{Kind: model.State, Code: "RO", Name: model.Plain("Romania")})
	w.guest = put(&model.Party{Kind: model.State, Code: "MD", Name: model.Plain("Moldova")})
	e := model.NewEvent(model.Meeting, "2026-03-12", "2026-03-12", bucharest)
	e.Title = model.Plain("Meeting")
	w.event = put(&e)
	start := moment(t, "2026-03-12T10:00", bucharest)
	it := model.NewItem(w.event, model.Talks, start, start.AddMinutes(30))
	it.Title = model.Plain("Talks")
	w.item, w.hour = put(&it), start.At
	return w
}
