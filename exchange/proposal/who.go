package proposal

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// Register are the people of a list who are not known yet, as one deed; known are those who
// are. Of somebody who stands there twice the first counts.
func (p *Proposal) Register(c *typed.Cells, parties []model.Party) (change model.Change, known []string) {
	have := map[string]bool{}
	for _, k := range c.Roll.Known() {
		for _, name := range k.Person.Name {
			have[strings.Join(nameWords(name), " ")] = true
		}
		for _, name := range k.Person.Aliases {
			have[strings.Join(nameWords(name), " ")] = true
		}
	}
	var list []model.Change
	for i := range p.People {
		d := &p.People[i]
		switch key := strings.Join(nameWords(d.Name), " "); {
		case d.Name == "" || d.SameAs != 0:
		case have[key]:
			known = append(known, d.Name)
		default:
			have[key] = true
			list = append(list, d.saved(c.Lang, parties))
		}
	}
	return together(list), known
}

var mailRE = regexp.MustCompile(`^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>".]+$`)

// saved is the change that puts somebody into the register.
func (d *Person) saved(lang string, parties []model.Party) *model.SavePerson {
	one := model.Person{Name: inTongue(d.Name, lang), Address: inTongue(d.Address, lang), PartyID: partyOf(d.State, parties), Remarks: inTongue(d.Remarks, lang)}
	if d.Last != "" && d.First != "" {
		one.Family = inTongue(d.Last, lang)
	}
	if d.Other != "" {
		one.Aliases = inTongue(d.Other, lang)
	}
	if strings.HasPrefix(d.Name, d.Last+" ") && d.First != "" {
		one.NameOrder = "family-first"
	}
	kept := []string{d.Org}
	if digits(d.Phone) >= 3 && len(d.Phone) <= 100 {
		one.Phone = d.Phone
	} else {
		kept = append(kept, d.Phone)
	}
	if first, _, _ := strings.Cut(d.Email, ";"); mailRE.MatchString(strings.TrimSpace(first)) {
		one.Email = strings.TrimSpace(first)
	} else {
		kept = append(kept, d.Email)
	}
	for _, s := range append(kept, d.With) {
		one.Remarks = one.Remarks.With(tongue(s, lang), more(one.Remarks[tongue(s, lang)], s))
	}
	return &model.SavePerson{Person: one, Office: model.Office{Title: inTongue(d.Office, lang), PartyID: one.PartyID}}
}

func digits(s string) (n int) {
	for _, r := range s {
		if unicode.IsDigit(r) {
			n++
		}
	}
	return n
}

// tongue is the language that a name is kept under: Cyrillic letters are Ukrainian.
func tongue(s, lang string) string {
	if strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Cyrillic, r) }) {
		return "uk"
	}
	if lang == "uk" && strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Latin, r) }) {
		return "en"
	}
	return lang
}

func inTongue(s, lang string) model.Text { return model.Text{}.With(tongue(s, lang), s) }

// partyOf is the key of a state: its row, or that by which the program knows it.
func partyOf(code string, parties []model.Party) *int64 {
	if code == "" {
		return nil
	}
	at := slices.IndexFunc(parties, func(p model.Party) bool { return p.Code == code })
	if at >= 0 {
		return &parties[at].ID
	}
	if k, ok := words.StateOf(code); ok {
		return &k.ID
	}
	return nil
}

// Seats are the people of a list as those of a delegation, behind whoever has a seat.
func (p *Proposal) Seats(c *typed.Cells, d model.Delegation, offices []model.Office, langs []string) (model.Change, []string) {
	var sent []typed.Delegate
	for i := range p.People {
		one := &p.People[i]
		name := one.Name
		if name == "" {
			name = one.Office
		}
		to := typed.Delegate{Address: one.Address, Name: name}
		if one.Office != "" && one.Name != "" {
			to.WithOffice(one.Office)
		}
		if one.SameAs == 0 && name != "" {
			sent = append(sent, to)
		}
	}
	seating := typed.Seating{Roll: c.Roll, Offices: offices, Party: d.PartyID, Lang: c.Lang, Langs: langs}
	made := seating.Seat(sent)
	var old []model.Seat
	for _, s := range c.Programme.Seats {
		if s.DelegationID == d.ID {
			old = append(old, s)
		}
	}
	slices.SortFunc(old, func(a, b model.Seat) int { return int(a.Pos - b.Pos) })
	save := &model.SaveDelegation{ID: d.ID, Was: model.AllSeen(old), New: map[int]model.SavePerson{}, Name: c.Programme.NameOf(&d)}
	all := append(old, made.Seats...)
	save.Seats = &all
	for i, one := range made.New {
		save.New[len(old)+i] = one
	}
	if len(made.Seats) == 0 {
		return nil, made.Unsure
	}
	return together([]model.Change{save}), made.Unsure
}

// Guests are the people of a list as guests of an item, behind those it has.
func (p *Proposal) Guests(c *typed.Cells, it *model.Item) model.Change {
	was := c.Programme.Side(it, model.GuestSide)
	deed := &model.Participate{Item: it.ID, Side: model.GuestSide}
	for i := range was {
		deed.Was = append(deed.Was, model.SeenOf(&was[i].Participation))
		deed.Who = append(deed.Who, was[i].Participation)
	}
	for i := range p.People {
		d := &p.People[i]
		if d.SameAs != 0 {
			continue
		}
		one := model.Participation{ItemID: it.ID, Side: model.GuestSide}
		if id := c.Roll.One(d.Name); id != 0 && d.Name != "" {
			one.PersonID = &id
		} else {
			one.Name = inTongue(strings.TrimSpace(d.Address+" "+firstOf(d.Name, d.Office, d.Org)), c.Lang)
		}
		if d.With != "" {
			one.Plus = 1
		}
		deed.Who = append(deed.Who, one)
	}
	if len(deed.Who) == len(was) {
		return nil
	}
	return together([]model.Change{deed})
}

func firstOf(list ...string) string {
	for _, s := range list {
		if s != "" {
			return s
		}
	}
	return ""
}
