package model

// Reader is who reads: an audience and, among delegations, which one. Delegation
// is its key; without it a reader for delegations reads what every one of them
// may, which is less than any of them. Somebody who belongs to no delegation
// reads what every one may as well, and what they take part in: Person is their
// key, and counts only without Delegation. Other audiences need neither.
//
// A delegation reads an item meant for delegations if it takes part in it, or if
// nobody does who is of another one: those of the host are a delegation like the
// rest. It reads all of its own rows that is meant for delegations, of those of
// others only the fields marked so: name, office and order. Of somebody who
// belongs to none, and of a name that was only typed, delegations read as little,
// for it may be another's; but nobody is kept from an item by them.
//
// A delegation of another event is none here, and reads what the press does.
type Reader struct {
	Audience   Audience
	Delegation int64
	Person     int64
}

// DelegationIn is the delegation for which somebody takes part: the delegation
// itself, that of the seat, or that which the person belongs to. A person without
// a seat is of the delegation of their own party, whoever invited them and on
// whichever side they stand; a name that was only typed is of none.
func (p *Programme) DelegationIn(w Participation) (Delegation, bool) {
	var key int64
	switch {
	case w.DelegationID != nil:
		key = *w.DelegationID
	case w.SeatID != nil:
		key = p.Seats[*w.SeatID].DelegationID
	case w.PersonID != nil:
		return p.DelegationOf(*w.PersonID)
	}
	d, ok := p.Delegations[key]
	return d, ok
}

// sieve is what a reader may see of a programme.
type sieve struct {
	Reader
	full *Programme
}

func (p *Programme) sieve(r Reader) sieve {
	if r.Audience != ForDelegation {
		return sieve{Reader{Audience: r.Audience}, p}
	}
	if _, ok := p.Delegations[r.Delegation]; !ok && r.Delegation != 0 {
		return sieve{Reader{Audience: PressOnly}, p}
	}
	if r.Delegation != 0 {
		r.Person = 0
	}
	return sieve{r, p}
}

// reads says whether a reader may know of an item.
func (s sieve) reads(it *Item) bool {
	switch {
	case !s.Audience.MayRead(it.Audience), !it.Live() && s.Audience != Internal:
		return false
	case s.Audience != ForDelegation || it.Audience != ForDelegation:
		return true
	}
	there := map[int64]bool{}
	for _, w := range s.full.Who[it.ID] {
		if s.owns(w) {
			return true
		}
		if d, ok := s.full.DelegationIn(w); ok {
			there[d.ID] = true
		}
	}
	return len(there) == 0 || len(there) == len(s.full.Delegations) // nobody's, or everybody's
}

// owns says whether it is the reader that takes part.
func (s sieve) owns(w Participation) bool {
	if d, ok := s.full.DelegationIn(w); ok {
		return s.ours(d.ID)
	}
	return w.PersonID != nil && *w.PersonID == s.Person
}

// ours says whether a delegation is the reader's.
func (s sieve) ours(delegation int64) bool { return s.Delegation != 0 && delegation == s.Delegation }

// knows says whether a person is the reader, or of their delegation.
func (s sieve) knows(person int64) bool {
	if d, ok := s.full.DelegationOf(person); ok {
		return s.ours(d.ID)
	}
	return person == s.Person
}
