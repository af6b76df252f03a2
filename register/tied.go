package register

import (
	"chancery/model"
	"chancery/words"
)

// tied is an invitation with the person or the office that the registers have met since under the
// name by which it was typed: until then it was to words. Of two of one name it is to neither.
func (b *Book) tied(i *model.Invitation) *model.Invitation {
	if i.PersonID != nil || i.OfficeID != nil {
		return i
	}
	key := words.Fold(i.Who.In(b.Lang, b.Words.Lang()))
	to := b.invitees()[key]
	if to.person == 0 && to.office == 0 || i.PartyID != nil && to.party != nil && *to.party != *i.PartyID {
		return i
	}
	now := *i
	if to.person != 0 {
		now.PersonID = &to.person
	} else {
		now.OfficeID = &to.office
	}
	if now.PartyID == nil {
		now.PartyID = to.party
	}
	return &now
}

// invitee is a person or an office of the registers; none where two have one name.
type invitee struct {
	person, office int64
	party          *int64
}

// invitees are the people and offices by their folded names, gathered once somebody asks.
func (b *Book) invitees() map[string]invitee {
	if b.byName != nil {
		return b.byName
	}
	b.byName = make(map[string]invitee, len(b.Read.People)+len(b.Lists.Offices))
	add := func(name model.Text, to invitee) {
		for _, s := range name {
			key := words.Fold(s)
			if was, there := b.byName[key]; there && (was.person != to.person || was.office != to.office) {
				b.byName[key] = invitee{}
			} else if key != "" {
				b.byName[key] = to
			}
		}
	}
	for i := range b.Read.People {
		p := &b.Read.People[i].Person
		add(p.Name, invitee{person: p.ID, party: p.PartyID})
	}
	for i := range b.Lists.Offices {
		o := &b.Lists.Offices[i]
		add(o.Title, invitee{office: o.ID, party: o.PartyID})
	}
	return b.byName
}
