package export

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"chancery/model"
	"chancery/model/check"
	"chancery/words"
)

// Objection is what stands against an edition. What blocks is let pass with a reason only, what stops
// it with none.
type Objection struct {
	Rule   string
	About  string // uid of the item
	Said   string
	Blocks bool
	Stops  bool
	Field  string // of the card of the visit, where it is set right
}

// OnCard is the field of the card of a visit in which a refusal is set right, by its code.
var OnCard = map[string]string{"export.visit-within": "sheet.col.audience", "export.not-announced": "sheet.announced", "export.announced-later": "sheet.announced"}

// Against says what stands against giving a programme out in papers: what cannot be, what is
// still to be confirmed, hours that readers do not learn, titles that a paper has in another
// language only. A paper in which nothing would stand is refused when it is made, and is
// never let pass; neither is a text of the office in a paper for others, for it cannot get there.
func Against(p *model.Programme, found []check.Finding, wishes []Wish, aged Aged, w *words.Words) []Objection {
	var out []Objection
	add := func(rule string, it *model.Item, blocks bool, args ...any) {
		o := Objection{Rule: rule, About: it.UID, Said: w.Say("against."+rule, args...), Blocks: blocks}
		if !slices.ContainsFunc(out, func(one Objection) bool { return one.Rule == o.Rule && one.Said == o.Said }) {
			out = append(out, o)
		}
	}
	for i := range found {
		if it, ok := first(p, &found[i]); ok {
			add("clash", &it, true, clash(p, &found[i], &it, w))
		}
	}
	for i := range p.Items {
		it := &p.Items[i]
		switch title := w.Text(it.Title); {
		case !it.Live():
			continue
		case it.StartMark == model.TimeTBC:
			add("hour", it, true, title)
		case it.Status == model.ToBeConf || it.Status == model.Proposed:
			add("tbc", it, true, title)
		}
	}
	tried := map[string]bool{}
	for i := range wishes {
		for _, o := range refused(p, &wishes[i], tried, w) {
			if !slices.ContainsFunc(out, func(one Objection) bool { return one.Said == o.Said }) {
				out = append(out, o)
			}
		}
		for _, t := range OlderTexts(p, &wishes[i].Request, wishes[i].Reader([]model.Programme{*p}), aged) {
			of := w.Say("export.since.visit") + " · " + w.Say(t.Label)
			if o := (Objection{Rule: "older", About: p.Event.UID, Said: w.Say("against.older", of, w.Tongues(t.Lang), w.Tongues(t.Than)), Field: t.Label}); !slices.Contains(out, o) {
				out = append(out, o)
			}
		}
		inPaper(p, &wishes[i], aged, w, add)
		for _, name := range AsideOffices(p, &wishes[i].Request, wishes[i].Reader([]model.Programme{*p})) {
			if o := (Objection{Rule: "aside-office", About: p.Event.UID, Said: w.Say("against.aside-office", w.Text(name))}); !slices.Contains(out, o) {
				out = append(out, o)
			}
		}
		as := wishes[i].Reader([]model.Programme{*p})
		for _, one := range []struct {
			rule string
			n    int
		}{{"of-nobody", len(OfNobody(p, &wishes[i].Request, as))}, {"words", len(Words(p, &wishes[i].Request, as))}, {"not-of-all", len(NotOfAll(p, &wishes[i].Request, as))}} {
			if o := (Objection{Rule: one.rule, About: p.Event.UID, Said: w.Count("export."+one.rule, one.n)}); one.n > 0 && !slices.Contains(out, o) {
				out = append(out, o)
			}
		}
	}
	return out
}

// inPaper says what readers of one paper do not get.
func inPaper(p *model.Programme, wish *Wish, aged Aged, w *words.Words, add func(rule string, it *model.Item, blocks bool, args ...any)) {
	as := wish.Reader([]model.Programme{*p})
	for _, it := range Shorthand(p, &wish.Request, as) {
		add("shorthand", &it, false, w.Text(it.Title))
	}
	for _, it := range Gaps(p, &wish.Request, as) {
		add("gap", &it, false, w.Text(it.Title))
	}
	for _, it := range Asides(p, &wish.Request, as) {
		add("aside", &it, false, w.Text(it.Title))
	}
	for _, it := range TwoOfOneName(p, as) {
		add("namesakes", &it, false, w.Text(it.Title))
	}
	for _, it := range WithoutLatest(p, &wish.Request, as) {
		add("latest", &it, false, w.Text(it.Title))
	}
	for _, it := range WithoutReturn(p, &wish.Request, as) {
		add("return", &it, false, w.Text(it.Title))
	}
	seen := p.For(as)
	for i := range seen.Items {
		it := &seen.Items[i]
		if it.StartMark == model.Withheld {
			add("withheld", it, false, w.Text(it.Title))
		}
		for _, lang := range wish.Languages {
			if !it.Title.Has(lang) {
				add("untranslated", it, false, w.Text(it.Title), w.Tongues(lang))
			}
			for _, a := range aged.Items[it.ID] {
				if a.Lang == lang && read(it, a.Key) {
					add("older", it, false, w.Text(it.Title), w.Tongues(a.Lang), w.Tongues(a.Than))
				}
			}
			for _, at := range placesOf(it) {
				for _, a := range aged.of(at) {
					if name := at.named(&seen, w); a.Lang == lang && name != "" {
						add("older-place", it, false, name, w.Tongues(a.Lang), w.Tongues(a.Than))
					}
				}
			}
		}
	}
}

// read says that a text of an item is there for whoever reads it.
func read(it *model.Item, key string) bool {
	return slices.ContainsFunc(model.Fields(it), func(f model.Field) bool {
		t, ok := f.Value(it).(model.Text)
		return ok && f.Key == key && !t.Empty()
	})
}

// refused is why a paper cannot be made, each reason by itself: no reason lets that pass, and nobody is
// given an empty sheet. A paper that each gets for themselves is tried once for all, whoever is named.
func refused(p *model.Programme, wish *Wish, tried map[string]bool, w *words.Words) (out []Objection) {
	opt := wish.Options
	key := strings.Join([]string{opt.Document, opt.Languages.String(), string(opt.Audience), opt.Delegation, opt.Item, opt.Format(), opt.Size}, " ")
	if tried[key] {
		return nil
	}
	tried[key] = true
	of := []model.Programme{*p}
	err := opt.tried(of)
	var several model.Refusals
	if list := []error{err}; err != nil {
		if errors.As(err, &several) {
			list = several
		}
		for _, one := range list {
			o := Objection{Rule: "empty", About: wish.Document, Stops: true, Field: OnCard[model.Code(one)]}
			if o.Said = strings.ReplaceAll(w.Error(one), " "+w.Say("papers.nothing-written")+".", ""); model.Code(one) == "export.embargo-past" { // nobody has asked for it yet
				o.Rule = "embargo"
			}
			if slices.Contains([]string{"export.nothing", "export.nothing-yet", "export.nothing-of-it"}, model.Code(one)) {
				o.Said = wish.empty(of, w)
			}
			out = append(out, o)
		}
		return out
	}
	if !ofPeople(wish.Document) && len(Rows(p, wish.Document, wish.Reader(of))) == 0 && wish.For == "" {
		out = append(out, Objection{Rule: "empty", About: wish.Document, Said: wish.empty(of, w)})
	}
	return out
}

// empty says that nothing would stand in a paper.
func (o *Wish) empty(of []model.Programme, w *words.Words) string {
	whose := w.Say("papers.to." + string(o.Reader(of).Audience))
	if s := o.whose(of); !s.Empty() {
		whose = w.Text(s)
	}
	return w.Say("against.empty", w.Say("sheet.paper."+o.Document), whose)
}

// tried is why a paper cannot be made, as it would be found out when it is.
func (o *Options) tried(of []model.Programme) error {
	opt := *o
	if opt.Recalled, opt.Copies = nil, nil; opt.Document != ChangeSheet {
		opt.Older = nil
	}
	c, _, err := newComposer(of, opt)
	if err == nil {
		err = c.read(of)
	}
	switch {
	case err != nil:
		return err
	case c.doc.Each && len(People(c.full, c.reader)) == 0:
		if len(c.p.Items) == 0 {
			return c.nothing(of)
		}
		return model.Refuse("export.nothing-of-anybody", kindKey(opt.Document, opt.Audience))
	case c.doc.Each:
		return nil
	}
	_, err = c.papers()
	return err
}

// first is the item of the programme that a finding is about.
func first(p *model.Programme, f *check.Finding) (model.Item, bool) {
	for _, ref := range f.Refs {
		if ref.Event == p.Event.ID && ref.IsItem() {
			if it, ok := p.Item(ref.Item); ok {
				return it, true
			}
		}
	}
	return model.Item{}, false
}

// clash is the sentence of a finding.
func clash(p *model.Programme, f *check.Finding, it *model.Item, w *words.Words) string {
	other := w.Text(p.Event.Title)
	if ref := f.Other(model.Ref{Event: p.Event.ID, Item: it.ID}); ref.Event == p.Event.ID {
		if o, ok := p.Item(ref.Item); ok {
			other = w.Text(o.Title)
		}
	}
	args := []any{w.AndMore(w.Text(f.Subject.Name), f.Others), cmp.Or(other, w.Text(it.Title))}
	for _, n := range f.Args {
		args = append(args, n)
	}
	return w.Text(it.Title) + ": " + w.Say(f.Sentence(), args...)
}
