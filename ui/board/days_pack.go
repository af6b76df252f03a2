package board

import (
	"sort"

	"chancery/model/arrange"
)

// pack gives everything its column and lane; it runs when data or zoom change.
func (b *Days) pack() {
	b.cols = b.cols[:0]
	for i := 0; i < b.count; i++ {
		r, err := arrange.NewRuler(b.first.Add(i), b.set.Zone)
		if err != nil {
			continue
		}
		b.cols = append(b.cols, column{Ruler: r, day: b.first.Add(i)})
	}
	b.packBand()
	least := int(17 / b.hour * 60)
	for i := range b.cols {
		col := &b.cols[i]
		col.blocks, col.more = arrange.Pack(b.onDay(col), least, b.lanes())
	}
}

// lanes is how many blocks may stand side by side in one day.
func (b *Days) lanes() int {
	if b.size.Width == 0 {
		return 0
	}
	return max(1, int((b.colWidth()-gutter)/leastLane))
}

// onDay clips what has hours to one day.
func (b *Days) onDay(col *column) []arrange.Block {
	span := col.Span()
	var out []arrange.Block
	for i := range b.entries {
		e := &b.entries[i]
		if banded(e) {
			continue
		}
		s := e.Drawn()
		if s.To == s.From {
			s.To++ // no end: it still stands somewhere
		}
		if s.Overlaps(span) {
			out = append(out, arrange.Block{Key: i, From: max(col.Minute(s.From), 0), To: min(col.Minute(s.To-1)+1, col.Len)})
		}
	}
	return out
}

func (b *Days) packBand() {
	var list []arrange.Days
	for i := range b.entries {
		e := &b.entries[i]
		if !banded(e) {
			continue
		}
		first, last := b.days(e)
		list = append(list, arrange.Days{Key: i, First: first.Sub(b.first), Last: last.Sub(b.first)})
	}
	sort.SliceStable(list, func(i, j int) bool {
		return b.entries[list[i].Key].Ref.Item == 0 && b.entries[list[j].Key].Ref.Item != 0
	})
	b.band, b.hidden, b.rows = arrange.Bars(list, b.count, bandMost)
	for _, n := range b.hidden {
		if n > 0 {
			b.rows = bandMost
		}
	}
}
