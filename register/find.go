package register

import (
	"slices"
	"sort"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// Zone is that of the clocks of an office.
func (b *Book) Zone(office int64) string {
	var party *model.Party
	if o := b.offices[office]; o != nil && o.PartyID != nil {
		party = b.parties[*o.PartyID]
	}
	return words.Clocks(party, b.Home())
}

// Home is the zone of the office that keeps the diary.
func (b *Book) Home() string { return b.Settings[model.SettingHomeZone].In() }

// matches says that a text, in any language, is what was typed, folded.
func matches(key string, texts ...model.Text) bool {
	for _, t := range texts {
		for _, s := range t {
			if s != "" && words.Fold(s) == key {
				return true
			}
		}
	}
	return false
}

// findParty is the key of the state or organisation that was typed: one of the diary,
// or one that becomes a row at its first use. Nothing is none.
func (b *Book) findParty(text string) (*int64, error) {
	key := words.Fold(text)
	if key == "" {
		return nil, nil
	}
	for i := range b.Lists.Parties {
		p := &b.Lists.Parties[i]
		if matches(key, p.Name, p.Formal) || words.Fold(p.Tag()) == key {
			return &p.ID, nil
		}
	}
	for i := range b.Lists.Parties { // in words such as the office's own, or others: Türkiye is Turkey as well
		if k, ok := words.KnownOf(&b.Lists.Parties[i]); ok && k.Called(text) {
			return &b.Lists.Parties[i].ID, nil
		}
	}
	for _, k := range b.strangers() {
		if k.Called(text) {
			return &k.ID, nil
		}
	}
	if rest, ok := strings.CutPrefix(key, "the "); ok {
		return b.findParty(rest)
	}
	return nil, model.Refuse("register.no-party", text)
}

// stateCalled is the name of a state or organisation in all its languages, also of one that the diary has not had
// yet, nil for none. It keeps a shorter name that was typed, in its language: Moldova.
func (b *Book) stateCalled(text string) model.Text {
	id, err := b.findParty(text)
	if err != nil || id == nil {
		return nil
	}
	name := b.partyBy(id).Name
	for _, lang := range words.Languages {
		if key := words.Fold(text); len(key) > 3 && strings.Contains(words.Fold(name[lang]), key) {
			return name.With(lang, strings.TrimSpace(text))
		}
	}
	return name
}

// strangers are the states and organisations that the program knows and the diary does
// not; what an office words in its own way is asked about elsewhere.
func (b *Book) strangers() (out []words.Known) {
	have := map[string]bool{}
	for i := range b.Lists.Parties {
		p := &b.Lists.Parties[i]
		have[p.UID], have[model.KnownUID(p.Kind, p.Tag())] = true, true
	}
	for _, k := range words.World() {
		if !have[k.UID] && (!k.Asks || model.RecognitionIn(b.Settings, k.Code).How != "") {
			out = append(out, k)
		}
	}
	return out
}

func (b *Book) partyOffers() []Offer {
	var own, besides []Offer
	for i := range b.Lists.Parties {
		p := &b.Lists.Parties[i]
		own = append(own, b.partyOffer(p, nil))
	}
	for _, k := range b.strangers() {
		besides = append(besides, b.partyOffer(&k.Party, k.Names()))
	}
	b.sorted(own)
	b.sorted(besides)
	return append(own, besides...)
}

func (b *Book) partyOffer(p *model.Party, also []string) Offer {
	name := b.text(p.Name)
	o := offered(name, append(also, p.Name.All(), p.Tag())...)
	o.Label = name + " · " + p.Tag()
	return o
}

func (b *Book) sorted(list []Offer) {
	sort.SliceStable(list, func(i, j int) bool { return b.Words.Less(list[i].Text, list[j].Text) })
}

// findOffice is the office that was typed: one the person holds already, one of the
// state, any other that is called so and is of no state, or a new one of that name.
func (b *Book) findOffice(name string, party *int64, held []model.Held) model.Office {
	key := words.Fold(name)
	for i := range held {
		if h := held[i]; matches(key, h.Office.Title, words.Held(h)) { // as it is typed, or as it stood there
			return h.Office
		}
	}
	for i := range b.Lists.Offices {
		o := &b.Lists.Offices[i]
		if matches(key, o.Title) && (o.PartyID == nil || party == nil || *o.PartyID == *party) {
			return *o
		}
	}
	return typed.Office(typed.Filed(nil, name, b.Lang), party)
}

// officeShown is an office as lists offer it, with its state: two foreign ministers are told apart.
func (b *Book) officeShown(o *model.Office) string {
	if state := b.party(o.PartyID); state != "" {
		return b.text(o.Title) + " · " + state
	}
	return b.text(o.Title)
}

// personShown is somebody as lists offer them, with what they hold: two people of one name are told apart.
func (b *Book) personShown(k *model.Known) string {
	if title := b.text(words.HeldBy(k)); title != "" {
		return b.text(k.Person.Name) + " · " + title
	}
	return b.text(k.Person.Name)
}

// officeOffers are the offices there are, those of the state first.
func (b *Book) officeOffers(party *int64) []Offer {
	var own, other []Offer
	for i := range b.Lists.Offices {
		o := &b.Lists.Offices[i]
		one := offered(b.text(o.Title), o.Title.All())
		one.Label = b.officeShown(o)
		if party != nil && o.PartyID != nil && *o.PartyID == *party {
			own = append(own, one)
		} else {
			other = append(other, one)
		}
	}
	b.sorted(own)
	b.sorted(other)
	return append(own, other...)
}

// findPerson is somebody by name; of two with one name, the one among those meant.
func (b *Book) findPerson(name string, among []int64) (int64, error) {
	key := words.Fold(name)
	var found []int64
	for i := range b.Read.People {
		p := &b.Read.People[i].Person
		if matches(key, p.Name) {
			if slices.Contains(among, p.ID) {
				return p.ID, nil
			}
			found = append(found, p.ID)
		}
	}
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return 0, model.Refuse("register.no-person", name)
	}
	return 0, model.Refuse("register.two-people", name)
}

func (b *Book) peopleOffers() []Offer {
	out := make([]Offer, 0, len(b.Read.People))
	for i := range b.Read.People {
		k := &b.Read.People[i]
		one := offered(b.text(k.Person.Name), k.Person.Name.All())
		one.Label = b.personShown(k)
		out = append(out, one)
	}
	return out
}

func (b *Book) findVenue(text string) (int64, error) {
	key := words.Fold(text)
	for i := range b.Lists.Venues {
		if v := &b.Lists.Venues[i]; matches(key, v.Name) {
			return v.ID, nil
		}
	}
	for i := range b.Lists.Venues {
		v := &b.Lists.Venues[i]
		for _, s := range v.Aliases {
			if slices.ContainsFunc(split(s), func(alias string) bool { return words.Fold(alias) == key }) {
				return v.ID, nil
			}
		}
	}
	return 0, model.Refuse("register.no-venue", text)
}

func (b *Book) venueOffers() []Offer {
	var out []Offer
	for i := range b.Lists.Venues {
		v := &b.Lists.Venues[i]
		one := offered(b.text(v.Name), v.Name.All(), v.Aliases.All())
		if city := b.text(v.City); city != "" {
			one.Label += " · " + city
		}
		out = append(out, one)
	}
	b.sorted(out)
	return out
}

// Offers are what may be typed in a column of a row, by what is typed so far: what begins
// so first. In a column of several, the last of them is meant.
func (b *Book) Offers(r *Row, c *Column, text string, most int) []Offer {
	if c.offer == nil {
		return nil
	}
	before, last := "", text
	if i := strings.LastIndexAny(text, ";\n"); i >= 0 && (c.Key == "offices" || c.Key == "holders") {
		before, last = strings.TrimSpace(text[:i])+"; ", text[i+1:]
	}
	list := narrowed(b.offersOf(r, c), words.Fold(last), most)
	for i := range list {
		list[i].Text = before + list[i].Text
	}
	return list
}

// offersOf are all that may be typed, put together once for a cell.
func (b *Book) offersOf(r *Row, c *Column) []Offer {
	if b.offers.row != r.Record.Head().ID || b.offers.col != c.ID() || b.offers.list == nil {
		b.offers.row, b.offers.col, b.offers.list = r.Record.Head().ID, c.ID(), c.offer(b, r)
	}
	return b.offers.list
}

// partyBy is a state or an organisation of the register, or one that the program knows and a row that waits
// is to bring into it; an empty one for none.
func (b *Book) partyBy(key *int64) *model.Party {
	if key == nil {
		return &model.Party{}
	}
	if p := b.parties[*key]; p != nil {
		return p
	}
	k, _ := words.KnownBy(*key)
	return &k.Party
}
