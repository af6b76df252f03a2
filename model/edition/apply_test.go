package edition

import (
	"cmp"
	"reflect"
	"slices"

	"chancery/model"
)

// apply does to the older of two programmes all that was found to differ, and gives the
// newer: nothing that differs is without a line.
func (c *Compared) apply() model.Programme {
	older := rowsOf(&c.Older)
	after := map[key]model.Record{}
	for _, rec := range older.list {
		after[keyOf(rec)] = clone(rec)
	}
	for i := range c.All {
		d := &c.All[i]
		k := key{d.Table, d.UID}
		switch d.What {
		case Added:
			after[k] = clone(d.Now)
		case Gone:
			delete(after, k)
		default:
			for _, f := range d.Fields {
				f.Copy(after[k], d.Now)
			}
		}
	}
	made := &rows{by: map[key]model.Record{}, known: map[number]model.Record{}}
	for _, rec := range after {
		made.add(rec)
	}
	return made.programme()
}

// programme is what rows make again.
func (r *rows) programme() model.Programme {
	p := model.Programme{Who: map[int64][]model.Participation{}, Accesses: map[int64][]model.Access{}, Delegations: map[int64]model.Delegation{}, Seats: map[int64]model.Seat{},
		Groups: map[int64]model.Group{}, People: map[int64]model.Person{}, Offices: map[int64]model.Office{}, Parties: map[int64]model.Party{}, Venues: map[int64]model.Venue{}, Rooms: map[int64]model.Room{}}
	for _, rec := range r.list {
		put(&p, rec)
	}
	model.SortItems(p.Items)
	for _, list := range p.Who {
		slices.SortStableFunc(list, func(a, b model.Participation) int {
			return cmp.Or(side(a.Side)-side(b.Side), cmp.Compare(a.Pos, b.Pos), cmp.Compare(a.ID, b.ID))
		})
	}
	for _, list := range p.Accesses {
		slices.SortStableFunc(list, func(a, b model.Access) int { return cmp.Or(cmp.Compare(a.Pos, b.Pos), cmp.Compare(a.ID, b.ID)) })
	}
	slices.SortStableFunc(p.Members, func(a, b model.Member) int {
		return cmp.Or(cmp.Compare(a.GroupID, b.GroupID), cmp.Compare(a.Pos, b.Pos), cmp.Compare(a.ID, b.ID))
	})
	slices.SortStableFunc(p.Tenures, func(a, b model.Tenure) int {
		return cmp.Or(cmp.Compare(a.PersonID, b.PersonID), cmp.Compare(a.From, b.From), cmp.Compare(a.ID, b.ID))
	})
	slices.SortStableFunc(p.Routes, func(a, b model.Route) int { return cmp.Compare(a.ID, b.ID) })
	p.Host, p.Guest = party(&p, p.Event.HostID), party(&p, p.Event.GuestID)
	p.Resolve()
	return p
}

// side puts hosts first.
func side(s model.Side) int {
	if s == model.HostSide {
		return 0
	}
	return 1
}

func party(p *model.Programme, id *int64) *model.Party {
	if id == nil {
		return nil
	}
	if q, ok := p.Parties[*id]; ok {
		return &q
	}
	return nil
}

func put(p *model.Programme, rec model.Record) {
	switch v := rec.(type) {
	case *model.Event:
		p.Event = *v
	case *model.Item:
		p.Items = append(p.Items, *v)
	case *model.Participation:
		p.Who[v.ItemID] = append(p.Who[v.ItemID], *v)
	case *model.Access:
		p.Accesses[v.ItemID] = append(p.Accesses[v.ItemID], *v)
	case *model.Delegation:
		p.Delegations[v.ID] = *v
	case *model.Seat:
		p.Seats[v.ID] = *v
	case *model.Group:
		p.Groups[v.ID] = *v
	case *model.Member:
		p.Members = append(p.Members, *v)
	case *model.Person:
		p.People[v.ID] = *v
	case *model.Tenure:
		p.Tenures = append(p.Tenures, *v)
	case *model.Office:
		p.Offices[v.ID] = *v
	case *model.Party:
		p.Parties[v.ID] = *v
	case *model.Venue:
		p.Venues[v.ID] = *v
	case *model.Room:
		p.Rooms[v.ID] = *v
	case *model.Route:
		p.Routes = append(p.Routes, *v)
	}
}

// clone is a record of its own with the same values.
func clone(r model.Record) model.Record {
	c := reflect.New(reflect.TypeOf(r).Elem())
	c.Elem().Set(reflect.ValueOf(r).Elem())
	return c.Interface().(model.Record)
}
