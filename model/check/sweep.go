package check

import (
	"sort"

	"chancery/model"
)

// sweep meets every two entries that are so near that a rule may find something,
// the earlier first.
func sweep(list []model.Entry, ways Ways, meet func(a, b *model.Entry)) {
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
	var open []*model.Entry // begun and not over, with what must lie after them
	reach := ways.longest()
	for _, e := range items {
		kept := open[:0]
		for _, o := range open {
			if until(o, reach) > e.Start.At {
				kept = append(kept, o)
				meet(o, e)
			}
		}
		open = append(kept, e)
	}
}

// against finds what is wrong with one entry among others.
func against(one model.Entry, others []model.Entry, known *Known) []Finding {
	out := alone(&one, known)
	if !counts(&one) {
		return out
	}
	reach := known.Ways.longest()
	for i := range others {
		o := &others[i]
		if o.Ref == one.Ref || !counts(o) || one.Start.At >= until(o, reach) || o.Start.At >= until(&one, reach) {
			continue
		}
		first, second := &one, o
		if o.Start.At < one.Start.At {
			first, second = o, &one
		}
		out = append(out, pairs(first, second, known)...)
	}
	return out
}

// counts says whether an entry needs anybody or anything: options and dropped
// items do not, nor what has no hours, or none that anybody knows. Of what has no end it is known when it
// begins.
func counts(e *model.Entry) bool {
	return e.Ref.IsItem() && e.Live() && !e.AllDay && !e.StartMark.Hourless() && (e.End.At > e.Start.At || open(e))
}

// until is when an entry can stand in the way of nothing any more: its room is
// free again and the longest way is behind its people. Unix seconds.
func until(e *model.Entry, reach int64) int64 {
	if open(e) {
		return e.Start.At + max(1, reach)
	}
	return e.End.At + max(int64(e.Turn)*60, reach)
}
