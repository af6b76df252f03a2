package arrange

import "chancery/model/civil"

// Count is what stands on one day of a year: how many items, and which of the
// things that cover whole days, by key, the longest first.
type Count struct {
	Items int
	Bars  []int
}

// Year counts items by the day they begin on, and lays things that cover whole
// days on each of their days of the year; each keeps one slot on all its days.
// most is how many slots are kept.
func Year(year int, items []civil.Date, first, last []civil.Date, most int) map[civil.Date]*Count {
	out := map[civil.Date]*Count{}
	at := func(d civil.Date) *Count {
		if out[d] == nil {
			out[d] = &Count{}
		}
		return out[d]
	}
	for i := 0; i < len(items); { // those of one day mostly stand together
		d, n := items[i], 0
		for ; i < len(items) && items[i] == d; i++ {
			n++
		}
		if d.Year() == year {
			at(d).Items += n
		}
	}
	begin := civil.NewDate(year, 1, 1)
	n := civil.NewDate(year+1, 1, 1).Sub(begin)
	things := make([]Days, len(first))
	for i := range first {
		things[i] = Days{Key: i, First: first[i].Sub(begin), Last: last[i].Sub(begin)}
	}
	bars, _, _ := Bars(things, n, 0)
	for _, b := range bars {
		if b.Slot >= most {
			continue
		}
		for k := b.First; k <= b.Last; k++ {
			c := at(begin.Add(k))
			for len(c.Bars) <= b.Slot {
				c.Bars = append(c.Bars, -1)
			}
			c.Bars[b.Slot] = b.Key
		}
	}
	return out
}
