package edition

import (
	"maps"
	"slices"

	"chancery/model"
)

// key names a row in both programmes.
type key struct{ table, uid string }

// number names a row as others point at it.
type number struct {
	table string
	id    int64
}

// rows are a programme as a list of rows, in the order in which they are told of: the
// visit, each item with what belongs to it, delegations, groups, registers.
type rows struct {
	list  []model.Record
	by    map[key]model.Record
	known map[number]model.Record
}

func rowsOf(p *model.Programme) *rows {
	r := &rows{by: map[key]model.Record{}, known: map[number]model.Record{}}
	if p.Event.ID != 0 {
		r.add(&p.Event)
	}
	for i := range p.Items {
		it := &p.Items[i]
		r.add(it)
		all(r, p.Who[it.ID])
		all(r, p.Accesses[it.ID])
	}
	byKey(r, p.Delegations)
	byKey(r, p.Seats)
	byKey(r, p.Groups)
	all(r, p.Members)
	byKey(r, p.People)
	all(r, p.Tenures)
	byKey(r, p.Offices)
	byKey(r, p.Parties)
	byKey(r, p.Venues)
	byKey(r, p.Rooms)
	all(r, p.Routes)
	return r
}

// row is what a pointer to any of our rows can do.
type row[T any] interface {
	*T
	model.Record
}

func all[T any, P row[T]](r *rows, list []T) {
	for i := range list {
		r.add(P(&list[i]))
	}
}

func byKey[T any, P row[T]](r *rows, set map[int64]T) {
	for _, id := range slices.Sorted(maps.Keys(set)) {
		v := set[id]
		r.add(P(&v))
	}
}

func (r *rows) add(rec model.Record) {
	r.list = append(r.list, rec)
	r.lend(rec)
}

// lend makes a row known to those that point at it, without its being told of.
func (r *rows) lend(rec model.Record) {
	h := rec.Head()
	r.by[key{rec.TableName(), h.UID}], r.known[number{rec.TableName(), h.ID}] = rec, rec
}

func (r *rows) has(k key) bool { return r.by[k] != nil }

func keyOf(rec model.Record) key { return key{rec.TableName(), rec.Head().UID} }

// to is the row that another points at, nothing where it is not there.
func (r *rows) to(ref model.Reference, rec model.Record) key {
	return r.uid(number{ref.To, ref.Key(rec)})
}

func (r *rows) uid(n number) key {
	if rec := r.known[n]; rec != nil {
		return keyOf(rec)
	}
	return key{}
}

// of is the item that a row is, or belongs to; nil for none.
func (r *rows) of(rec model.Record) *model.Item {
	switch v := rec.(type) {
	case *model.Item:
		return v
	case *model.Participation:
		it, _ := r.known[number{"items", v.ItemID}].(*model.Item)
		return it
	case *model.Access:
		it, _ := r.known[number{"items", v.ItemID}].(*model.Item)
		return it
	}
	return nil
}
