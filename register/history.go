package register

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

// about is what the office says of a row in a setting, as it is typed or as it was read.
func (b *Book) about(r *Row, name string) string {
	name += r.Record.Head().UID
	if s, ok := r.settings[name]; ok {
		return s
	}
	return b.Settings[name].In()
}

// saying keeps what is typed about a row until the row is kept.
func (r *Row) saying(name, text string) error {
	if r.Record.Head().UID == "" {
		return model.Refuse("register.fixed") // the row comes first
	}
	now := map[string]string{name + r.Record.Head().UID: text}
	for k, v := range r.settings {
		if _, ok := now[k]; !ok {
			now[k] = v
		}
	}
	r.settings = now
	return nil
}

// history are the columns of the history with a state.
func (b *Book) history() []Column {
	since := day(Column{Key: "history-since", Wide: 80, Away: true}, nil)
	since.alike = false
	since.say = func(b *Book, r *Row) string {
		return dayWords(b.Words, civil.Date(b.about(r, model.SettingHistorySince)))
	}
	since.order = func(b *Book, r *Row) string { return b.about(r, model.SettingHistorySince) }
	since.take = func(b *Book, r *Row, text string) error {
		var d civil.Date
		var err error
		if strings.TrimSpace(text) != "" {
			d, err = b.days().Since(text)
		}
		if err == nil {
			err = r.saying(model.SettingHistorySince, string(d))
		}
		return err
	}
	lines := func(key, name string, direction model.Direction) Column {
		return Column{Key: key, Wide: 120, Away: true,
			say: func(b *Book, r *Row) string { return b.about(r, name) },
			take: func(_ *Book, r *Row, text string) error {
				text = strings.TrimSpace(text)
				if _, err := typed.PastVisits(text, direction); err != nil {
					return err
				}
				return r.saying(name, text)
			}}
	}
	rule := func(key, word string) Column {
		c := Column{Key: key, Wide: 90, Away: true, few: true, alike: true}
		name := func(b *Book, on bool) string {
			return b.Words.Say("history.rule." + word + map[bool]string{true: ".on", false: ".off"}[on])
		}
		c.say = func(b *Book, r *Row) string {
			return name(b, slices.Contains(strings.Fields(b.about(r, model.SettingHistoryRules)), word))
		}
		c.offer = func(b *Book, _ *Row) []Offer { return []Offer{offered(name(b, false)), offered(name(b, true))} }
		c.take = func(b *Book, r *Row, text string) error {
			said := slices.DeleteFunc(strings.Fields(b.about(r, model.SettingHistoryRules)), func(s string) bool { return s == word })
			switch key := words.Fold(text); {
			case key == words.Fold(name(b, true)):
				said = append(said, word)
			case key != words.Fold(name(b, false)) && key != "":
				return model.Refuse("register.no-choice", text)
			}
			slices.Sort(said)
			return r.saying(model.SettingHistoryRules, strings.Join(said, " "))
		}
		return c
	}
	counts := Column{Key: "history", Wide: 90, Away: true, uses: true, say: func(b *Book, r *Row) string {
		h := b.History(r.Record)
		if len(h.All) == 0 {
			return ""
		}
		return b.Counts(&h)
	}}
	return []Column{counts, since, lines("history-in", model.SettingHistoryIn, model.Incoming), lines("history-out", model.SettingHistoryOut, model.Outgoing),
		rule("history-by", model.HistoryByOffice), rule("history-working", model.HistoryNoWorking), rule("history-ceremonies", model.HistoryCeremonies)}
}

// History is what there was with a state, or with a person or the office they hold, up to
// today, each counted.
func (b *Book) History(of model.Record) model.History {
	by := model.AskedAbout{Until: b.today, At: b.moment.At}
	var key int64
	switch of := of.(type) {
	case *model.Party:
		key = of.ID
	case *model.Person:
		if by.Who = of.ID; of.PartyID != nil {
			key = *of.PartyID
		}
		for _, t := range b.held(b.holds[of.ID]) {
			by.Office = t.OfficeID
		}
	}
	if h := b.home(); key == 0 || h != nil && *h == key || b.parties[key] == nil { // with ourselves there is none
		return model.History{}
	}
	rules := model.HistoryRulesOf(b.Settings[model.SettingHistoryRules+b.parties[key].UID].In())
	list := append(slices.Clone(b.Contacts[key]), b.before(b.parties[key])...)
	h := model.HistoryOf(list, by, rules)
	if by.Who != 0 { // on the card of a person stands what they took part in, and what may be theirs
		h.Only(func(t *model.Told) bool {
			theirs := t.Who == by.Who || rules.ByOffice && by.Office != 0 && t.Office == by.Office
			return theirs || t.Who == 0 && t.Ref.Event == 0 || t.Unsettles()
		})
	}
	return h
}

// Counted says as what a contact counts and why, and by whose count where that is not the same of all.
func (b *Book) Counted(t *model.Told, sure bool) string {
	out := b.Words.CountedAs(t, b.Words.Say("history.why."+b.WhyOf(t)), sure)
	if t.Whose.Direction != "" {
		out += " · " + b.Words.Say("history.way."+string(t.Whose.Direction))
	}
	if whose := b.text(b.Whose(t)); whose != "" {
		out = b.Words.Say("history.whose", whose, out)
	}
	return out
}

// Whose is by whose count a contact is numbered, a person or an office; nothing where all are of one.
func (b *Book) Whose(t *model.Told) model.Text {
	switch p, o := b.people[t.Whose.Who], b.offices[t.Whose.Office]; {
	case p != nil:
		return p.Name
	case o != nil:
		return o.Title
	}
	return nil
}

// before are the visits of before the diary, as the office typed them, each with whom of that
// state it names.
func (b *Book) before(with *model.Party) []model.Past {
	in, _ := typed.PastVisits(b.Settings[model.SettingHistoryIn+with.UID].In(), model.Incoming)
	out, _ := typed.PastVisits(b.Settings[model.SettingHistoryOut+with.UID].In(), model.Outgoing)
	list := append(in, out...)
	if len(list) == 0 {
		return nil
	}
	people := model.Of(b.Read.People, with.ID)
	others := model.Others(b.Read.People, with.ID)
	known := model.Called(people, b.Lists.Venues)
	for i := range list {
		list[i].Naming(people, b.Read.Tenures)
		typed.TellPast(&list[i], known, others)
	}
	return list
}

// WhyOf is why a contact counts or does not, as it is at this moment, as a key of its words.
func (b *Book) WhyOf(t *model.Told) string {
	why, _ := t.WhyAt(b.moment)
	return why
}

// Declared is the day since which the office says that the history with a state is complete,
// "" where it does not.
func (b *Book) Declared(of model.Record) civil.Date {
	uid := of.Head().UID
	if p, ok := of.(*model.Person); ok && p.PartyID != nil && b.parties[*p.PartyID] != nil {
		uid = b.parties[*p.PartyID].UID
	}
	return civil.Date(b.Settings[model.SettingHistorySince+uid].In())
}

// Counts are the three counters in words.
func (b *Book) Counts(h *model.History) string {
	out := []string{b.Words.Count("history.visits", h.Visits), b.Words.Count("history.meetings", h.Meetings)}
	if h.Contacts > 0 {
		out = append(out, b.Words.Count("history.contacts", h.Contacts))
	}
	if h.Unnamed > 0 {
		out = append(out, b.Words.Count("history.unnamed", h.Unnamed))
	}
	return strings.Join(out, " · ")
}
