package typed

import (
	"maps"
	"slices"

	"chancery/model"
)

// Fitting are the words under people of a programme that mean somebody who is known now: the row
// of each, and who that is. Nobody is put there unasked.
func (c *Cells) Fitting() map[int64]int64 {
	out := map[int64]int64{}
	for _, rows := range c.Programme.Who {
		for _, p := range rows {
			if !p.Worded() {
				continue
			}
			if k, ok := c.meant(p.Name.In(c.Lang)); ok {
				out[p.ID] = k.Person.ID
			}
		}
	}
	return out
}

// Settling puts people in the place of words, as Fitting has found them, in one deed.
func (c *Cells) Settling(fit map[int64]int64) *model.Several {
	out := &model.Several{Verb: model.Label{Verb: "settle-words", Args: []model.Text{c.Roll.Person(slices.Min(slices.Collect(maps.Values(fit)))).Person.Name}}}
	for i := range c.Programme.Items {
		it := &c.Programme.Items[i]
		for _, side := range model.Sides {
			was := c.Programme.Side(it, side)
			change := &model.Participate{Item: it.ID, Side: side, Was: model.AllSeen(was)}
			met := false
			for _, p := range was {
				if person, ok := fit[p.ID]; ok {
					met = true
					p.PersonID, p.Name = &person, nil
				}
				change.Who = append(change.Who, p.Participation)
			}
			if met {
				out.Changes = append(out.Changes, change)
			}
		}
	}
	return out
}

// Worded are the parts of the cell of a side that are words alone, and stand for nobody.
func (c *Cells) Worded(it *model.Item, col Column) []string {
	side, ok := sideOf(col)
	if !ok {
		return nil
	}
	var out []string
	for _, p := range c.Programme.Who[it.ID] {
		if s := p.Name.In(c.Lang); p.Side == side && p.Worded() && s != "" {
			out = append(out, s)
		}
	}
	return out
}
