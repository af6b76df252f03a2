package model

import (
	"cmp"
	"slices"

	"chancery/model/civil"
)

// Doubt is why an invitation is not what it was when it was given: "" for none, the key of
// its words otherwise. To an office, another holds it now, or came to hold it since; to a person,
// they hold none any more of those they held.
func (i *Invitation) Doubt(tenures []Tenure, now int64) string {
	if len(i.Thread) == 0 || i.Thread.Standing() == StepWithdrawn || i.Thread.Standing() == StepDeclined {
		return ""
	}
	last := i.Thread.sorted()[len(i.Thread)-1]
	then, err := last.instant()
	switch {
	case err != nil:
		return ""
	case i.OfficeID != nil:
		if i.passedOn(&last, tenures, then, now) {
			return "successor"
		}
	case i.PersonID != nil:
		if left(*i.PersonID, tenures, then, now) {
			return "lapsed"
		}
	}
	return ""
}

func (s *InvitationStep) instant() (int64, error) {
	m, err := civil.Resolve(string(s.Day)+"T"+cmp.Or(s.At, "12:00"), "UTC", 0)
	return m.At, err
}

// left says that somebody holds none any more of the offices they held then.
func left(person int64, tenures []Tenure, then, now int64) bool {
	of := func(at int64) (out []int64) {
		for _, t := range tenures {
			if t.PersonID == person && t.Runs(at) {
				out = append(out, t.OfficeID)
			}
		}
		return out
	}
	was, is := of(then), of(now)
	return len(was) > 0 && !slices.ContainsFunc(was, func(key int64) bool { return slices.Contains(is, key) })
}

// passedOn says that the office has gone from whoever held it at a step to another, however that
// was typed: with an end and a beginning, with a beginning alone, or as the one name for the other.
// Who acts for somebody who holds it still is nobody's successor.
func (i *Invitation) passedOn(last *InvitationStep, tenures []Tenure, then, now int64) bool {
	of := func(at int64) (out []Tenure) {
		for _, t := range tenures {
			if t.OfficeID == *i.OfficeID && t.Runs(at) {
				out = append(out, t)
			}
		}
		return out
	}
	in := func(list []Tenure, person int64) bool {
		return slices.ContainsFunc(list, func(t Tenure) bool { return t.PersonID == person })
	}
	was, is := of(then), of(now)
	gone := slices.ContainsFunc(last.Left, func(key int64) bool { return !in(is, key) }) ||
		slices.ContainsFunc(was, func(t Tenure) bool { return !in(is, t.PersonID) })
	came := slices.ContainsFunc(is, func(t Tenure) bool { return t.From > then && !t.Acting && !in(was, t.PersonID) })
	kept := slices.ContainsFunc(is, func(t Tenure) bool {
		unsure := t.From == 0 && len(last.Left) > 0 && !slices.Contains(last.Left, t.PersonID) || t.From != 0 && t.From+atMost[t.FromKnown] > then
		return in(was, t.PersonID) && !(gone && unsure)
	})
	if kept {
		return came && len(was) == 1
	}
	return gone || came
}

// atMost is how much later than it says something may have begun.
var atMost = map[Exactness]int64{ToTheDay: 86400, ToTheMonth: 31 * 86400, ToTheYear: 366 * 86400}

// passOn writes into the invitations to an office whose holder is put out of it, without a day of
// it, that they held it when they were given: nothing else would say so any more. Whoever was put
// into it beside somebody who holds it still was put there by mistake.
func passOn(u Unit, gone *Tenure) error {
	all, err := u.Pointing(&Office{Row: Row{ID: gone.OfficeID}})
	if err != nil {
		return err
	}
	worded, err := gone.worded(u)
	if err != nil {
		return err
	}
	for _, r := range all {
		if t, ok := r.(*Tenure); ok && t.ID < gone.ID && t.Runs(u.Now()) {
			return nil
		}
	}
	for _, r := range append(all, worded...) {
		i, ok := r.(*Invitation)
		if !ok || len(i.Thread) == 0 || !i.heldBy(gone) {
			continue
		}
		if err := u.Put(i); err != nil {
			return err
		}
	}
	return nil
}

// worded are the invitations to the office by its name alone: they were given before it stood in the register.
func (t *Tenure) worded(u Unit) (out []Record, err error) {
	var o Office
	if err := u.Get(&o, t.OfficeID); err != nil {
		return nil, err
	}
	if o.PartyID == nil { // its holder says of which state it is
		var p Person
		if err := u.Get(&p, t.PersonID); err != nil || p.PartyID == nil {
			return nil, err
		}
		o.PartyID = p.PartyID
	}
	all, err := u.Pointing(&Party{Row: Row{ID: *o.PartyID}})
	for _, r := range all {
		if i, ok := r.(*Invitation); ok && i.OfficeID == nil && i.PersonID == nil && sharesWords(i.Who, o.Title) {
			out = append(out, i)
		}
	}
	return out, err
}

// heldBy notes at each step who held the office then; false where they did at none.
func (i *Invitation) heldBy(gone *Tenure) (noted bool) {
	i.Thread = slices.Clone(i.Thread)
	for n := range i.Thread {
		s := &i.Thread[n]
		if at, err := s.instant(); err == nil && gone.Runs(at) && !slices.Contains(s.Left, gone.PersonID) {
			s.Left, noted = append(slices.Clone(s.Left), gone.PersonID), true
		}
	}
	return noted
}
