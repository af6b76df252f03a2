package edition

import (
	"cmp"
	"maps"
	"slices"

	"chancery/model"
)

// lending are the tables whose rows lend their names to what stands in a programme, and belong to no
// visit.
var lending = map[string]bool{"people": true, "tenures": true, "offices": true, "parties": true, "venues": true, "rooms": true, "routes": true}

// WithNames is the story of a visit, or of an item, with what was done since it began to the rows that
// it names, and that no visit owns: a room that is called otherwise is so on its papers too. Of a visit
// these are all that its changes are counted of.
func WithNames(p *model.Programme, story []model.Alteration, whole bool, past func(table string, row int64) ([]model.Alteration, error)) ([]model.Alteration, error) {
	if len(story) == 0 {
		return story, nil
	}
	n := naming{known: rowsOf(p).known, seen: map[number]bool{}, own: map[number]bool{}}
	for _, a := range story {
		for _, r := range []model.Record{a.Was, a.Now} {
			if r != nil {
				n.own[number{r.TableName(), r.Head().ID}] = true
			}
		}
	}
	for _, a := range story {
		for _, r := range []model.Record{a.Was, a.Now} {
			n.of(r)
		}
	}
	for key := range n.known {
		if whole && lending[key.table] {
			n.add(key)
		}
	}
	for _, one := range p.Tenures {
		if n.seen[number{"people", one.PersonID}] {
			n.add(number{"tenures", one.ID})
			n.of(&one)
		}
	}
	out, begun := slices.Clone(story), story[0].Deed.ID
	for _, key := range slices.SortedFunc(maps.Keys(n.seen), func(a, b number) int { return cmp.Or(cmp.Compare(a.table, b.table), cmp.Compare(a.id, b.id)) }) {
		if n.own[key] {
			continue
		}
		list, err := past(key.table, key.id)
		if err != nil {
			return nil, err
		}
		for _, a := range list {
			if a.Was != nil && a.Now != nil && a.Deed.ID > begun {
				out = append(out, a)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b model.Alteration) int { return cmp.Compare(a.Deed.ID, b.Deed.ID) })
	return out, nil
}

// naming gathers the rows that others name.
type naming struct {
	known map[number]model.Record
	seen  map[number]bool // rows of registers, and seats, through which people are named
	own   map[number]bool // rows of the story itself
}

// of follows where a row points.
func (n *naming) of(r model.Record) {
	if r == nil {
		return
	}
	for _, ref := range model.References(r) {
		to := number{ref.To, ref.Key(r)}
		if to.id == 0 || n.seen[to] || !lending[to.table] && to.table != "seats" {
			continue
		}
		n.add(to)
		n.of(n.known[to])
	}
}

func (n *naming) add(to number) { n.seen[to] = true }

// Recall is a programme that also knows what rows were called that are no more, and that a story names: an office
// that was made and taken back, a seat that is given up.
func Recall(p model.Programme, story []model.Alteration, past func(table string, row int64) ([]model.Alteration, error)) (model.Programme, error) {
	p.People, p.Offices, p.Parties, p.Venues, p.Rooms = maps.Clone(p.People), maps.Clone(p.Offices), maps.Clone(p.Parties), maps.Clone(p.Venues), maps.Clone(p.Rooms)
	p.Seats, p.Groups, p.Delegations = maps.Clone(p.Seats), maps.Clone(p.Groups), maps.Clone(p.Delegations)
	asked := map[number]bool{}
	for _, a := range slices.Backward(story) {
		for _, r := range []model.Record{a.Now, a.Was} {
			if r == nil {
				continue
			}
			recall(&p, r)
			for _, ref := range model.References(r) {
				to := number{ref.To, ref.Key(r)}
				if to.id == 0 || asked[to] || !lending[to.table] || knows(&p, to) {
					continue
				}
				asked[to] = true
				list, err := past(to.table, to.id)
				if err != nil {
					return p, err
				}
				for _, was := range slices.Backward(list) {
					if last := cmp.Or(was.Now, was.Was); last != nil {
						recall(&p, last)
						break
					}
				}
			}
		}
	}
	return p, nil
}

func knows(p *model.Programme, row number) (ok bool) {
	switch row.table {
	case "people":
		_, ok = p.People[row.id]
	case "offices":
		_, ok = p.Offices[row.id]
	case "parties":
		_, ok = p.Parties[row.id]
	case "venues":
		_, ok = p.Venues[row.id]
	case "rooms":
		_, ok = p.Rooms[row.id]
	}
	return ok
}

func recall(p *model.Programme, r model.Record) {
	switch v := r.(type) {
	case *model.Seat:
		lend(&p.Seats, v.ID, *v)
	case *model.Group:
		lend(&p.Groups, v.ID, *v)
	case *model.Delegation:
		lend(&p.Delegations, v.ID, *v)
	case *model.Person:
		lend(&p.People, v.ID, *v)
	case *model.Office:
		lend(&p.Offices, v.ID, *v)
	case *model.Party:
		lend(&p.Parties, v.ID, *v)
	case *model.Venue:
		lend(&p.Venues, v.ID, *v)
	case *model.Room:
		lend(&p.Rooms, v.ID, *v)
	}
}
