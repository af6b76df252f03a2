package sample

import "chancery/model"

// putDelegations puts the delegations of an event with their seats, each in the order in
// which the data name them.
func (c *fill) putDelegations(event int64, e *eventData) error {
	for i, d := range e.Delegations {
		row := model.Delegation{EventID: event, PartyID: c.parties[d.Party], Side: model.Side(d.Side), Pos: int64(i + 1), Liaison: d.Liaison.text(), LiaisonPhone: d.Phone,
			Plus: d.Plus, Languages: d.Languages, Hotel: d.Hotel.text(), Arrival: d.Arrival.text(), Departure: d.Departure.text()}
		if err := c.u.Put(&row); err != nil {
			return err
		}
		c.delegations[d.Party] = row.ID
		for n, s := range d.Seats {
			seat := model.Seat{DelegationID: row.ID, PersonID: idOf(c.people, s.Person), Name: s.Name.text(), Title: s.Title.text(), Role: model.Role(s.Role),
				Status: model.SeatStatus(s.Status), Languages: s.Languages, Pos: int64(n + 1)}
			if err := c.u.Put(&seat); err != nil {
				return err
			}
			c.seats[d.Party+"/"+s.Key] = seat.ID
		}
	}
	return nil
}

// putGroups puts the groups of an event, with who belongs to them by name.
func (c *fill) putGroups(event int64, e *eventData) error {
	for i, g := range e.Groups {
		row := model.Group{EventID: event, Kind: model.GroupKind(g.Kind), Level: model.Level(g.Level), Name: g.Name.text(), Pos: int64(i + 1)}
		if err := c.u.Put(&row); err != nil {
			return err
		}
		c.groups[g.Key] = row.ID
		for n, key := range append(g.Members, g.Out...) {
			m := model.Member{GroupID: row.ID, SeatID: idOf(c.seats, key[1:]), Out: n >= len(g.Members), Pos: int64(n + 1)}
			if err := c.u.Put(&m); err != nil {
				return err
			}
		}
	}
	return nil
}
