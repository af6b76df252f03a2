package export

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"chancery/model"
	"chancery/words"
)

// RecipientOf is the recipient that a line names: a name, and behind a comma a telephone where one
// stands, with its own words; behind a blank or a word for telephone a whole number. What is no
// telephone is of the name: Interpreter, Ukrainian–Romanian.
func RecipientOf(p *model.Programme, line string) model.EditionHolder {
	line = strings.TrimSpace(line)
	for at, r := range line {
		if r == ',' && telephone(line[at+1:]) {
			return Recipient(p, strings.TrimSpace(line[:at]), strings.TrimSpace(line[at+1:]))
		}
	}
	if at := telephones.FindStringIndex(line); at != nil && at[1] == len(line) {
		if name := strings.TrimRight(beforeTelephone.ReplaceAllString(line[:at[0]], ""), " ,:–—-\u00a0"); name != "" {
			return Recipient(p, name, line[at[0]:])
		}
	}
	return Recipient(p, line, "")
}

// beforeTelephone is a word that says that a telephone follows.
var beforeTelephone = regexp.MustCompile(`(?i)[ ,(]+(?:tel|telefon|telephone|phone|mobile|mob|тел|телефон|моб)\.?:? *$`)

// telephone says that words are meant as one: they begin as a number does.
func telephone(s string) bool {
	s = strings.TrimSpace(s)
	if strings.HasPrefix(s, "+") {
		return true
	}
	figures := strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
	return len(figures) > 2 && !strings.ContainsFunc(strings.TrimLeft(s, "( ")[:1], func(r rune) bool { return !unicode.IsDigit(r) })
}

// Recipient is somebody of the visit where one is called just so, by a name or by an office for whom
// nobody is named yet, else words alone.
func Recipient(p *model.Programme, name, phone string) model.EditionHolder {
	typed := model.Plain(name)
	if name == "" {
		return model.EditionHolder{Kind: model.HeldByName, Phone: phone}
	}
	out := model.EditionHolder{Kind: model.HeldByName, Name: typed}
	if a, ok := calledSo(p, typed); ok {
		out = holderOf(p, a)
	}
	if phone != "" {
		out.Phone = phone
	}
	return out
}

// calledSo is whoever of a visit is called so: of several with one name the first that was written
// down.
func calledSo(p *model.Programme, name model.Text) (Addressee, bool) {
	var who *model.Person
	for _, one := range p.People {
		if sameNamed(one.Name, name) && (who == nil || one.ID < who.ID) {
			who = &one
		}
	}
	if who != nil {
		return Addressee{Key: "person " + who.UID, Name: who.Name}, true
	}
	var seat *model.Seat
	for _, s := range p.Seats {
		if s.PersonID == nil && sameNamed(s.Name, name) && (seat == nil || s.ID < seat.ID) {
			seat = &s
		}
	}
	if seat != nil {
		return Addressee{Key: "seat " + seat.UID, Name: seat.Name}, true
	}
	for i := range p.Items {
		for _, w := range p.Who[p.Items[i].ID] {
			if w.PersonID == nil && w.SeatID == nil && model.Personal(w.Name) && sameNamed(w.Name, name) {
				return Addressee{Key: "name " + w.Name.In(words.Languages...), Name: w.Name}, true
			}
		}
	}
	return Addressee{}, false
}

// sameNamed says that two names are written alike in some language: on a line stands only one of them.
func sameNamed(a, b model.Text) bool {
	for _, s := range a {
		key := words.Fold(s)
		for _, o := range b {
			if s != "" && words.Fold(o) == key {
				return true
			}
		}
	}
	return false
}

// PressOf is the press of a visit as a recipient, called so, with the telephone that the visit gives it.
func PressOf(p *model.Programme, called string) model.EditionHolder {
	out := model.EditionHolder{Kind: model.HeldByPress, Name: model.Plain(called)}
	for _, lang := range append([]string{""}, words.Languages...) {
		for _, line := range strings.Split(p.Event.PressRooms[lang], "\n") {
			if n := numberIn(line); n != "" {
				out.Phone = n
			}
		}
		if out.Phone != "" {
			break
		}
	}
	return out
}

// telephones are a plus or a nought, and at least nine figures with no more than blanks and marks
// between them.
var telephones = regexp.MustCompile(`(?:\+|\b0)\d(?:[ ().\-\x{a0}]{0,2}\d){7,14}`)

// numberIn is the telephone that stands in a line of words, "" for none.
func numberIn(line string) string { return telephones.FindString(line) }

// holderOf is an addressee as a recipient, with the telephone under which they are reached: their own,
// else that of whoever goes with their delegation.
func holderOf(p *model.Programme, a Addressee) model.EditionHolder {
	d, _ := p.DelegationIn(a.self(p))
	for _, who := range p.People {
		if a.Key == "person "+who.UID {
			out := model.EditionHolder{Kind: model.HeldByPerson, Who: who.UID, Name: who.Name, Phone: who.Phone}
			if out.Phone == "" {
				out.Phone = d.LiaisonPhone
			}
			return out
		}
	}
	return model.EditionHolder{Kind: model.HeldByName, Name: a.Name, Phone: d.LiaisonPhone}
}

// suits says whether a paper may be given to such a recipient: the press gets none that it may not
// read, and no delegation one of the office, nor does anybody who is of another state, by whatever
// name they were put down. Whoever else is named is the officer's own choice.
func (o *Options) suits(p *model.Programme, h *model.EditionHolder) bool {
	switch {
	case h.Kind == model.HeldByPress:
		return model.PressOnly.MayRead(o.Audience)
	case h.Kind == model.HeldByDelegation || o.foreign(p, h):
		return model.ForDelegation.MayRead(o.Audience)
	}
	return true
}

// foreign says that a recipient is of a state or organisation that is not the office's own.
func (o *Options) foreign(p *model.Programme, h *model.EditionHolder) bool {
	if h.Kind == model.HeldByPerson {
		for id, who := range p.People {
			if who.UID != h.Who {
				continue
			}
			if d, ok := p.DelegationOf(id); ok {
				return !o.ours(p, d.PartyID)
			}
			return who.PartyID != nil && !o.ours(p, *who.PartyID)
		}
	}
	for _, s := range p.Seats { // of several with one name one is enough
		if h.Kind == model.HeldByName && sameNamed(seated(p, s).Name, h.Name) && !o.ours(p, p.Delegations[s.DelegationID].PartyID) {
			return true
		}
	}
	return false
}

// ours says that a state is the office's own. Where nobody has said which that is, it is the host's,
// and of a visit abroad that of whoever alone goes there.
func (o *Options) ours(p *model.Programme, party int64) bool {
	one, host := p.Parties[party], p.Host != nil && p.Host.ID == party
	if o.Look.Home != "" {
		return one.UID == o.Look.Home || model.KnownUID(one.Kind, one.Tag()) == o.Look.Home
	}
	if d := p.Event.Direction; d == model.Outgoing || d == model.ThirdCountry {
		return !host && len(p.DelegationsOf(model.GuestSide)) == 1
	}
	return host
}

// stranger says that a recipient is nobody of the visit.
func stranger(p *model.Programme, h *model.EditionHolder) bool {
	_, known := calledSo(p, h.Name)
	return h.Kind == model.HeldByName && !known
}

// Outsider says that a recipient is somebody who was typed and is nobody of the visit: of them nothing is
// known, and least is given.
func Outsider(p *model.Programme, h *model.EditionHolder) bool {
	return !h.Name.Empty() && stranger(p, h)
}

// meant is whoever of the visit has almost the name of a stranger; nil for nobody.
func meant(p *model.Programme, h *model.EditionHolder) model.Text {
	var names []model.Text
	for _, who := range p.People {
		names = append(names, who.Name)
	}
	for _, s := range p.Seats {
		names = append(names, s.Name)
	}
	slices.SortFunc(names, func(a, b model.Text) int { return strings.Compare(a.In(words.Languages...), b.In(words.Languages...)) })
	for _, name := range names {
		for _, s := range name {
			for _, typed := range h.Name {
				if nearly(words.Fold(s), words.Fold(typed)) {
					return name
				}
			}
		}
	}
	return nil
}

// nearly says that of two names one is the other with a letter or two mistyped.
func nearly(a, b string) bool {
	x, y := []rune(a), []rune(b)
	if len(x) < 6 || len(y) < 6 || len(x)-len(y) > 2 || len(y)-len(x) > 2 {
		return false
	}
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i := range x {
		before := row[0]
		row[0] = i + 1
		for j := range y {
			cost := before
			if x[i] != y[j] {
				cost = 1 + min(before, row[j], row[j+1])
			}
			before, row[j+1] = row[j+1], cost
		}
	}
	return row[len(y)] < 3
}
