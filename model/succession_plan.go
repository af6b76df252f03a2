package model

import (
	"reflect"
	"slices"
	"strings"
)

// SuccessionPlan is what would become of a visit: every place of whoever leaves, and every
// text that was typed for them and goes to nobody.
type SuccessionPlan struct {
	Places  []Place
	Flagged []Flagged
}

// Flagged is a text that was typed for whoever leaves or names them, and that somebody has
// to look at. Row is that of the participation it stands on, Seat that of the seat, Signs the text to
// sign; without any it is one of the item, or without an item of the visit.
type Flagged struct {
	Item, Row, Seat, Signs int64
	Field                  string // the key of the field
	Step                   int    // 1 for the first step of the item, 0 for none
	Text                   Text
	Of                     Text // what the text to sign is called
}

// PlanSuccession says what would become of whom. fold takes from words what languages and
// scripts write differently, so that a name is found however it is written.
func PlanSuccession(p *Programme, s Succession, fold func(string) string) SuccessionPlan {
	l := p.leaver(s)
	out := SuccessionPlan{Places: l.places()}
	names, offices := l.names(fold), l.offices(fold)
	if s.Items == nil {
		out.Flagged = append(out.Flagged, mentions(&p.Event, Flagged{}, names.by(offices))...)
	}
	for i := range out.Places {
		if pl := &out.Places[i]; pl.How == SteadSeat {
			out.Flagged = append(append(out.Flagged, personal(&pl.seat, Flagged{Seat: pl.seat.ID})...), l.spouses(&pl.seat)...)
		}
	}
	for i := range p.Items {
		it := &p.Items[i]
		if _, stays := l.stays(it); stays {
			continue
		}
		for j := range out.Places {
			if pl := &out.Places[j]; pl.Item == it.ID && (pl.How == SteadRow || pl.How == SteadThere) {
				out.Flagged = append(out.Flagged, personal(&pl.row, Flagged{Item: it.ID, Row: pl.row.ID})...)
			}
		}
		called := names
		if slices.ContainsFunc(out.Places, func(pl Place) bool { return pl.Item == it.ID && !pl.Stays() }) {
			called = names.by(offices)
		}
		out.Flagged = append(out.Flagged, mentions(it, Flagged{Item: it.ID}, called)...)
	}
	for i := range p.Instruments {
		out.Flagged = append(out.Flagged, l.signs(&p.Instruments[i], names.by(offices))...)
	}
	return out
}

// spouses are husband or wife of the head who leaves, right behind them on the list or the only one on it, who stay in
// the delegation: nobody goes home unasked. Whoever is called the spouse of another's office, or stands right behind the
// ambassador, is theirs.
func (l *leaver) spouses(of *Seat) (out []Flagged) {
	if of.Role != HeadOfDelegation {
		return nil
	}
	list := l.all.sent[of.DelegationID]
	for _, s := range spousesOf(list, of) {
		if !l.ofAnother(&s, list) && (s.Until == 0 || s.Until > l.From) {
			name := s.Name
			if s.PersonID != nil {
				name = l.of.People[*s.PersonID].Name
			}
			out = append(out, Flagged{Seat: s.ID, Field: "role", Text: name})
		}
	}
	return out
}

// ofAnother says that what a spouse is called holds the office of somebody else in the delegation, and not of whoever leaves.
func (l *leaver) ofAnother(spouse *Seat, list []Seat) bool {
	bears := func(s *Seat) bool {
		for _, t := range []Text{s.Title, l.of.Held(keyOf(s.PersonID), l.From).Office.Title} {
			for _, office := range t {
				first := strings.Fields(strings.ToLower(office))
				if len(first) > 0 && len(first[0]) >= shortName && spouse.called(first[0][:len(first[0])-2]) {
					return true
				}
			}
		}
		return false
	}
	return !slices.ContainsFunc(l.seats, func(s Seat) bool { return bears(&s) }) && slices.ContainsFunc(list, func(s Seat) bool { return !isSpouse(&s) && !l.mine[s.ID] && bears(&s) })
}

// called says that a word of the office of a seat, or of the words that stand in it for a name, begins so.
func (s *Seat) called(stem string) bool {
	for _, t := range []Text{s.Title, s.Name} {
		for _, said := range t {
			if slices.ContainsFunc(strings.Fields(strings.ToLower(said)), func(word string) bool { return strings.HasPrefix(word, stem) }) {
				return true
			}
		}
	}
	return false
}

// signs are the signatories of a text that is still to be signed who are called by one of the names: powers are given
// to a person, and nobody signs with those of another.
func (l *leaver) signs(t *Instrument, names naming) (out []Flagged) {
	it, known := l.of.Item(keyOf(t.ItemID))
	if _, stays := l.stays(&it); t.State == signedText || t.Making == Adopts || known && stays || !known && l.Items != nil {
		return nil
	}
	for _, f := range mentions(t, Flagged{Item: it.ID, Signs: t.ID}, names) {
		if f.Text.Equal(t.OurSigner) || f.Text.Equal(t.TheirSigner) {
			f.Of = t.Title
			out = append(out, f)
		}
	}
	return out
}

// personal are the texts of a record that were typed for whoever it is about.
func personal(r Record, at Flagged) (out []Flagged) {
	for _, f := range Fields(r) {
		if !f.Personal || f.Key == "languages" { // what somebody speaks goes with them: nobody wrote it down to be read
			continue
		}
		at.Field, at.Text = f.Key, nil
		if t := f.text(r); t != nil {
			at.Text = *t
		} else if s, ok := reflect.ValueOf(r).Elem().Field(f.at).Interface().(string); ok {
			at.Text = Plain(s)
		}
		if !at.Text.Empty() {
			out = append(out, at)
		}
	}
	return out
}

// impersonal is a record without what was typed for whoever it was about.
func impersonal(r Record) {
	for _, f := range Fields(r) {
		if f.Personal {
			reflect.ValueOf(r).Elem().Field(f.at).SetZero()
		}
	}
}

// mentions are the texts of a record, those of its steps and of its diagram too, in which one of
// the names stands.
func mentions(r Record, at Flagged, names naming) (out []Flagged) {
	for _, f := range Fields(r) {
		at.Field = f.Key
		note := func(step int, t Text) {
			if names.in(t) {
				at.Step, at.Text = step, t
				out = append(out, at)
			}
		}
		steps, ok := f.Value(r).(Steps)
		if !ok {
			f.each(r, func(t *Text) { note(0, *t) })
		}
		for i := range steps {
			for _, t := range steps[i].texts() {
				note(i+1, *t)
			}
		}
	}
	return out
}

// names are all that whoever leaves is called.
func (l *leaver) names(fold func(string) string) naming {
	n := naming{fold: fold}
	if who, ok := l.of.People[l.person]; ok {
		n.know(who.Name, who.NameOrder, who.Family.Empty())
		for _, t := range []Text{who.Family, who.Genitive, who.Dative, who.Aliases} {
			n.know(t, "", false)
		}
	}
	for _, s := range l.of.Seats {
		if l.mine[s.ID] {
			n.know(s.Name, "", true)
		}
	}
	return n
}

// offices are what whoever leaves is called by the office, in what they take part in: unless the one who comes has it
// then too. One word alone is anybody's.
func (l *leaver) offices(fold func(string) string) naming {
	n := naming{fold: fold}
	office := l.of.Held(l.person, l.From).Office
	if office.ID == 0 || office.ID == l.Office || office.ID == l.of.Held(l.By, l.From).Office.ID {
		return n
	}
	for _, t := range []Text{office.Title, office.Genitive, office.Dative} {
		for lang, s := range t {
			if len(strings.Fields(s)) > 1 {
				n.know(Text{lang: s}, "", false)
			}
		}
	}
	return n
}

// Standing is who attends an item in whose stead somebody can come: the people and seats of
// a visit, each once, those of the seats first.
func (p *Programme) Standing() []Attendee {
	var out []Attendee
	add := func(one Attendee) {
		if !slices.ContainsFunc(out, func(o Attendee) bool { return o.whom() == one.whom() }) {
			out = append(out, one)
		}
	}
	all := p.assembly()
	for _, d := range all.of("") {
		for _, s := range all.sent[d.ID] {
			add(all.seated(Participation{Side: d.Side}, s))
		}
	}
	for i := range p.Items {
		for _, w := range p.Who[p.Items[i].ID] {
			if one, ok := all.named(w); ok {
				add(one)
			}
		}
	}
	return out
}

// Table is that of the record on which the text stands.
func (f *Flagged) Table() string {
	switch {
	case f.Row != 0:
		return (Participation{}).TableName()
	case f.Seat != 0:
		return (Seat{}).TableName()
	case f.Signs != 0:
		return (Instrument{}).TableName()
	case f.Item != 0:
		return (Item{}).TableName()
	}
	return (Event{}).TableName()
}
