// Package check holds findings over a programme: what cannot be true at once.
package check

import (
	"sort"

	"chancery/model"
)

// Clash is two items that cannot both be: somebody would be in two places, or
// two would share a room. Name is the person or the room.
type Clash struct {
	A, B   model.Ref
	Person int64 // 0 when a room clashes
	Room   int64
	Name   model.Text
}

// Clashes finds every pair in a list of entries. Options and dropped items
// need nobody and no room; touching is not overlapping; what one contains
// does not clash with it. A room stays taken for its turnaround.
func Clashes(list []model.Entry) []Clash {
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
	var open []*model.Entry // begun and not over
	for _, e := range items {
		kept := open[:0]
		for _, o := range open {
			if freeAt(o) > e.Start.At {
				kept = append(kept, o)
				out = append(out, pair(o, e)...)
			}
		}
		open = append(kept, e)
	}
	return out
}

// Against finds what a candidate, which may be an entry moved elsewhere, would
// clash with.
func Against(candidate model.Entry, others []model.Entry) []Clash {
	var out []Clash
	if !counts(&candidate) {
		return nil
	}
	for i := range others {
		o := &others[i]
		if o.Ref == candidate.Ref || !counts(o) {
			continue
		}
		if candidate.Start.At < freeAt(o) && o.Start.At < freeAt(&candidate) {
			out = append(out, pair(&candidate, o)...)
		}
	}
	return out
}

func counts(e *model.Entry) bool {
	return e.Ref.IsItem() && e.Live() && !e.AllDay && e.StartMark != model.TimeTBC && e.End.At > e.Start.At
}

// freeAt is when both people and room are free again.
func freeAt(e *model.Entry) int64 { return e.End.At + int64(e.Turn)*60 }

// pair compares two entries that overlap or share a turnaround.
func pair(a, b *model.Entry) []Clash {
	if a.Container == b.Ref.Item || b.Container == a.Ref.Item {
		return nil
	}
	var out []Clash
	if a.Span().Overlaps(b.Span()) {
		for i, p := range a.People {
			for _, q := range b.People {
				if p == q {
					out = append(out, Clash{A: a.Ref, B: b.Ref, Person: p, Name: name(a, i)})
				}
			}
		}
	}
	if a.RoomID != 0 && a.RoomID == b.RoomID {
		out = append(out, Clash{A: a.Ref, B: b.Ref, Room: a.RoomID, Name: a.Room})
	}
	return out
}

func name(e *model.Entry, i int) model.Text {
	if i < len(e.Names) {
		return e.Names[i]
	}
	return nil
}
