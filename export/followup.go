package export

import (
	"strconv"

	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// followUp is what was agreed in the visit, and below it what is still open with the same
// states from before.
func followUp(c *composer) []paper.Section {
	cols := []paper.Column{{Title: c.head("number"), Sort: paper.Number, Least: 8.5}, {Title: c.head("commitment"), Least: 50, Weight: 3}, {Title: c.head("promised-by"), Least: 26, Weight: 1},
		{Title: c.head("promised-to"), Least: 26, Weight: 1}, {Title: c.head("owner"), Least: 26, Weight: 1}, {Title: c.head("due"), Least: 22, Weight: .6},
		{Title: c.head("progress"), Least: 20, Weight: .6}, {Title: c.head("remarks"), Least: 26, Weight: 1}}
	var here, expected, before paper.Section
	here.Heading, expected.Heading, before.Heading = c.followed("here"), c.followed("expected"), c.followed("before")
	for i := range c.p.Commitments {
		one, to := &c.p.Commitments[i], &before
		switch {
		case c.ofThis(one) && !c.stillToCome(one):
			to = &here
		case c.ofThis(one) && c.opt.Audience == model.Internal:
			to = &expected
		case c.ofThis(one):
			continue
		}
		to.Table.Rows = append(to.Table.Rows, c.commitment(len(to.Table.Rows)+1, one))
	}
	var out []paper.Section
	for _, sec := range []paper.Section{here, expected, before} {
		if sec.Table.Columns = cols; len(sec.Table.Rows) > 0 {
			sec.Again = c.continued(sec.Heading)
			out = append(out, sec)
		}
	}
	if len(out) > 0 {
		leaveOut(out)
	}
	return out
}

// ofThis says that a commitment was made in the visit of the paper. A reader outside the
// office is told of no other.
func (c *composer) ofThis(one *model.Commitment) bool {
	return c.opt.Audience != model.Internal || one.EventID != nil && *one.EventID == c.p.Event.ID
}

// stillToCome says that the hour at which something is to be agreed is later than that of
// the paper: the office may have written it down, and nobody has agreed to it.
func (c *composer) stillToCome(one *model.Commitment) bool {
	if one.EventID == nil || *one.EventID != c.p.Event.ID {
		return false
	}
	at := c.full.Items
	for i := range at {
		if one.ItemID != nil && at[i].ID == *one.ItemID {
			return at[i].Start.At > c.opt.AsOf.At
		}
	}
	return c.p.Event.FirstDay > c.opt.AsOf.Date()
}

func (c *composer) followed(key string) string {
	return c.both(func(w *words.Words) string { return w.Say("export.follow-up." + key) })
}

// commitment is a row: what is late stands in bold.
func (c *composer) commitment(n int, one *model.Commitment) paper.Row {
	late := one.Overdue(c.opt.AsOf.Date())
	state := "commitment." + string(one.State)
	if late {
		state = "commitment.overdue"
	}
	said := c.inEach(func(w *words.Words) string { return w.Say(state) }, late)
	if c.ofThis(one) && c.stillToCome(one) { // how far it is with what is not agreed, nobody can say
		said = nil
	}
	who := func(t model.Text) paper.Cell {
		return c.inEach(func(w *words.Words) string { return c.somebody(w, t) }, false)
	}
	due := c.inEach(func(w *words.Words) string { return dated(w, one.Due) }, late)
	return paper.Row{Struck: one.State == model.LetGo, Cells: []paper.Cell{paper.Text(strconv.Itoa(n)), c.say(one.Words, true), who(one.Who), who(one.Whom), who(one.Owner), due,
		said, c.say(one.Notes, false)}}
}

// dated is a day with its year, "" for none. No weekday stands in it: cut short, "mar" is
// Tuesday and March.
func dated(w *words.Words, d civil.Date) string {
	if d == "" {
		return ""
	}
	return w.Date(d)
}
