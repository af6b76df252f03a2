package view

import (
	"cmp"
	"maps"
	"slices"

	"chancery/model"
	"chancery/ui/board"
)

// roster are the rooms, delegations or people there are: those of the open visit
// with their precedence, host first, as its delegations stand.
func (v *Strips) roster(by board.By, empty, ranked bool) board.Roster {
	r := board.Roster{Empty: empty, Ranked: ranked}
	switch by {
	case board.ByParty:
		for _, d := range v.ranked() {
			party := v.shown.Inside.Parties[d.PartyID]
			r.Known = append(r.Known, board.Known{Lane: board.Lane{Tag: party.Tag()}, Name: v.host.Words().Text(party.Name), Rank: len(r.Known)})
		}
	case board.ByPerson:
		for _, d := range v.ranked() {
			for _, s := range v.seated(d.ID) {
				r.Known = append(r.Known, board.Known{Lane: board.Lane{Person: *s.PersonID}, Name: v.host.Words().Text(v.shown.Inside.People[*s.PersonID].Name), Rank: len(r.Known)})
			}
		}
	default:
		r.Known = v.rooms(empty)
	}
	return r
}

// ranked are the delegations of the open visit in their order, the host first.
func (v *Strips) ranked() []model.Delegation {
	if !v.shown.Stand.Inside() {
		return nil
	}
	list := slices.Collect(maps.Values(v.shown.Inside.Delegations))
	slices.SortFunc(list, func(a, b model.Delegation) int {
		return cmp.Or(cmp.Compare(slices.Index(model.Sides, a.Side), slices.Index(model.Sides, b.Side)), cmp.Compare(a.Pos, b.Pos), cmp.Compare(a.ID, b.ID))
	})
	return list
}

// seated are the seats of a delegation that a known person has, in order.
func (v *Strips) seated(delegation int64) []model.Seat {
	var list []model.Seat
	for _, s := range v.shown.Inside.Seats {
		if s.DelegationID == delegation && s.PersonID != nil {
			list = append(list, s)
		}
	}
	slices.SortFunc(list, func(a, b model.Seat) int { return cmp.Or(cmp.Compare(a.Pos, b.Pos), cmp.Compare(a.ID, b.ID)) })
	return list
}

// rooms are all rooms of the diary.
func (v *Strips) rooms(empty bool) []board.Known {
	if !empty {
		return nil
	}
	regs, err := v.host.Reading().Registers()
	if err != nil {
		v.host.Tell(err)
		return nil
	}
	names := map[int64]string{}
	for _, one := range regs.Venues {
		names[one.ID] = v.host.Words().Text(one.Name)
	}
	var out []board.Known
	for _, r := range regs.Rooms {
		out = append(out, board.Known{Lane: board.Lane{Venue: r.VenueID, Room: r.ID}, Name: v.host.Words().Text(r.Name), Venue: names[r.VenueID]})
	}
	return out
}
