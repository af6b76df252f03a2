package export

import (
	"maps"
	"slices"

	"chancery/model"
	"chancery/words"
)

// present are those who take part on a side: chosen ones whose group was given no name of its own by their names,
// for ‘Chosen people’ tells readers nothing.
func (c *composer) present(it *model.Item, side model.Side) []model.Participant {
	var out []model.Participant
	for _, who := range c.p.Side(it, side) {
		if c.nameless(who) {
			out = append(out, c.chosen(it, who, side)...)
		} else {
			out = append(out, who)
		}
	}
	for _, who := range c.ofBoth(it, side) {
		if c.nameless(who) {
			out = append(out, c.chosen(it, who, side)...)
		}
	}
	return out
}

// nameless says that somebody is a group of chosen ones that is called no more than that.
func (c *composer) nameless(who model.Participant) bool {
	g, ok := c.full.Groups[keyOf(who.GroupID)]
	if !ok || g.Kind != model.ChosenOnes {
		return false
	}
	return !slices.ContainsFunc(slices.Collect(maps.Values(g.Name)), func(s string) bool {
		return s != "" && !slices.ContainsFunc(words.Languages, func(l string) bool { return words.For(l).Say("group.kind."+string(g.Kind)) == s })
	})
}

// chosen are those of them who stand on a side.
func (c *composer) chosen(it *model.Item, group model.Participant, side model.Side) (out []model.Participant) {
	for _, one := range c.p.Attending(it) {
		d, seated := c.full.Delegations[one.Delegation]
		if one.Participation.ID != group.ID || one.Mode == model.Absent || seated && d.Side != side && !c.p.Event.ManyMeet() || !seated && group.Side != side {
			continue
		}
		self := one.Self()
		self.Side = side
		out = append(out, c.p.Participant(self, it.Start.At))
	}
	return out
}
