package typed

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"chancery/model"
	"chancery/words"
)

// Seating makes seats of those whom a list names.
type Seating struct {
	Roll    *Roll
	Offices []model.Office // that are known
	Party   int64          // of the delegation
	Lang    string         // that is typed in
	Langs   []string       // of the content
}

// Seated are seats in order, with those who become persons by their index, and the names
// that mean more than one: they stay words until somebody says who is who.
type Seated struct {
	Seats  []model.Seat
	New    map[int]model.SavePerson
	Unsure []string
}

// Seat makes a seat for each. A known name is the person, unless several bear it or it
// stands twice in the list; a name that nobody bears is a new person.
func (s *Seating) Seat(list []Delegate) Seated {
	out := Seated{New: map[int]model.SavePerson{}}
	twice := map[string]bool{}
	for _, name := range Twice(list) {
		twice[words.Fold(name)] = true
	}
	for i := range list {
		d := &list[i]
		known := s.Roll.called(append([]string{d.Name}, d.also...)...)
		switch {
		case len(known) > 1 || len(known) == 1 && twice[words.Fold(d.Name)]:
			out.Unsure = append(out.Unsure, d.Name)
			out.Seats = append(out.Seats, s.unknown(d))
		case len(known) == 1:
			if made, ok := s.reached(d, &known[0]); ok {
				out.New[i] = made
			}
			out.Seats = append(out.Seats, s.Known(d, known[0].Person.ID))
		case personal(d.Name):
			out.New[i] = s.Person(d)
			out.Seats = append(out.Seats, s.Open(d))
		default:
			out.Seats = append(out.Seats, s.unknown(d))
		}
	}
	return out
}

// Open is a seat for whoever becomes a person with it. What they are here alone, such as
// the spouse of somebody, is said on it in the words that were sent.
func (s *Seating) Open(d *Delegate) model.Seat {
	one := model.Seat{Role: d.Role, Status: d.Status, Languages: d.Languages}
	if one.Role == "" {
		one.Role = "member"
	}
	title := s.office(d)
	if SaidHere(d.Role, title) {
		one.Title = title
	}
	if notes := strings.TrimSpace(strings.Join(append([]string{d.remarks}, homeless(d, title)...), "\n")); notes != "" {
		one.Remarks = model.Text{s.Lang: notes}
	}
	return one
}

// homeless is what was sent as an office and stands in none of the languages that are kept: it is noted.
func homeless(d *Delegate, office model.Text) (out []string) {
	for _, said := range d.Offices {
		if !slices.ContainsFunc(slices.Collect(maps.Values(office)), func(s string) bool { return strings.Contains(s, said) }) {
			out = append(out, said)
		}
	}
	return out
}

// SaidHere says that what somebody with a role is called is said at this visit alone. A state
// adviser who interprets is a state adviser at home too; an interpreter is called so here.
func SaidHere(r model.Role, office model.Text) bool {
	if !r.HereOnly() || r == model.SpouseOf {
		return r.HereOnly()
	}
	for _, title := range office {
		for s, role := range lists().roles {
			if role == string(r) && strings.Contains(" "+words.Fold(title)+" ", " "+s+" ") {
				return true
			}
		}
	}
	return false
}

// unknown is a seat for a name that is no person.
func (s *Seating) unknown(d *Delegate) model.Seat {
	one := s.Open(d)
	one.Name, one.Title = s.name(d, append([]string{d.Name}, d.also...)), s.office(d)
	s.noted(&one, d.reached)
	return one
}

// Words is a seat for a name that may mean somebody who is known, or somebody else.
func (s *Seating) Words(d *Delegate) Seated {
	return Seated{Seats: []model.Seat{s.unknown(d)}, Unsure: []string{d.Name}}
}

// Known is a seat for somebody who is known. The office as it was sent stays beside that
// which is known.
func (s *Seating) Known(d *Delegate, person int64) model.Seat {
	one := s.Open(d)
	one.PersonID = &person
	k := s.Roll.Person(person)
	if title := s.office(d); !title.Empty() && !oneName(title, k.Office) {
		one.Title = title
	}
	s.noted(&one, d.unreached(&k.Person))
	return one
}

// oneName says that two titles are the same in a language.
func oneName(a, b model.Text) bool {
	for l, t := range a {
		if t != "" && words.Fold(t) == words.Fold(b[l]) {
			return true
		}
	}
	return false
}

// Person is whoever a name that nobody bears becomes, with the office: one that the party
// has already, else a new one.
func (s *Seating) Person(d *Delegate) model.SavePerson {
	party := s.Party
	title := s.office(d)
	out := model.SavePerson{Person: model.Person{Name: s.name(d, d.spellings()), PartyID: &party, Languages: d.Languages, Phone: d.phone, Email: d.email}, Office: Office(title, &party)}
	if d.Address != "" {
		out.Person.Address = s.styled(d.Address)
	}
	if SaidHere(d.Role, title) {
		out.Office = model.Office{}
	}
	at := slices.IndexFunc(s.Offices, func(o model.Office) bool { return o.PartyID != nil && *o.PartyID == party && oneName(title, o.Title) })
	if at >= 0 && !out.Office.Title.Empty() {
		out.Office = model.Office{Row: model.Row{ID: s.Offices[at].ID}}
	}
	return out
}

// styled is a form of address that was taken off a name, in each language of the content that
// has a word for it.
func (s *Seating) styled(address string) model.Text {
	out := s.text([]string{address})
	for l, form := range words.Styled(out) {
		if slices.Contains(s.Langs, l) {
			out = out.With(l, form)
		}
	}
	return out
}

// name and office are those that were read, each in the languages in which somebody has typed it.
func (s *Seating) name(d *Delegate, read []string) model.Text {
	out := s.text(read)
	for l, t := range d.nameIn {
		if l == s.Lang || slices.Contains(s.Langs, l) {
			out = out.With(l, t)
		}
	}
	return s.spelled(out, d.names)
}
func (s *Seating) office(d *Delegate) model.Text {
	kept, list := model.Text{}, slices.Clone(d.Offices)
	for _, l := range words.Languages {
		if t := d.officeIn[l]; t != "" && (l == s.Lang || slices.Contains(s.Langs, l)) {
			kept[l] = t
		} else if t != "" {
			list = append(list, t)
		}
	}
	list = slices.DeleteFunc(list, func(t string) bool { // it stands in its own column
		return slices.Contains(slices.Collect(maps.Values(kept)), t)
	})
	return s.spelled(s.inTongues(kept, list), d.titles)
}

// spelled is a text that was read in one language, with what was typed in others by itself.
func (s *Seating) spelled(read, typed model.Text) model.Text {
	first, n := "", 0
	for _, l := range append([]string{s.Lang}, s.Langs...) {
		if typed[l] == "" {
			continue
		}
		if n++; first == "" {
			first = l
		}
	}
	if len(read) != 1 || first == "" || n == 1 && first == s.Lang {
		return read
	}
	out := model.Text{}
	for l, t := range typed {
		out = out.With(l, t)
	}
	for _, t := range read { // without what is no part of it
		out = out.With(first, t)
	}
	return out
}

// inTongues puts what is said in several languages under those that it is plainly in.
func (s *Seating) inTongues(out model.Text, list []string) model.Text {
	var left []string
	for _, t := range list {
		if l := tongue(t); l != "" && (l == s.Lang || slices.Contains(s.Langs, l)) && out[l] == "" {
			out[l] = t
		} else {
			left = append(left, t)
		}
	}
	return s.beside(out, left)
}

// text puts what was said in several languages under each: in Cyrillic letters it is
// Ukrainian, and the first in Latin ones is in the language that is typed in.
func (s *Seating) text(list []string) model.Text { return s.beside(model.Text{}, list) }

// beside adds texts of which only the letters tell the language.
func (s *Seating) beside(out model.Text, list []string) model.Text {
	for _, t := range list {
		for _, l := range append([]string{s.Lang}, s.Langs...) {
			if out[l] == "" && cyrillic(words.For(l).Say("typed.delegate.letters")) == cyrillic(t) {
				out[l] = t
				break
			}
		}
	}
	if len(out) == 0 && len(list) > 0 {
		out[s.Lang] = list[0]
	}
	return out
}

// TakenAs are the offices of seats that were filed under another language than that which is typed in.
func (s *Seating) TakenAs(of Seated) (out []words.Taken) {
	for i := range of.Seats {
		out = append(out, Elsewhere(s.Lang, nil, of.Seats[i].Title)...)
	}
	for _, p := range of.New {
		out = append(out, Elsewhere(s.Lang, nil, p.Office.Title)...)
	}
	return once(out)
}

func cyrillic(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return unicode.Is(unicode.Cyrillic, r)
		}
	}
	return false
}

// called are those who bear one of some names.
func (r *Roll) called(names ...string) []model.Known {
	var out []model.Known
	for _, k := range r.known {
		if slices.ContainsFunc(names, func(name string) bool {
			key := words.Fold(name)
			return key != "" && (isText(k.Person.Name, key) || isText(k.Person.Aliases, key))
		}) {
			out = append(out, k)
		}
	}
	return out
}
