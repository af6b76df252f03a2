package model

import "slices"

// Reader is who reads: an audience and, among delegations, which one. Delegation
// is its key; without it a reader for delegations reads what every one of them
// may, which is less than any of them. Somebody who belongs to no delegation
// reads what every one may as well, and what they take part in: Person is their
// key, and counts only without Delegation. Other audiences need neither.
//
// A delegation reads an item meant for delegations if it takes part in it, if it is
// asked with all others of its side, or if nobody takes part who is of another one:
// those of the host are a delegation like the rest. It reads all of its own rows that
// is meant for delegations, of those of others only the fields marked so: name, office
// and order. Of somebody who belongs to none, and of a name that was only typed,
// delegations read as little, for it may be another's; but nobody is kept from an item
// by them.
//
// A delegation of another event is none here, and reads what the press does.
type Reader struct {
	Audience   Audience
	Delegation int64
	Person     int64
	Now        int64 // unix seconds: what is announced by then; without it, what is so by its status
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

// delegationsIn are all delegations for which somebody takes part at unix seconds at: of
// a group those of its members.
func delegationsIn(p *Programme, all *Assembly, w Participation, at int64) []int64 {
	if w.GroupID == nil {
		d, ok := p.DelegationIn(w)
		if !ok {
			return nil
		}
		return []int64{d.ID}
	}
	var out []int64
	for _, one := range all.with(w, at) {
		if d, ok := p.DelegationIn(one.Self()); ok && !slices.Contains(out, d.ID) {
			out = append(out, d.ID)
		}
	}
	return out
}

// sieve is what a reader may see of a programme.
type sieve struct {
	Reader
	full *Programme
	all  *Company
}

func (p *Programme) sieve(r Reader) sieve {
	_, ours := p.Delegations[r.Delegation]
	switch {
	case r.Audience != ForDelegation:
		r = Reader{Audience: r.Audience, Now: r.Now}
	case r.Delegation != 0 && !ours:
		r = Reader{Audience: PressOnly, Now: r.Now}
	case r.Delegation != 0:
		r.Person = 0
	}
	return sieve{r, p, p.company()}
}

// reads says whether a reader may know of an item.
func (s sieve) reads(it *Item) bool {
	switch {
	case !s.Audience.MayRead(it.Audience), !it.Live() && s.Audience != Internal:
		return false
	case s.Audience != ForDelegation || it.Audience != ForDelegation:
		return true
	}
	there, asked := map[int64]bool{}, map[int64]bool{}
	for _, w := range s.full.Who[it.ID] {
		if s.owns(w, it.Start.At) {
			return true
		}
		for _, d := range delegationsIn(s.full, s.all.Assembly, w, it.Start.At) {
			there[d] = true
		}
		for id, d := range s.full.Delegations {
			asked[id] = asked[id] || s.all.asks(w, &d)
		}
	}
	if asked[s.Delegation] {
		return true
	}
	for id := range s.full.Delegations { // nobody's, or everybody's who comes or was asked to
		if len(there) > 0 && !there[id] && !asked[id] && s.all.nobody(Participation{DelegationID: &id}, it.Start.At) == "" {
			return false
		}
	}
	return true
}

// asks says that a row names a group to which a delegation belongs by its side, as all others of it do, whether or not
// anybody of it is in the group: the lunch of the spouses and the meeting of the ministers stand in the programme that
// all are given, and one spouse who declined, or a state without such a minister, takes them from nobody. Whoever
// takes out of the group those of a delegation asks the others alone, and it is not to read of what it is kept from.
func (a *Assembly) asks(w Participation, d *Delegation) bool {
	g := a.Groups[keyOf(w.GroupID)]
	switch g.Kind {
	case Heads, Spouses, AtLevel:
	default:
		return false
	}
	if side := a.sideIn(&g, &w); w.Mode == Absent || side != "" && side != d.Side {
		return false
	}
	return !slices.ContainsFunc(a.Members, func(m Member) bool {
		one, _ := a.named(Participation{SeatID: m.SeatID, PersonID: m.PersonID})
		return m.GroupID == g.ID && m.Out && one.Delegation == d.ID
	})
}

// owns says whether it is the reader that takes part, alone or with others.
func (s sieve) owns(w Participation, at int64) bool {
	if of := delegationsIn(s.full, s.all.Assembly, w, at); len(of) > 0 {
		return slices.ContainsFunc(of, s.ours)
	}
	return w.PersonID != nil && *w.PersonID == s.Person
}

// hears says whether the reader may know of a part that somebody takes: that a member of
// a group stays away is their own affair, and so is that another comes for them: whoever is
// not told of it is told of the other alone.
func (s sieve) hears(w Participation, at int64) bool {
	return w.Mode != Absent && w.Mode != Represented || s.Audience == Internal || s.owns(w, at)
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
