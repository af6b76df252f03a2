package section

import (
	"cmp"

	"chancery/model"
)

// seated are what two persons are at the visit where both sit in one delegation, if that differs: one seat is
// made of theirs, and only one of the two can stand on it.
func (m *merge) seated() (out [2]string) {
	at := map[int64]bool{}
	for i, r := range []model.Record{m.pair.A, m.pair.B} {
		list, err := m.section.host.Reading().Uses(r.TableName(), r.Head().ID)
		if err != nil {
			m.section.host.Tell(err)
			return out
		}
		for _, u := range list {
			if u.Table != "seats" {
				continue
			}
			if i == 0 {
				at[u.Ref.Event] = true
			} else if at[u.Ref.Event] {
				if out = m.seatedAt(u.Ref.Event); out[0] != out[1] {
					return out
				}
			}
		}
	}
	return [2]string{}
}

// seatedAt is the same at one visit.
func (m *merge) seatedAt(event int64) (out [2]string) {
	p, err := m.section.host.Reading().Programme(event)
	if err != nil {
		m.section.host.Tell(err)
		return out
	}
	for _, a := range p.Seats {
		for _, b := range p.Seats {
			if a.PersonID != nil && b.PersonID != nil && *a.PersonID == m.pair.A.Head().ID && *b.PersonID == m.pair.B.Head().ID && a.Joins(&b) {
				if out = [2]string{m.seat(&a), m.seat(&b)}; out[0] != out[1] {
					return out
				}
			}
		}
	}
	return out
}

// seat is what somebody is in a delegation: the office that is said there, or held, or the role.
func (m *merge) seat(s *model.Seat) string {
	held, w := m.pair.A, m.section.host.Words()
	if *s.PersonID == m.pair.B.Head().ID {
		held = m.pair.B
	}
	return cmp.Or(w.Text(s.Title), m.book.Held(held), w.Say("role."+string(s.Role)))
}
