package model

import "slices"

// Belonging are those who belong to a group at unix seconds at, also to one that is only
// offered yet, as it is named on a side, "" for both.
func (p *Programme) Belonging(g *Group, side Side, at int64) []Attendee {
	all := p.assembly()
	if _, there := all.Groups[g.ID]; !there {
		all.Groups = map[int64]Group{g.ID: *g}
	}
	return all.Attending([]Participation{{GroupID: &g.ID, Side: side}}, at)
}

// SidesOf are the sides on which a group is named so that all of it come at unix seconds at: its own, that
// of those who belong to it, and where they are of both and only those of a side come with it there, both.
// Where many meet they are among the guests.
func (p *Programme) SidesOf(g *Group, at int64) []Side {
	if g.Side != "" {
		return []Side{g.Side}
	}
	var of []Side
	for _, side := range Sides {
		if slices.ContainsFunc(p.Belonging(g, "", at), func(one Attendee) bool { return one.Delegation != 0 && p.Delegations[one.Delegation].Side == side }) {
			of = append(of, side)
		}
	}
	switch {
	case g.DelegationID != nil:
		return []Side{p.Delegations[*g.DelegationID].Side}
	case !p.Event.ManyMeet() && (len(of) == 1 || len(of) > 1 && g.Kind.follows()):
		return of
	}
	return []Side{GuestSide}
}
