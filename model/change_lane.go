package model

import "slices"

// Lane is a row of the lanes: a room, a venue without one, a place that is typed, a party
// or a person.
type Lane struct {
	Venue, Room int64
	Tag         string // of the party whose delegation it is
	Person      int64
	Place       string
}

// HandOver gives an item from one lane to another, and the hours it was dropped
// at: what one delegation or person had is another's, or it takes place
// elsewhere. Was are those who take part as they were seen, of both sides. Fixed
// items refuse unless Force is set. Error model.no-delegation, with the tag, when
// that party has none.
type HandOver struct {
	Move     Move
	From, To Lane
	Was      []Seen
	Force    bool
	move     MoveItems
	named    Text // what it is given to
}

// Label names the lane, and the hours where they are others.
func (c *HandOver) Label() Label {
	return Label{"hand-over", append([]Text{c.move.label, c.named}, c.move.hours()...)}
}

func (c *HandOver) Apply(u Unit) error {
	c.move = MoveItems{Moves: []Move{c.Move}, Force: c.Force}
	if err := c.move.Apply(u); err != nil {
		return err
	}
	var it Item
	if err := there(u, &it, c.Move.Item); err != nil {
		return err
	}
	var err error
	if c.named, err = c.To.name(u); err != nil {
		return err
	}
	if c.To.Venue != 0 {
		it.VenueID, it.RoomID, it.Place = &c.To.Venue, nil, nil
		if c.To.Room != 0 {
			it.RoomID = &c.To.Room
		}
		return u.Put(&it)
	}
	if c.To.Place != "" {
		it.VenueID, it.RoomID, it.Place = nil, nil, Plain(c.To.Place)
		return u.Put(&it)
	}
	who, err := participationsOf(u, it.ID)
	if err != nil {
		return err
	}
	if err := same(u, who, c.Was); err != nil {
		return err
	}
	return c.give(u, &it, who)
}

// name is what a lane is called: its room, else its venue, its person or its party.
func (l Lane) name(u Unit) (Text, error) {
	switch {
	case l.Tag != "": // its party is looked up with its delegation
		return nil, nil
	case l.Place != "":
		return Plain(l.Place), nil
	case l.Person != 0:
		var p Person
		err := u.Get(&p, l.Person)
		return p.Name, err
	case l.Room != 0:
		var r Room
		err := u.Get(&r, l.Room)
		return r.Name, err
	}
	var v Venue
	err := u.Get(&v, l.Venue)
	return v.Name, err
}

// give puts whom the item is given to in the place of whom it is taken from; at
// the end when that one has no part in it.
func (c *HandOver) give(u Unit, it *Item, who []Participation) error {
	next, err := c.receiver(u, it.EventID)
	if err != nil {
		return err
	}
	now := slices.Clone(who)
	at := -1
	for i := range who {
		from, err := c.has(u, &who[i])
		if err != nil {
			return err
		}
		if from {
			at = i
			break
		}
	}
	if at < 0 {
		return seatWho(u, it.ID, who, append(now, next))
	}
	p := &now[at]
	p.DelegationID, p.SeatID, p.PersonID, p.Name = next.DelegationID, nil, next.PersonID, nil
	return seatWho(u, it.ID, who, now)
}

// receiver is who takes part in the lane it is given to.
func (c *HandOver) receiver(u Unit, event int64) (Participation, error) {
	if c.To.Tag == "" {
		return Participation{Side: GuestSide, PersonID: &c.To.Person}, nil
	}
	var all []Delegation
	if err := u.Children(&Event{Row: Row{ID: event}}, &all); err != nil {
		return Participation{}, err
	}
	for i := range all {
		var q Party
		if err := u.Get(&q, all[i].PartyID); err != nil {
			return Participation{}, err
		}
		if q.Tag() == c.To.Tag {
			c.named = q.Name
			return Participation{Side: all[i].Side, DelegationID: &all[i].ID}, nil
		}
	}
	return Participation{}, Refuse("model.no-delegation", c.To.Tag)
}

// has says whether a participation lies in the lane it is taken from.
func (c *HandOver) has(u Unit, p *Participation) (bool, error) {
	person, delegation := p.PersonID, p.DelegationID
	if p.SeatID != nil {
		var s Seat
		if err := u.Get(&s, *p.SeatID); err != nil {
			return false, err
		}
		person, delegation = s.PersonID, &s.DelegationID
	}
	if c.From.Tag == "" {
		return c.From.Person != 0 && person != nil && *person == c.From.Person, nil
	}
	tag, err := tagOf(u, person, delegation)
	return tag == c.From.Tag, err
}

// tagOf is the party of a delegation, else that of a person; "" for none.
func tagOf(u Unit, person, delegation *int64) (string, error) {
	var party *int64
	if delegation != nil {
		var d Delegation
		if err := u.Get(&d, *delegation); err != nil {
			return "", err
		}
		party = &d.PartyID
	} else if person != nil {
		var who Person
		if err := u.Get(&who, *person); err != nil {
			return "", err
		}
		party = who.PartyID
	}
	if party == nil {
		return "", nil
	}
	var q Party
	err := u.Get(&q, *party)
	return q.Tag(), err
}
