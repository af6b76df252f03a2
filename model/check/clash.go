// Package check holds findings over a programme: what cannot be true at once.
package check

import (
	"slices"
	"sort"

	"chancery/model"
)

// Clash is two items that cannot both be: somebody would be in two places, or
// two would share a room. Name is the person or the room. When they do not
// overlap, Need is the minutes there must be between them, of turnaround or of
// way, and Free those there are.
type Clash struct {
	A, B       model.Ref
	Person     int64 // 0 when a room clashes
	Room       int64
	Name       model.Text
	Need, Free int
}

// Ways are the minutes from one venue to another by the fastest known route.
type Ways map[[2]int64]int

// WaysOf takes the fastest of the routes between any two venues.
func WaysOf(routes []model.Route) Ways {
	w := Ways{}
	for _, r := range routes {
		k := [2]int64{r.FromID, r.ToID}
		if have, ok := w[k]; !ok || r.Minutes < have {
			w[k] = r.Minutes
		}
	}
	return w
}

// longest is the longest of the ways, in seconds.
func (w Ways) longest() int64 {
	most := 0
	for _, m := range w {
		most = max(most, m)
	}
	return int64(most) * 60
}

// Clashes finds every pair in a list of entries. Options and dropped items
// need nobody and no room; touching is not overlapping; what one contains
// does not clash with it. A room stays taken for its turnaround, and people
// need their time from venue to venue.
func Clashes(list []model.Entry, ways Ways) []Clash {
	items := make([]*model.Entry, 0, len(list))
	for i := range list {
		if counts(&list[i]) {
			items = append(items, &list[i])
		}
	}
	sort.Slice(items, func(i, j int) bool {
		if items[i].Start.At != items[j].Start.At {
			return items[i].Start.At < items[j].Start.At
		}
		return items[i].Ref.Item < items[j].Ref.Item
	})
	var out []Clash
	var open []*model.Entry // begun and not over, with what must lie after them
	reach := ways.longest()
	for _, e := range items {
		kept := open[:0]
		for _, o := range open {
			if until(o, reach) > e.Start.At {
				kept = append(kept, o)
				out = append(out, pair(o, e, ways)...)
			}
		}
		open = append(kept, e)
	}
	return out
}

// Against finds what a candidate, which may be an entry moved elsewhere, would
// clash with: B of each.
func Against(candidate model.Entry, others []model.Entry, ways Ways) []Clash {
	var out []Clash
	if !counts(&candidate) {
		return nil
	}
	reach := ways.longest()
	for i := range others {
		o := &others[i]
		if o.Ref == candidate.Ref || !counts(o) || candidate.Start.At >= until(o, reach) || o.Start.At >= until(&candidate, reach) {
			continue
		}
		first, second := &candidate, o
		if o.Start.At < candidate.Start.At {
			first, second = o, &candidate
		}
		for _, c := range pair(first, second, ways) {
			c.A, c.B = candidate.Ref, o.Ref
			out = append(out, c)
		}
	}
	return out
}

func counts(e *model.Entry) bool {
	return e.Ref.IsItem() && e.Live() && !e.AllDay && e.StartMark != model.TimeTBC && e.End.At > e.Start.At
}

// until is when an entry can stand in the way of nothing any more: its room is
// free again and the longest way is behind its people. Unix seconds.
func until(e *model.Entry, reach int64) int64 {
	return e.End.At + max(int64(e.Turn)*60, reach)
}

// pair compares two entries, of which a begins no later.
func pair(a, b *model.Entry, ways Ways) []Clash {
	if a.Container == b.Ref.Item || b.Container == a.Ref.Item {
		return nil
	}
	free := (b.Start.At - a.End.At) / 60
	overlap := b.Start.At < a.End.At
	way := ways[[2]int64{leavesFrom(a), arrivesAt(b)}]
	var out []Clash
	if overlap || free < int64(way) {
		c := Clash{A: a.Ref, B: b.Ref}
		if !overlap {
			c.Need, c.Free = way, int(free)
		}
		out = append(out, shared(c, a, b)...)
	}
	if a.RoomID != 0 && a.RoomID == b.RoomID && (overlap || free < int64(a.Turn)) {
		c := Clash{A: a.Ref, B: b.Ref, Room: a.RoomID, Name: a.Room}
		if !overlap {
			c.Need, c.Free = a.Turn, int(free)
		}
		out = append(out, c)
	}
	return out
}

// shared is a clash for everybody who takes part in both.
func shared(c Clash, a, b *model.Entry) []Clash {
	var out []Clash
	for i, p := range a.People {
		if slices.Contains(b.People, p) {
			c.Person, c.Name = p, name(a, i)
			out = append(out, c)
		}
	}
	return out
}

// leavesFrom and arrivesAt are the venues at the two ends of an entry.
func leavesFrom(e *model.Entry) int64 { return either(e.ToID, e.VenueID) }
func arrivesAt(e *model.Entry) int64  { return either(e.FromID, e.VenueID) }

func either(way, venue int64) int64 {
	if way != 0 {
		return way
	}
	return venue
}

func name(e *model.Entry, i int) model.Text {
	if i < len(e.Names) {
		return e.Names[i]
	}
	return nil
}
