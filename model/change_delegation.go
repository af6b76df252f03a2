package model

// delegate gives a new event the delegations of its host and its guest; a
// standing agenda has none.
func delegate(u Unit, e *Event) error {
	if e.Kind == Standing {
		return nil
	}
	for i, side := range Sides {
		party := e.HostID
		if side == GuestSide {
			party = e.GuestID
		}
		if party == nil {
			continue
		}
		if err := u.Put(&Delegation{EventID: e.ID, PartyID: *party, Side: side, Pos: int64(i + 1)}); err != nil {
			return err
		}
	}
	return nil
}

// RemoveDelegation takes a delegation, its seats and the groups that are all of it away,
// as they were at a revision of the diary. One that takes part in an item stays, and it
// is said where.
type RemoveDelegation struct {
	ID       int64
	Revision int64
	Name     Text
}

func (c *RemoveDelegation) Label() Label { return Label{"delete", []Text{c.Name}} }

func (c *RemoveDelegation) Apply(u Unit) error {
	var d Delegation
	if err := there(u, &d, c.ID); err != nil {
		return err
	}
	seats, err := seatsOf(u, d.ID)
	if err != nil {
		return err
	}
	mine := map[int64]bool{}
	for _, s := range seats {
		mine[s.ID] = true
	}
	takesPart := func(p *Participation) bool { return keyOf(p.DelegationID) == d.ID || mine[keyOf(p.SeatID)] }
	if err := unless(u, d.EventID, c.Name, takesPart); err != nil {
		return err
	}
	if err := c.groups(u, &d, mine); err != nil {
		return err
	}
	return deleteWith(u, &d, c.Revision)
}

// groups takes away what groups say of the delegation.
func (c *RemoveDelegation) groups(u Unit, d *Delegation, seats map[int64]bool) error {
	list, err := groupsOf(u, d.EventID)
	if err != nil {
		return err
	}
	for i := range list {
		g := &list[i]
		if keyOf(g.DelegationID) == d.ID {
			err = (&RemoveGroup{ID: g.ID, Revision: c.Revision}).Apply(u)
		} else {
			err = dropMembers(u, g, func(m *Member) bool { return seats[keyOf(m.SeatID)] })
		}
		if err != nil {
			return err
		}
	}
	return nil
}
