package arrange

import "sort"

// Days is something that covers whole days, First to Last, counted from the
// first day on show; it may reach beyond it on both sides.
type Days struct {
	Key         int
	First, Last int
}

// Bar is a piece of such a thing in one row: it covers First to Last within
// the row. More says on which side it goes on.
type Bar struct {
	Key, Slot   int
	First, Last int
	MoreLeft    bool
	MoreRight   bool
}

// Bars gives each bar the lowest slot that is free over its days of a row of n
// days. Where a day has more than slots, its last slot becomes a chip: bars
// are cut so that they stay visible where there is room, and hidden counts
// what each day does not show. slots 0 means no limit.
func Bars(things []Days, n, slots int) (bars []Bar, hidden []int, used int) {
	sorted := append([]Days(nil), things...)
	sort.Slice(sorted, func(i, j int) bool { return firstBar(&sorted[i], &sorted[j]) })
	taken := make([]day, n)
	var all []Bar
	for _, t := range sorted {
		b := Bar{Key: t.Key, First: max(t.First, 0), Last: min(t.Last, n-1), MoreLeft: t.First < 0, MoreRight: t.Last > n-1}
		if b.First > b.Last {
			continue
		}
		b.Slot = freeSlot(taken[b.First : b.Last+1])
		for d := b.First; d <= b.Last; d++ {
			taken[d].take(b.Slot)
		}
		all = append(all, b)
	}
	hidden = make([]int, n)
	for _, b := range all {
		bars = append(bars, cut(b, taken, slots, hidden)...)
	}
	for _, b := range bars {
		used = max(used, b.Slot+1)
	}
	return bars, hidden, used
}

func firstBar(a, b *Days) bool {
	switch {
	case max(a.First, 0) != max(b.First, 0):
		return max(a.First, 0) < max(b.First, 0)
	case a.Last-a.First != b.Last-b.First:
		return a.Last-a.First > b.Last-b.First
	}
	return a.Key < b.Key
}

// day is which slots of a day are taken: all below full, and of those above it the ones
// that say so.
type day struct {
	taken []bool
	full  int
}

func (d *day) has(slot int) bool { return slot < len(d.taken) && d.taken[slot] }

func (d *day) take(slot int) {
	for len(d.taken) <= slot {
		d.taken = append(d.taken, false)
	}
	d.taken[slot] = true
	for d.has(d.full) {
		d.full++
	}
}

// top is the highest slot taken on a day.
func (d *day) top() int { return len(d.taken) - 1 }

func freeSlot(days []day) int {
	slot := 0
	for i := range days {
		slot = max(slot, days[i].full)
	}
	for ; ; slot++ {
		free := true
		for i := range days {
			free = free && !days[i].has(slot)
		}
		if free {
			return slot
		}
	}
}

// cut leaves of a bar what its days have room for. A day with more than slots
// keeps slots-1 and the chip.
func cut(b Bar, taken []day, slots int, hidden []int) []Bar {
	room := func(d int) bool {
		if slots == 0 {
			return true
		}
		if taken[d].top() < slots {
			return true
		}
		return b.Slot < slots-1
	}
	var out []Bar
	for d := b.First; d <= b.Last; d++ {
		if !room(d) {
			hidden[d]++
			continue
		}
		if n := len(out); n > 0 && out[n-1].Last == d-1 {
			out[n-1].Last = d
			continue
		}
		out = append(out, Bar{Key: b.Key, Slot: b.Slot, First: d, Last: d, MoreLeft: b.MoreLeft || d > b.First, MoreRight: b.MoreRight})
	}
	for i := range out {
		out[i].MoreRight = b.MoreRight || out[i].Last < b.Last
	}
	return out
}
