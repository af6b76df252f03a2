package papers

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"chancery/export"
	"chancery/model"
	"chancery/words"
)

// begin ticks what is to be made anew and who gets it, and the paper on show; where there is
// neither, the running order in the language of the office.
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
	if at := slices.IndexFunc(i.papers.rows, func(r tickRow) bool { return r.value == i.shown.Document }); at >= 0 {
		for _, lang := range i.shown.Languages {
			i.papers.put(i.shown.Document, slices.Index(words.Languages, lang))
		}
	} else if len(i.again) == 0 {
		i.papers.put("running-order", slices.Index(words.Languages, i.host.Kit().Lang))
	}
	i.others.Put(strings.Join(others, "\n"))
}

// changed says in a line what is another since the last edition that holds, "" where none does. What
// each recipient is told of it stands in who holds what, by the same reckoning.
func (i *issuing) changed() string {
	last := model.StillHolds(i.list)
	if last == nil {
		return ""
	}
	w, n := i.words(), last.N
	of, err := i.reckon(i.list, last, &model.EditionPaper{Audience: model.Internal})
	if err != nil {
		return ""
	}
	var said []string
	for _, d := range of.Told() {
		one := w.Change(&d, &of)
		said = append(said, one.Sentence(w))
	}
	if len(said) == 0 {
		return w.Say("issue.since-none", n)
	}
	all := len(said)
	if more := all - named; more > 0 { // they are read under What changed
		said = append(said[:named], "+"+strconv.Itoa(more))
	}
	return w.Count("issue.since", all, n, strings.Join(said, "; "))
}

// mayNot says of a paper that nobody of those who are named may hold it, and why; "" where each has
// somebody.
func (i *issuing) mayNot(papers []export.Options, to []model.EditionHolder) string {
	var names []string
	w := i.words()
	for _, h := range to {
		names = append(names, called(w, &h))
	}
	for _, wish := range i.addressed(papers, to) {
		if len(wish.To) == 0 {
			return w.Say("issue.may-not", w.Say("sheet.paper."+wish.Document), w.Say("audience."+string(cmp.Or(wish.Audience, model.Public))), strings.Join(names, ", "))
		}
	}
	return ""
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
