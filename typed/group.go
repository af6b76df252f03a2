package typed

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// GroupsToHave are the groups that a visit usually has, in order, each by its usual name
// in every language.
func GroupsToHave() []model.Group {
	out := []model.Group{{Kind: model.Heads}}
	for _, l := range []model.Level{model.ForeignMinister, model.HeadOfState, model.HeadOfGovernment, model.Minister} {
		out = append(out, model.Group{Kind: model.AtLevel, Level: l})
	}
	out = append(out, model.Group{Kind: model.Spouses}, model.Group{Kind: model.ChosenOnes})
	for i := range out {
		out[i].Name = usualName(&out[i])
	}
	return out
}

func usualName(g *model.Group) model.Text {
	key := "group.kind." + string(g.Kind)
	if g.Level != "" {
		key = "group.level." + string(g.Level)
	}
	out := model.Text{}
	for _, l := range words.Languages {
		out[l] = words.For(l).Say(key)
	}
	return out
}

// usually says that a group is called so without having a name of its own.
func usually(g *model.Group, key string) bool {
	return isText(usualName(g), key) || g.Kind == model.Spouses && areSpouses(key) || g.Kind == model.Heads && isOne("heads", key) ||
		g.Level == model.HeadOfState && isOne("presidents", key)
}

// making are the groups that participants in words are the usual names of, by their index, where somebody of the
// visit belongs to them on that side: they are made with the item.
func (c *Cells) making(it *model.Item, who []model.Participation) map[int]model.Group {
	out := map[int]model.Group{}
	for i, p := range who {
		if g, ok := c.GroupToMake(p.Name.In(c.Lang)); ok && p.Worded() && len(c.Programme.Belonging(&g, p.Side, it.Start.At)) > 0 {
			out[i] = g
		}
	}
	return out
}

// Several says that a name is how a group is usually called.
func Several(name model.Text) bool {
	return slices.ContainsFunc(GroupsToHave(), func(g model.Group) bool {
		return g.Kind != model.ChosenOnes && slices.ContainsFunc(slices.Collect(maps.Values(name)), func(s string) bool { return isText(g.Name, words.Fold(s)) })
	})
}

// GroupCalled is the group of the visit that is called so, by its own name or as such groups
// are usually called.
func (c *Cells) GroupCalled(name string) (model.Group, bool) {
	key := words.Fold(name)
	var found model.Group
	for _, g := range c.Programme.Groups {
		usual := g.Kind != model.ChosenOnes && g.Kind != model.WholeOf && g.Side == "" && usually(&g, key)
		if key != "" && (isText(g.Name, key) || usual) && (found.ID == 0 || g.ID < found.ID) {
			found = g
		}
	}
	return found, found.ID != 0
}

// GroupToMake is the group that a name usually means, where the visit has none yet.
func (c *Cells) GroupToMake(name string) (model.Group, bool) {
	if _, there := c.GroupCalled(name); there {
		return model.Group{}, false
	}
	for _, g := range GroupsToHave() {
		if g.Kind != model.ChosenOnes && usually(&g, words.Fold(name)) {
			g.EventID = c.Programme.Event.ID
			return g, true
		}
	}
	return model.Group{}, false
}

// Collective says that a name is one by which several are called together, and so nobody's.
func (c *Cells) Collective(name string) bool {
	if key := words.Fold(name); isOne("everybody", key) || isOne("whole-delegation", key) || isOne("all-delegations", key) {
		return true
	}
	_, usual := c.GroupToMake(name)
	return usual || c.stands(name)
}

// heard is how many delegations a group is told by; the rest is counted.
const heard = 3

// Grouping is what a group is offered as on a side, "" for both, with those it brings to an item, or
// without one on the first day: "Heads of delegation · Romania, Moldova".
func (c *Cells) Grouping(g *model.Group, it *model.Item, side model.Side) string {
	var of []string
	name, at := g.Name.In(c.Lang), c.beginning(it)
	if g.Kind == model.WholeOf {
		return name + " · " + asWhole(&c.Programme, c.Words, *g.DelegationID, at)
	}
	for _, one := range c.Programme.Belonging(g, side, at) {
		d, ok := c.Programme.Delegations[one.Delegation]
		if called := c.Programme.NameOf(&d).In(c.Lang); ok && !slices.Contains(of, called) {
			of = append(of, called)
		}
	}
	if len(of) == 0 || len(of) == 1 && of[0] == name {
		return name
	}
	if more := len(of) - heard; more > 0 {
		of = append(of[:heard], fmt.Sprintf("+%d", more))
	}
	return name + " · " + strings.Join(of, ", ")
}

// seat is the one seat of the visit, with no person yet, that is called so.
func (c *Cells) seat(name string) (int64, bool) {
	found := int64(0)
	for _, s := range c.Programme.Seats {
		if s.PersonID != nil || !isText(s.Name, words.Fold(name)) {
			continue
		}
		if found != 0 {
			return 0, false
		}
		found = s.ID
	}
	return found, found != 0
}

// who reads a side of an item: a name typed anew means who is called so, and one of a delegation or a group
// of the visit, or of one seat, means that. Words that stood there stay words, but where they name a delegation
// or a group by now.
func (c *Cells) who(text string, side model.Side, was []model.Participant) []model.Participation {
	then := *c
	then.side = side
	text = then.parted(text, was)
	out := c.Roll.read(text, c.Lang, side, c.picked(text, was), c.meant)
	for i := range out {
		p := &out[i]
		if p.ID != 0 && !p.Worded() || p.PersonID != nil {
			continue
		}
		if c.together(p) || p.ID != 0 {
			continue
		}
		if id, ok := c.seat(p.Name.In(c.Lang)); ok {
			p.SeatID, p.Name = &id, nil
		} else if k, ok := c.headWith(p); ok { // HoD+2, Heads of delegation +1
			id := k.Person.ID
			p.PersonID, p.Name = &id, nil
		} else if c.brings(p, out) { // 1+6
			continue
		} else if k, ok := c.byOffice(p.Name.In(c.Lang)); ok {
			id := k.Person.ID
			p.PersonID, p.Name = &id, nil
		}
	}
	return out
}

// Grouped is who takes part in a side of an item that is typed as text, once a group of it was made.
func (c *Cells) Grouped(it *model.Item, col Column, text string) *model.Participate {
	side, _ := sideOf(col)
	return c.participate(it, side, text)
}

// Named is who takes part in a side of an item that is typed as text, the last of them made in the
// same deed: also where the name stood there as words.
func (c *Cells) Named(it *model.Item, col Column, text string, made model.SavePerson) *model.Participate {
	side, _ := sideOf(col)
	out := c.participate(it, side, text)
	if last := len(out.Who) - 1; last >= 0 {
		p := &out.Who[last]
		delete(out.Groups, last)
		p.PersonID, p.GroupID, p.SeatID, p.Name = nil, nil, nil, nil
		out.New = map[int]model.SavePerson{last: made}
	}
	return out
}

// InOrder are the groups of a visit in their order.
func InOrder(groups map[int64]model.Group) []model.Group {
	return slices.SortedFunc(maps.Values(groups), func(a, b model.Group) int { return cmp.Or(cmp.Compare(a.Pos, b.Pos), cmp.Compare(a.ID, b.ID)) })
}
