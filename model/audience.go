package model

import (
	"cmp"
	"reflect"
)

// Audience is who may read something. Each may also read what the ones before it may.
type Audience string

const (
	Public        Audience = "public"
	PressOnly     Audience = "press"
	ForDelegation Audience = "delegation"
	Internal      Audience = "internal"
)

// Audiences lists them from the widest to the narrowest.
var Audiences = []Audience{Public, PressOnly, ForDelegation, Internal}

// MayRead says whether a may read what is meant for b.
// Anything unknown counts as internal.
func (a Audience) MayRead(b Audience) bool { return b.rank() <= a.rank() && a.known() }

// Suggests is who may read what is planned for an event of the kind, until somebody says
// otherwise: those who take part, the guest's side among them. What is not told about,
// and the office's own agenda, stays within; nothing is public by itself.
func (k EventKind) Suggests() Audience {
	switch k {
	case PrivateVisit, Transit, Recce, Standing:
		return Internal
	}
	return ForDelegation
}

// Suggests is who may read a new item of the event: never more than may read of the event
// itself.
func (e *Event) Suggests() Audience {
	if of := e.Kind.Suggests(); of.rank() > e.Audience.rank() {
		return of
	}
	return e.Audience
}

func (a Audience) known() bool {
	for _, k := range Audiences {
		if k == a {
			return true
		}
	}
	return false
}

func (a Audience) rank() int {
	for i, k := range Audiences {
		if k == a {
			return i
		}
	}
	return len(Audiences) - 1
}

// For is the programme as a reader may see it: rows first, then fields, then
// everything nothing points at any more. What is not plainly meant for the
// reader is gone, as if it had never been typed. Options and dropped items are
// internal whatever they say, and a visit that is not announced is for nobody outside.
func (p Programme) For(r Reader) Programme {
	out := Programme{Who: map[int64][]Participation{}, Accesses: map[int64][]Access{}, Delegations: map[int64]Delegation{}, Seats: map[int64]Seat{}, Groups: map[int64]Group{}, attending: map[int64][]Attendee{}, People: map[int64]Person{},
		Offices: map[int64]Office{}, Parties: map[int64]Party{}, Venues: map[int64]Venue{}, Rooms: map[int64]Room{}, Revision: p.Revision}
	s := p.sieve(r)
	if !s.knowsOf(&p.Event) {
		return out
	}
	out.Event = visible(p.Event, s.Audience)
	out.Event.Status = s.state(&p.Event)
	out.Host, out.Guest = seen(p.Host, s.Audience), seen(p.Guest, s.Audience)
	for i := range p.Items {
		it := p.Items[i]
		if !s.reads(&it) {
			continue
		}
		seen := visible(it, s.Audience)
		if seen.Status = s.sure(&it); !s.Audience.MayRead(cmp.Or(it.PlaceAudience, Public)) {
			seen.withoutPlace()
		}
		out.Items = append(out.Items, seen)
		for _, a := range p.Accesses[it.ID] {
			if a = visible(a, s.Audience); !s.Audience.MayRead(cmp.Or(it.PlaceAudience, Public)) {
				a.GatherPlace = nil
			}
			out.Accesses[it.ID] = append(out.Accesses[it.ID], a)
		}
		for _, w := range p.Who[it.ID] {
			w, comes := s.present(w, it.Start.At)
			if v := theirs(w, s.Audience, s.owns(w, it.Start.At)); comes && v.ItemID != 0 && s.hears(w, it.Start.At) {
				out.Who[it.ID] = append(out.Who[it.ID], v)
			}
		}
		out.attending[it.ID] = s.attending(&it)
	}
	out.Commitments, out.Instruments, out.Invitations = s.commitments(), s.instruments(), s.invitations()
	out.partly = map[int64]bool{}
	for i := range p.Invitations {
		if one := &p.Invitations[i]; one.toItem() || p.partly[one.ID] {
			out.partly[one.ID] = true
		}
	}
	if s.Audience == Internal { // nobody else is told that an office has passed to another, or that somebody has left theirs
		out.Holding, out.Ranks = s.full.Holding, s.full.Ranks
	}
	out.hideHours(s.withheld())
	out.gather(s)
	return out
}

// attending are those of whom a reader may know that they attend an item.
func (s sieve) attending(it *Item) []Attendee {
	if !s.Audience.MayRead(ForDelegation) {
		return nil
	}
	var out []Attendee
	for _, one := range s.full.Attending(it) {
		if one.Mode == Represented && s.Audience != Internal && !s.owns(one.Self(), it.Start.At) {
			continue
		}
		one.Participation = theirs(one.Participation, s.Audience, s.owns(one.Self(), it.Start.At))
		out = append(out, one)
	}
	return out
}

func seen[T any](v *T, a Audience) *T {
	if v == nil {
		return nil
	}
	s := visible(*v, a)
	return &s
}

// visible empties every field that a may not read. The row's key and UID name
// nothing and stay.
func visible[T any](v T, a Audience) T { return theirs(v, a, true) }

// theirs does so with a row that belongs to a delegation: of what is meant for
// delegations, one whose it is not reads only the fields that others may.
func theirs[T any](v T, a Audience, own bool) T {
	rv := reflect.ValueOf(&v).Elem()
	for _, f := range fieldsOf(rv.Type()) {
		if !a.MayRead(f.Audience) || a == ForDelegation && f.Audience == ForDelegation && !own && !f.Others {
			rv.Field(f.at).SetZero()
		}
	}
	return v
}

// gather takes from the full programme what the kept rows still point at.
func (p *Programme) gather(s sieve) {
	full, a := s.full, s.Audience
	for i := range p.Items {
		it := &p.Items[i]
		for _, id := range []*int64{it.VenueID, it.FromID, it.ToID} {
			keep(p.Venues, full.Venues, id, a)
		}
		keep(p.Rooms, full.Rooms, it.RoomID, a)
		for _, w := range p.Who[it.ID] {
			p.gatherPerson(s, w.PersonID)
			p.gatherGroup(s, w.GroupID)
		}
		for _, one := range p.attending[it.ID] {
			p.gatherPerson(s, keyTo(one.Person))
		}
	}
	keep(p.Parties, full.Parties, p.Event.HostID, a)
	keep(p.Parties, full.Parties, p.Event.GuestID, a)
	if a.MayRead(ForDelegation) {
		for id, d := range full.Delegations {
			p.Delegations[id] = theirs(d, a, s.ours(id))
			keep(p.Parties, full.Parties, &d.PartyID, a)
		}
		for id, seat := range full.Seats {
			one := theirs(seat, a, s.ours(seat.DelegationID))
			if seat.Status == OnVideo { // who is on a screen is not in the room, for whoever meets them
				one.Status = OnVideo
			}
			p.Seats[id] = one
			p.gatherPerson(s, seat.PersonID)
		}
	}
	p.gatherOffices(full, a)
	for _, c := range p.Commitments {
		keep(p.Parties, full.Parties, c.PartyID, a)
	}
	for _, t := range p.Instruments {
		keep(p.Parties, full.Parties, t.Ours, a)
		keep(p.Parties, full.Parties, t.Theirs, a)
	}
	for _, i := range p.Invitations {
		keep(p.Parties, full.Parties, i.PartyID, a)
		keep(p.Offices, full.Offices, i.OfficeID, a)
		p.gatherPerson(s, i.PersonID)
	}
	if a.MayRead(Internal) {
		p.Routes, p.Groups, p.Members = full.Routes, full.Groups, full.Members
	}
}

func (p *Programme) gatherPerson(s sieve, id *int64) {
	if id == nil {
		return
	}
	if who, ok := s.full.People[*id]; ok {
		p.People[*id] = theirs(who, s.Audience, s.knows(*id))
	}
}

// gatherGroup keeps what a group is called and, for the office, of whom it consists:
// who of it attends an item was settled before.
func (p *Programme) gatherGroup(s sieve, id *int64) {
	if id == nil {
		return
	}
	if g, ok := s.full.Groups[*id]; ok {
		p.Groups[*id] = visible(g, s.Audience)
	}
}

func (p *Programme) gatherOffices(full *Programme, a Audience) {
	for _, who := range p.People {
		keep(p.Parties, full.Parties, who.PartyID, a)
	}
	for _, t := range full.Tenures {
		if _, ok := p.People[t.PersonID]; ok {
			p.Tenures = append(p.Tenures, visible(t, a))
			keep(p.Offices, full.Offices, &t.OfficeID, a)
		}
	}
}

func keep[T any](to, from map[int64]T, id *int64, a Audience) {
	if id == nil {
		return
	}
	if v, ok := from[*id]; ok {
		to[*id] = visible(v, a)
	}
}
