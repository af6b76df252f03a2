package main

import (
	"slices"

	"chancery/model"
	"chancery/model/civil"
	"chancery/register"
	"chancery/storage"
)

type invitationsCmd struct {
	asking
	Open bool   `help:"Only those not yet replied to."`
	With string `help:"Only those to one state or organisation: its code, short name or name." placeholder:"STATE"`
}

// invitationRow is an invitation, as programs read it.
type invitationRow struct {
	UID       string       `json:"uid" table:"-"`
	Who       string       `json:"invited"`
	Party     string       `json:"party" table:"-"`
	Event     string       `json:"invited-to"`
	Asked     string       `json:"asked"`
	Answer    string       `json:"answer"`
	State     string       `json:"state" table:"-"` // aloud, letter, principle …
	Deadline  string       `json:"deadline"`
	Comes     string       `json:"comes"`
	Companion string       `json:"companion" table:"-"`
	Late      bool         `json:"late" table:"-"`
	Doubt     string       `json:"doubt" table:"-"` // successor, lapsed
	Thread    model.Thread `json:"thread" table:"-"`
}

// Run lists who was invited, those to the last event first.
func (x *invitationsCmd) Run(c *context) error {
	return ask(c, &x.asking, func(d *storage.Store) ([]invitationRow, error) {
		b, err := c.book(d)
		if err != nil {
			return nil, err
		}
		with, err := c.party(b.Lists.Parties, x.With)
		if err != nil {
			return nil, err
		}
		now, err := c.atHome(d)
		if err != nil {
			return nil, err
		}
		var out []invitationRow
		for i := range b.Invited {
			one := b.Invited[i]
			one.Thread = one.Thread.By(now)
			if x.Open && !one.Awaited() || with != 0 && (one.PartyID == nil || *one.PartyID != with) {
				continue
			}
			row := invitationRowOf(c, b, &one, now.Date())
			row.Asked = b.WithToCome(row.Asked, &b.Invited[i].Invitation, true)
			if x.fitsStep(one.Thread) || x.fits(one.Who.All(), one.Comes.All(), one.Companion.All(), one.Remarks.All(), row.Event, row.Party, one.UID) {
				out = append(out, row)
			}
		}
		return out, nil
	})
}

func invitationRowOf(c *context, b *register.Book, i *model.InvitationTo, today civil.Date) invitationRow {
	say := c.words.Text
	row := invitationRow{UID: i.UID, Who: say(b.Invitee(&i.Invitation)), Event: cameFrom(c, i.To, i.Origin), Asked: b.Asked(&i.Invitation), Answer: b.Answer(&i.Invitation), State: string(i.Thread.Standing()),
		Deadline: string(i.Deadline), Comes: say(i.Comes), Companion: say(i.Companion), Late: i.Overdue(today), Doubt: b.Doubt(&i.Invitation), Thread: i.Thread}
	for j := range b.Lists.Parties {
		if p := &b.Lists.Parties[j]; i.PartyID != nil && p.ID == *i.PartyID {
			row.Party = p.Tag()
		}
	}
	return row
}

// book is all that the registers say.
func (c *context) book(d *storage.Store) (*register.Book, error) {
	var in register.Read
	var err error
	if in.People, err = d.People(""); err != nil {
		return nil, err
	}
	if in.Tenures, err = d.Tenures(); err != nil {
		return nil, err
	}
	if in.Lists, err = d.Registers(); err != nil {
		return nil, err
	}
	if in.Settings, err = d.Settings(); err != nil {
		return nil, err
	}
	if in.Invited, err = d.Invitations(); err != nil {
		return nil, err
	}
	if in.Letters, err = d.Letters(); err != nil {
		return nil, err
	}
	return register.NewBook(in, c.words, c.words.Lang(), nil, c.now().Unix()), nil
}

// fitsStep says that a paper of a thread has the number that is looked for, in whichever form.
func (x *invitationsCmd) fitsStep(t model.Thread) bool {
	return slices.ContainsFunc(t, func(s model.InvitationStep) bool { return register.NumberFits(s.Number, x.Text) })
}
