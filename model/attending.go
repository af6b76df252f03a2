package model

import (
	"cmp"
	"slices"
)

// Assembly is what follows from delegations, seats and groups: who of them attends an
// item at its hour. Papers, lists, clashes and the calendar all ask here.
type Assembly struct {
	Delegations map[int64]Delegation
	Seats       map[int64]Seat
	Groups      map[int64]Group
	Members     []Member // in order
	Tenures     []Tenure
	Offices     map[int64]Office
	Begins      int64 // unix second at which the first day of the event does, 0 where nobody left an office
	Many        bool  // many meet: those who take part stand in one column, and a side is none by itself

	sent map[int64][]Seat   // by delegation, in the order in which it was sent
	sits map[int64]Seat     // the seat of a person, the first made of several
	held map[int64][]Seat   // all that a person has
	ends map[int64][]Tenure // of those who have left an office, all they held or hold

	asSent bool // whoever is on a list is meant, also who does not come
}

// Gather makes an assembly ready to be asked.
func (a Assembly) Gather() *Assembly {
	a.sent, a.sits, a.held = map[int64][]Seat{}, map[int64]Seat{}, map[int64][]Seat{}
	for _, s := range a.Seats {
		a.sent[s.DelegationID] = append(a.sent[s.DelegationID], s)
		if p := keyOf(s.PersonID); p != 0 {
			a.held[p] = append(a.held[p], s)
			if other, ok := a.sits[p]; !ok || s.ID < other.ID {
				a.sits[p] = s
			}
		}
	}
	a.ends = map[int64][]Tenure{}
	for _, t := range a.Tenures {
		if t.To != 0 {
			a.ends[t.PersonID] = nil
		}
	}
	for _, t := range a.Tenures {
		if list, ok := a.ends[t.PersonID]; ok {
			a.ends[t.PersonID] = append(list, t)
		}
	}
	for _, list := range a.sent {
		slices.SortFunc(list, func(x, y Seat) int { return cmp.Or(cmp.Compare(x.Pos, y.Pos), cmp.Compare(x.ID, y.ID)) })
	}
	return &a
}

// Attendee is one who attends an item: a person, or a seat for which no person is known
// yet. The row is their own where they have one, else that of the delegation or group
// with which they come.
type Attendee struct {
	Participation
	Person     int64 // 0 while none is known
	Seat       int64 // 0 for somebody without
	Delegation int64 // of the seat, 0 without
}

// whom says who it is, whatever they came through.
func (a Attendee) whom() spot {
	if a.Person != 0 {
		return spot{"people", a.Person}
	}
	return spot{"seats", a.Seat}
}

// Self is the attendee as a row of their own would name them.
func (a Attendee) Self() Participation {
	if a.Person != 0 {
		return Participation{PersonID: &a.Person}
	}
	return Participation{SeatID: &a.Seat}
}

// spot names a row.
type spot struct {
	table string
	id    int64
}

// Attending are those who attend an item at unix seconds at, each once, in the order of
// the rows who. Somebody with a row of their own attends as it says, or stays away where
// it says absent, whatever delegation or group takes part besides; and whoever has said for
// all of the visit that they do not come is none of them, though a row still names them.
// Names that were only typed are nobody's: they are in no register.
func (a *Assembly) Attending(who []Participation, at int64) []Attendee {
	var out []Attendee
	there := map[spot]bool{}
	for _, w := range who {
		if one, ok := a.named(w); ok {
			there[one.whom()] = true
		}
	}
	for _, w := range who {
		if w.Mode == Absent {
			continue
		}
		if one, ok := a.named(w); ok && a.missing(&w, at) == "" && !slices.ContainsFunc(out, func(o Attendee) bool { return o.whom() == one.whom() }) {
			out = append(out, one)
		}
		for _, one := range a.with(w, at) {
			if !there[one.whom()] {
				there[one.whom()] = true
				out = append(out, one)
			}
		}
	}
	return out
}

// named is whom a row names: a person or a seat.
func (a *Assembly) named(w Participation) (Attendee, bool) {
	switch {
	case w.PersonID != nil:
		s := a.sits[*w.PersonID]
		return Attendee{w, *w.PersonID, s.ID, s.DelegationID}, true
	case w.SeatID != nil:
		return a.seated(w, a.Seats[*w.SeatID]), true
	}
	return Attendee{}, false
}

func (a *Assembly) seated(w Participation, s Seat) Attendee {
	return Attendee{w, keyOf(s.PersonID), s.ID, s.DelegationID}
}

// with are those who come with a delegation, with its head, or with a group.
func (a *Assembly) with(w Participation, at int64) []Attendee {
	switch {
	case w.DelegationID != nil && w.Plus > 0:
		return append(a.those(w, at, a.delegation(*w.DelegationID), isHead), a.beside(w, at)...)
	case w.DelegationID != nil:
		return a.those(w, at, a.delegation(*w.DelegationID), travels)
	case w.GroupID != nil:
		return append(a.together(w, at), a.beside(w, at)...)
	}
	return a.beside(w, at)
}

func isHead(s *Seat) bool   { return s.Role == HeadOfDelegation }
func isSpouse(s *Seat) bool { return s.Role == SpouseOf }

// travels are those meant by "the delegation": all but the press that comes along.
func travels(s *Seat) bool { return s.Role != OfPress }

// together are those who come with a group. Where two meet, a group that follows from seats and offices
// and is of no side is, in the cell of a side, that of those who stand there: so it is printed. Chosen
// ones, and a delegation, were meant by name, and come whole.
func (a *Assembly) together(w Participation, at int64) []Attendee {
	g := a.Groups[*w.GroupID]
	side := a.sideIn(&g, &w)
	list := a.changed(w, a.follow(w, &g, at), at)
	if side == g.Side {
		return list
	}
	return slices.DeleteFunc(list, func(one Attendee) bool {
		d, seated := a.Delegations[one.Delegation]
		return seated && d.Side != side
	})
}

// sideIn is the side of which a group is where a row names it, "" for both.
func (a *Assembly) sideIn(g *Group, w *Participation) Side {
	if g.Side == "" && !a.Many && g.Kind.follows() {
		return w.Side
	}
	return g.Side
}

// follow are those who belong to a group by its kind.
func (a *Assembly) follow(w Participation, g *Group, at int64) []Attendee {
	switch g.Kind {
	case Heads:
		return a.those(w, at, a.of(g.Side), isHead)
	case Spouses:
		return a.those(w, at, a.of(g.Side), isSpouse)
	case AtLevel:
		return a.those(w, at, a.of(g.Side), func(s *Seat) bool { return s.PersonID != nil && a.holds(*s.PersonID, g.Level, at) })
	case WholeOf:
		return a.those(w, at, a.delegation(keyOf(g.DelegationID)), travels)
	}
	return nil
}

// changed is a group with its own additions, as long as they are expected, and without
// those it is to be without.
func (a *Assembly) changed(w Participation, list []Attendee, at int64) []Attendee {
	for _, m := range a.Members {
		if m.GroupID != *w.GroupID {
			continue
		}
		one, _ := a.named(Participation{SeatID: m.SeatID, PersonID: m.PersonID})
		one.Participation = w
		is := func(o Attendee) bool { return o.whom() == one.whom() }
		switch {
		case m.Out:
			list = slices.DeleteFunc(list, is)
		case !slices.ContainsFunc(list, is) && a.expected(&m, at):
			list = append(list, one)
		}
	}
	return list
}

// expected says whether a member comes at unix seconds at: somebody who has seats, in one
// of them.
func (a *Assembly) expected(m *Member, at int64) bool {
	all := a.seatsOf(m)
	return a.asSent || len(all) == 0 || slices.ContainsFunc(all, func(s Seat) bool { return s.Comes(at) })
}

// seatsOf are the seats that a member has: the one meant, or all of a person.
func (a *Assembly) seatsOf(m *Member) []Seat {
	if m.SeatID != nil {
		return []Seat{a.Seats[*m.SeatID]}
	}
	return a.held[keyOf(m.PersonID)]
}

// those are the ones of some delegations that come, and for whom it holds.
func (a *Assembly) those(w Participation, at int64, list []Delegation, holds func(*Seat) bool) []Attendee {
	var out []Attendee
	for _, d := range list {
		for _, s := range a.sent[d.ID] {
			if (a.asSent || s.Comes(at)) && holds(&s) {
				out = append(out, a.seated(w, s))
			}
		}
	}
	return out
}

// of are the delegations of a side, or of both, hosts first, in order.
func (a *Assembly) of(side Side) []Delegation {
	var out []Delegation
	for _, d := range a.Delegations {
		if side == "" || d.Side == side {
			out = append(out, d)
		}
	}
	slices.SortFunc(out, func(x, y Delegation) int {
		return cmp.Or(cmp.Compare(slices.Index(Sides, x.Side), slices.Index(Sides, y.Side)), cmp.Compare(x.Pos, y.Pos), cmp.Compare(x.ID, y.ID))
	})
	return out
}

func (a *Assembly) delegation(id int64) []Delegation { return []Delegation{{Row: Row{ID: id}}} }

// holds says whether a person holds an office of a level at unix seconds at.
func (a *Assembly) holds(person int64, level Level, at int64) bool {
	return slices.ContainsFunc(a.Tenures, func(t Tenure) bool {
		return t.PersonID == person && t.holds(at) && level.covers(a.Offices[t.OfficeID].Category)
	})
}
