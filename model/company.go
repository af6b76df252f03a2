package model

import (
	"cmp"
	"slices"
	"strings"

	"chancery/model/civil"
)

// Company says of items who attends them, as a calendar shows it. The programme and the
// calendar's own reading of the file both ask it.
type Company struct {
	*Assembly
	People  map[int64]Person
	Parties map[int64]Party

	refused map[int64]bool // the states and organisations that declined to come
	byName  map[nameIn][]Member
}

// Fill says in an entry who attends it: who are the rows of those who take part, hosts
// first, in order.
func (c *Company) Fill(e *Entry, who []Participation) {
	for _, w := range who {
		for _, tag := range c.tags(w, e.Start.At) {
			if tag != "" && !slices.Contains(e.Tags, tag) {
				e.Tags = append(e.Tags, tag)
			}
		}
		c.leave(e, &w)
		if w.DelegationID != nil && w.Mode != Absent {
			c.refuse(e, *w.DelegationID)
		}
		if w.Plus == 0 && !w.Name.Empty() && w.Mode != Absent {
			e.Free = append(e.Free, w.Name)
		}
	}
	for _, one := range c.fallen(who, e.Start.At) {
		e.Gone = append(e.Gone, Leaver{Name: c.called(&one), Why: cmp.Or(c.leftOffice(one.Person, "", e.Start.At), whyOffice), Person: one.Person})
	}
	there := c.Attending(who, e.Start.At)
	e.Takes = c.placesOf(there, who, e.Start.At)
	for _, one := range there {
		if why := c.leftOffice(one.Person, "", e.Start.At); why != "" {
			e.Gone = append(e.Gone, Leaver{Name: c.called(&one), Why: why})
		}
		if s := c.Seats[one.Seat]; one.Seat != 0 && isHead(&s) {
			c.refuse(e, one.Delegation)
		}
		if c.onScreen(&one) && slices.Contains(bodily, e.Kind) {
			e.OnScreen = append(e.OnScreen, c.called(&one))
		}
		if one.Person != 0 {
			e.People, e.Names = append(e.People, one.Person), append(e.Names, c.People[one.Person].Name)
			if e.attendsPart(one); one.Mode == Represented {
				e.Sending = append(e.Sending, one.Person)
			}
		} else {
			e.Seats, e.Seated = append(e.Seats, one.Seat), append(e.Seated, c.Seats[one.Seat].Name)
		}
	}
}

// leave says in an entry of whom a row names that they will not be there, once.
func (c *Company) leave(e *Entry, w *Participation) {
	why := c.gone(w, e.Start.At)
	if why == "" || w.Mode == Absent {
		return
	}
	who := Leaver{Name: w.Name, Why: why}
	if one, ok := c.named(*w); ok {
		who.Name = c.called(&one)
	} else if why == whyNobody {
		who.Name = c.whole(w)
	}
	e.leaves(who)
}

// leaves keeps of somebody that they will not be there, once.
func (e *Entry) leaves(who Leaver) {
	if !slices.ContainsFunc(e.Gone, func(o Leaver) bool { return o.Name.Equal(who.Name) }) {
		e.Gone = append(e.Gone, who)
	}
}

// Answered keeps of an invitation whether the state or organisation that it asks declines to come: a later
// one says so anew.
func (c *Company) Answered(i *Invitation) {
	if i.PartyID == nil || i.PersonID != nil || i.OfficeID != nil || i.toItem() {
		return
	}
	if c.refused == nil {
		c.refused = map[int64]bool{}
	}
	c.refused[*i.PartyID] = i.Thread.Standing() == StepDeclined
}

// refuse says in an entry of a delegation, or of its head, that those who were to send it declined: nobody has
// said so of its seats, and it stays on papers.
func (c *Company) refuse(e *Entry, delegation int64) {
	if d := c.Delegations[delegation]; c.refused[d.PartyID] {
		e.leaves(Leaver{Name: c.whole(&Participation{DelegationID: &delegation}), Why: whyRefused})
	}
}

// onScreen says that somebody attends by video: so it stands in the item, or in their seat.
func (c *Company) onScreen(one *Attendee) bool {
	s, ok := c.Seats[one.Seat]
	if one.Person != 0 {
		s, ok = c.sits[one.Person]
	}
	return one.Mode == ByVideo || ok && s.Status == OnVideo
}

// tags are the codes of the parties that take part by a row.
func (c *Company) tags(w Participation, at int64) []string {
	switch {
	case w.Mode == Absent:
		return nil
	case w.DelegationID != nil:
		return []string{c.tag(c.Delegations[*w.DelegationID].PartyID)}
	case w.GroupID != nil:
		var out []string
		for _, one := range c.with(w, at) {
			out = append(out, c.tagOf(one))
		}
		return out
	}
	one, ok := c.named(w)
	if !ok {
		return nil
	}
	if w.PersonID != nil && c.People[one.Person].PartyID != nil { // of their own party, whoever seats them
		return []string{c.tag(*c.People[one.Person].PartyID)}
	}
	return []string{c.tagOf(one)}
}

// tagOf is the code of the party that somebody comes for: that of the delegation, else
// their own.
func (c *Company) tagOf(one Attendee) string {
	if d, ok := c.Delegations[one.Delegation]; ok {
		return c.tag(d.PartyID)
	}
	return c.tag(keyOf(c.People[one.Person].PartyID))
}

func (c *Company) tag(party int64) string {
	q := c.Parties[party]
	return strings.TrimSpace(q.Tag())
}

// attendsPart keeps the hours of somebody who is not there for all of it. Hours are on the
// clocks on which it begins; one before its beginning is of the next day.
func (e *Entry) attendsPart(one Attendee) {
	if one.JoinsAt == "" && one.LeavesAt == "" || e.AllDay {
		return
	}
	at := func(clock string, usual int64) int64 {
		if clock == "" {
			return usual
		}
		day := e.Start.Date()
		if clock < e.Start.Clock() {
			day = day.Add(1)
		}
		m, err := civil.Resolve(string(day)+"T"+clock, e.Start.Zone, civil.NoOff)
		if err != nil || m.At < e.Start.At || m.At > max(e.End.At, e.Start.At+24*3600) {
			return usual
		}
		return m.At
	}
	p := Part{one.Person, at(one.JoinsAt, e.Start.At), at(one.LeavesAt, e.End.At)}
	if p.From <= p.To {
		e.Parts = append(e.Parts, p)
	}
}
