package export

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// presence says from when on somebody is there, and until when, or several are.
func (c *composer) presence(w *words.Words, p *model.Participation, many bool) string {
	joins, leaves := "export.joins", "export.leaves"
	if many {
		joins, leaves = "export.join", "export.leave"
	}
	var out []string
	if p.JoinsAt != "" {
		out = append(out, w.Say(joins, c.house.AtVerb(w, p.JoinsAt)))
	}
	if p.LeavesAt != "" {
		out = append(out, w.Say(leaves, c.house.AtVerb(w, p.LeavesAt)))
	}
	return strings.Join(out, ", ")
}

// manyAre says that a row is told of as several: one with others, or a group, also where it stands as words.
// A delegation is one.
func (c *composer) manyAre(who *model.Participant) bool {
	switch {
	case who.DelegationID != nil && who.Plus == 0:
		return false
	case who.Plus > 0:
		return true
	case who.GroupID != nil:
		return c.full.Groups[*who.GroupID].Kind != model.WholeOf
	}
	return who.Worded() && typed.Several(who.Name)
}

// ofBoth are the chosen ones who are named on the other side, and of whom some are of this: they were
// chosen by name, and come whole. Where many meet all stand together.
func (c *composer) ofBoth(it *model.Item, side model.Side) []model.Participant {
	if c.p.Event.ManyMeet() {
		return nil
	}
	other, here := model.HostSide, c.p.Side(it, side)
	if side == model.HostSide {
		other = model.GuestSide
	}
	return slices.DeleteFunc(c.p.Side(it, other), func(who model.Participant) bool {
		if who.GroupID == nil || c.full.Groups[*who.GroupID].Kind != model.ChosenOnes {
			return true
		}
		named := slices.ContainsFunc(here, func(one model.Participant) bool { return keyOf(one.GroupID) == *who.GroupID })
		return named || !slices.ContainsFunc(c.full.Attending(it), func(one model.Attendee) bool {
			return one.Participation.ID == who.Participation.ID && one.Delegation != 0 && c.full.Delegations[one.Delegation].Side == side
		})
	})
}
