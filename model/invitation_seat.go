package model

import "chancery/model/civil"

// InvitationOf is that of somebody who comes: their own, or for the head of a delegation that of
// the office or the state; nil for none.
func (p *Programme) InvitationOf(person, delegation int64, role Role) *Invitation {
	var found *Invitation
	d, ok := p.Delegations[delegation]
	for i := range p.Invitations {
		one := &p.Invitations[i]
		if one.PersonID != nil && person != 0 && *one.PersonID == person {
			return one
		}
		if ok && role == HeadOfDelegation && one.PersonID == nil && one.PartyID != nil && *one.PartyID == d.PartyID {
			found = one
		}
	}
	return found
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
	case a == nil, a.Kind == stepPrinciple:
		return Asked, known
	case a.Kind == StepVideo:
		return OnVideo, known
	case !a.Kind.comes():
		return Declined, known
	}
	return Accepted, known
}
