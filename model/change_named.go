package model

import (
	"slices"
	"strings"
)

// seated gives those who come a seat each, once a note has named them: an acceptance in principle
// alone fills none. Whoever was invited, or holds the office that was, heads the delegation; of a
// state it is the first whom the note names. Nobody loses a seat by it, and a head who is there
// stays the head.
func (i *Invitation) seated(u Unit, e *Event) error {
	all, err := sentBy(u, e, *i.PartyID)
	if err != nil || len(all) == 0 {
		return err
	}
	there, err := seatsOf(u, all[0].ID)
	if err != nil {
		return err
	}
	named, err := i.named(u)
	if err != nil {
		return err
	}
	headed := slices.ContainsFunc(there, func(s Seat) bool { return s.Role == HeadOfDelegation && s.Status != Substituted })
	first, last := int64(0), int64(0)
	for _, s := range there {
		first, last = min(first, s.Pos), max(last, s.Pos)
	}
	for n, s := range named {
		if n == 0 && headed || slices.ContainsFunc(there, s.alike) {
			continue
		}
		s.DelegationID, s.Status = all[0].ID, Accepted
		if s.Role, s.Pos = "member", last+1; n == 0 {
			s.Role, s.Pos = HeadOfDelegation, first-1
		}
		if err := u.Put(&s); err != nil {
			return err
		}
		there, last = append(there, s), max(last, s.Pos)
	}
	return nil
}

// alike says that two seats are of one person, or of one name as long as nobody is known.
func (s *Seat) alike(o Seat) bool {
	if s.PersonID != nil || o.PersonID != nil {
		return keyOf(s.PersonID) == keyOf(o.PersonID)
	}
	return called(s.Name, o.Name)
}

// named are those who come, the head first: whom the invitation names, then those in the note. Of
// a note that describes them in one piece, only who is known by it: "the President, with the
// Minister" is nobody's name.
func (i *Invitation) named(u Unit) ([]Seat, error) {
	head, err := i.invitee(u)
	if err != nil {
		return nil, err
	}
	var out []Seat
	if head != 0 {
		out = append(out, Seat{PersonID: &head})
	}
	known, err := peopleOf(u, *i.PartyID)
	if err != nil {
		return nil, err
	}
	list := i.Comes.listed()
	for _, name := range list {
		s := Seat{Name: name}
		if at := slices.IndexFunc(known, func(p Person) bool { return called(name, p.Name, p.Aliases) }); at >= 0 {
			s = Seat{PersonID: &known[at].ID}
		} else if head != 0 && len(list) == 1 {
			continue
		}
		if !slices.ContainsFunc(out, s.alike) {
			out = append(out, s)
		}
	}
	return out, nil
}

// invitee is the person who was invited, or who holds the office that was; 0 for a state, and for
// an office that nobody holds.
func (i *Invitation) invitee(u Unit) (int64, error) {
	if i.PersonID != nil || i.OfficeID == nil {
		return keyOf(i.PersonID), nil
	}
	held, err := u.Pointing(&Office{Row: Row{ID: *i.OfficeID}})
	for _, r := range held {
		if t, ok := r.(*Tenure); ok && t.Runs(u.Now()) {
			return t.PersonID, err
		}
	}
	return 0, err
}

// peopleOf are those of a state or an organisation.
func peopleOf(u Unit, party int64) (out []Person, err error) {
	all, err := u.Pointing(&Party{Row: Row{ID: party}})
	for _, r := range all {
		if p, ok := r.(*Person); ok {
			out = append(out, *p)
		}
	}
	return out, err
}

// listed are the parts of a list, each in every language where all have as many of them, else in
// the language that has most.
func (t Text) listed() (out []Text) {
	most, alike := "", true
	parts := map[string][]string{}
	for lang, said := range t {
		for _, one := range strings.FieldsFunc(said, func(r rune) bool { return r == ';' || r == '\n' }) {
			if one = strings.TrimSpace(one); one != "" {
				parts[lang] = append(parts[lang], one)
			}
		}
	}
	for lang, list := range parts {
		if n := len(parts[most]); n == 0 || len(list) > n || len(list) == n && lang < most {
			most = lang
		}
	}
	for _, list := range parts {
		alike = alike && len(list) == len(parts[most])
	}
	for n, one := range parts[most] {
		name := Text{}.With(most, one)
		for lang, list := range parts {
			if alike {
				name = name.With(lang, list[n])
			}
		}
		out = append(out, name)
	}
	return out
}
