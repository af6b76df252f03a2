package proposal

import (
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
)

// spot is where a row stands in the day: seconds, and its place among those of one moment.
type spot struct {
	at, end, pos int64
	ok           bool
}

// hourless says that nothing but its neighbours tells where a row stands.
func (r *Row) hourless() bool {
	return r.From == "" && r.To == "" && !r.AllDay && r.Part == "" && r.Day != ""
}

// earlier is by how many seconds a row without an hour stands before the first of its day.
const earlier = 15 * 60

// spots are where the rows of a draft stand; one without an hour stands between those it stood
// between. items are those that rows were paired with, by row.
func (p *Proposal) spots(c *typed.Cells, rows []Row, items map[int]*model.Item) []spot {
	out := make([]spot, len(rows))
	for i := range rows {
		r := &rows[i]
		var it model.Item
		if r.hourless() || r.AllDay || r.Out || p.times(&it, r, c.Programme.Event.Zone) != nil {
			continue
		}
		out[i] = spot{at: it.Start.At, end: it.Start.At, ok: true}
		if !it.EndMark.Hourless() {
			out[i].end = it.End.At
		}
		if was := items[i]; was != nil {
			out[i].pos = was.Pos
		} else if !p.dated { // what begins together stands as it was written
			for k := range i {
				if out[k].ok && out[k].at == out[i].at {
					out[i].pos = max(out[i].pos, out[k].pos+1)
				}
			}
		}
	}
	for i := range rows {
		if r := &rows[i]; r.hourless() && !r.Out {
			out[i] = p.between(c, rows, out, i)
		}
	}
	return out
}

// between is where a row without an hour stands: when that above it ends, else right behind it.
func (p *Proposal) between(c *typed.Cells, rows []Row, all []spot, i int) spot {
	zone := c.Programme.Event.Zone
	above, below := p.neighbours(rows, all, i)
	switch {
	case above >= 0:
		a := all[above]
		s := spot{at: a.at, end: a.at, pos: a.pos + 1, ok: true}
		if end, err := civil.MomentAt(a.end, zone); a.end > a.at && (below < 0 || a.end < all[below].at) && err == nil && end.Date() == rows[i].Day {
			s.at, s.end, s.pos = a.end, a.end, 0
		}
		return s
	case below >= 0:
		at := all[below].at - earlier
		if nine, err := civil.Resolve(string(rows[i].Day)+"T09:00", zone, civil.NoOff); err == nil {
			at = min(at, nine.At)
		}
		return spot{at: at, end: at, ok: true}
	}
	return spot{}
}

// neighbours are the row above one, and the next with an hour below it, of the same day; below 0
// for none.
func (p *Proposal) neighbours(rows []Row, all []spot, i int) (above, below int) {
	above, below = i-1, i+1
	for above >= 0 && (!all[above].ok || rows[above].Day != rows[i].Day) {
		above--
	}
	for below < len(rows) && (!all[below].ok || rows[below].hourless() || rows[below].Day != rows[i].Day) {
		below++
	}
	if below == len(rows) {
		below = none
	}
	return above, below
}

const none = -1

// put stands an item there.
func (s spot) put(it *model.Item, zone string) {
	if at, err := civil.MomentAt(s.at, zone); s.ok && err == nil {
		it.Start, it.End, it.Pos = at, at, s.pos
	}
}

// strayed says for each row without an hour whether it stands elsewhere among its neighbours than
// it did; from are the rows before, by their order.
func strayed(now []Row, from []int, moved map[int]bool) {
	for j := range now {
		if from[j] < 0 || !now[j].hourless() {
			continue
		}
		above, below := j-1, j+1
		for above >= 0 && (from[above] < 0 || now[above].Day != now[j].Day || now[above].AllDay) {
			above--
		}
		for below < len(now) && (from[below] < 0 || now[below].hourless() || now[below].Day != now[j].Day || now[below].AllDay) {
			below++
		}
		moved[j] = above >= 0 && from[above] > from[j] || below < len(now) && from[below] < from[j]
	}
}

// along are the changes of rows without an hour that nobody changed, where the hours of a
// neighbour have: they stay between the two.
func (p *Proposal) along(c *typed.Cells, rows []Row, all []spot, items map[int]*model.Item, taken []Change) (out []model.Change) {
	hours := map[int]bool{}
	for i := range taken {
		if n := taken[i].New; n > 0 {
			hours[n-1] = true
		}
	}
	for i := range rows {
		it := items[i]
		if it == nil || hours[i] || !rows[i].hourless() || !all[i].ok {
			continue
		}
		above, below := p.neighbours(rows, all, i)
		late := above >= 0 && hours[above] && (it.Start.At < all[above].at || it.Start.At == all[above].at && it.Pos <= all[above].pos)
		early := below >= 0 && hours[below] && it.Start.At >= all[below].at
		if late || early {
			moved := *it
			all[i].put(&moved, c.Programme.Event.Zone)
			out = append(out, &model.SaveItem{Item: moved})
		}
	}
	return out
}
