package model

import "chancery/model/civil"

// Invitation is how a state, an office or a person was asked to come to an event, and what
// they answered: one dated thread. To whom it is says which of the keys it has: a person, an
// office, or a state alone; whom the registers do not know is words. It outlives its event.
type Invitation struct {
	Row
	Who       Text       `audience:"delegation" in:"search,papers"`                                   // as they were called
	PartyID   *int64     `gorm:"column:party_id" ref:"parties" audience:"delegation" in:"papers"`     // whose delegation an acceptance opens
	OfficeID  *int64     `gorm:"column:office_id" ref:"offices" audience:"delegation" in:"papers"`    // whoever holds it
	PersonID  *int64     `gorm:"column:person_id" ref:"people" audience:"delegation" in:"papers"`     // and nobody else
	Thread    Thread     `audience:"internal" in:"search,papers"`                                     // what was asked and answered
	Comes     Text       `audience:"delegation" in:"search,papers"`                                   // as the note names them
	Companion Text       `audience:"delegation" in:"search,papers"`                                   // who comes with them
	Deadline  civil.Date `audience:"internal" in:"papers"`                                            // for the answer, "" for none
	Remarks   Text       `audience:"internal" in:"search,papers"`                                     //
	EventID   *int64     `gorm:"column:event_id" ref:"events,kept" audience:"delegation" in:"papers"` // to which
	EventUID  string     `gorm:"column:event_uid" audience:"internal" in:"-"`
	Origin    Text       `audience:"internal" in:"search,papers"` // what that was called, and while it is there the item to which
	Audience  Audience   `audience:"delegation" in:"-"`           // whether their own delegation reads of it
}

func (Invitation) TableName() string { return "invitations" }

// Check refuses an invitation that must not be saved. A deadline that is over is none of it,
// and neither is one that was asked aloud and never written.
func (i *Invitation) Check() error {
	switch {
	case i.Who.Empty():
		return wrong("Who", "invitation.nobody")
	case i.OfficeID != nil && i.PersonID != nil:
		return wrong("Who", "invitation.two")
	case i.EventID == nil && i.Origin.Empty():
		return wrong("EventID", "invitation.no-event")
	case i.Deadline != "" && !i.Deadline.Valid():
		return wrong("Deadline", "model.no-day", string(i.Deadline))
	case !i.Audience.known():
		return wrong("Audience", "model.choice", string(i.Audience))
	}
	for name, long := range map[string]Text{"Who": i.Who, "Comes": i.Comes, "Companion": i.Companion, "Remarks": i.Remarks} {
		if tooLong(long, 2000) {
			return wrong(name, "model.too-long", "2000")
		}
	}
	return i.Thread.check()
}

// letGo keeps of the event that goes what it was called.
func (i *Invitation) letGo(of Record) {
	if e, ok := of.(*Event); ok {
		i.EventID, i.EventUID, i.Origin = nil, e.UID, joined(e.Title, i.Origin)
	}
}

// toItem says that it is to one item of the event alone, such as a luncheon: of the rest it tells nothing.
func (i *Invitation) toItem() bool { return i.EventID != nil && !i.Origin.Empty() }

// reaches says that it is to an item, or to all of them.
func (i *Invitation) reaches(it *Item) bool {
	for lang, s := range i.Origin {
		if s != "" && s == it.Title[lang] {
			return true
		}
	}
	return !i.toItem()
}

// Awaited says that they were asked and have not answered.
func (i *Invitation) Awaited() bool { return i.Thread.Asked() && i.Thread.Answer() == nil }

// Overdue says that an answer was asked for before a day.
func (i *Invitation) Overdue(today civil.Date) bool {
	return i.Awaited() && i.Deadline != "" && i.Deadline < today
}

// InvitationTo is an invitation with the event to which it is, as lists show it.
type InvitationTo struct {
	Invitation
	To Origin
}

// ofParty says of an office and of a person whose they are.
func (i *Invitation) ofParty(u Unit) error {
	if i.PartyID != nil {
		return nil
	}
	switch {
	case i.OfficeID != nil:
		var o Office
		if err := there(u, &o, *i.OfficeID); err != nil {
			return err
		}
		i.PartyID = o.PartyID
	case i.PersonID != nil:
		var p Person
		if err := there(u, &p, *i.PersonID); err != nil {
			return err
		}
		i.PartyID = p.PartyID
	}
	return nil
}

// invitations are those that a reader may know of: outside the office the reader's own.
func (s sieve) invitations() []Invitation {
	var out []Invitation
	for _, i := range s.full.Invitations {
		d := s.full.Delegations[s.Delegation]
		theirs := s.Delegation != 0 && i.PartyID != nil && *i.PartyID == d.PartyID
		if s.Audience == Internal || s.Audience == ForDelegation && theirs && s.Audience.MayRead(i.Audience) {
			out = append(out, visible(i, s.Audience))
		}
	}
	return out
}
