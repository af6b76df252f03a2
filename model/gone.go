package model

import (
	"slices"
	"strings"
)

// lately is how long somebody who left an office is thought to be meant by it still, in
// seconds: a former president is invited as such later on.
const lately = 366 * 24 * 3600

// Leaver is somebody who stands in an item and will not be there, and why: the end of the key of
// its words.
type Leaver struct {
	Name Text
	Why  string
}

const (
	whyDeclined = "declined"
	whyAbsent   = "no-show"
	whyReplaced = "replaced"
	whyOffice   = "office"
)

// gone says of somebody who attends at unix seconds at why they will not: they were replaced, or
// do not come, in every seat they have; or the office which they held is theirs no more. It is ""
// for whoever will be there.
func (a *Assembly) gone(one *Attendee, at int64) string {
	if one.PersonID != nil || one.SeatID != nil {
		m := Member{SeatID: one.SeatID, PersonID: one.PersonID}
		if one.Person != 0 {
			m = Member{PersonID: &one.Person}
		}
		if !a.expected(&m, at) && !a.awaited(&m, at) {
			return a.whyNot(&m)
		}
	}
	if a.leftOffice(one.Person, at) {
		return whyOffice
	}
	return ""
}

// whyNot is why nobody of a member comes. Of several seats the one says it in which another
// came, else the one in which they were awaited and stayed away.
func (a *Assembly) whyNot(m *Member) string {
	why := whyReplaced
	for _, s := range a.Seats {
		mine := m.SeatID != nil && s.ID == *m.SeatID || m.PersonID != nil && s.PersonID != nil && *s.PersonID == *m.PersonID
		switch {
		case !mine:
		case s.Status == NoShow:
			why = whyAbsent
		case s.Status == Declined:
			if why != whyAbsent {
				why = whyDeclined
			}
		default:
			return whyReplaced
		}
	}
	return why
}

// leftOffice says that an office which somebody held until lately is theirs no more at unix
// seconds at, and that no other has taken its place: papers would have named that one.
func (a *Assembly) leftOffice(person, at int64) bool {
	held := a.ends[person]
	return slices.ContainsFunc(held, func(t Tenure) bool {
		return t.To != 0 && t.To <= at && at-t.To < lately &&
			!slices.ContainsFunc(held, func(now Tenure) bool { return now.holds(at) && t.givesWay(&now) })
	})
}

// awaited says whether somebody comes later, in one of the seats they have.
func (a *Assembly) awaited(m *Member, at int64) bool {
	for _, s := range a.Seats {
		mine := m.SeatID != nil && s.ID == *m.SeatID || m.PersonID != nil && s.PersonID != nil && *s.PersonID == *m.PersonID
		if mine && s.From > at && s.comes(s.From) {
			return true
		}
	}
	return false
}

// called is how somebody who attends is called.
func (c *Company) called(one *Attendee) Text {
	if one.Person != 0 {
		return c.People[one.Person].Name
	}
	return c.Seats[one.Seat].Name
}

// leftBy says whether a name that was typed is that of somebody who was replaced by then.
func (c *Company) leftBy(name Text, at int64) bool {
	for _, s := range c.Seats {
		if s.Status != Substituted || s.Until > at {
			continue
		}
		was := s.Name
		if s.PersonID != nil {
			was = c.People[*s.PersonID].Name
			if c.expected(&Member{PersonID: s.PersonID}, at) {
				continue // they are back in another seat
			}
		}
		for lang, text := range was {
			if text = strings.TrimSpace(text); text != "" && strings.EqualFold(text, strings.TrimSpace(name[lang])) {
				return true
			}
		}
	}
	return false
}
