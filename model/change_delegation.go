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

// RemoveDelegation takes a delegation and its seats away, as they were at a
// revision of the diary. One that takes part in an item is refused.
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
	return deleteWith(u, &d, c.Revision)
}
