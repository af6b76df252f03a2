package sample

import (
	"chancery/model"
	"chancery/model/civil"
)

// putFollowUp is what an event ends with: what was agreed, and what is signed.
func (c *fill) putFollowUp(event int64, e *eventData) error {
	for _, d := range e.Commitments {
		row := model.Commitment{Words: d.Words.text(), Who: d.Who.text(), Whom: d.Whom.text(), Owner: d.Owner.text(), PartyID: idOf(c.parties, d.With), Due: civil.Date(d.Due),
			State: model.CommitmentState(d.State), EventID: &event, ItemID: idOf(c.items, d.Item), Audience: model.Audience(d.Audience)}
		if err := c.u.Put(&row); err != nil {
			return err
		}
	}
	for _, d := range e.Texts {
		row := model.Instrument{Title: d.Title.text(), Kind: model.InstrumentKind(d.Kind), Level: model.InstrumentLevel(d.Level), State: model.InstrumentState(d.State), Making: model.Signs,
			Ours: idOf(c.parties, d.Ours), Theirs: idOf(c.parties, d.Theirs), Languages: d.Languages, Prevails: d.Prevails,
			OurSigner: d.OurSigner.text(), OurRank: model.Level(d.OurRank), OurPowers: model.Powers(d.OurPowers),
			TheirSigner: d.TheirSigner.text(), TheirRank: model.Level(d.TheirRank), TheirPowers: model.Powers(d.TheirPowers),
			EventID: &event, ItemID: idOf(c.items, d.Item), Audience: model.Audience(d.Audience)}
		if err := c.u.Put(&row); err != nil {
			return err
		}
	}
	return c.putInvitations(event, e)
}

// putInvitations are the threads of those who were asked to an event.
func (c *fill) putInvitations(event int64, e *eventData) error {
	for _, d := range e.Invitations {
		row := model.Invitation{PartyID: idOf(c.parties, d.Party), PersonID: idOf(c.people, d.Person), Deadline: civil.Date(d.Deadline), Comes: d.Comes.text(), Companion: d.Companion.text(), Remarks: d.Remarks.text(),
			EventID: &event, Audience: model.Audience(d.Audience)}
		var who model.Person
		if err := c.u.Get(&who, c.people[d.Person]); err != nil {
			return err
		}
		row.Who = who.Name
		for _, s := range d.Steps {
			step := model.InvitationStep{Day: civil.Date(s.Day), At: s.At, Kind: model.StepKind(s.Kind), Number: s.Number, Words: s.Words.text()}
			if at, ok := c.said[s.Item]; ok {
				step.Item, step.Where = at.UID, at.Title
			}
			row.Thread = append(row.Thread, step)
		}
		if err := c.u.Put(&row); err != nil {
			return err
		}
	}
	return nil
}
