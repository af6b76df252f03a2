package model

import "slices"

// apart refuses to seat somebody unasked who has a seat in another delegation of the visit.
// What stood there already stays, and a seat that comes from there is none of two.
func (c *SaveDelegation) apart(u Unit, d *Delegation, old, seats []Seat) error {
	var fresh []*Seat
	for i := range seats {
		if s := &seats[i]; !c.Also && s.PersonID != nil && s.Expected() && !slices.ContainsFunc(old, s.hasPerson) {
			fresh = append(fresh, s)
		}
	}
	if len(fresh) == 0 {
		return nil
	}
	var all []Delegation
	if err := u.Children(&Event{Row: Row{ID: d.EventID}}, &all); err != nil {
		return err
	}
	for i := range all {
		if all[i].ID == d.ID {
			continue
		}
		there, err := seatsOf(u, all[i].ID)
		if err != nil {
			return err
		}
		there = slices.DeleteFunc(there, func(o Seat) bool {
			return slices.ContainsFunc(seats, func(s Seat) bool { return s.ID == o.ID })
		})
		for _, s := range fresh {
			if slices.ContainsFunc(there, func(o Seat) bool { return s.hasPerson(o) && s.meets(&o) && o.Expected() }) {
				return refuseElsewhere(u, s, &all[i])
			}
		}
	}
	return nil
}

// hasPerson says that two seats are of one person.
func (s *Seat) hasPerson(o Seat) bool {
	return s.PersonID != nil && o.PersonID != nil && *s.PersonID == *o.PersonID
}

func refuseElsewhere(u Unit, s *Seat, in *Delegation) error {
	name, err := seatName(u, s)
	if err != nil {
		return err
	}
	of := in.Name
	if of.Empty() {
		var party Party
		if err := u.Get(&party, in.PartyID); err != nil {
			return err
		}
		of = party.Name
	}
	return Refuse("model.seat-elsewhere", name.In(), of.In())
}
