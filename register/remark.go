package register

import (
	"slices"
	"strings"

	"chancery/model"
)

// Remark is what may be a slip in a row that is kept all the same, "" for nothing: a commitment
// that is due before the visit in which it was made; from when whoever was typed follows in an office; and what
// of an invitation was typed without a day.
func (b *Book) Remark(r *Row) string {
	switch r.kind {
	case People:
		return b.Taken(r)
	case Offices:
		return strings.Join(b.followers(r), " · ")
	case Letters:
		return b.alikeSaid(noteOf(r.Record))
	case Invitations:
		return b.Dayless(r)
	}
	c, ok := r.Record.(*model.Commitment)
	if !ok || c.Due == "" || c.EventID == nil || b.events[*c.EventID] == nil || c.Due >= b.events[*c.EventID].FirstDay {
		return ""
	}
	return b.Words.Say("commitment.due-early", dayWords(b.Words, c.Due), dayWords(b.Words, b.events[*c.EventID].FirstDay))
}

// Dayless tells which steps of rows are taken as of today, because nobody said when they were.
func (b *Book) Dayless(rows ...*Row) string {
	var said []string
	for _, r := range rows {
		for i := range r.dayless {
			if step := b.step(&r.dayless[i]); !slices.Contains(said, step) {
				said = append(said, step)
			}
		}
	}
	if len(said) == 0 {
		return ""
	}
	return b.Words.Say("invitation.dayless", strings.Join(said, "; "))
}
