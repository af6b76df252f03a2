package papers

import (
	"slices"
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
		for _, p := range h.papers() {
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
			others = append(others, i.line(&h.EditionHolder))
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
	i.still()
}

// still keeps the embargo of the last edition while its hour lies ahead: whoever issues again has lifted
// nothing.
func (i *issuing) still() {
	if len(i.list) == 0 {
		return
	}
	if until, ok := i.list[0].EmbargoUntil(); ok && until.At > i.host.Kit().Now().Unix() {
		i.until = until.Local
		i.embargo.Put(untilSaid(i.words(), i.until))
	}
}

// inherited is the hour of the embargo that the papers of the edition bear though none is asked for: that of
// the visit, "" for none.
func (i *issuing) inherited() string {
	opt := i.options(i.request("running-order"))
	opt.Edition = export.Edition{}
	return i.hourSet(&opt)
}

// hourSet is the hour of an embargo that a paper bears though none is asked for, as its field shows it; ""
// for none.
func (t *task) hourSet(opt *export.Options) string {
	until, ok := opt.Inherited(t.of)
	if !ok {
		return ""
	}
	return t.words().Say("sheet.embargo-set", untilSaid(t.words(), until.Local))
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
		one := w.Recorded(&d, &of)
		said = append(said, one.Sentence(w))
	}
	if len(said) == 0 {
		return w.Say("issue.since-none", n)
	}
	all := len(said)
	if more := all - named; more > 1 { // they are read under What changed
		said = append(said[:named], w.Count("export.since.more", more))
	}
	return w.Count("issue.since", all, n, strings.Join(said, "; "))
}

// line is a recipient as the field of others has them.
func (i *issuing) line(h *model.EditionHolder) string {
	return strings.Trim(i.words().Text(h.Name)+", "+h.Phone, ", ")
}

// typed are the recipients that a line of that field names, with semicolons between several, as a
// terminal has them: whoever stood on it when the card was opened is who they are, whatever their name
// has in it.
func (i *issuing) typed(line string) (out []model.EditionHolder) {
	line = strings.TrimSpace(line)
	for n := range i.again {
		if h := &i.again[n]; h.Kind != model.HeldByDelegation && h.Kind != model.HeldByPress && i.line(&h.EditionHolder) == line {
			return []model.EditionHolder{h.EditionHolder}
		}
	}
	before := ""
	for one := range strings.SplitSeq(line, ";") {
		if one = strings.TrimSpace(one); one == "" {
			continue
		}
		if h := export.RecipientOf(&i.of[0], before+", "+one); before != "" && h.Phone == one { // a telephone alone is that of whoever stands before it
			out[len(out)-1] = h
		} else {
			out = append(out, export.RecipientOf(&i.of[0], one))
		}
		before = one
	}
	return out
}

// addressed is which paper goes to whom. Who is to have anew what they hold gets each of the papers
// that they hold, as they hold it, and none that only others of them hold.
func (i *issuing) addressed(papers []export.Options, to []model.EditionHolder) (out []export.Wish) {
	p := &i.of[0]
	var fresh, again []model.EditionHolder
	var held []*holds
	for _, h := range to {
		if at := slices.IndexFunc(i.again, func(o holds) bool { return o.Same(&h) }); at >= 0 {
			again, held = append(again, h), append(held, &i.again[at])
		} else {
			fresh = append(fresh, h)
		}
	}
	attends := attending{}
	for n := range papers {
		opt := papers[n]
		for at, h := range held {
			for _, has := range h.papers() {
				if one, ok := i.anew(opt, &has); ok && attends.found(p, &one) {
					out = merged(out, export.Addressed(p, []export.Options{one}, again[at:at+1]))
				}
			}
		}
		all := fresh
		if !slices.ContainsFunc(i.again, func(o holds) bool { return o.has(&opt) }) {
			all = to
		}
		out = merged(out, export.Addressed(p, []export.Options{opt}, all))
		out = merged(out, i.joined(opt, to))
		given := func(w export.Wish) bool {
			return w.Document == opt.Document && slices.Contains(w.Languages, opt.Languages[0])
		}
		if nobody := export.Addressed(p, []export.Options{opt}, to); !slices.ContainsFunc(out, given) && len(nobody[0].To) == 0 {
			out = append(out, nobody...)
		}
	}
	return out
}

// anew asks for a paper just as somebody holds it, where it is among those that are ticked; each once,
// though several languages of it were ticked one by one.
func (i *issuing) anew(opt export.Options, has *model.EditionPaper) (export.Options, bool) {
	langs := export.Languages(strings.Split(has.Langs, ","))
	if opt.Document != has.Document || !slices.Contains(opt.Languages, langs[0]) {
		return opt, false
	}
	ticked := func(lang string) bool {
		at := slices.IndexFunc(i.papers.rows, func(r tickRow) bool { return r.value == has.Document })
		n := slices.Index(words.Languages, lang)
		return at >= 0 && n >= 0 && i.papers.rows[at].on[n]
	}
	for _, lang := range langs {
		if !ticked(lang) {
			return opt, false
		}
	}
	ask := opt.Request
	ask.Languages, ask.Audience, ask.Delegation, ask.For, ask.Item, ask.As, ask.Size = langs, has.Audience, has.Delegation, has.Person, has.Item, has.Format, has.Size
	if has.Document == export.ChangeSheet { // it is compared with what these readers hold
		return i.options(ask), true
	}
	opt.Request = ask
	return opt, true
}

// attending are the keys of those who have a programme of their own, by who reads it.
type attending map[model.Reader][]string

// found says that a paper of somebody's own can be made: they have a part in the visit still.
func (a attending) found(p *model.Programme, opt *export.Options) bool {
	if opt.For == "" {
		return true
	}
	r := opt.Reader([]model.Programme{*p})
	if _, ok := a[r]; !ok {
		a[r] = []string{}
		for _, one := range export.People(*p, r) {
			a[r] = append(a[r], one.Key)
		}
	}
	return slices.Contains(a[r], opt.For)
}

// merged adds papers with their recipients to others: one paper is made once, and given to each once.
func merged(out, more []export.Wish) []export.Wish {
	for _, w := range more {
		if len(w.To) == 0 {
			continue
		}
		at := slices.IndexFunc(out, func(o export.Wish) bool {
			return o.Document == w.Document && o.Languages.String() == w.Languages.String() && o.For == w.For && o.Item == w.Item &&
				(w.For != "" || o.Audience == w.Audience && o.Delegation == w.Delegation && o.Format() == w.Format() && o.Size == w.Size)
		})
		if at < 0 {
			out = append(out, w)
			continue
		}
		for _, h := range w.To {
			if !slices.ContainsFunc(out[at].To, func(o model.EditionHolder) bool { return o.Same(&h) }) {
				out[at].To = append(slices.Clone(out[at].To), h)
			}
		}
	}
	return out
}

// has says that somebody holds such a paper.
func (h *holds) has(o *export.Options) bool {
	return slices.ContainsFunc(h.papers(), func(p model.EditionPaper) bool {
		return p.Document == o.Document && slices.ContainsFunc(o.Languages, func(l string) bool { return slices.Contains(strings.Split(p.Langs, ","), l) })
	})
}
