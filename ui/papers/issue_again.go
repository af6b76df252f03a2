package papers

import (
	"slices"
	"strings"

	"chancery/export"
	"chancery/model"
	"chancery/words"
)

// begin ticks what is to be made anew and who gets it, else the running order in the language
// of the office.
func (i *issuing) begin() {
	var others []string
	for n := range i.again {
		h := &i.again[n]
		for _, p := range h.papers {
			langs := strings.Split(p.Langs, ",")
			for _, lang := range langs {
				i.papers.put(p.Document, slices.Index(words.Languages, lang))
			}
			if len(langs) > 1 {
				i.together.Put(true)
			}
		}
		switch h.Kind {
		case model.HeldByDelegation:
			i.to.put(h.Who, 0)
		case model.HeldByPress:
			i.to.put(string(model.HeldByPress), 0)
		default:
			others = append(others, strings.Trim(i.words().Text(h.Name)+", "+h.Phone, ", "))
		}
	}
	if len(i.again) == 0 {
		i.papers.put("running-order", slices.Index(words.Languages, i.host.Kit().Lang))
	}
	i.others.Put(strings.Join(others, "\n"))
}

// addressed is which paper goes to whom. Who is to have anew what they hold gets no paper that
// only others of them hold.
func (i *issuing) addressed(papers []export.Options, to []model.EditionHolder) (out []export.Wish) {
	for _, w := range export.Addressed(&i.of[0], papers, to) {
		all := len(w.To)
		w.To = slices.DeleteFunc(slices.Clone(w.To), func(h model.EditionHolder) bool {
			of := func(o holds) bool { return o.Same(&h) }
			has := func(o holds) bool { return o.has(&w) }
			return slices.ContainsFunc(i.again, of) && slices.ContainsFunc(i.again, has) &&
				!slices.ContainsFunc(i.again, func(o holds) bool { return of(o) && has(o) })
		})
		if all == 0 || len(w.To) > 0 {
			out = append(out, w)
		}
	}
	return out
}

// has says that somebody holds such a paper.
func (h *holds) has(w *export.Wish) bool {
	return slices.ContainsFunc(h.papers, func(p model.EditionPaper) bool {
		return p.Document == w.Document && slices.ContainsFunc(w.Languages, func(l string) bool { return slices.Contains(strings.Split(p.Langs, ","), l) })
	})
}
