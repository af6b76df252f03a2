package ui

import (
	"slices"

	"chancery/model"
	"chancery/model/check"
	"chancery/model/civil"
	"chancery/ui/board"
)

// moveToLane gives an item to another room, delegation or person, and the hours
// it was dropped at, in one deed.
func (w *Window) moveToLane(ref model.Ref, from, to board.Lane, m model.Move, insist bool) {
	var it model.Item
	if err := w.desk.Get(&it, ref.Item); err != nil {
		w.tell(err)
		return
	}
	if it.Fixed() && !insist {
		w.refuseFixed(ref)
		return
	}
	it.Rev = m.Rev // that of what was taken
	was := it.Start
	var err error
	if it.Start, err = civil.MomentAt(m.Start, it.Start.Zone); err == nil {
		it.End, err = civil.MomentAt(m.End, it.End.Zone)
	}
	it.Follow(was)
	save := &model.SaveItem{Item: it}
	if err == nil && to.Venue != 0 {
		save.Item.VenueID, save.Item.RoomID, save.Item.Place = &to.Venue, nil, nil
		if to.Room != 0 {
			save.Item.RoomID = &to.Room
		}
	} else if err == nil {
		save.Who, save.Was, err = w.handOver(ref, from, to)
	}
	if err != nil {
		w.tell(err)
		return
	}
	w.try(save)
}

// handOver is who takes part when what one delegation or person had is another's,
// and who does now.
func (w *Window) handOver(ref model.Ref, from, to board.Lane) (*[]model.Participation, []model.Seen, error) {
	p, err := w.desk.Programme(ref.Event)
	if err != nil {
		return nil, nil, err
	}
	it, _ := p.Item(ref.Item)
	next := model.Participation{Side: model.GuestSide}
	if to.Tag != "" {
		d, ok := delegationOf(&p, to.Tag)
		if !ok {
			return nil, nil, model.Refuse("ui.no-delegation", w.words.Country(to.Tag))
		}
		next.DelegationID, next.Side = &d.ID, d.Side
	} else {
		next.PersonID = &to.Person
	}
	var who []model.Participation
	found := false
	for _, side := range model.Sides {
		for _, one := range p.Side(&it, side) {
			now := one.Participation
			if !found && (from.Tag != "" && one.Tag == from.Tag || from.Person != 0 && personOf(&p, &now) == from.Person) {
				found = true
				now.DelegationID, now.SeatID, now.PersonID, now.Name = next.DelegationID, nil, next.PersonID, nil
			}
			who = append(who, now)
		}
	}
	if !found {
		who = append(who, next)
	}
	return &who, model.AllSeen(p.Who[ref.Item]), nil
}

// delegationOf is the delegation of a party to the event.
func delegationOf(p *model.Programme, tag string) (model.Delegation, bool) {
	for _, d := range p.Delegations {
		if party := p.Parties[d.PartyID]; party.Tag() == tag {
			return d, true
		}
	}
	return model.Delegation{}, false
}

// personOf is the person who takes part, directly or in a seat; 0 for none.
func personOf(p *model.Programme, who *model.Participation) int64 {
	id := who.PersonID
	if who.SeatID != nil {
		id = p.Seats[*who.SeatID].PersonID
	}
	if id == nil {
		return 0
	}
	return *id
}

// clashIn names what an item would clash with in another lane.
func (w *Window) clashIn(m model.Move, from, to board.Lane) string {
	for i := range w.entries {
		e := w.entries[i]
		if e.Ref.Item != m.Item {
			continue
		}
		e.Start.At, e.End.At = m.Start, m.End
		switch {
		case to.Person != 0:
			e.People, e.Names = []int64{to.Person}, nil
			for j := range w.entries {
				if at := slices.Index(w.entries[j].People, to.Person); at >= 0 {
					e.Names = w.entries[j].Names[at : at+1]
				}
			}
		case to.Venue != 0:
			e.VenueID, e.RoomID, e.Turn = to.Venue, to.Room, 0
			for j := range w.entries {
				if o := &w.entries[j]; o.RoomID == to.Room {
					e.Room, e.Turn = o.Room, o.Turn
				}
			}
		}
		for _, c := range check.Against(e, w.entries, w.ways) {
			return w.clash(c, w.entryOf(c.B))
		}
	}
	return ""
}
