package edition

import (
	"maps"

	"chancery/model"
)

// altered is what one deed did to one row, told as any two programmes are compared. The
// programme as it is now lends the names; item is what the row is or belongs to, as it was
// known last, nil for no item.
func altered(p *model.Programme, a model.Alteration, item *model.Item) Compared {
	out := Compared{Older: named(p, item, a.Was), Newer: named(p, item, a.Now)}
	was, now := alone(p, item), alone(p, item)
	if a.Was != nil {
		was.add(a.Was)
	}
	if a.Now != nil {
		now.add(a.Now)
	}
	c := comparer{a: was, b: now, moved: map[key]bool{}}
	switch {
	case a.Was == nil && a.Now == nil:
	case a.Was == nil:
		out.All = append(out.All, c.line(Difference{What: Added, Now: a.Now}, a.Now, now))
	case a.Now == nil:
		out.All = append(out.All, c.line(Difference{What: Gone, Was: a.Was}, a.Was, was))
	default:
		out.All = c.changes(a.Was, a.Now)
	}
	return out
}

// Touched is what one deed changed, without any programme to name it: the columns of a row, or that it came
// or went.
func Touched(a model.Alteration) []Difference {
	switch {
	case a.Was == nil && a.Now == nil:
		return nil
	case a.Was == nil:
		return []Difference{{What: Added, Table: a.Now.TableName(), Now: a.Now}}
	case a.Now == nil:
		return []Difference{{What: Gone, Table: a.Was.TableName(), Was: a.Was}}
	}
	of := altered(&model.Programme{}, a, nil)
	return of.Told()
}

// alone are the rows that own others, without any that is told of.
func alone(p *model.Programme, item *model.Item) *rows {
	r := &rows{by: map[key]model.Record{}, known: map[number]model.Record{}}
	e := p.Event
	r.lend(&e)
	for _, d := range p.Delegations {
		r.lend(&d)
	}
	for _, g := range p.Groups {
		r.lend(&g)
	}
	if item != nil {
		r.lend(item)
	}
	return r
}

// named is the programme of one item, with everything that lends names.
func named(p *model.Programme, item *model.Item, as model.Record) model.Programme {
	out := *p
	out.Items, out.Who, out.Accesses = nil, nil, nil
	switch v := as.(type) {
	case *model.Event:
		out.Event = *v
	case *model.Item:
		item = v
	case *model.Person:
		out.People = with(p.People, v.ID, *v)
	case *model.Office:
		out.Offices = with(p.Offices, v.ID, *v)
	case *model.Party:
		out.Parties = with(p.Parties, v.ID, *v)
	case *model.Venue:
		out.Venues = with(p.Venues, v.ID, *v)
	case *model.Room:
		out.Rooms = with(p.Rooms, v.ID, *v)
	case *model.Seat:
		out.Seats = with(p.Seats, v.ID, *v)
	case *model.Group:
		out.Groups = with(p.Groups, v.ID, *v)
	}
	if item != nil {
		out.Items = []model.Item{*item}
	}
	return out
}

// with is a register in which one row is as it was then.
func with[T any](list map[int64]T, id int64, v T) map[int64]T {
	out := maps.Clone(list)
	if out == nil {
		out = map[int64]T{}
	}
	out[id] = v
	return out
}

// Told is one line of a history: what one deed did to one column of a row, or that the row
// came or went.
type Told struct {
	Difference
	Deed model.Deed
	Of   Compared
	Key  int64 // of the item that it is about, as the log has it; 0 for the visit itself
	Lent bool  // what changed is what lends a name, and belongs to no visit
}

// Tell says a story, the last deed first. What came or went with its item is not told besides.
func Tell(p *model.Programme, story []model.Alteration) (out []Told) {
	items, whole := map[int64]*model.Item{}, map[[2]int64]bool{}
	for _, a := range story {
		for _, r := range []model.Record{a.Was, a.Now} {
			if it, ok := r.(*model.Item); ok {
				items[it.ID] = it
				if a.Was == nil || a.Now == nil {
					whole[[2]int64{a.Deed.ID, it.ID}] = true
				}
			}
		}
	}
	for n := len(story) - 1; n >= 0; n-- {
		a := story[n]
		key := itemOf(a)
		if a.Was == nil && a.Now == nil || !ofItem(a) && whole[[2]int64{a.Deed.ID, key}] {
			continue
		}
		of := altered(p, a, items[key])
		for _, d := range of.Told() {
			out = append(out, Told{d, a.Deed, of, key, lending[d.Table]})
		}
	}
	return out
}

func ofItem(a model.Alteration) bool {
	_, was := a.Was.(*model.Item)
	_, now := a.Now.(*model.Item)
	return was || now
}

// itemOf is the key of the item that a row is or belongs to; 0 for none.
func itemOf(a model.Alteration) (key int64) {
	for _, r := range []model.Record{a.Was, a.Now} {
		switch v := r.(type) {
		case *model.Item:
			key = v.ID
		case *model.Participation:
			key = v.ItemID
		case *model.Access:
			key = v.ItemID
		}
	}
	return key
}

// Before are the rows of a visit as they are and as they were before a deed: the visit with
// its items, or with a key one item alone.
func Before(story []model.Alteration, deed, item int64) []model.Back {
	rows, order := map[number]*model.Back{}, []number(nil)
	for _, a := range story {
		r := a.Now
		if r == nil {
			r = a.Was
		}
		switch r.(type) {
		case *model.Item, *model.Participation, *model.Access:
			if item != 0 && itemOf(a) != item {
				continue
			}
		case *model.Event:
			if item != 0 {
				continue
			}
		default: // who sits in which delegation is not the programme's
			continue
		}
		k := number{r.TableName(), r.Head().ID}
		if rows[k] == nil {
			rows[k] = &model.Back{}
			order = append(order, k)
		}
		if rows[k].Now = a.Now; a.Deed.ID < deed {
			rows[k].Then = a.Now
		}
	}
	var out []model.Back
	for _, k := range order {
		out = append(out, *rows[k])
	}
	return out
}

// Removed are the rows that a deed took away: all that a visit had when it was deleted.
func Removed(story []model.Alteration, deed int64) (out []model.Back) {
	for _, a := range story {
		if a.Deed.ID == deed && a.Now == nil && a.Was != nil {
			out = append(out, model.Back{Then: a.Was})
		}
	}
	return out
}

// Lend is a programme that knows what everything in the registers is called: a story names
// who took part once.
func Lend(p model.Programme, r model.Registers, people []model.Known) model.Programme {
	p.People, p.Offices, p.Parties, p.Venues, p.Rooms = maps.Clone(p.People), maps.Clone(p.Offices), maps.Clone(p.Parties), maps.Clone(p.Venues), maps.Clone(p.Rooms)
	for _, k := range people {
		lend(&p.People, k.Person.ID, k.Person)
	}
	for _, o := range r.Offices {
		lend(&p.Offices, o.ID, o)
	}
	for _, q := range r.Parties {
		lend(&p.Parties, q.ID, q)
	}
	for _, v := range r.Venues {
		lend(&p.Venues, v.ID, v)
	}
	for _, m := range r.Rooms {
		lend(&p.Rooms, m.ID, m)
	}
	return p
}

func lend[T any](to *map[int64]T, id int64, v T) {
	if *to == nil {
		*to = map[int64]T{}
	}
	if _, ok := (*to)[id]; !ok {
		(*to)[id] = v
	}
}
