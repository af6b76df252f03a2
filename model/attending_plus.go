package model

import "slices"

// Where the head of a delegation comes with so and so many, who they are is known only if
// all come. Husband or wife and press are never meant, and an interpreter comes with the
// head without being counted.

// Counts says that a number beside a head counts those of a role.
func (r Role) Counts() bool {
	return r != HeadOfDelegation && r != SpouseOf && r != OfPress && r != Interprets
}

func counted(s *Seat) bool { return s.Role.Counts() }

// Counted is how many of a delegation a number beside its head counts at unix seconds at.
func (p *Programme) Counted(delegation, at int64) int {
	all := p.assembly()
	return len(all.those(Participation{}, at, all.delegation(delegation), counted))
}

// beside are those who come with the heads that a row brings: all of their delegations,
// where the number takes in all of them.
func (a *Assembly) beside(w Participation, at int64) []Attendee {
	var out []Attendee
	for _, d := range a.led(w, at) {
		if a.all(w, d, at) {
			out = append(out, a.those(w, at, a.delegation(d), func(s *Seat) bool { return counted(s) || s.Role == Interprets })...)
		}
	}
	return out
}

// Along are those who come to an item with the heads that a row brings, where as many do as there are.
func (p *Programme) Along(it *Item, w Participation) []Attendee {
	return p.assembly().beside(w, it.Start.At)
}

// all says that as many come with a head as there are.
func (a *Assembly) all(w Participation, delegation, at int64) bool {
	return w.Plus >= len(a.those(w, at, a.delegation(delegation), counted))
}

// unnamed is for how many of those who come with the heads that a row brings nobody is known: the number
// is not added to those who attend because of it.
func (a *Assembly) unnamed(w Participation, at int64) int {
	heads := a.led(w, at)
	if len(heads) == 0 {
		return w.Plus
	}
	n := 0
	for _, d := range heads {
		one := w
		one.DelegationID, one.GroupID, one.SeatID, one.PersonID = &d, nil, nil, nil
		n += max(0, w.Plus-len(a.beside(one, at)))
	}
	return n
}

// led are the delegations whose heads a row brings with so and so many.
func (a *Assembly) led(w Participation, at int64) []int64 {
	if w.Plus == 0 || w.Mode == Absent {
		return nil
	}
	if w.DelegationID != nil {
		return []int64{*w.DelegationID}
	}
	list := []Attendee{}
	if one, ok := a.named(w); ok {
		list = append(list, one)
	} else if w.GroupID != nil {
		list = a.together(w, at)
	}
	var out []int64
	for _, one := range list {
		if s := a.Seats[one.Seat]; one.Seat != 0 && isHead(&s) && !slices.Contains(out, one.Delegation) {
			out = append(out, one.Delegation)
		}
	}
	return out
}

// Unsettled are the delegations of which some come to an item with their head and nobody
// has said who. The one with whom somebody comes to a table is husband or wife, and no member.
func (p *Programme) Unsettled(it *Item) []int64 {
	all := p.assembly()
	var out []int64
	for _, w := range p.Who[it.ID] {
		if w.Plus == 1 && it.Kind.Family() == FamilyMeal {
			continue
		}
		for _, d := range all.led(w, it.Start.At) {
			if !all.all(w, d, it.Start.At) && !slices.Contains(out, d) {
				out = append(out, d)
			}
		}
	}
	return out
}
