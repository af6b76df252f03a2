package typed

import (
	"slices"

	"chancery/model"
	"chancery/words"
)

// Names are the texts of a template of the programme that name a party, in the language of the office: they
// come along as they are, whoever comes next.
func (c *Cells) Names(of model.Party) (out []string) {
	p, named := &c.Programme, calledAll(of)
	g := &Guests{cells: c, old: named, now: named, kin: map[string]kin{}}
	for i := range p.Items {
		it := p.Items[i]
		texts := model.Texts(&it)
		for _, w := range p.Side(&it, p.Event.OwnSide()) { // the others stay behind
			texts = append(texts, w.Called)
		}
		for _, t := range texts {
			speaks := func(l string) bool { return t[l] != "" && g.Speaks(l, t[l]) }
			if said := t.In(c.Lang); slices.ContainsFunc(words.Languages, speaks) && !slices.Contains(out, said) {
				out = append(out, said)
			}
		}
	}
	return out
}
