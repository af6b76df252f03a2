package register

import (
	"slices"
	"strings"

	"chancery/model"
)

// leaving is the term of whoever holds an office now and leaves it last, nil where nobody's end is known,
// or somebody stays.
func (b *Book) leaving(office int64) *model.Tenure {
	var last *model.Tenure
	for _, t := range b.held(b.holders[office]) {
		if t.To == 0 {
			return nil
		}
		if last == nil || t.To > last.To {
			last = t
		}
	}
	return last
}

// follows is the term of somebody who does not hold an office yet, from when its holder leaves it; false
// where that is not known.
func (b *Book) follows(office, person int64) (model.Tenure, bool) {
	last := b.leaving(office)
	if last == nil || slices.ContainsFunc(b.holders[office], func(t *model.Tenure) bool { return t.PersonID == person }) {
		return model.Tenure{}, false
	}
	return model.Tenure{PersonID: person, OfficeID: office, From: last.To, FromKnown: last.ToKnown}, true
}

// terms are those of offices that a person takes once their holders have left them.
func (b *Book) terms(person int64, offices []model.Office) (out []model.Tenure) {
	for _, o := range offices {
		if t, ok := b.follows(o.ID, person); ok {
			out = append(out, t)
		}
	}
	return out
}

// Taken says of the offices that people are given and others hold from when they take them, or who holds them too.
func (b *Book) Taken(rows ...*Row) string {
	const most = 3
	var out []string
	for _, r := range rows {
		p, ok := r.Record.(*model.Person)
		if !ok || !r.typed {
			continue
		}
		for _, o := range b.ofState(r, p) {
			if t, ok := b.follows(o.ID, p.ID); ok {
				out = append(out, b.text(p.Name)+": "+b.Words.Term(&t, b.Zone(o.ID), b.Home()))
			} else if too := b.alongside(o.ID, p.ID); too != "" {
				out = append(out, b.Words.Say("register.held-too", b.text(o.Title), too))
			}
		}
	}
	if more := len(out) - most; more > 0 {
		out = append(out[:most], b.Words.Say("typed.way-more", more))
	}
	return strings.Join(out, " · ")
}

// alongside are those who hold an office that somebody else is given; "" for one that they hold themselves.
func (b *Book) alongside(office, person int64) string {
	var out []string
	for _, t := range b.held(b.holders[office]) {
		if t.PersonID == person {
			return ""
		}
		out = append(out, b.text(b.PersonName(t.PersonID)))
	}
	return strings.Join(out, ", ")
}

// followers says who takes an office once it is left, and from when.
func (b *Book) followers(r *Row) (out []string) {
	for _, id := range r.people {
		if t, ok := b.follows(r.Record.Head().ID, id); ok {
			out = append(out, b.text(b.people[id].Name)+": "+b.Words.Term(&t, b.Zone(r.Record.Head().ID), b.Home()))
		}
	}
	return out
}
