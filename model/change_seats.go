package model

import (
	"cmp"
	"slices"
)

// SaveDelegation saves the own fields of a delegation, its seats in the order in which
// they were sent, or both. A seat that comes from another delegation of the same visit
// keeps its row, and so whatever it takes part in. Was are the seats of this delegation
// as they were seen. A person made in the same deed is given in New under the index of
// Seats.
type SaveDelegation struct {
	ID    int64
	Own   *Delegation // nil leaves the own fields as they are
	Seats *[]Seat     // nil leaves the seats
	Was   []Seen
	New   map[int]SavePerson
	Name  Text // of the delegation
	How   How  // what is done with those whom Who names
	Who   Text
	Also  bool // somebody who has a seat in another delegation of the visit has one here besides
}

// How says what is done with seats of a delegation, "" for more than one thing.
type How string

const (
	Adding   How = "add"
	Moving   How = "move"
	Removing How = "remove"
	Editing  How = "edit"

	declining How = "decline" // all that are expected
)

// Decline says of all of a delegation who are expected still that they do not come: a state whose invitation is
// declined sends nobody, and counts, groups and lists read it from the seats. It is nil where nobody is expected.
func (p *Programme) Decline(delegation int64) *SaveDelegation {
	d, left := p.Delegations[delegation], false
	var seats []Seat
	for _, s := range p.Seats {
		if s.DelegationID == delegation {
			seats = append(seats, s)
		}
	}
	slices.SortFunc(seats, func(a, b Seat) int { return cmp.Or(cmp.Compare(a.Pos, b.Pos), cmp.Compare(a.ID, b.ID)) })
	was := AllSeen(seats)
	for i := range seats {
		if seats[i].Expected() {
			seats[i].Status, left = Declined, true
		}
	}
	if !left {
		return nil
	}
	return &SaveDelegation{ID: delegation, Seats: &seats, Was: was, Name: p.NameOf(&d), How: declining}
}

func (c *SaveDelegation) Label() Label {
	if c.How == declining {
		return Label{"seats-" + string(c.How), []Text{c.Name}}
	}
	if c.How == "" || c.Who.Empty() {
		return Label{"seats", []Text{c.Name}}
	}
	return Label{"seats-" + string(c.How), []Text{c.Name, c.Who}}
}

func (c *SaveDelegation) Apply(u Unit) error {
	var d Delegation
	if err := there(u, &d, c.ID); err != nil {
		return err
	}
	if c.Own != nil {
		own := *c.Own
		own.ID = d.ID
		if err := u.Put(&own); err != nil {
			return err
		}
	}
	if c.Seats == nil {
		return nil
	}
	old, err := seatsOf(u, d.ID)
	if err != nil {
		return err
	}
	if err := same(u, old, c.Was); err != nil {
		return err
	}
	seats, err := c.people(u)
	if err != nil {
		return err
	}
	if err := c.agree(u, &d, seats); err != nil {
		return err
	}
	if err := c.apart(u, &d, old, seats); err != nil {
		return err
	}
	return c.put(u, &d, old, seats)
}

// people makes those who are new.
func (c *SaveDelegation) people(u Unit) ([]Seat, error) {
	var out []Seat
	for i, s := range *c.Seats {
		s.DelegationID = c.ID
		if made, ok := c.New[i]; ok {
			if err := made.Apply(u); err != nil {
				return nil, err
			}
			id := made.ID
			s.PersonID, s.Name = &id, nil
		}
		out = append(out, s)
	}
	return out, nil
}

// agree refuses two seats of one person, and two heads of what is no organisation, at
// the same time.
func (c *SaveDelegation) agree(u Unit, d *Delegation, seats []Seat) error {
	var party Party
	if err := u.Get(&party, d.PartyID); err != nil {
		return err
	}
	for i := range seats {
		for j := range i {
			a, b := &seats[j], &seats[i]
			switch {
			case !a.meets(b):
			case a.PersonID != nil && b.PersonID != nil && *a.PersonID == *b.PersonID:
				return refuseSeat(u, "model.seat-twice", a)
			case a.Role == HeadOfDelegation && b.Role == HeadOfDelegation && party.Kind != Organisation && a.Expected() && b.Expected():
				return refuseSeat(u, "model.head-twice", a)
			}
		}
	}
	return nil
}

// meets says that two seats are taken at the same time.
func (s *Seat) meets(o *Seat) bool {
	return (s.Until == 0 || o.From < s.Until) && (o.Until == 0 || s.From < o.Until)
}

// Expected says that nobody has said that who has the seat does not come, nor that another comes in
// their stead: lists count and number those alone.
func (s *Seat) Expected() bool {
	return s.Status != Declined && s.Status != Substituted && s.Status != NoShow
}

func refuseSeat(u Unit, code string, s *Seat) error {
	name, err := seatName(u, s)
	if err != nil {
		return err
	}
	return Refuse(code, name.In())
}

// seatName is the name of the person who has a seat, else what was typed for it.
func seatName(u Unit, s *Seat) (Text, error) {
	if s.PersonID == nil {
		return s.Name, nil
	}
	var p Person
	err := u.Get(&p, *s.PersonID)
	return p.Name, err
}

// put writes the seats in their order, and takes away what is not among them.
func (c *SaveDelegation) put(u Unit, d *Delegation, old, seats []Seat) error {
	keep := map[int64]bool{}
	for _, s := range seats {
		keep[s.ID] = true
	}
	for i := range old {
		if keep[old[i].ID] {
			continue
		}
		if err := dropSeat(u, d.EventID, &old[i]); err != nil {
			return err
		}
	}
	for i := range seats {
		s := seats[i]
		s.Pos = int64(i + 1)
		if err := c.fromHere(u, d, &s, old); err != nil {
			return err
		}
		if err := u.Put(&s); err != nil {
			return err
		}
	}
	return nil
}

// fromHere refuses a seat that was one of another visit.
func (c *SaveDelegation) fromHere(u Unit, d *Delegation, s *Seat, old []Seat) error {
	if s.ID == 0 {
		return nil
	}
	for i := range old {
		if old[i].ID == s.ID {
			return nil
		}
	}
	var was Seat
	if err := there(u, &was, s.ID); err != nil {
		return err
	}
	var from Delegation
	if err := u.Get(&from, was.DelegationID); err != nil {
		return err
	}
	if from.EventID != d.EventID {
		return Refuse("model.missing", s.TableName())
	}
	return nil
}
