package ui

import (
	"cmp"
	"maps"
	"slices"

	"chancery/model"
	"chancery/ui/board"
)

// roster are the rooms, delegations or people there are: those of the open visit
// with their precedence, host first, as its delegations stand.
func (w *Window) roster() board.Roster {
	r := board.Roster{Empty: w.memory.LanesEmpty, Ranked: w.memory.LanesRanked}
	switch board.By(w.memory.LanesBy) {
	case board.ByParty:
		for _, d := range w.ranked() {
			party := w.inside.Parties[d.PartyID]
			r.Known = append(r.Known, board.Known{Lane: board.Lane{Tag: party.Tag()}, Name: w.words.Text(party.Name), Rank: len(r.Known)})
		}
	case board.ByPerson:
		for _, d := range w.ranked() {
			for _, s := range w.seated(d.ID) {
				r.Known = append(r.Known, board.Known{Lane: board.Lane{Person: *s.PersonID}, Name: w.words.Text(w.inside.People[*s.PersonID].Name), Rank: len(r.Known)})
			}
		}
	default:
		r.Known = w.rooms()
	}
	return r
}

// ranked are the delegations of the open visit in their order, the host first.
func (w *Window) ranked() []model.Delegation {
	if !w.place.Inside() {
		return nil
	}
	list := slices.Collect(maps.Values(w.inside.Delegations))
	slices.SortFunc(list, func(a, b model.Delegation) int {
		return cmp.Or(cmp.Compare(slices.Index(model.Sides, a.Side), slices.Index(model.Sides, b.Side)), cmp.Compare(a.Pos, b.Pos), cmp.Compare(a.ID, b.ID))
	})
	return list
}

// seated are the seats of a delegation that a known person has, in order.
func (w *Window) seated(delegation int64) []model.Seat {
	var list []model.Seat
	for _, s := range w.inside.Seats {
		if s.DelegationID == delegation && s.PersonID != nil {
			list = append(list, s)
		}
	}
	slices.SortFunc(list, func(a, b model.Seat) int { return cmp.Or(cmp.Compare(a.Pos, b.Pos), cmp.Compare(a.ID, b.ID)) })
	return list
}

// rooms are all rooms of the diary.
func (w *Window) rooms() []board.Known {
	if !w.memory.LanesEmpty {
		return nil
	}
	regs, err := w.reading.Registers()
	if err != nil {
		w.tell(err)
		return nil
	}
	names := map[int64]string{}
	for _, v := range regs.Venues {
		names[v.ID] = w.words.Text(v.Name)
	}
	var out []board.Known
	for _, r := range regs.Rooms {
		out = append(out, board.Known{Lane: board.Lane{Venue: r.VenueID, Room: r.ID}, Name: w.words.Text(r.Name), Venue: names[r.VenueID]})
	}
	return out
}
