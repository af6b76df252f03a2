package export

import (
	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// parted are those of a list who come, and those who do not: of these nobody reads who is not told of their
// answer.
func (c *composer) parted(list []guest) (come, not []guest) {
	for _, g := range list {
		switch i := c.invitationOf(&g.listed); {
		case !c.declines(&g.listed):
			come = append(come, g)
		case i.Tells(g.status):
			not = append(not, g)
		}
	}
	return come, not
}

// declines says that somebody was invited and, by the hour of the paper, does not come.
func (c *composer) declines(l *listed) bool {
	i := c.full.InvitationOf(l.person, l.delegation, l.role)
	if !i.Tells(l.status) {
		return false
	}
	s := c.stepsByNow(i.Thread).Answer()
	return s != nil && (s.Kind == model.StepDeclined || s.Kind == model.StepWithdrawn)
}

// withAbsent is a list with those who do not come behind it, without numbers; where nobody comes these alone.
func (c *composer) withAbsent(come paper.Section, not []guest) []paper.Section {
	sec := paper.Section{Heading: c.both(func(w *words.Words) string { return w.Say("export.guests-not") }), Names: come.Names}
	sec.Again = c.continued(sec.Heading)
	sec.Table.Columns = come.Table.Columns
	for _, g := range not {
		r := c.guestRow(0, g)
		r.Cells[0] = nil
		sec.Table.Rows = append(sec.Table.Rows, r)
	}
	if len(come.Table.Rows) == 0 {
		return []paper.Section{sec}
	}
	return []paper.Section{come, sec}
}
