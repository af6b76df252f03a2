package register

import (
	"slices"

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

// followers says who takes an office once it is left, and from when.
func (b *Book) followers(r *Row) (out []string) {
	for _, id := range r.people {
		if t, ok := b.follows(r.Record.Head().ID, id); ok {
			out = append(out, b.text(b.people[id].Name)+": "+b.Words.Term(&t, b.Zone(r.Record.Head().ID), b.Home()))
		}
	}
	return out
}
