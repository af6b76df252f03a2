package board

import (
	"math"
	"sort"

	"chancery/model"
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
	least := int(math.Ceil(float64(17 / b.hour * 60))) // a whole line and the gap under it
	b.widths(least)
	for i := range b.cols {
		b.packDay(i, least)
	}
}

// packDay places what one day has. "+n" has room of its own beside whatever it is as
// high as.
func (b *Days) packDay(i, least int) {
	col, room := &b.cols[i], b.colWidth(i)-gutter
	placed, more := arrange.PackBeside(b.eased(col, least), b.lanes(room, leastLane), b.lanes(room-moreRoom, leastBeside))
	col.blocks, col.more, col.full = placed, arrange.Joined(more, least), map[int]bool{}
	for _, m := range more {
		col.full[m.Block0] = true
	}
	for _, m := range col.more {
		for _, p := range placed {
			if p.From < m.From+least && m.From < p.To {
				col.full[p.Block0] = true
			}
		}
	}
}

// eased is what a day has, as long as it is: a block that is drawn longer to be read,
// or because nobody said when it ends, takes only what nothing else needs.
func (b *Days) eased(col *column, least int) []arrange.Block {
	eased := arrange.Eased(b.onDay(col), func(key int) int {
		if e := &b.entries[key]; e.EndMark == model.Open {
			return max(least, int(e.Drawn().To-e.Start.At)/60)
		}
		return least
	})
	return arrange.Legible(eased, int(math.Ceil(float64(leastLine/b.hour*60))), least)
}

// widths gives each day its width: all the same, or by what they hold.
func (b *Days) widths(least int) {
	room, n := max(float32(20*len(b.cols)), b.size.Width-b.left()-scrollWidth), make([]int, len(b.cols))
	for i := range b.cols {
		n[i] = 1
		if b.set.Fitted {
			n[i] = b.holds(i, least)
		}
	}
	b.edges = append(b.edges[:0], b.left())
	for i, w := range arrange.Widths(room, n, leastDay) {
		b.edges = append(b.edges, b.edges[i]+w)
	}
}

// holds is how many blocks stand side by side on a day; what covers that day
// alone wants to be read as well.
func (b *Days) holds(i, least int) int {
	n := 0
	placed, _ := arrange.PackBeside(b.eased(&b.cols[i], least), 0, 0)
	for _, p := range placed {
		n = max(n, p.Lanes)
	}
	for _, bar := range b.band {
		if bar.First == i && bar.Last == i {
			n = max(n, 1)
		}
	}
	return n
}

// lanes is how many blocks, each so wide at least, may stand side by side.
func (b *Days) lanes(room, least float32) int {
	if b.size.Width == 0 {
		return 0
	}
	return max(1, int(room/least))
}

// onDay clips what has hours to one day.
func (b *Days) onDay(col *column) []arrange.Block {
	span := col.Span()
	var out []arrange.Block
	for i := range b.entries {
		e := &b.entries[i]
		if b.inBand(e) {
			continue
		}
		s := e.Span()
		if e.EndMark == model.Open || s.To <= s.From {
			s.To = s.From + 1 // no end: it still stands somewhere
		}
		if s.Overlaps(span) {
			from, to := max(col.Minute(s.From), 0), min(col.Minute(s.To-1)+1, col.Len)
			out = append(out, arrange.Block{Key: i, From: from, To: to, Yields: e.Lent != ""}) // what others have comes after our own
		}
	}
	return out
}

func (b *Days) packBand() {
	var list []arrange.Days
	for i := range b.entries {
		e := &b.entries[i]
		if !b.inBand(e) {
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
