package edition

import (
	"cmp"
	"slices"
	"strconv"

	"chancery/model"
)

// ordered is a row that stands in an order among its like.
type ordered struct {
	key    key
	among  key // what it stands in order within
	pos    int64
	id     int64
	hidden bool // its place tells nothing
}

// standing is where a row stands; false for what has no order.
func (r *rows) standing(rec model.Record) (o ordered, ok bool) {
	o = ordered{key: keyOf(rec), id: rec.Head().ID}
	switch v := rec.(type) {
	case *model.Item:
		o.among, o.pos, o.hidden = key{"items", strconv.FormatInt(v.Start.At, 10)}, v.Pos, v.StartMark == model.Withheld
	case *model.Participation:
		o.among, o.pos = r.within("participations "+string(v.Side), "items", v.ItemID), v.Pos
	case *model.Access:
		o.among, o.pos = r.within("accesses", "items", v.ItemID), v.Pos
	case *model.Delegation:
		o.among, o.pos = key{table: "delegations"}, v.Pos
	case *model.Seat:
		o.among, o.pos = r.within("seats", "delegations", v.DelegationID), v.Pos
	case *model.Group:
		o.among, o.pos = key{table: "groups"}, v.Pos
	case *model.Member:
		o.among, o.pos = r.within("members", "groups", v.GroupID), v.Pos
	default:
		return o, false
	}
	return o, true
}

// within names the like of a row that stand in order within another, by what that is in both
// programmes: it may have come back under another number.
func (r *rows) within(like, table string, id int64) key {
	return key{like, r.uid(number{table, id}).uid}
}

// movedRows are the fewest rows that must have been moved for the one order to become the
// other. One that was only counted anew, since another came before it, was not.
func movedRows(a, b *rows) map[key]bool {
	was := map[key]ordered{}
	for _, rec := range a.list {
		if o, ok := a.standing(rec); ok {
			was[o.key] = o
		}
	}
	both := map[key][]ordered{}
	for _, rec := range b.list {
		if o, ok := b.standing(rec); ok && was[o.key].among == o.among && !o.hidden {
			both[o.among] = append(both[o.among], o)
		}
	}
	out := map[key]bool{}
	for _, list := range both {
		slices.SortFunc(list, func(x, y ordered) int { return cmp.Or(cmp.Compare(x.pos, y.pos), cmp.Compare(x.id, y.id)) })
		stay := longest(list, was)
		for i, o := range list {
			if !stay[i] && was[o.key].pos != o.pos {
				out[o.key] = true
			}
		}
	}
	return out
}

// longest says which rows keep their order, as many as can, and those rather whose number
// is what it was.
func longest(list []ordered, was map[key]ordered) []bool {
	before := func(x, y ordered) bool {
		p, q := was[x.key], was[y.key]
		return cmp.Or(cmp.Compare(p.pos, q.pos), cmp.Compare(p.id, q.id)) < 0
	}
	best, from, last := make([]int, len(list)), make([]int, len(list)), -1
	for i, o := range list {
		best[i], from[i] = 0, -1
		for j := range i {
			if before(list[j], o) && best[j] > best[i] {
				best[i], from[i] = best[j], j
			}
		}
		best[i]++
		if was[o.key].pos == o.pos {
			best[i] += len(list)
		}
		if last < 0 || best[i] > best[last] {
			last = i
		}
	}
	stay := make([]bool, len(list))
	for ; last >= 0; last = from[last] {
		stay[last] = true
	}
	return stay
}
