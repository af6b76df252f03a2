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
