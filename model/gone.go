package model

import (
	"cmp"
	"slices"
	"strings"
)

// lately is how long somebody who left an office is thought to be meant by it still, in
// seconds: a former president is invited as such later on.
const lately = 366 * 24 * 3600

// Leaver is somebody who stands in an item and will not be there, or a whole delegation or group, and why: the end of the key of
// its words. Person is somebody who stands in it by an office that they hold no more, and whom it names no longer.
type Leaver struct {
	Name   Text
	Why    string
	Person int64
}

const (
	whyDeclined = "declined"
	whyAbsent   = "no-show"
	whyReplaced = "replaced"
	whyOffice   = "office"
	whyAnother  = "promoted"
	whyNobody   = "nobody"
	whyRefused  = "refused"
)

// missing says of whom a row names why they will not be there at unix seconds at: they
// were replaced, or do not come, in every seat they have. It is "" for whoever will be there, and
// where the row says for itself how they take part though not in person: by video, or represented.
func (a *Assembly) missing(w *Participation, at int64) string {
	one, ok := a.named(*w)
	switch {
	case w.Mode == ByVideo || w.Mode == Represented:
		return ""
	case !ok:
		return a.nobody(*w, at)
	}
	m := Member{SeatID: w.SeatID, PersonID: w.PersonID}
	if one.Person != 0 {
		m = Member{PersonID: &one.Person}
	}
	return a.why(&m, at)
}

// Comes says that somebody comes of a delegation, or that nobody knows yet who does.
func (p *Programme) Comes(delegation int64) bool {
	return p.assembly().nobody(Participation{DelegationID: &delegation}, p.Event.Begins()) == ""
}

// nobody is why a delegation or a group will not be there at unix seconds at: it has a list, and none of it
// comes, nor later. More who come with a head than there are on the list may be anybody.
func (a *Assembly) nobody(w Participation, at int64) string {
	if w.DelegationID == nil {
		w.Plus = 0
	}
	more := w.Plus
	w.Plus = 0
	if len(a.with(w, at)) > 0 {
		return ""
	}
	whole := *a
	whole.asSent = true
	list := whole.with(w, at)
	if len(list) <= more || slices.ContainsFunc(list, func(one Attendee) bool {
		self := one.Self()
		return a.awaited(&Member{SeatID: self.SeatID, PersonID: self.PersonID}, at)
	}) {
		return ""
	}
	return whyNobody
}

// why is why a member does not come at unix seconds at, nor later; "" for one who does.
func (a *Assembly) why(m *Member, at int64) string {
	if a.expected(m, at) || a.awaited(m, at) {
		return ""
	}
	return a.whyNot(m)
}

// whyNot is why nobody of a member comes. Of several seats the one says it in which another
// came, else the one in which they were awaited and stayed away.
func (a *Assembly) whyNot(m *Member) string {
	why := whyReplaced
	for _, s := range a.seatsOf(m) {
		switch {
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

// leftOffice is why an office which somebody held until lately is theirs no more at unix seconds at: it
// ended, or gave way to another since the event began; "" where it is theirs, or another had taken its place
// before, which papers name. A level is that of the office, "" any.
func (a *Assembly) leftOffice(person int64, level Level, at int64) string {
	held, why := a.ends[person], ""
	for _, t := range held {
		if t.To == 0 || t.To > at || at-t.To >= lately || level != "" && !level.covers(a.Offices[t.OfficeID].Category) {
			continue
		}
		left := whyOffice
		for _, now := range held {
			if !now.holds(at) || !t.givesWay(&now) {
				continue
			}
			if !a.within(&t, &now) {
				left = ""
				break
			}
			left = whyAnother
		}
		if left == whyOffice || why == "" {
			why = cmp.Or(left, why)
		}
	}
	return why
}

// within says that somebody went from one office to another since the event began: whoever was asked in the
// first comes in the second.
func (a *Assembly) within(t, now *Tenure) bool {
	return a.Begins != 0 && t.To > a.Begins && now.From > a.Begins && t.OfficeID != now.OfficeID && !t.Acting
}

// fallen are those who stood in an item with a group of a level, and belong to it no more because
// their office ended: they are missing at its hour, and nobody took them out. Whoever has a row of
// their own is not meant, nor whom the group is to be without.
func (a *Assembly) fallen(who []Participation, at int64) (out []Attendee) {
	has := func(list []Participation, one *Attendee) bool {
		return slices.ContainsFunc(list, func(w Participation) bool {
			o, ok := a.named(w)
			return ok && o.whom() == one.whom()
		})
	}
	attend := a.Attending(who, at)
	for _, w := range who {
		g := a.Groups[keyOf(w.GroupID)]
		if g.Kind != AtLevel || w.Mode == Absent {
			continue
		}
		var without []Participation
		for _, m := range a.Members {
			if m.GroupID == g.ID && m.Out {
				without = append(without, Participation{SeatID: m.SeatID, PersonID: m.PersonID})
			}
		}
		for _, one := range a.those(w, at, a.of(a.sideIn(&g, &w)), func(s *Seat) bool { return s.PersonID != nil && a.leftOffice(*s.PersonID, g.Level, at) != "" }) {
			is := func(o Attendee) bool { return o.whom() == one.whom() }
			if !has(who, &one) && !has(without, &one) && !slices.ContainsFunc(attend, is) && !slices.ContainsFunc(out, is) {
				out = append(out, one)
			}
		}
	}
	return out
}

// awaited says whether somebody comes later, in one of the seats they have.
func (a *Assembly) awaited(m *Member, at int64) bool {
	return slices.ContainsFunc(a.seatsOf(m), func(s Seat) bool { return s.From > at && s.Comes(s.From) })
}

// whole is what a delegation or a group is called that a row names.
func (c *Company) whole(w *Participation) Text {
	if w.GroupID != nil {
		return c.Groups[*w.GroupID].Name
	}
	d := c.Delegations[*w.DelegationID]
	if d.Name.Empty() {
		return c.Parties[d.PartyID].Name
	}
	return d.Name
}

// called is how somebody who attends is called.
func (c *Company) called(one *Attendee) Text {
	if one.Person != 0 {
		return c.People[one.Person].Name
	}
	return c.Seats[one.Seat].Name
}

// gone says of whom a row names, by register or by a name that was only typed, why they will not be
// there.
func (c *Company) gone(w *Participation, at int64) string {
	if w.Name.Empty() || w.Mode == ByVideo || w.Mode == Represented {
		return c.missing(w, at)
	}
	why := ""
	for lang, name := range w.Name {
		for _, m := range c.namesakes()[nameIn{lang, folded(name)}] {
			now := c.why(&m, at)
			if now == "" { // of several called so one who comes is enough
				return ""
			}
			why = max(why, now) // the same whichever is looked at first
		}
	}
	return why
}

// nameIn is a name in a language.
type nameIn struct{ lang, name string }

func folded(name string) string { return strings.ToLower(strings.TrimSpace(name)) }

// namesakes are those who have a seat, by what they are called.
func (c *Company) namesakes() map[nameIn][]Member {
	if c.byName != nil {
		return c.byName
	}
	c.byName = map[nameIn][]Member{}
	for _, s := range c.Seats {
		m, name := Member{SeatID: &s.ID}, s.Name
		if s.PersonID != nil {
			m, name = Member{PersonID: s.PersonID}, c.People[*s.PersonID].Name
		}
		for lang, s := range name {
			if s = folded(s); s != "" {
				c.byName[nameIn{lang, s}] = append(c.byName[nameIn{lang, s}], m)
			}
		}
	}
	return c.byName
}

// present is a row as papers have it, and whether they have it: nobody who does not come is on any.
// Those whom a head of delegation was to bring come with the delegation.
func (s sieve) present(w Participation, at int64) (Participation, bool) {
	if w.Mode == Absent || s.all.gone(&w, at) == "" {
		return w, true
	}
	d, ok := s.full.DelegationIn(w)
	if w.Plus == 0 || !ok {
		return w, false
	}
	w.DelegationID, w.SeatID, w.PersonID = &d.ID, nil, nil
	w.Place, w.Car, w.Points, w.JoinsAt, w.LeavesAt = nil, nil, nil, "", ""
	return w, s.all.nobody(w, at) == ""
}
