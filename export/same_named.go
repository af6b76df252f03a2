package export

import (
	"strings"

	"chancery/model"
	"chancery/words"
)

// toldApart is what tells an addressee from others who are called the same, to stand behind the name: the office,
// and where that is the same, or none, the delegation. "" where nobody else is called so.
func (a Addressee) toldApart(p *model.Programme, list []Addressee, w *words.Words) string {
	office, party := a.officeAndParty(p, w)
	more, of := "", ""
	for _, o := range list {
		if o.Key == a.Key || !strings.EqualFold(w.Text(o.Name), w.Text(a.Name)) {
			continue
		}
		if more = office; more != "" {
			more = ", " + office
		}
		if theirs, _ := o.officeAndParty(p, w); (office == "" || strings.EqualFold(theirs, office)) && party != "" {
			of = ", " + party
		}
	}
	return more + of
}

// officeAndParty are the office of an addressee at a visit, and whose delegation they are of.
func (a Addressee) officeAndParty(p *model.Programme, w *words.Words) (office, party string) {
	at := int64(0)
	if len(p.Items) > 0 {
		at = p.Items[0].Start.At
	}
	self := a.self(p)
	if self.PersonID != nil {
		office = w.Text(words.Held(p.AtVisit(*self.PersonID, p.Coming(*self.PersonID, at))))
		if of := p.People[*self.PersonID].PartyID; of != nil {
			party = w.Text(p.Parties[*of].Name)
		}
	}
	if s := a.seat(p); s != nil {
		if d := p.Delegations[s.DelegationID]; d.ID != 0 {
			party = w.Text(p.NameOf(&d))
		}
		if office == "" {
			office = w.Text(s.Title)
		}
	}
	return office, party
}

// seat is the first that an addressee has, nil for none.
func (a Addressee) seat(p *model.Programme) (out *model.Seat) {
	for _, s := range p.Seats {
		if seated(p, s).Key == a.Key && (out == nil || s.ID < out.ID) {
			out = &s
		}
	}
	return out
}
