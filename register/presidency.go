package register

import (
	"cmp"
	"slices"
	"strings"

	"chancery/model"
)

// Presidencies are those of an organisation, or those that a state holds: what runs today first, then
// the latest.
func (b *Book) Presidencies(of model.Record) (out []*model.Presidency) {
	for i := range b.Lists.Presidencies {
		if p := &b.Lists.Presidencies[i]; p.PartyID == of.Head().ID || p.HolderID == of.Head().ID {
			out = append(out, p)
		}
	}
	later := func(p *model.Presidency) int {
		if p.Runs(b.today) {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(out, func(x, y *model.Presidency) int {
		return cmp.Or(cmp.Compare(later(x), later(y)), cmp.Compare(y.FirstDay, x.FirstDay))
	})
	return out
}

// Party is a state or an organisation by its key, as Parties have it.
func (b *Book) Party(key int64) *model.Party { return b.partyBy(&key) }

// presiding are those who preside today over an organisation.
func (b *Book) presiding(r *Row) (out []*model.Party) {
	for _, p := range b.Presidencies(r.Record) {
		if p.PartyID == r.Record.Head().ID && p.Runs(b.today) {
			out = append(out, b.partyBy(&p.HolderID))
		}
	}
	return out
}

// presidency says who presides over an organisation today.
func presidency() Column {
	return Column{Key: "presidency", uses: true, Wide: 80,
		Flag: func(b *Book, r *Row) string {
			if list := b.presiding(r); len(list) > 0 {
				return list[0].Code
			}
			return ""
		},
		say: func(b *Book, r *Row) string {
			var out []string
			for _, p := range b.presiding(r) {
				out = append(out, b.text(p.Name))
			}
			return strings.Join(out, "; ")
		}}
}
