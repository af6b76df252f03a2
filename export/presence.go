package export

import (
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
