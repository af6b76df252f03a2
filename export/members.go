package export

import (
	"slices"
	"strings"

	"chancery/model"
)

// headOf is who stands in a row before those who come along: of their delegation the head, where the addressee is
// one of those. "The delegation and two other members of it" is nobody.
func (c *composer) headOf(it *model.Item, me, who model.Participant) (head model.Participant, along bool) {
	if who.Plus == 0 || !c.cameAlong(it, me, who) {
		return who, false
	}
	if who.DelegationID == nil {
		return who, true
	}
	all := c.p.Attending(it)
	at := slices.IndexFunc(all, func(one model.Attendee) bool {
		return one.Delegation == *who.DelegationID && c.p.Seats[one.Seat].Role == model.HeadOfDelegation && !c.to.is(&c.p, one.Self())
	})
	if at < 0 {
		return who, true
	}
	self := all[at].Self()
	self.Side = who.Side
	return c.p.Participant(self, it.Start.At), true
}

// beforeAnd is somebody as they stand before "and": an office behind a name ends with a comma.
func beforeAnd(s string) string {
	if strings.Contains(s, ", ") {
		return s + ","
	}
	return s
}
