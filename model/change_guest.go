package model

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Renaming are words of one language that others take the place of.
type Renaming struct{ Lang, Was, Now string }

// NewGuest is who comes in the place of the guest of a visit that is planned like an
// earlier one: what the texts call the guest, and who takes part in the place of whom.
// Of somebody nobody takes the place of, the delegation does.
type NewGuest struct {
	Party  int64
	Words  []Renaming
	People map[int64]Participation // by the key of the person
	Abroad *Abroad                 // it is the host who is another: where one goes this time
	Home   Home                    // else the guest: on which clocks they live

	Tongue [2]string // codes of the languages of who came and of who comes, "" for unknown

	Genitive, Dative Text // of the new guest, where they were typed for the texts and nobody knew them
}

// Abroad is where one goes, and on which clocks; and what stands in the place of places that were
// typed, nothing for one that nobody goes to this time.
type Abroad struct {
	City   Text
	Zone   string
	Places []Placed
}

// Placed is a typed place of an earlier visit, and what stands in its place.
type Placed struct{ Was, Now Text }

// Renamed is a text with the words of each language replaced, wherever they stand whole.
func Renamed(t Text, list []Renaming) Text {
	out := t
	for _, r := range list {
		if was := out[r.Lang]; was != "" && r.Was != "" && r.Now != "" {
			if now := replaceWhole(was, r.Was, r.Now); now != was {
				out = out.With(r.Lang, now)
			}
		}
	}
	return out
}

func replaceWhole(s, was, now string) string {
	var out strings.Builder
	for i := 0; i < len(s); {
		at := strings.Index(s[i:], was)
		if at < 0 {
			out.WriteString(s[i:])
			break
		}
		at += i
		end := at + len(was)
		before, _ := utf8.DecodeLastRuneInString(s[:at])
		after, _ := utf8.DecodeRuneInString(s[end:])
		out.WriteString(s[i:at])
		if unicode.IsLetter(before) || unicode.IsLetter(after) {
			out.WriteString(was)
		} else {
			out.WriteString(now)
		}
		i = end
	}
	return out.String()
}

// arrival is a new guest on the way into the copy of a visit.
type arrival struct {
	*NewGuest
	old, now   Party
	delegation *Delegation    // the copy
	there      map[int64]bool // items in which it takes part
	from       Abroad         // of the earlier visit
	u          Unit
}

// side is that on which another party stands.
func (g *NewGuest) side() Side {
	if g.Abroad != nil {
		return HostSide
	}
	return GuestSide
}

// arrives finds who leaves and who comes; nil where the guest stays.
func (g *NewGuest) arrives(u Unit, e *Event) (*arrival, error) {
	if g == nil || e.PartyOf(g.side()) == nil {
		return nil, nil
	}
	a := &arrival{NewGuest: g, there: map[int64]bool{}, from: Abroad{City: e.City, Zone: e.Zone}, u: u}
	if err := u.Get(&a.old, *e.PartyOf(g.side())); err != nil {
		return nil, err
	}
	id, err := rowOfParty(u, g.Party)
	if err != nil {
		return nil, err
	}
	if err := u.Get(&a.now, id); err != nil {
		return nil, err
	}
	return a, a.learn(u)
}

// learn keeps the forms of the new guest's name, so that nobody is asked for them again.
func (a *arrival) learn(u Unit) error {
	was := a.now
	for lang, s := range a.Genitive {
		if was.Genitive[lang] == "" {
			a.now.Genitive = a.now.Genitive.With(lang, s)
		}
	}
	for lang, s := range a.Dative {
		if was.Dative[lang] == "" {
			a.now.Dative = a.now.Dative.With(lang, s)
		}
	}
	if a.now.Genitive.Equal(was.Genitive) && a.now.Dative.Equal(was.Dative) {
		return nil
	}
	return u.Put(&a.now)
}

// takes makes a copied record one of the new guest's visit.
func (a *arrival) takes(r Record) error {
	if a == nil {
		return nil
	}
	if it, ok := r.(*Item); ok {
		if err := a.elsewhere(it); err != nil {
			return err
		}
	}
	for _, f := range Fields(r) {
		f.each(r, func(t *Text) { *t = Renamed(*t, a.Words) })
	}
	switch r := r.(type) {
	case *Event:
		if a.goes(r); a.Abroad == nil {
			r.GuestID = &a.now.ID
		}
		if r.Badge != "" && r.Badge == a.old.Tag() {
			r.Badge = a.now.Tag()
		}
	case *Delegation:
		if r.PartyID == a.old.ID {
			r.PartyID, a.delegation = a.now.ID, r
			r.Languages = a.spoken(r.Languages)
		}
	case *Seat:
		return a.seat(r)
	case *Member:
		return a.member(r)
	case *Participation:
		return a.participation(r)
	}
	return nil
}

// seat leaves the seat of somebody out whose place nobody takes.
func (a *arrival) seat(s *Seat) error {
	theirs := a.delegation != nil && s.DelegationID == a.delegation.ID
	if theirs || s.PersonID == nil { // of a post that nobody is named for, on either side; others speak what they speak
		s.Languages = a.spoken(s.Languages)
	}
	if !theirs || s.PersonID == nil {
		return nil
	}
	by := a.People[*s.PersonID]
	if by.PersonID == nil && by.Name.Empty() {
		return errNotCopied
	}
	s.PersonID, s.Name = by.PersonID, by.Name
	return nil
}

// spoken are the languages of the delegation that comes where that which came has its own:
// one that nobody knows is left out.
func (a *arrival) spoken(codes string) string {
	var out []string
	for code := range strings.FieldsSeq(codes) {
		if code == a.Tongue[0] {
			code = a.Tongue[1]
		}
		if code != "" && !slices.Contains(out, code) {
			out = append(out, code)
		}
	}
	return strings.Join(out, " ")
}

// member leaves somebody out of a group whose place nobody takes by name.
func (a *arrival) member(m *Member) error {
	if m.PersonID == nil {
		if m.SeatID == nil { // nobody takes it
			return errNotCopied
		}
		return nil
	}
	by, known := a.People[*m.PersonID]
	if known && by.PersonID == nil {
		return errNotCopied
	}
	if known {
		m.PersonID = by.PersonID
	}
	return nil
}

// participation lets whoever takes the place of somebody take part, else the delegation,
// once.
func (a *arrival) participation(p *Participation) error {
	seatless := p.PersonID == nil && p.SeatID == nil && p.DelegationID == nil && p.GroupID == nil && p.Name.Empty()
	if p.PersonID != nil {
		by, known := a.People[*p.PersonID]
		if !known {
			return nil
		}
		p.PersonID, p.Name = by.PersonID, by.Name
		seatless = by.PersonID == nil && by.Name.Empty()
	}
	own := a.delegation != nil && p.DelegationID != nil && *p.DelegationID == a.delegation.ID
	if !seatless && !own {
		return nil
	}
	if a.delegation == nil || a.there[p.ItemID] {
		return errNotCopied
	}
	id := a.delegation.ID
	p.DelegationID, a.there[p.ItemID] = &id, true
	return nil
}
