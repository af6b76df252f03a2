package export

import (
	"strconv"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// invitations are who was asked to come, how, and what they have answered by the day of the
// paper: it knows nothing of what comes later.
func invitations(c *composer) []paper.Section {
	sec := paper.Section{}
	sec.Table.Columns = []paper.Column{{Title: c.head("number"), Sort: paper.Number, Least: 8.5}, {Title: c.head("invited"), Least: 44, Weight: 2}, {Title: c.head("asked"), Least: 36, Weight: 1.4},
		{Title: c.head("answer"), Least: 36, Weight: 1.4}, {Title: c.head("comes"), Least: 34, Weight: 1.4}, {Title: c.head("companion"), Least: 26, Weight: 1},
		{Title: c.head("deadline"), Least: 22, Weight: .6}, {Title: c.head("remarks"), Least: 26, Weight: 1}}
	for i := range c.p.Invitations {
		if one := &c.p.Invitations[i]; one.EventID != nil && *one.EventID == c.p.Event.ID {
			sec.Table.Rows = append(sec.Table.Rows, c.invitation(len(sec.Table.Rows)+1, one))
		}
	}
	if len(sec.Table.Rows) == 0 {
		return nil
	}
	out := []paper.Section{sec}
	leaveOut(out)
	return out
}

func (c *composer) invitation(n int, i *model.Invitation) paper.Row {
	now := *i
	now.Thread = c.stepsByNow(i.Thread)
	late := now.Overdue(c.opt.AsOf.Date())
	comes := c.say(i.Comes, false)
	if c.comesLater(i) {
		comes = nil
	}
	who := c.inEach(func(w *words.Words) string {
		if i.PersonID != nil {
			return c.name(w, c.invitee(i))
		}
		return c.somebody(w, c.invitee(i))
	}, true)
	if i.PartyID != nil && (i.OfficeID != nil || i.PersonID != nil) {
		who = append(who, paper.Run{Text: "\n" + c.partyName(i.PartyID), Quiet: true})
	}
	return paper.Row{Cells: []paper.Cell{paper.Text(strconv.Itoa(n)), who, c.inEach(func(w *words.Words) string {
		return c.inWords(w, stepSaid(w, now.Thread.Asking()), now.Thread.Asking())
	}, false),
		c.inEach(func(w *words.Words) string {
			return c.inWords(w, c.answerBy(w, &now, len(i.Thread) > 0), now.Thread.Answer())
		}, late), comes, c.say(i.Companion, false),
		c.inEach(func(w *words.Words) string { return dated(w, i.Deadline) }, late), c.say(i.Remarks, false)}}
}

// inWords is what is said of a step with its further words: "the Prime Minister comes instead".
func (c *composer) inWords(w *words.Words, said string, s *model.InvitationStep) string {
	if s == nil || s.Words.Empty() {
		return said
	}
	return said + ", " + c.text(w, s.Words)
}

// invitee is who was invited, as they are called now.
func (c *composer) invitee(i *model.Invitation) model.Text {
	if i.PersonID != nil && !c.p.People[*i.PersonID].Name.Empty() {
		return c.p.People[*i.PersonID].Name
	}
	if i.OfficeID != nil && !c.p.Offices[*i.OfficeID].Title.Empty() {
		return c.p.Offices[*i.OfficeID].Title
	}
	return i.Who
}

// stepSaid is a step of an invitation, "" for none.
func stepSaid(w *words.Words, s *model.InvitationStep) string {
	if s == nil {
		return ""
	}
	out := []string{words.Capital(w.Say("invitation.step." + string(s.Kind))), dated(w, s.Day)}
	if s.Number != "" {
		out = append(out, w.Say("invitation.number", s.Number))
	}
	return strings.Join(out, ", ")
}

// answerBy is that with a word where the day is past by which there was to be one, and where an office has passed to
// another since, or somebody holds none any more: letters alone, bold or not, are not seen in every format. Where all that
// is known of it is to come, they are not invited yet.
func (c *composer) answerBy(w *words.Words, now *model.Invitation, toCome bool) string {
	s := answerSaid(w, now)
	if s == "" && toCome {
		s = words.Capital(w.Say("invitation.not-asked"))
	}
	if s != "" && now.Overdue(c.opt.AsOf.Date()) {
		s += " · " + w.Say("export.overdue")
	}
	if why := c.reconfirms(now); why != "" {
		s += " · " + w.Say("invitation.doubt."+why)
	}
	if st := c.p.Withdrawn(now); st != "" { // that came after the answer
		s += " · " + w.Say("export.seat-says", strings.ToLower(w.Say("seat.status."+string(st))))
	}
	return s
}

// reconfirms is why an invitation is not what it was, by the hour of the paper.
func (c *composer) reconfirms(now *model.Invitation) string {
	of := c.p.Tenures
	if now.OfficeID != nil { // also of those who have no part in the visit
		of = c.p.Holding
	}
	return now.Doubt(of, c.opt.AsOf.At)
}

// answerSaid is the answer, or that there is none. Whoever may not know how they were asked is
// told of neither.
func answerSaid(w *words.Words, i *model.Invitation) string {
	switch s := i.Thread.Answer(); {
	case len(i.Thread) == 0:
		return ""
	case s != nil:
		return stepSaid(w, s)
	case !i.Thread.Asked():
		return words.Capital(w.Say("invitation.not-asked"))
	}
	return words.Capital(w.Say("invitation.awaited"))
}

// invitationOf is that of a guest: their own, or for the head of a delegation that of the
// office or the state; nil for none.
func (c *composer) invitationOf(g *listed) *model.Invitation {
	return c.p.InvitationOf(g.person, g.delegation, g.role)
}
