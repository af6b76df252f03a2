package typed

import (
	"maps"
	"slices"
	"strings"

	"chancery/model"
)

// ToldOneSide says of a delegation that is named now whom that brings, and of a group of both sides that is
// named on one side of an item alone that those of the other do not come with it; "" of none.
func (c *Cells) ToldOneSide(change *model.Participate) string {
	it, _ := c.Programme.Item(change.Item)
	who := slices.DeleteFunc(slices.Clone(c.Programme.Who[it.ID]), func(p model.Participation) bool { return p.Side == change.Side })
	for _, p := range change.Who {
		p.Side = change.Side
		who = append(who, p)
	}
	return c.toldOneSide(&it, who, c.toldMade(&it, change.Who, change.Groups))
}

// toldMade tells the groups that are made with an item.
func (c *Cells) toldMade(it *model.Item, who []model.Participation, made map[int]model.Group) (out []string) {
	for _, i := range slices.Sorted(maps.Keys(made)) {
		g := made[i]
		out = append(out, c.Words.Say("typed.made-group", c.Grouping(&g, it, who[i].Side)))
	}
	return out
}

func (c *Cells) toldOneSide(it *model.Item, who []model.Participation, out []string) string {
	on := func(list []model.Participation, group int64, side model.Side) bool {
		return slices.ContainsFunc(list, func(p model.Participation) bool {
			return p.GroupID != nil && *p.GroupID == group && p.Side == side
		})
	}
	for _, p := range who {
		if p.DelegationID != nil && !slices.ContainsFunc(c.Programme.Who[it.ID], func(o model.Participation) bool {
			return o.DelegationID != nil && *o.DelegationID == *p.DelegationID && o.Side == p.Side
		}) {
			out = append(out, c.toldWhole(&p, it.Start.At))
		}
		if p.GroupID == nil || on(c.Programme.Who[it.ID], *p.GroupID, p.Side) {
			continue
		}
		g := c.Programme.Groups[*p.GroupID]
		if sides := c.Programme.SidesOf(&g, it.Start.At); len(sides) == 2 {
			other := sides[0]
			if other == p.Side {
				other = sides[1]
			}
			if !on(who, g.ID, other) {
				out = append(out, c.Words.Say("typed.one-side", g.Name.In(c.Lang), c.Words.Say("side."+string(other))))
			}
		}
	}
	return strings.Join(out, " · ")
}

func (c *Cells) toldWhole(p *model.Participation, at int64) string {
	d := c.Programme.Delegations[*p.DelegationID]
	name := c.Programme.NameOf(&d).In(c.Lang)
	if p.Plus > 0 {
		return c.Words.Say("typed.took-head", name, p.Plus)
	}
	return c.Words.Say("typed.took-whole", name, asWhole(&c.Programme, c.Words, d.ID, at))
}
