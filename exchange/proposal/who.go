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

// Register are the people of a list who are not known yet, and what it brings to those who are, as
// one deed; known are those to whom it brings nothing. Of somebody who stands there twice the first
// counts, unless both were ticked.
func (p *Proposal) Register(c *typed.Cells, r model.Registers) (change model.Change, known []string) {
	matches := p.Matches(c, r.Parties)
	of := map[int64]*brought{} // somebody may have been said to stand there twice
	var list []model.Change
	for i := range p.People {
		d := &p.People[i]
		switch {
		case d.Name == "" || d.Out:
		case p.isOf(i, matches) != 0:
			k := c.Roll.Person(p.isOf(i, matches))
			to := of[k.Person.ID]
			if to == nil {
				to = &brought{SavePerson: model.SavePerson{Person: k.Person}}
				of[k.Person.ID] = to
			}
			was := to.any
			if d.bring(to, c, d.Details(c, &k), r.Offices); to.any && !was {
				list = append(list, to)
			} else if !to.any {
				known = append(known, d.Name)
			}
		case d.Is == 0 && matches[i].Several():
			known = append(known, d.Name)
		default:
			list = append(list, d.saved(c.Lang, r.Parties))
		}
	}
	return together(list), known
}

var mailRE = regexp.MustCompile(`^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>".]+$`)

// saved is the change that puts somebody into the register.
func (d *Person) saved(lang string, parties []model.Party) *model.SavePerson {
	state := d.State
	if d.Dialled { // a telephone is no nationality
		state = ""
	}
	one := model.Person{Name: inTongue(d.Name, lang), Address: inTongue(d.Address, lang), PartyID: partyOf(state, parties), Remarks: inTongue(d.Remarks, lang)}
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
	one.Phone, one.Email = d.reached()
	if one.Phone == "" {
		kept = append(kept, d.Phone)
	}
	if one.Email == "" {
		kept = append(kept, d.Email)
	}
	for _, s := range append(kept, d.With, d.Rank, d.Group) {
		one.Remarks = one.Remarks.With(tongue(s, lang), more(one.Remarks[tongue(s, lang)], s))
	}
	return &model.SavePerson{Person: one, Photo: d.portrait(), Office: typed.Office(d.held(lang), one.PartyID)}
}

// reached is how somebody is reached, as far as it can be kept so.
func (d *Person) reached() (phone, mail string) {
	if digits(d.Phone) >= 3 && len(d.Phone) <= 100 {
		phone = d.Phone
	}
	if first, _, _ := strings.Cut(d.Email, ";"); mailRE.MatchString(strings.TrimSpace(first)) {
		mail = strings.TrimSpace(first)
	}
	return phone, mail
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

func firstOf(list ...string) string {
	for _, s := range list {
		if s != "" {
			return s
		}
	}
	return ""
}
