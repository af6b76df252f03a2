package register

import (
	"maps"
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// Remark is what may be a slip in a row that is kept all the same, "" for nothing: a commitment
// that is due before the visit in which it was made; from when whoever was typed follows in an office; and what
// of an invitation was typed without a day; and a party that is called now as another is.
func (b *Book) Remark(r *Row) string {
	switch r.kind {
	case People:
		return b.Taken(r)
	case Offices:
		return strings.Join(b.followers(r), " · ")
	case Parties:
		return b.calledAsAnother(r.Record.(*model.Party))
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

// calledAsAnother says that a party has been given a name that is another's, as the program knows states and
// organisations, or as the register does: papers would print it for the one whose visits these are.
func (b *Book) calledAsAnother(p *model.Party) string {
	was := b.parties[p.ID]
	if was == nil {
		return ""
	}
	fresh := func(now, before model.Text) (out []string) {
		for l, s := range now {
			if s != before[l] && s != "" {
				out = append(out, s)
			}
		}
		return out
	}
	for _, s := range slices.Sorted(slices.Values(append(fresh(p.Name, was.Name), fresh(p.Formal, was.Formal)...))) {
		for _, k := range words.World() {
			own := k.Tag() == p.Tag() || slices.ContainsFunc(slices.Collect(maps.Values(was.Name)), k.Called)
			if !own && k.Called(s) {
				return b.Words.Say("register.called-as", s, b.text(k.Name))
			}
		}
		for id, o := range b.parties {
			if id != p.ID && (matches(words.Fold(s), o.Name) || matches(words.Fold(s), o.Formal)) {
				return b.Words.Say("register.called-as", s, b.text(o.Name))
			}
		}
	}
	return ""
}
