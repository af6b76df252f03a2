package export

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/model"
	"chancery/words"
)

// holder is somebody of the visit with an office, as one language has them.
type holder struct {
	lang, office, name string
	party              int64
}

// sole says that nobody else of the visit, as these readers know it, has an office of the same words:
// on a sheet for one minister "Minister of Foreign Affairs" would be theirs, whoever is in the rows.
// With its state behind it an office is another than that of another state.
func (c *composer) sole(who *model.Participant, w *words.Words, office string) bool {
	if c.holders == nil {
		c.gatherHolders()
	}
	raw := w.Text(words.Held(who.Held))
	stated := office != c.text(w, words.Held(who.Held))
	key, name, party := sameOffice(raw), w.Text(who.Called), c.comesFor(who.Participation)
	return !slices.ContainsFunc(c.holders, func(h holder) bool {
		return h.lang == w.Lang() && h.office == key && h.name != name && !(stated && h.party != party)
	})
}

// hasNamesake says that somebody else of the visit is called so, and has another office.
func (c *composer) hasNamesake(who *model.Participant, w *words.Words) bool {
	if c.holders == nil {
		c.gatherHolders()
	}
	key, name := sameOffice(w.Text(words.Held(who.Held))), w.Text(who.Called)
	return slices.ContainsFunc(c.holders, func(h holder) bool { return h.lang == w.Lang() && h.name == name && h.office != key })
}

// gatherHolders are all who take part, and all of the delegations that come.
func (c *composer) gatherHolders() {
	c.holders = []holder{}
	add := func(office, name model.Text, party int64) {
		for _, l := range c.langs {
			one := holder{l.Lang(), sameOffice(l.Text(office)), l.Text(name), party}
			if one.office != "" && !slices.Contains(c.holders, one) {
				c.holders = append(c.holders, one)
			}
		}
	}
	for i := range c.p.Items {
		for _, side := range model.Sides {
			for _, one := range c.p.Side(&c.p.Items[i], side) {
				add(words.Held(one.Held), one.Called, c.comesFor(one.Participation))
			}
		}
	}
	for _, s := range c.p.Seats {
		office, name, party := s.Title, s.Name, c.p.Delegations[s.DelegationID].PartyID
		if s.PersonID != nil {
			office, name = words.Held(c.p.AtVisit(*s.PersonID, c.p.Coming(*s.PersonID, c.hour()))), c.p.People[*s.PersonID].Name
		} else if office.Empty() && !model.Personal(name) { // nobody has been named yet
			office = name
		}
		if !absent(c.full.Seats[s.ID].Status) {
			add(office, name, party)
		}
	}
}

// comesFor is the state or organisation for which somebody takes part; 0 for none.
func (c *composer) comesFor(w model.Participation) int64 {
	if d, ok := c.p.DelegationIn(w); ok {
		return d.PartyID
	}
	if w.PersonID != nil {
		return keyOf(c.p.People[*w.PersonID].PartyID)
	}
	return 0
}

// sameOffice is an office by the words that tell it: the Minister of Foreign Affairs is the Minister
// for Foreign Affairs.
func sameOffice(office string) string {
	said := strings.FieldsFunc(words.Fold(office), func(r rune) bool { return !unicode.IsLetter(r) })
	short := func(s string) bool { return utf8.RuneCountInString(s) < 4 }
	if slices.ContainsFunc(said, func(s string) bool { return !short(s) }) {
		said = slices.DeleteFunc(said, short)
	}
	return strings.Join(said, " ")
}
