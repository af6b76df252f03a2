package export

import (
	"strings"

	"chancery/model"
	"chancery/words"
)

// stepsByNow are the steps of an invitation by the hour of the paper.
func (c *composer) stepsByNow(t model.Thread) model.Thread {
	return t.By(c.opt.AsOf)
}

// comesLater says that of an invitation there is an answer which the paper does not know yet.
// Whatever was written of it besides may come from that answer.
func (c *composer) comesLater(i *model.Invitation) bool {
	return i.Thread.Answer() != nil && c.stepsByNow(i.Thread).Answer() == nil
}

// statusSaid is how far it is with somebody on a list that has no column for invitations.
func (c *composer) statusSaid(w *words.Words, l *listed) string {
	span := words.Capital(c.spanSaid(w, c.p.Seats[l.seat])) // a line of its own, as the answer is
	if c.handsOver(l.seat) {
		return span
	}
	return strings.Trim(c.replySaid(w, l)+"\n"+span, "\n")
}

// replySaid is the answer alone.
func (c *composer) replySaid(w *words.Words, l *listed) string {
	i := c.invitationOf(l)
	if !i.Tells(l.status) {
		if !c.answers(l) {
			return ""
		}
		return w.Say("seat.status." + string(l.status))
	}
	return w.Answered(c.stepsByNow(i.Thread))
}
