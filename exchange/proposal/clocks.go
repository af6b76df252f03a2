package proposal

import (
	"slices"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

// onClocksOf tells the hours of a row on the clocks of the visit.
func (p *Proposal) onClocksOf(c *typed.Cells, r *Row) error {
	if (p.Zone == "" || p.Zone == c.Programme.Event.Zone) && r.Zone+r.toZone == "" || r.AllDay || r.Day == "" {
		return nil
	}
	var it model.Item
	if err := p.times(&it, r, c.Programme.Event.Zone); err != nil {
		return err
	}
	start, err := it.Start.In(c.Programme.Event.Zone)
	if err != nil {
		return err
	}
	if end, err := it.End.In(c.Programme.Event.Zone); start.Twice() || err == nil && end.Twice() {
		return nil // an hour alone would not tell which of two it is
	}
	r.Zone, r.toZone = "", ""
	if r.Day = start.Date(); r.From != "" {
		r.From, r.FromAlt = start.Clock(), model.Carried(r.FromAlt, it.Start, start)
	}
	if end, err := it.End.In(c.Programme.Event.Zone); err == nil && r.To != "" && r.To != "24:00" {
		r.To, r.ToAlt = end.Clock(), model.Carried(r.ToAlt, it.End, end)
	}
	return nil
}

// settledHere are the rows as they go in: each on the clocks of the visit, unless it has its own.
func (p *Proposal) settledHere(c *typed.Cells) []Row {
	rows := p.settled(c)
	for i := range rows {
		if r := &rows[i]; r.Zone == "" && p.Zone != c.Programme.Event.Zone && p.onClocksOf(c, r) == nil {
			r.Zone = c.Programme.Event.Zone
		}
	}
	return rows
}

// Here is a row with its hours on the clocks of the visit.
func (p *Proposal) Here(c *typed.Cells, row int) Row {
	r := p.Rows[row]
	if p.onClocksOf(c, &r) != nil {
		return p.Rows[row]
	}
	return r
}

// within leaves out rows that are gone from days that the draft is not about: of a visit of a
// week somebody sends the second day.
func within(changes []Change, old, now []Row) []Change {
	var first, last civil.Date
	for i := range now {
		if d := now[i].Day; d != "" && (first == "" || d < first) {
			first = d
		}
		last = max(last, now[i].Day, now[i].LastDay)
	}
	return slices.DeleteFunc(changes, func(c Change) bool {
		at := slices.IndexFunc(old, func(r Row) bool { return r.N == c.Old })
		return c.IsGone() && at >= 0 && (old[at].Day < first || old[at].Day > last)
	})
}

// alikeClocks puts rows that are told on clocks of their own on those of the visit, and the items that
// they may be beside them: the same hours on other clocks are the same.
func (p *Proposal) alikeClocks(c *typed.Cells, old, now []Row) {
	visit := c.Programme.Event.Zone
	told := map[string]bool{}
	for i := range now {
		r, was := &now[i], now[i].Zone+now[i].toZone
		if p.onClocksOf(c, r) == nil && was != "" && r.Zone == "" {
			told[r.UID], told[words.Fold(r.Title)] = true, true
		}
	}
	for i := range old {
		r, it := &old[i], c.Programme.Items[old[i].N-1]
		if r.AllDay || it.Start.Zone == visit || !(told[words.Fold(r.Title)] || r.UID != "" && told[r.UID] || p.Zone != "" && p.Zone != visit) {
			continue
		}
		start, err := it.Start.In(visit)
		end, err2 := it.End.In(visit)
		if err != nil || err2 != nil || start.Twice() || end.Twice() {
			continue
		}
		it.Start, it.End = start, end
		on := rowOf(c, &it, r.N)
		r.Day, r.LastDay, r.From, r.To, r.FromAlt, r.ToAlt = on.Day, on.LastDay, on.From, on.To, on.FromAlt, on.ToAlt
	}
}
