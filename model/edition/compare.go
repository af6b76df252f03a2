package edition

import (
	"cmp"
	"slices"

	"chancery/model"
)

// What became of a row.
type What string

const (
	Added   What = "added"
	Gone    What = "gone"
	Moved   What = "moved"   // to another place in the order
	Changed What = "changed" // in the fields that are named
)

// Difference is one line of what changed: a row that came or went, or what one column of
// it says now. Fields that stand in one column are one line; begin and end of an item are
// one where both changed.
type Difference struct {
	What     What
	Table    string
	UID      string
	Item     string        // the uid of the item that it is, or belongs to
	Key      string        // of the column
	Fields   []model.Field // that changed
	Was, Now model.Record  // the row in the older and in the newer; nil where it is not there
	Beside   bool          // nobody is told: it came or went with what is told, or does not show
}

// Compared are two programmes as one reader may know them, and what differs.
type Compared struct {
	Older, Newer model.Programme
	All          []Difference
}

// Compare says what changed from one programme to a later one, of what a reader may know:
// each of both is stripped first, so that what the reader may not know leaves no line.
func Compare(older, newer model.Programme, r model.Reader) Compared {
	if r.Audience != model.Internal {
		older, newer = older.For(r), newer.For(r)
	}
	out := Compared{Older: older, Newer: newer}
	a, b := rowsOf(&out.Older), rowsOf(&out.Newer)
	c := comparer{a: a, b: b, moved: movedRows(a, b)}
	for _, rec := range b.list {
		if was := a.by[keyOf(rec)]; was != nil {
			out.All = append(out.All, c.changes(was, rec)...)
		} else {
			out.All = append(out.All, c.line(Difference{What: Added, Now: rec}, rec, b))
		}
	}
	for _, rec := range a.list {
		if !b.has(keyOf(rec)) {
			out.All = append(out.All, c.line(Difference{What: Gone, Was: rec}, rec, a))
		}
	}
	c.inOrder(out.All)
	return out
}

// Told are the lines that somebody is told of.
func (c *Compared) Told() []Difference {
	return slices.DeleteFunc(slices.Clone(c.All), func(d Difference) bool { return d.Beside })
}

type comparer struct {
	a, b  *rows
	moved map[key]bool
}

// line fills in what a difference is about.
func (c *comparer) line(d Difference, rec model.Record, in *rows) Difference {
	d.Table, d.UID = rec.TableName(), rec.Head().UID
	if it := in.of(rec); it != nil {
		d.Item = it.UID
	}
	if d.What == Added || d.What == Gone {
		d.Beside = d.Beside || registers[d.Table] || c.withOwner(rec, in)
	}
	return d
}

// registers are the tables whose rows come and go with what points at them.
var registers = map[string]bool{"people": true, "offices": true, "parties": true, "venues": true, "rooms": true, "routes": true, "groups": true}

// withOwner says that what a row of one of both belongs to came or went as well.
func (c *comparer) withOwner(rec model.Record, in *rows) bool {
	ref, ok := model.OwnerOf(rec)
	if !ok {
		return false
	}
	to := in.to(ref, rec)
	return !c.a.has(to) || !c.b.has(to)
}

// same says that a field of a row says the same in both. What points at a row says the same
// as long as that is the same one, though it was away and came back under another number.
func (c *comparer) same(f model.Field, was, now model.Record) bool {
	if f.Same(was, now) {
		return true
	}
	for _, ref := range model.References(now) {
		if ref.Field == f.Name {
			to := c.a.to(ref, was)
			return to != (key{}) && to == c.b.to(ref, now)
		}
	}
	return false
}

// changes are the lines about one row.
func (c *comparer) changes(was, now model.Record) []Difference {
	var out []Difference
	at := map[string]int{}
	for _, f := range model.Fields(now) {
		if c.same(f, was, now) {
			continue
		}
		k := f.Key
		if now.TableName() == "items" && k == "to" { // with the begin, where that changed too
			if _, ok := at["from"]; ok {
				k = "from"
			}
		}
		if n, ok := at[k]; ok {
			out[n].Fields = append(out[n].Fields, f)
			continue
		}
		d := Difference{What: Changed, Key: k, Fields: []model.Field{f}, Was: was, Now: now}
		if f.Name == "Pos" {
			d.What, d.Beside = Moved, !c.moved[keyOf(now)]
		}
		at[k] = len(out)
		out = append(out, c.line(d, now, c.b))
	}
	return together(out)
}

// together makes begin and end one line, whichever stood first among the fields.
func together(list []Difference) []Difference {
	from := slices.IndexFunc(list, func(d Difference) bool { return d.Table == "items" && d.Key == "from" })
	to := slices.IndexFunc(list, func(d Difference) bool { return d.Table == "items" && d.Key == "to" })
	if from < 0 || to < 0 {
		return list
	}
	list[from].Fields = append(list[from].Fields, list[to].Fields...)
	return slices.Delete(list, to, to+1)
}

// inOrder puts lines in the order of the programme: the visit, then the items by the hour,
// what is gone where it was, then all the rest as it is listed.
func (c *comparer) inOrder(list []Difference) {
	place := func(d *Difference) (group int, at int64) {
		switch {
		case d.Table == "events":
			return 0, 0
		case d.Item == "":
			return 2, 0
		}
		for _, in := range []*rows{c.b, c.a} {
			if it, ok := in.by[key{"items", d.Item}].(*model.Item); ok {
				return 1, it.Start.At
			}
		}
		return 1, 0
	}
	slices.SortStableFunc(list, func(x, y Difference) int {
		gx, ax := place(&x)
		gy, ay := place(&y)
		return cmp.Or(gx-gy, cmp.Compare(ax, ay), cmp.Compare(x.Item, y.Item))
	})
}
