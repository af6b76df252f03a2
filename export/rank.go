package export

import (
	"cmp"
	"slices"

	"chancery/model"
)

// rank is the place of somebody in every list of people: delegation by delegation, the
// host's first, and in each as it was sent. Whoever has no seat stands in front of the
// first of theirs who is known to hold a lower office.
type rank struct{ delegation, pos int64 }

// last is the place of those who have none.
const last = 1 << 40

func (a rank) compare(b rank) int {
	return cmp.Or(cmp.Compare(a.delegation, b.delegation), cmp.Compare(a.pos, b.pos))
}

// rankOf is the place of whom a row names.
func rankOf(p *model.Programme, w model.Participation) rank {
	d, ok := p.DelegationIn(w)
	if !ok {
		return rank{last, last}
	}
	out := rank{int64(slices.IndexFunc(Delegations(p), func(o model.Delegation) bool { return o.ID == d.ID })), last}
	seats := seatsOf(p, d.Side)
	at := slices.IndexFunc(seats, func(s model.Seat) bool {
		return w.SeatID != nil && s.ID == *w.SeatID || w.PersonID != nil && s.PersonID != nil && *s.PersonID == *w.PersonID
	})
	if at >= 0 {
		out.pos = 2 * int64(at)
		return out
	}
	if w.PersonID == nil {
		return out
	}
	mine := levelOf(p, *w.PersonID)
	for i, s := range seats {
		if s.DelegationID == d.ID && s.PersonID != nil && mine < levelOf(p, *s.PersonID) {
			out.pos = 2*int64(i) - 1
			break
		}
	}
	return out
}

// levelOf is how high the office of somebody is; that of whom nothing is known is the
// lowest.
func levelOf(p *model.Programme, person int64) int {
	if i := slices.Index(model.Levels, p.Held(person, firstHour(p)).Office.Category); i >= 0 {
		return i
	}
	return len(model.Levels)
}
