package model

import "slices"

// Invite adds the delegations of parties to an event, at the end of the guests, but
// for those that have one.
type Invite struct {
	Event   int64
	Parties []int64
	Name    Text // of those who are invited together
}

func (c *Invite) Label() Label { return Label{"new-delegations", []Text{c.Name}} }

func (c *Invite) Apply(u Unit) error {
	var e Event
	if err := there(u, &e, c.Event); err != nil {
		return err
	}
	return invite(u, &e, c.Parties)
}

func invite(u Unit, e *Event, parties []int64) error {
	var have []Delegation
	if err := u.Children(e, &have); err != nil {
		return err
	}
	pos, party := int64(0), []int64{}
	for _, d := range have {
		pos, party = max(pos, d.Pos), append(party, d.PartyID)
	}
	for _, key := range parties {
		id, err := rowOfParty(u, key)
		if err != nil {
			return err
		}
		one := Delegation{EventID: e.ID, PartyID: id, Side: GuestSide, Pos: pos + 1}
		if e.HostID != nil && *e.HostID == id {
			one.Side = HostSide
		}
		if slices.Contains(party, id) {
			continue
		}
		if err := u.Put(&one); err != nil {
			return err
		}
		pos++
		party = append(party, id)
	}
	return nil
}
