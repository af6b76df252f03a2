package model

import "slices"

// Succession is who is replaced in a visit, by whom and from when on: everywhere, or in
// chosen items. Whoever leaves is a seat, with whoever has it, or a person; By is nobody
// while the one who comes is not known yet.
type Succession struct {
	Seat, Person int64
	By           int64
	From         int64   // unix seconds: what begins before is past
	Items        []int64 // chosen ones; nil for everywhere
	Office       int64   // that goes to the one who comes, 0 for none: a group may follow from it
}

// Stead is what becomes of a place of somebody who is replaced.
type Stead string

const (
	SteadSeat  Stead = "seat"  // the seat ends, and another begins in its place
	SteadSteps Stead = "steps" // the seat that the one who comes has already ends
	SteadGroup Stead = "group" // the new seat belongs to the group as well
	SteadRow   Stead = "row"   // the one who comes is named in the item instead
	SteadThere Stead = "there" // they are named in it already: the one who leaves is taken out
	SteadWith  Stead = "with"  // it follows from the seat, by a delegation or a group
	SteadOwn   Stead = "own"   // of a delegation or a group, the one who comes instead of the one who leaves
	StaysPast  Stead = "past"  // it begins before
	StaysOut   Stead = "out"   // it was not chosen
	StaysAway  Stead = "away"  // they were kept away from it by name
)

// Steads lists them all.
var Steads = []Stead{SteadSeat, SteadSteps, SteadGroup, SteadRow, SteadThere, SteadWith, SteadOwn, StaysPast, StaysOut, StaysAway}

// Place is one place at which somebody is found: an item, or without one a seat or a group.
type Place struct {
	How               Stead
	Item              int64
	Delegation, Group int64

	seat   Seat
	row    Participation
	member Member
}

// Stays says that nothing becomes of it.
func (pl *Place) Stays() bool {
	return pl.How == StaysPast || pl.How == StaysOut || pl.How == StaysAway
}

// leaver is whoever leaves: what of a programme names them.
type leaver struct {
	Succession
	of     *Programme
	all    *Assembly
	person int64
	seats  []Seat // that end, in order
	mine   map[int64]bool
	theirs map[int64]bool // the seats of the one who comes
}

func (p *Programme) leaver(s Succession) leaver {
	l := leaver{Succession: s, of: p, all: p.assembly(), person: s.Person, mine: map[int64]bool{}, theirs: map[int64]bool{}}
	if seat, ok := p.Seats[s.Seat]; ok && seat.PersonID != nil {
		l.person = *seat.PersonID
	}
	for _, d := range l.all.of("") {
		for _, seat := range l.all.sent[d.ID] {
			switch who := keyOf(seat.PersonID); {
			case seat.ID == s.Seat, who != 0 && who == l.person:
				l.mine[seat.ID] = true
				if s.Items == nil && seat.goesOn(s.From) {
					l.seats = append(l.seats, seat)
				}
			case who != 0 && who == s.By:
				l.theirs[seat.ID] = true
			}
		}
	}
	return l
}

// goesOn says whether somebody is expected in the seat at an hour or after it.
func (s *Seat) goesOn(at int64) bool { return s.Comes(max(at, s.From)) }

// named says whether a row is about who leaves; comes whether about who comes.
func (l *leaver) named(w *Participation) bool {
	return w.PersonID != nil && *w.PersonID == l.person || w.SeatID != nil && l.mine[*w.SeatID]
}

func (l *leaver) comes(w *Participation) bool {
	return l.By != 0 && w.PersonID != nil && *w.PersonID == l.By || w.SeatID != nil && l.theirs[*w.SeatID]
}

// places are all places of whoever leaves, in the order of the programme.
func (l *leaver) places() []Place {
	var out []Place
	for _, s := range l.seats {
		out = append(out, Place{How: SteadSeat, seat: s, Delegation: s.DelegationID})
		for _, own := range l.all.sent[s.DelegationID] {
			if l.theirs[own.ID] && own.From < l.From && own.goesOn(l.From) {
				out = append(out, Place{How: SteadSteps, seat: own, Delegation: own.DelegationID})
			}
		}
	}
	if len(l.seats) > 0 {
		for _, m := range l.of.Members {
			if l.named(&Participation{SeatID: m.SeatID, PersonID: m.PersonID}) {
				out = append(out, Place{How: SteadGroup, member: m, Group: m.GroupID})
			}
		}
	}
	for i := range l.of.Items {
		out = append(out, l.placesIn(&l.of.Items[i])...)
	}
	return out
}

// placesIn are those in an item: rows of their own, or that they come with others.
func (l *leaver) placesIn(it *Item) (out []Place) {
	who, there := l.of.Who[it.ID], slices.ContainsFunc(l.of.Who[it.ID], func(w Participation) bool { return l.comes(&w) })
	named := false
	for _, w := range who {
		if l.named(&w) {
			named = true
			out = append(out, Place{How: l.inRow(it, &w, there), Item: it.ID, row: w})
		}
	}
	if named {
		return out
	}
	if slices.ContainsFunc(l.all.Attending(who, it.Start.At), func(a Attendee) bool { return l.is(&a) }) {
		return []Place{{How: l.withOthers(it), Item: it.ID, row: Participation{ItemID: it.ID, Side: l.side(it)}}}
	}
	fallen := l.all.fallen(who, it.Start.At)
	if i := slices.IndexFunc(fallen, func(a Attendee) bool { return l.is(&a) }); i >= 0 {
		return []Place{{How: l.afterOffice(it, &fallen[i]), Item: it.ID, row: Participation{ItemID: it.ID, Side: fallen[i].Side}}}
	}
	return nil
}

// afterOffice is what becomes of an item to which somebody came with those of a level, and does not since their office ended:
// whoever has the office by then, or is given it, comes with the group, anybody else by name.
func (l *leaver) afterOffice(it *Item, one *Attendee) Stead {
	level := l.all.Groups[keyOf(one.GroupID)].Level
	switch out, stays := l.stays(it); {
	case stays:
		return out
	case len(l.seats) > 0 && (l.Office != 0 && level.covers(l.all.Offices[l.Office].Category) || l.By != 0 && l.all.holds(l.By, level, it.Start.At)):
		return SteadWith
	}
	return SteadOwn
}

// bySeat says whether the seat brings whoever has it to an item, with the office that goes along: a group
// of ministers is none of somebody who stands in for one.
func (l *leaver) bySeat(it *Item) bool {
	all := *l.all
	all.Tenures = slices.DeleteFunc(slices.Clone(all.Tenures), func(t Tenure) bool { return t.PersonID == l.person && (l.Office == 0 || t.OfficeID != l.Office) })
	return slices.ContainsFunc(all.Gather().Attending(l.of.Who[it.ID], it.Start.At), func(a Attendee) bool { return l.is(&a) })
}

func (l *leaver) is(a *Attendee) bool { return a.Person != 0 && a.Person == l.person || l.mine[a.Seat] }

// side is that on which whoever leaves comes with others.
func (l *leaver) side(it *Item) Side {
	for _, a := range l.all.Attending(l.of.Who[it.ID], it.Start.At) {
		if l.is(&a) {
			return a.Side
		}
	}
	return GuestSide
}

func (l *leaver) inRow(it *Item, w *Participation, there bool) Stead {
	switch out, stays := l.stays(it); {
	case stays:
		return out
	case w.Mode == Absent:
		return StaysAway
	case there:
		return SteadThere
	}
	return SteadRow
}

func (l *leaver) withOthers(it *Item) Stead {
	switch out, stays := l.stays(it); {
	case stays:
		return out
	case len(l.seats) > 0 && l.bySeat(it):
		return SteadWith
	}
	return SteadOwn
}

func (l *leaver) stays(it *Item) (Stead, bool) {
	switch {
	case it.Start.At < l.From:
		return StaysPast, true
	case l.Items != nil && !slices.Contains(l.Items, it.ID):
		return StaysOut, true
	}
	return "", false
}

// changing are the places of which something becomes.
func (l *leaver) changing() []Place {
	return slices.DeleteFunc(l.places(), func(pl Place) bool { return pl.Stays() })
}
