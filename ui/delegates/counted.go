package delegates

import (
	"slices"

	"chancery/model"
)

// handsOver says that somebody is there until an hour at which another takes over.
func handsOver(s *model.Seat) bool { return s.Status == model.Substituted && s.Until != 0 }

// counted are those of a delegation who come, each by one seat, as the papers count them: nobody by a seat that ends
// before the visit begins, and of two who have one after the other whoever comes in the end, unless that is one of
// the delegation who was there before.
func (c *column) counted() (out []model.Seat) {
	for i := range c.seats {
		s := &c.seats[i]
		if !s.Expected() && !handsOver(s) || s.Until != 0 && s.Until <= c.from || handsOver(s) && c.isNew(s.Role, s.Until) {
			continue
		}
		if s.PersonID == nil || !slices.ContainsFunc(out, func(o model.Seat) bool { return o.PersonID != nil && *o.PersonID == *s.PersonID }) {
			out = append(out, *s)
		}
	}
	return out
}

// isNew says that whoever takes over in a role at an hour comes to the delegation only then.
func (c *column) isNew(role model.Role, at int64) bool {
	for i := range c.seats {
		s := &c.seats[i]
		if s.From != at || s.Role != role {
			continue
		}
		return s.PersonID == nil || !slices.ContainsFunc(c.seats, func(o model.Seat) bool {
			return o.ID != s.ID && o.PersonID != nil && *o.PersonID == *s.PersonID
		})
	}
	return false
}

// there is how many of a delegation come besides its head, and whether it has one.
func (c *column) there() (besides int, head bool) {
	for _, s := range c.counted() {
		switch {
		case s.Role == model.HeadOfDelegation:
			head = true
		case s.Role.Counts():
			besides++
		}
	}
	return besides, head
}
