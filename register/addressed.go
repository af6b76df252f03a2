package register

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// Addressed is an invitation as a letter is filled in with it.
type Addressed struct {
	Name   string // of whom it goes to
	Lang   string
	Fields map[string]string // by the keys of LetterFields
}

// LetterFields are what a letter can be filled in with: "letters.field.<key>" is how each is
// called in a letter.
var LetterFields = []string{"name", "name-genitive", "name-dative", "address", "salutation", "envelope", "office", "office-genitive", "office-dative", "state", "companion", "event", "days", "city", "deadline", "number", "sender", "today"}

// FieldOf is the key of a field as a letter calls it, in any language, with blanks or lines
// between its words; false where there is none of that name.
func FieldOf(name string) (string, bool) {
	key := words.Fold(strings.NewReplacer("_", " ", "-", " ").Replace(name))
	for _, k := range LetterFields {
		if key == words.Fold(strings.ReplaceAll(k, "-", " ")) {
			return k, true
		}
		for _, lang := range words.Languages {
			w := words.For(lang) // what a field was called once still stands in letters of then
			for _, name := range append([]string{w.Say("letters.field." + k)}, w.List("typed.also.letters."+k)...) {
				if key == words.Fold(strings.ReplaceAll(name, "-", " ")) {
					return k, true
				}
			}
		}
	}
	return "", false
}

// LetterTongue is the language in which a letter calls its fields, that of its own text; "" where no one
// language has more of them than any other.
func LetterTongue(fields []string) string {
	best, most, tied := "", 0, false
	for _, lang := range words.Languages {
		n, w := 0, words.For(lang)
		for _, name := range fields {
			if key, ok := FieldOf(name); ok && words.Fold(w.Say("letters.field."+key)) == words.Fold(strings.NewReplacer("_", " ").Replace(name)) {
				n++
			}
		}
		if tied = n == most || tied && n < most; n > most {
			best, most = lang, n
		}
	}
	if tied {
		return ""
	}
	return best
}

// Addressed is an invitation as a letter in a language is filled in with it; "" for that of
// whom it goes to. Of an office it goes to whoever holds it now. A number is the one the
// registry gave to the paper by which they were asked last, and where it has given none the place stays empty.
func (b *Book) Addressed(i *model.Invitation, lang string) Addressed {
	var who *model.Person
	var office *model.Office
	switch i = b.tied(i); {
	case i.PersonID != nil:
		if who = b.people[*i.PersonID]; who != nil {
			for _, t := range b.held(b.holds[who.ID]) {
				office = b.offices[t.OfficeID]
			}
		}
	case i.OfficeID != nil:
		office = b.offices[*i.OfficeID]
		for _, t := range b.held(b.holders[*i.OfficeID]) {
			who = b.people[t.PersonID]
		}
	}
	if lang == "" {
		lang = b.tongueOf(i, who)
	}
	w := words.For(lang)
	say := func(t model.Text) string { return t.In(lang, b.Lang) }
	out := map[string]string{"name": say(b.Invitee(i)), "companion": say(i.Companion), "sender": say(b.Settings[model.SettingOffice]), "today": w.Date(b.today)}
	if who != nil {
		out["name"], out["name-genitive"], out["name-dative"], out["address"] = say(who.Name), who.Genitive[lang], who.Dative[lang], say(who.Address)
		out["salutation"], out["envelope"] = say(who.Salutation), say(who.Envelope)
	}
	switch {
	case out["salutation"] != "":
	case i.PersonID == nil && i.OfficeID == nil: // nobody greets a state: a note goes to its ministry
		if b.toParty(i) {
			out["salutation"] = b.ministryOf(i.PartyID, w)
		}
	case who != nil || i.PersonID != nil: // an office that nobody is known to hold is greeted by no name
		out["salutation"] = strings.TrimSpace(out["address"] + " " + out["name"])
	}
	switch {
	case office != nil:
		out["office"], out["office-genitive"], out["office-dative"] = say(office.Title), office.Genitive[lang], office.Dative[lang]
	case i.PersonID == nil && !b.toParty(i):
		out["office"] = b.officeTyped(say(i.Who))
	}
	if i.PartyID != nil && b.parties[*i.PartyID] != nil {
		out["state"] = say(b.parties[*i.PartyID].Name)
	}
	if i.Deadline.Valid() {
		out["deadline"] = w.Date(i.Deadline)
	}
	for _, s := range i.Thread {
		if s.Kind.Asks() && s.Number != "" {
			out["number"] = s.Number
		}
	}
	if i.EventID != nil && b.events[*i.EventID] != nil {
		e := b.events[*i.EventID]
		out["event"], out["days"], out["city"] = say(e.Title), w.Range(e.FirstDay, max(e.FirstDay, e.LastDay)), say(e.City)
		if called := say(i.Origin); called != "" { // to one item of it alone
			out["event"] = called
			if it := b.itemCalled(i, i.EventID, called); it != nil {
				out["days"] = w.Date(it.Start.Date())
			}
		}
	}
	return Addressed{Name: out["name"], Lang: lang, Fields: out}
}

// toParty says that an invitation is to a state or organisation itself, by whichever of its names.
func (b *Book) toParty(i *model.Invitation) bool {
	if i.PartyID == nil || b.parties[*i.PartyID] == nil {
		return false
	}
	p := b.parties[*i.PartyID]
	names := []string{p.Tag()}
	if k, ok := words.StateOf(p.Code); ok {
		names = append(names, k.Names()...)
		for _, lang := range words.Languages {
			names = append(names, k.Formal[lang])
		}
	}
	for _, s := range i.Who {
		key := words.Fold(s)
		if key != "" && !matches(key, p.Name, p.Formal) && !slices.ContainsFunc(names, func(n string) bool { return words.Fold(n) == key }) {
			return false
		}
	}
	return true
}

// officeTyped is the office in what was typed of a guest without a record, "" for none: General Smith holds none.
func (b *Book) officeTyped(text string) string {
	if _, office := typed.CutPerson(text); office != "" {
		text = office
	}
	all := strings.Fields(text)
	small := func(s string) bool { return unicode.IsLower([]rune(s)[0]) }
	other := func(s string) bool { return !typed.IsOffice(s) }
	if _, err := b.findParty(text); err == nil || !slices.ContainsFunc(all, typed.IsOffice) {
		return ""
	}
	if b.partyMeant(text) == nil && !slices.ContainsFunc(all, small) && slices.ContainsFunc(all, other) {
		return ""
	}
	return text
}

// ministryOf is to whom a note for a state goes, as it is called in a language; "" for an
// organisation, which has none, and where the form of the name is not known.
func (b *Book) ministryOf(party *int64, w *words.Words) string {
	if party == nil || b.parties[*party] == nil || b.parties[*party].Kind != model.State {
		return ""
	}
	p := b.parties[*party]
	of := p.Genitive[w.Lang()]
	if of == "" && w.Lang() == "en" { // its names have no other form
		of = cmp.Or(p.Formal["en"], p.Name["en"])
		first, _, _ := strings.Cut(of, " ")
		if slices.Contains(strings.Fields(w.Say("letters.with-article")), first) {
			of = "the " + of
		}
	}
	if k, ok := words.StateOf(p.Code); ok && of == "" && w.Has("genitive."+p.Code) && (p.Name[w.Lang()] == "" || slices.Contains(k.Names(), p.Name[w.Lang()])) {
		of = w.Say("genitive." + p.Code)
	}
	if of == "" {
		return ""
	}
	return w.Say("letters.ministry", of)
}

// Declines says that whoever is invited will not come, or is asked no more.
func Declines(i *model.Invitation) bool {
	stands := i.Thread.Standing()
	return stands == model.StepDeclined || stands == model.StepWithdrawn
}

// tongueOf is the language of whom an invitation goes to: the first they speak, else that of
// their state, of those in which the program writes.
func (b *Book) tongueOf(i *model.Invitation, who *model.Person) string {
	var spoken []string
	if who != nil {
		spoken = strings.Fields(who.Languages)
	}
	if i.PartyID != nil && b.parties[*i.PartyID] != nil {
		spoken = append(spoken, words.TongueOf(b.parties[*i.PartyID].Code))
	}
	for _, lang := range spoken {
		if slices.Contains(words.Languages, lang) {
			return lang
		}
	}
	return "en"
}
