package model

import (
	"cmp"
	"slices"
	"strings"
)

// Handover is an office that goes from one to another with a substitution, at an hour that
// is known so well; without an office none does.
type Handover struct {
	Office int64
	Known  Exactness
}

// HeldBy is the office that whoever leaves holds when they do, nil where they hold none:
// it can go to the one who comes.
func (s *Succession) HeldBy(p *Programme) *Office {
	person := cmp.Or(s.Person, keyOf(p.Seats[s.Seat].PersonID))
	if h := p.Held(person, s.From); person != 0 && h.Tenure.From < s.From && h.Office.ID != 0 {
		return &h.Office
	}
	return nil
}

// handOver ends the tenure of one in an office and begins that of the other in it, both at
// the hour of the substitution. Who holds it already keeps the day that is known; who was to have it
// later has it from then on, as the plan said.
func (c *Substitute) handOver(u Unit, l *leaver) error {
	theirs, err := tenuresOf(u, l.person)
	if err != nil {
		return err
	}
	ended := false
	for _, t := range theirs {
		if t.OfficeID != c.Over.Office || !t.holds(l.From) {
			continue
		}
		if ended = true; !sees(c.tenures, &t) {
			return u.Conflict(&t)
		}
		t.To, t.ToKnown = l.From, c.Over.Known
		if err := u.Put(&t); err != nil {
			return err
		}
	}
	if !ended {
		return Refuse("storage.gone")
	}
	return c.takeOver(u, l)
}

func (c *Substitute) takeOver(u Unit, l *leaver) error {
	own, err := tenuresOf(u, l.By)
	if err != nil {
		return err
	}
	next := Tenure{PersonID: l.By, OfficeID: c.Over.Office}
	if c.New != nil && len(own) == 1 { // as it was typed for them: Minister, not the words of whoever leaves
		typed, err := c.sameOffice(u, own[0].OfficeID)
		if err != nil {
			return err
		}
		if typed {
			next.OfficeID = own[0].OfficeID
		}
	}
	for _, t := range own {
		if t.OfficeID == next.OfficeID && (t.To == 0 || t.To > l.From) {
			next = t
		}
	}
	if next.From != 0 && next.From <= l.From {
		return nil
	}
	next.From, next.FromKnown = l.From, c.Over.Known
	return u.Put(&next)
}

// ofOne are the levels that one person has in a state.
var ofOne = []Level{HeadOfState, HeadOfGovernment, ForeignMinister}

// sameOffice says that an office is the one that goes over, in other words: of the same level, and of no other state;
// where several have the level, it is called alike in a language.
func (c *Substitute) sameOffice(u Unit, id int64) (bool, error) {
	var over, typed Office
	if err := there(u, &over, c.Over.Office); err != nil {
		return false, err
	}
	err := there(u, &typed, id)
	alike := slices.Contains(ofOne, over.Category)
	for lang, s := range typed.Title {
		alike = alike || s != "" && strings.EqualFold(s, over.Title[lang])
	}
	return alike && typed.Category == over.Category && (over.PartyID == nil || keyOf(typed.PartyID) == *over.PartyID), err
}

func sees(list []Seen, r Record) bool {
	for _, s := range list {
		if s == SeenOf(r) {
			return true
		}
	}
	return false
}
