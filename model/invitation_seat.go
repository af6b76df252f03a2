package model

import (
	"cmp"
	"maps"
	"slices"

	"chancery/model/civil"
)

// closeness is how near an invitation is to somebody with a seat.
type closeness int

const (
	notTheirs closeness = iota
	asHead              // it is of whom they lead, or of an office that nobody is known to hold
	byOffice            // they hold the office
	byName
)

// meant says how near it is to somebody: their own, that of an office they hold, or for the head of
// those who were asked what is of nobody else. Whoever holds another office was not asked in this one.
func (i *Invitation) meant(person int64, head bool, offices []int64) closeness {
	switch {
	case i.PersonID != nil && person != 0 && *i.PersonID == person:
		return byName
	case i.OfficeID != nil && slices.Contains(offices, *i.OfficeID):
		return byOffice
	case i.PersonID == nil && head && (i.OfficeID == nil || len(offices) == 0):
		return asHead
	}
	return notTheirs
}

// held are the offices that somebody holds at a moment.
func held(tenures []Tenure, person, at int64) (out []int64) {
	for i := range tenures {
		if t := &tenures[i]; person != 0 && t.PersonID == person && t.Runs(at) {
			out = append(out, t.OfficeID)
		}
	}
	return out
}

// InvitationOf is that of somebody who comes: their own, that of an office they hold, or for the
// head of a delegation that of the state; nil for none. Who declines one item declines no visit.
func (p *Programme) InvitationOf(person, delegation int64, role Role) *Invitation {
	var found *Invitation
	near := asHead
	d, ok := p.Delegations[delegation]
	at := int64(0)
	if p.Event.FirstDay != "" {
		at = p.Event.Begins()
	}
	offices := held(p.Tenures, person, at)
	for i := range p.Invitations {
		one := &p.Invitations[i]
		if one.toItem() || p.partly[one.ID] {
			continue
		}
		theirs := ok && one.PartyID != nil && *one.PartyID == d.PartyID
		how := one.meant(person, theirs && role == HeadOfDelegation, offices)
		if how == asHead && one.OfficeID != nil && p.sits(*one.OfficeID, at) {
			continue
		}
		if how >= near {
			found, near = one, how
		}
	}
	return found
}

// sits says that somebody with a seat holds an office at a moment.
func (p *Programme) sits(office, at int64) bool {
	for _, s := range p.Seats {
		if s.PersonID != nil && slices.Contains(held(p.Tenures, *s.PersonID, at), office) {
			return true
		}
	}
	return false
}

// Tells says which of two says what somebody has answered: the thread of the invitation, which
// has days, or the seat. The seat does where no answer is in the thread, and where it tells of
// what came after one.
func (i *Invitation) Tells(st SeatStatus) bool {
	switch {
	case i == nil || len(i.Thread) == 0, st == Declined, st == Substituted, st == NoShow:
		return false
	case i.Thread.Answer() != nil:
		return true
	}
	return st != Accepted && st != OnVideo
}

// Withdrawn is how the seats of those whom an invitation is for say that they do not come though it was
// accepted; "" where it was not, where nobody has a seat for it, or where somebody who has one comes.
func (p *Programme) Withdrawn(i *Invitation) (st SeatStatus) {
	if a := i.Thread.Answer(); a == nil || !a.Kind.comes() {
		return ""
	}
	for _, id := range slices.Sorted(maps.Keys(p.Seats)) {
		s := p.Seats[id]
		switch of := p.InvitationOf(keyOf(s.PersonID), s.DelegationID, s.Role); {
		case of == nil || of.ID != i.ID:
		case s.Status != Declined && s.Status != Substituted && s.Status != NoShow:
			return ""
		default:
			st = cmp.Or(st, s.Status)
		}
	}
	return st
}

// Replied is how far it is agreed by a moment that somebody comes: the word of the seat, or the
// thread of the invitation up to then where that tells; nil where the seat does.
func (p *Programme) Replied(s *Seat, by civil.Moment) (SeatStatus, Thread) {
	person := int64(0)
	if s.PersonID != nil {
		person = *s.PersonID
	}
	i := p.InvitationOf(person, s.DelegationID, s.Role)
	if !i.Tells(s.Status) {
		return s.Status, nil
	}
	known := i.Thread.By(by)
	switch a := known.Answer(); {
	case a == nil && !known.Asked():
		return Nominated, known
	case a == nil, a.Kind == StepPrinciple:
		return Asked, known
	case a.Kind == StepVideo:
		return OnVideo, known
	case !a.Kind.comes():
		return Declined, known
	}
	return Accepted, known
}
