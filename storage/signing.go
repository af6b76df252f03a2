package storage

import (
	"chancery/model"

	"gorm.io/gorm"
)

// comers are those who come to the visits of texts, by visit: enough of their programmes to
// know whether whoever signs is among them. One read for all visits, and none for texts that
// were signed.
type comers map[int64]*model.Programme

func readComers(tx *gorm.DB, texts []model.Instrument) (comers, error) {
	events, items, out := ids{}, ids{}, comers{}
	for i := range texts {
		if t := &texts[i]; t.EventID != nil {
			events.add(t.EventID)
			items.add(t.ItemID)
		}
	}
	delegations, err := findAmong[model.Delegation](tx, "event_id", events, "id")
	if err != nil || len(delegations) == 0 {
		return out, err
	}
	sent, people, offices := ids{}, ids{}, ids{}
	for i := range delegations {
		sent.add(&delegations[i].ID)
	}
	seats, err := findAmong[model.Seat](tx, "delegation_id", sent, "id")
	if err != nil {
		return nil, err
	}
	at, err := findAmong[model.Item](tx, "id", items, "id")
	if err != nil {
		return nil, err
	}
	who, err := findAmong[model.Participation](tx, "item_id", items, whoOrder)
	if err != nil {
		return nil, err
	}
	for i := range seats {
		people.add(seats[i].PersonID)
	}
	for i := range who {
		people.add(who[i].PersonID)
	}
	known, err := findAmong[model.Person](tx, "id", people, "id")
	if err != nil {
		return nil, err
	}
	tenures, err := findAmong[model.Tenure](tx, "person_id", people, "id")
	if err != nil {
		return nil, err
	}
	for i := range tenures {
		offices.add(&tenures[i].OfficeID)
	}
	held, err := findAmong[model.Office](tx, "id", offices, "id")
	if err != nil {
		return nil, err
	}
	out.fill(delegations, seats, at, who)
	byPerson, all := byKey(known), byKey(held)
	for _, p := range out {
		p.People, p.Offices = byPerson, all
	}
	out.tenures(tenures)
	return out, nil
}

func (c comers) fill(delegations []model.Delegation, seats []model.Seat, items []model.Item, who []model.Participation) {
	of, on := map[int64]int64{}, map[int64]int64{}
	for _, d := range delegations {
		if c[d.EventID] == nil {
			c[d.EventID] = &model.Programme{Delegations: map[int64]model.Delegation{}, Seats: map[int64]model.Seat{}, Who: map[int64][]model.Participation{}}
		}
		c[d.EventID].Delegations[d.ID], of[d.ID] = d, d.EventID
	}
	for _, s := range seats {
		c[of[s.DelegationID]].Seats[s.ID] = s
	}
	for _, it := range items {
		if p := c[it.EventID]; p != nil {
			p.Items, on[it.ID] = append(p.Items, it), it.EventID
		}
	}
	for _, w := range who {
		if p := c[on[w.ItemID]]; p != nil {
			p.Who[w.ItemID] = append(p.Who[w.ItemID], w)
		}
	}
}

// tenures gives each visit those of its own people: of all of them each would be asked for each
// text.
func (c comers) tenures(list []model.Tenure) {
	of := map[int64][]model.Tenure{}
	for _, t := range list {
		of[t.PersonID] = append(of[t.PersonID], t)
	}
	for _, p := range c {
		there := ids{}
		for _, s := range p.Seats {
			there.add(s.PersonID)
		}
		for _, list := range p.Who {
			for i := range list {
				there.add(list[i].PersonID)
			}
		}
		for person := range there {
			p.Tenures = append(p.Tenures, of[person]...)
		}
	}
}

// outside is who signs a text of a visit and does not come to it.
func (c comers) outside(t *model.Instrument) model.Outside {
	if t.EventID == nil || c[*t.EventID] == nil {
		return model.Outside{}
	}
	return c[*t.EventID].Outside(t)
}
