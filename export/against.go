package export

import (
	"cmp"
	"slices"
	"strings"

	"chancery/model"
	"chancery/model/check"
	"chancery/words"
)

// Objection is what stands against an edition. What blocks is let pass with a reason only.
type Objection struct {
	Rule   string
	About  string // uid of the item
	Said   string
	Blocks bool
}

// Against says what stands against giving a programme out in papers: what cannot be, what is
// still to be confirmed, hours that readers do not learn, titles that a paper has in another
// language only. A paper in which nothing would stand is refused when it is made, and is
// never let pass; neither is a text of the office in a paper for others, for it cannot get there.
func Against(p *model.Programme, found []check.Finding, wishes []Wish, aged Aged, w *words.Words) []Objection {
	var out []Objection
	add := func(rule string, it *model.Item, blocks bool, args ...any) {
		o := Objection{rule, it.UID, w.Say("against."+rule, args...), blocks}
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
	for i := range wishes {
		if o, ok := empty(p, &wishes[i], w); ok && !slices.Contains(out, o) {
			out = append(out, o)
		}
		for _, t := range OlderTexts(p, &wishes[i].Request, wishes[i].Reader([]model.Programme{*p}), aged) {
			of := w.Say("export.since.visit") + " · " + w.Say(t.Label)
			if o := (Objection{"older", p.Event.UID, w.Say("against.older", of, w.Tongues(t.Lang), w.Tongues(t.Than)), false}); !slices.Contains(out, o) {
				out = append(out, o)
			}
		}
		inPaper(p, &wishes[i], aged, w, add)
		if n := len(OfNobody(p, &wishes[i].Request, wishes[i].Reader([]model.Programme{*p}))); n > 0 {
			if o := (Objection{"of-nobody", p.Event.UID, w.Count("export.of-nobody", n), false}); !slices.Contains(out, o) {
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

// empty says that nothing would stand in a paper. No reason lets that pass: nobody is given
// an empty sheet.
func empty(p *model.Programme, wish *Wish, w *words.Words) (Objection, bool) {
	as := wish.Reader([]model.Programme{*p})
	o := Objection{Rule: "empty", About: wish.Document}
	if err := Known(*p, as); err != nil {
		o.Said = strings.ReplaceAll(w.Error(err), " "+w.Say("papers.nothing-written")+".", "") // nobody has asked for it yet
		return o, true
	}
	if len(Rows(p, wish.Document, as)) > 0 || wish.For != "" {
		return o, false
	}
	whose := w.Say("papers.to." + string(as.Audience))
	if s := wish.whose([]model.Programme{*p}); !s.Empty() {
		whose = w.Text(s)
	}
	o.Said = w.Say("against.empty", w.Say("sheet.paper."+wish.Document), whose)
	return o, true
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
	args := []any{w.Text(f.Subject.Name), cmp.Or(other, w.Text(it.Title))}
	for _, n := range f.Args {
		args = append(args, n)
	}
	return w.Text(it.Title) + ": " + w.Say(f.Sentence(), args...)
}
