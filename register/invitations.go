package register

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

// screen is what stands where the chair of whoever comes on a screen stood, in each language.
func screen() model.Text {
	out := model.Text{}
	for _, lang := range words.Languages {
		out = out.With(lang, words.For(lang).Say("invitation.screen"))
	}
	return out
}

func invitation(r model.Record) *model.Invitation { return r.(*model.Invitation) }

// invitations are the columns of who was asked to which event, how, and what they answered.
func (b *Book) invitations() []Column {
	to := b.from()
	to.Key, to.Wide = "invited-to", 120
	deadline := byWhen(Column{Key: "deadline", Wide: 75}, func(r model.Record) *civil.Date { return &invitation(r).Deadline })
	deadline.Late = func(b *Book, r *Row) bool { return b.soFar(r.Record).Overdue(b.today) }
	state := party(func(r model.Record) **int64 { return &invitation(r).PartyID })
	state.Wide, state.Away = 80, true
	out := append(b.invited(), to, asked(), answered(), deadline)
	out = append(out, b.named(Column{Key: "comes", Wide: 110}, func(r model.Record) *model.Text { return &invitation(r).Comes })...)
	out = append(out, b.named(Column{Key: "companion", Wide: 80}, func(r model.Record) *model.Text { return &invitation(r).Companion })...)
	out = append(out, thread(), state)
	out = append(out, b.inEach(Column{Key: "remarks", Away: true, alike: true}, func(r model.Record) *model.Text { return &invitation(r).Remarks })...)
	return append(out, choice(Column{Key: "readers", Wide: 104, Away: true}, model.Audiences[2:], "audience.", func(r model.Record) *model.Audience { return &invitation(r).Audience }))
}

// invited is to whom an invitation is: a person, an office, a state, or words.
func (b *Book) invited() []Column {
	cols := b.named(Column{Key: "invited", Wide: 140, Bold: true}, func(r model.Record) *model.Text { return &invitation(r).Who })
	name, take := &cols[0], cols[0].take
	name.alike = false
	name.Flag = func(b *Book, r *Row) string { return b.partyBy(invitation(r.Record).PartyID).Code }
	name.say = func(b *Book, r *Row) string { return b.text(b.Invitee(invitation(r.Record))) }
	name.typed = name.say
	name.take = func(b *Book, r *Row, text string) error {
		i := invitation(r.Record)
		i.PersonID, i.OfficeID, i.PartyID = b.whoMeant(text)
		return take(b, r, text)
	}
	return cols
}

// whoMeant is the person, the office or the state that was typed, and of which state or organisation
// they are; nil for what is not known. Of two that are called so it is neither.
func (b *Book) whoMeant(text string) (person, office, party *int64) {
	key := words.Fold(text)
	if key == "" {
		return nil, nil, nil
	}
	people, offices := b.calledSo(text)
	switch {
	case len(people) == 1:
		party = people[0].PartyID
		for _, t := range b.held(b.holds[people[0].ID]) {
			if o := b.offices[t.OfficeID]; party == nil && o != nil {
				party = b.partyOf(o)
			}
		}
		return &people[0].ID, nil, party
	case len(people) == 0 && len(offices) == 1:
		return nil, &offices[0].ID, b.partyOf(offices[0])
	case len(people)+len(offices) > 0:
		return nil, nil, nil
	}
	for j := range b.Lists.Parties {
		if p := &b.Lists.Parties[j]; matches(key, p.Name, p.Formal) {
			party = &p.ID
		}
	}
	if party == nil {
		party = b.partyMeant(text)
	}
	return nil, nil, party
}

// calledSo are the people and the offices that are called so: as lists offer them, with what tells two of one
// name apart, else by their names alone.
func (b *Book) calledSo(text string) (people []*model.Person, offices []*model.Office) {
	key := words.Fold(text)
	listed := strings.Contains(text, " · ")
	for i := range b.Read.People {
		k := &b.Read.People[i]
		if matches(key, k.Person.Name) || listed && words.Fold(b.personShown(k)) == key {
			people = append(people, &k.Person)
		}
	}
	for i := range b.Lists.Offices {
		o := &b.Lists.Offices[i]
		if matches(key, o.Title) || listed && words.Fold(b.officeShown(o)) == key {
			offices = append(offices, o)
		}
	}
	return people, offices
}

// partyOf is the state or organisation of an office, else the one that its title names.
func (b *Book) partyOf(o *model.Office) *int64 {
	party := o.PartyID
	for _, lang := range words.Languages {
		if party == nil && o.Title[lang] != "" {
			party = b.partyMeant(o.Title[lang])
		}
	}
	return party
}

// Invitee is who was invited, as they are called now.
func (b *Book) Invitee(i *model.Invitation) model.Text {
	switch i = b.tied(i); {
	case i.PersonID != nil && b.people[*i.PersonID] != nil:
		return b.people[*i.PersonID].Name
	case i.OfficeID != nil && b.offices[*i.OfficeID] != nil:
		return b.offices[*i.OfficeID].Title
	}
	return i.Who
}

// asked is how they were asked last. What is typed is one more step.
func asked() Column {
	return Column{Key: "asked", Wide: 100, alike: true,
		say: func(b *Book, r *Row) string {
			return b.WithToCome(b.Asked(invitation(r.Record)), invitation(r.Record), true)
		}, typed: nothing,
		order: func(b *Book, r *Row) string {
			if s := b.soFar(r.Record).Thread.Asking(); s != nil {
				return string(s.Day)
			}
			return ""
		},
		offer: stepOffers(func(k model.StepKind) bool { return k.Asks() }),
		take:  adds(model.StepLetter)}
}

// answered is the answer, or that none has come. What is typed is one more step.
func answered() Column {
	return Column{Key: "answer", Wide: 110, alike: true,
		say: func(b *Book, r *Row) string {
			return b.WithToCome(b.Answer(invitation(r.Record)), invitation(r.Record), false)
		}, typed: nothing,
		Late: func(b *Book, r *Row) bool {
			i := b.soFar(r.Record)
			return i.Overdue(b.today) || b.Doubt(i) != ""
		},
		offer: stepOffers(func(k model.StepKind) bool { return !k.Asks() }),
		take:  adds("")}
}

func nothing(*Book, *Row) string { return "" }

// soFar is an invitation as it stands at this moment: what is dated later has not happened.
func (b *Book) soFar(r model.Record) *model.Invitation {
	i := *invitation(r)
	i.Thread = i.Thread.By(b.moment)
	return &i
}

// Doubt is why an invitation is not what it was, of the tenures that can make it so alone: a board
// of invitations asks it of every row.
func (b *Book) Doubt(i *model.Invitation) string {
	i = b.tied(i)
	var list []*model.Tenure
	switch {
	case i.OfficeID != nil:
		list = b.holders[*i.OfficeID]
	case i.PersonID != nil:
		list = b.holds[*i.PersonID]
	}
	mine := make([]model.Tenure, len(list))
	for n, t := range list {
		mine[n] = *t
	}
	return i.Doubt(mine, b.now)
}

// Asked is how they were asked last, in words.
func (b *Book) Asked(i *model.Invitation) string {
	if s := i.Thread.By(b.moment).Asking(); s != nil {
		return b.step(s)
	}
	return ""
}

// Answer is how an invitation stands, in words.
func (b *Book) Answer(rec *model.Invitation) string {
	i := b.soFar(rec)
	out := b.Words.Say("invitation.awaited")
	switch s := i.Thread.Answer(); {
	case s != nil:
		out = b.step(s)
	case !i.Thread.Asked():
		out = b.Words.Say("invitation.not-asked")
	case i.Thread.Undecided() != nil:
		out += "; " + b.step(i.Thread.Undecided())
	}
	if why := b.Doubt(i); why != "" {
		out += "; " + b.Words.Say("invitation.doubt."+why)
	}
	return out
}

// step is a step as a cell says it.
func (b *Book) step(s *model.InvitationStep) string {
	out := b.Words.Say("invitation.step."+string(s.Kind)) + ", " + dayWords(b.Words, s.Day)
	if s.Number != "" {
		out += ", " + b.Words.Say("invitation.number", s.Number)
	}
	if said := b.text(s.Words); said != "" { // "names by note", "the Vice-President instead"
		out += ", " + said
	}
	return out
}

// adds takes what is typed as a further step, or as several, of the kind that is meant where none is said,
// and of the item that it names, else of today, where no day is. That nothing has come yet is no step: so a table of another office says it.
func adds(usual model.StepKind) func(*Book, *Row, string) error {
	return func(b *Book, r *Row, text string) error {
		so := invitation(r.Record).Thread
		silent := typed.Awaited(text) && (usual == "" && so.Answer() == nil || usual != "" && !so.Asked())
		if strings.TrimSpace(text) == "" || silent {
			return nil
		}
		steps := slices.Clone(so)
		for _, line := range typed.StepLines(text, b.days(), false) {
			s, err := b.stepTyped(r, line, usual)
			if err != nil {
				return err
			}
			steps = append(steps, s)
		}
		invitation(r.Record).Thread = steps
		return nil
	}
}

func (b *Book) days() typed.Days { return typed.Been(b.today) }

func stepOffers(of func(model.StepKind) bool) func(*Book, *Row) []Offer {
	return func(b *Book, _ *Row) []Offer {
		var out []Offer
		for _, k := range model.StepKinds {
			if of(k) {
				out = append(out, offered(b.Words.Say("invitation.step."+string(k))))
			}
		}
		return out
	}
}

// howAnswered tells invitations apart by how they stand.
var howAnswered = facet{"answer", func(b *Book, r *Row) (out []string) {
	i := b.soFar(r.Record)
	if i.Overdue(b.today) {
		out = append(out, "late")
	}
	if b.Doubt(i) != "" {
		out = append(out, "doubt")
	}
	switch s := i.Thread.Answer(); {
	case s != nil:
		return append(out, string(s.Kind))
	case !i.Thread.Asked():
		return append(out, "not-asked")
	}
	return append(out, "awaited")
}, func(b *Book, s string) (string, string) {
	key := "invitation.step." + s
	if slices.Contains([]string{"late", "doubt", "not-asked", "awaited"}, s) {
		key = "invitation." + s
	}
	return words.Capital(b.Words.Say(key)), ""
}}
