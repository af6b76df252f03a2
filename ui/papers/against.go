package papers

import (
	"cmp"
	"errors"
	"slices"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/sheet"
)

// concern is one thing that stands against a paper before it is made: a sentence, and the places
// where it is set right.
type concern struct {
	said   string
	places []place
}

type place struct {
	name string
	lead func()
}

// concerns are all that stand against what is asked for, as it was laid out: that nothing is
// left for its readers, what is not translated, what is open, what clashes, who gets nothing.
func (a *asking) concerns(r export.Request, shown sheet.Shown, err error) (out []concern) {
	t, w := a.by, a.kit.Words
	if n := t.leftOut(r); n > 0 {
		out = append(out, concern{said: w.Count("papers.closed."+string(cmp.Or(r.Audience, model.Public)), n)})
	}
	if err != nil && r.Document != export.ICS {
		out = append(out, a.refused(err)...)
	}
	if r.Document == export.ICS {
		if err := t.unknown(r); err != nil {
			return a.refused(err)
		}
		if said := t.leavesOut(r); said != "" {
			out = append(out, concern{said: said})
		}
		return out
	}
	moves, absent := t.Beforehand(r)
	if moves != "" {
		out = append(out, concern{said: moves, places: t.leading(export.Movements(t.of[0], t.reader(r), r.For))})
	}
	if absent != "" {
		out = append(out, concern{said: absent, places: []place{{name: w.Say("ui.tab.delegations"), lead: t.host.ToDelegations}}})
	}
	if len(t.of) == 1 {
		for _, one := range []struct {
			key    string
			places []place
		}{{"of-nobody", t.leading(export.OfNobody(&t.of[0], &r, t.reader(r)))}, {"words", t.worded(export.Words(&t.of[0], &r, t.reader(r)))}, {"not-of-all", t.leading(export.NotOfAll(&t.of[0], &r, t.reader(r)))}} {
			if n := len(one.places); n > 0 {
				out = append(out, concern{said: w.Count("export."+one.key, n), places: one.places})
			}
		}
	}
	if people := t.meant(); len(people) > 0 {
		out = append(out, concern{said: w.Count("papers.against.words", len(people)), places: []place{{name: w.Say("papers.against.words-look"), lead: t.host.SettleWords}}})
	}
	if n := len(shown.Missing); n > 0 {
		out = append(out, concern{said: w.Count("sheet.untranslated", n), places: t.seeking(shown)})
	}
	return append(append(out, t.unready(r)...), t.open(r)...)
}

// each are the refusals of which one is made.
func each(err error) []error {
	var several model.Refusals
	if errors.As(err, &several) {
		return several
	}
	return []error{err}
}

// refused is why there is no paper, each refusal with a press to where it is set right.
func (a *asking) refused(err error) (out []concern) {
	for _, one := range each(err) {
		c, w := concern{said: a.why(one)}, a.kit.Words
		if field := export.OnCard[model.Code(one)]; field != "" && len(a.by.of) == 1 {
			c.places = append(c.places, place{name: w.Say("papers.against.card", w.Say(field)), lead: func() { a.by.host.ToCard(a.by.of[0].Event.ID, field) }})
		}
		if model.Code(one) == "export.nothing-of-anybody" {
			if of := a.by.of; len(of) == 1 && len(of[0].Items) > 0 {
				c.places = a.by.leading(of[0].Items[:1])
			}
		}
		if len(out) == 0 {
			c.places = append(c.places, a.unfolding()...)
		}
		out = append(out, c)
	}
	return out
}

// unfolding leads to the rows that are left out.
func (a *asking) unfolding() []place {
	if !a.rows.Visible() || len(a.rows.list) == 0 && !a.rows.visited() {
		return nil
	}
	return []place{{name: a.kit.Words.Say("papers.against.rows"), lead: func() {
		a.rows.open = true
		a.rows.fit()
		a.relay()
		a.onLook(a.rows)
	}}}
}

// open is what is not settled in the rows of a paper, and what clashes.
func (t *task) open(r export.Request) (out []concern) {
	if len(t.of) != 1 || t.uid == "" {
		return nil
	}
	add := func(key string, rows []model.Item) {
		if len(rows) > 0 {
			out = append(out, concern{said: t.words().Count("papers.against."+key, len(rows)), places: t.leading(rows)})
		}
	}
	hours, withheld, unsure := export.Pending(&t.of[0], r.Document, t.reader(r))
	add("clash", t.clashing(r))
	add("hour", hours)
	add("withheld", withheld)
	add("unsettled", unsure)
	add("shorthand", export.Shorthand(&t.of[0], &r, t.reader(r)))
	add("gap", export.Gaps(&t.of[0], &r, t.reader(r)))
	add("aside", export.Asides(&t.of[0], &r, t.reader(r)))
	if of := export.AsideOffices(&t.of[0], &r, t.reader(r)); len(of) > 0 {
		out = append(out, concern{said: t.words().Count("papers.against.aside-office", len(of)), places: t.seated(of)})
	}
	add("namesakes", export.TwoOfOneName(&t.of[0], t.reader(r)))
	add("latest", export.WithoutLatest(&t.of[0], &r, t.reader(r)))
	add("return", export.WithoutReturn(&t.of[0], &r, t.reader(r)))
	add("older", export.OlderRows(&t.of[0], &r, t.reader(r), t.aged()))
	var old []string // fields of the card, each once
	for _, one := range export.OlderTexts(&t.of[0], &r, t.reader(r), t.aged()) {
		if !slices.Contains(old, one.Label) {
			old = append(old, one.Label)
		}
	}
	if len(old) > 0 {
		c := concern{said: t.words().Count("papers.against.older-visit", len(old))}
		for _, label := range old {
			c.places = append(c.places, place{name: t.words().Say("papers.against.card", t.words().Say(label)), lead: func() { t.host.ToCard(t.of[0].Event.ID, label) }})
		}
		out = append(out, c)
	}
	return out
}

// clashing are the rows of a paper that cannot be as they stand.
func (t *task) clashing(r export.Request) (out []model.Item) {
	p := &t.of[0]
	last := cmp.Or(p.Event.LastDay, p.Event.FirstDay)
	found, err := t.host.Reading().Findings(civil.SpanOf(p.Event.FirstDay, last.Sub(p.Event.FirstDay)+1, t.zone))
	if err != nil {
		t.host.Tell(err)
		return nil
	}
	has := export.Rows(p, r.Document, t.reader(r))
	for i := range has {
		ref := model.Ref{Event: p.Event.ID, Item: has[i].ID}
		for n := range found {
			if found[n].About(ref) {
				out = append(out, has[i])
				break
			}
		}
	}
	return out
}

// leading are the places of rows.
func (t *task) leading(rows []model.Item) (out []place) {
	for i := range rows {
		it := &rows[i]
		out = append(out, place{name: t.words().Text(it.Title), lead: func() { t.host.SeekItem(model.Ref{Event: t.of[0].Event.ID, Item: it.ID}) }})
	}
	return out
}

// worded are the places of words in rows that name nobody, but for those that are told as meaning somebody.
func (t *task) worded(list []model.Participation) (out []place) {
	meant := t.host.Fitting(t.of[0].Event.ID)
	for _, who := range list {
		it, _ := t.of[0].Item(who.ItemID)
		if _, settled := meant[who.ID]; !settled {
			for _, to := range t.leading([]model.Item{it}) {
				out = append(out, place{name: to.name + ": " + t.words().Text(who.Name), lead: to.lead})
			}
		}
	}
	return out
}

// seated are the places of people in delegations.
func (t *task) seated(names []model.Text) (out []place) {
	for _, name := range names {
		out = append(out, place{name: t.words().Text(name), lead: t.host.ToDelegations})
	}
	return out
}

// seeking are the places of texts that are not translated, each once.
func (t *task) seeking(shown sheet.Shown) (out []place) {
	var texts []string
	for _, m := range shown.Missing {
		if !slices.Contains(texts, m.Text) {
			texts = append(texts, m.Text)
			out = append(out, place{name: m.Text, lead: func() { t.host.Seek(t.of, m.Text) }})
		}
	}
	return out
}
