package model

import "slices"

// onScreen lets whoever was asked of a delegation take part on a screen: in each item without a chair, a
// screen in its place; in none of what nobody does on a screen, the photographs among it. Where
// nobody of the delegation comes any more, its rooms and flights are free too. Who was asked to one item
// comes to the others as before.
func (i *Invitation) onScreen(u Unit, e *Event, screen Text) error {
	all, err := sentBy(u, e, *i.PartyID)
	if err != nil {
		return err
	}
	for n := range all {
		seats, err := seatsOf(u, all[n].ID)
		if err != nil {
			return err
		}
		asked, err := i.among(u, seats)
		if err != nil {
			return err
		}
		coming := false
		for j := range seats {
			s := &seats[j]
			if !slices.Contains(asked, s.ID) || s.Status == Substituted {
				coming = coming || s.Expected() && s.Status != OnVideo
				continue
			}
			if coming = coming || i.toItem(); !i.toItem() {
				s.Status = OnVideo
				if err := u.Put(s); err != nil {
					return err
				}
			}
			if err := i.freed(u, e, s, screen); err != nil {
				return err
			}
		}
		if d := &all[n]; !coming && len(seats) > 0 && !(d.Hotel.Empty() && d.Arrival.Empty() && d.Departure.Empty()) {
			d.Hotel, d.Arrival, d.Departure = nil, nil, nil
			if err := u.Put(d); err != nil {
				return err
			}
		}
	}
	return nil
}

// among are those seats of a delegation whose invitation it is.
func (i *Invitation) among(u Unit, seats []Seat) (out []int64, err error) {
	near := asHead
	for n := range seats {
		s, all := &seats[n], []Tenure(nil)
		if s.PersonID != nil {
			if all, err = tenuresOf(u, *s.PersonID); err != nil {
				return nil, err
			}
		}
		how := i.meant(keyOf(s.PersonID), s.Role == HeadOfDelegation, held(all, keyOf(s.PersonID), u.Now()))
		if how > near {
			near, out = how, nil
		}
		if how == near {
			out = append(out, s.ID)
		}
	}
	return out, nil
}

// bodily is what nobody does on a screen.
var bodily = []ItemKind{Arrival, Welcome, Photo, FamilyPhoto, Doorstep, BookOfHonour, Wreath, Decoration, Gifts, Meal, Dinner, Reception, Culture, SiteVisit, Spouse, Rest, Transfer, Flight, Departure}

// freed takes the chair and the car of whoever has a seat in the items to which they were asked, and puts a
// screen there. Who comes with all heads, or with the delegation, is given a row that says so.
func (i *Invitation) freed(u Unit, e *Event, s *Seat, screen Text) error {
	all, err := gathered(u, e, s)
	if err != nil {
		return err
	}
	items, err := itemsOf(u, e.ID)
	if err != nil {
		return err
	}
	mine := all.seated(Participation{}, *s).whom()
	for n := range items {
		it := &items[n]
		if !i.reaches(it) {
			continue
		}
		parts, err := participationsOf(u, it.ID)
		if err != nil {
			return err
		}
		for _, one := range all.Attending(parts, it.Start.At) {
			if one.whom() != mine {
				continue
			}
			p := one.Participation
			if p.PersonID == nil && p.SeatID == nil { // with others
				side := p.Side
				p = one.Self()
				p.ItemID, p.Side, p.Pos = it.ID, side, afterAll(parts, side)
			}
			p.Place, p.Car, p.Mode = screen, nil, ByVideo
			if slices.Contains(bodily, it.Kind) {
				p.Place, p.Mode = nil, Absent
			}
			if err := u.Put(&p); err != nil {
				return err
			}
		}
	}
	return nil
}

// afterAll is the place behind all of a side.
func afterAll(parts []Participation, side Side) int64 {
	pos := int64(0)
	for _, p := range parts {
		if p.Side == side {
			pos = max(pos, p.Pos+1)
		}
	}
	return pos
}

// gathered is who could attend the items of an event, as far as a seat is concerned: offices are
// those of the person in it alone.
func gathered(u Unit, e *Event, s *Seat) (*Assembly, error) {
	a := Assembly{Delegations: map[int64]Delegation{}, Seats: map[int64]Seat{}, Groups: map[int64]Group{}, Offices: map[int64]Office{}, Many: e.ManyMeet()}
	var sent []Delegation
	if err := u.Children(e, &sent); err != nil {
		return nil, err
	}
	for _, d := range sent {
		a.Delegations[d.ID] = d
		seats, err := seatsOf(u, d.ID)
		if err != nil {
			return nil, err
		}
		for _, one := range seats {
			a.Seats[one.ID] = one
		}
	}
	groups, err := groupsOf(u, e.ID)
	if err != nil {
		return nil, err
	}
	for _, g := range groups {
		a.Groups[g.ID] = g
		members, err := membersOf(u, g.ID)
		if err != nil {
			return nil, err
		}
		a.Members = append(a.Members, members...)
	}
	if s.PersonID == nil {
		return a.Gather(), nil
	}
	if a.Tenures, err = tenuresOf(u, *s.PersonID); err != nil {
		return nil, err
	}
	for _, t := range a.Tenures {
		var o Office
		if err := there(u, &o, t.OfficeID); err != nil {
			return nil, err
		}
		a.Offices[o.ID] = o
	}
	return a.Gather(), nil
}
