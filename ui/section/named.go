package section

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/ui/part"
)

// renamed says how a row is called now: on all papers, or in which languages where it keeps its names in others.
func (r *rows) renamed(before, after model.Record, was, now string) string {
	w, old, next := r.section.host.Words(), model.NameOf(before), model.NameOf(after)
	var in []string
	stays := false
	for _, lang := range r.book.Langs {
		switch s := next[lang]; {
		case s != old[lang]:
			in = append(in, w.Say("tongue."+lang))
		case s != "":
			stays = true
		}
	}
	if !stays || len(in) == 0 {
		return w.Say("section.renamed", was, now)
	}
	return w.Say("section.renamed-in", was, now, strings.Join(in, ", "))
}

// stays says of rows that cannot be deleted what the first of them that is used is used by, and leads there: an item
// before whatever else. It says whether there is such a use.
func (r *rows) stays(list []model.Record) bool {
	w := r.section.host.Words()
	for _, rec := range list {
		uses, err := r.section.host.Reading().Uses(rec.TableName(), rec.Head().ID)
		if err != nil || len(uses) == 0 {
			continue
		}
		first := max(0, slices.IndexFunc(uses, func(u model.Use) bool { return u.Ref.IsItem() }))
		by := w.Text(uses[first].Title)
		if when := detail(w, &uses[first], 1000); when != "" {
			by += " (" + when + ")"
		}
		by = w.AndMore(by, len(uses)-1)
		r.section.host.Say(w.Say("section.stays", w.Text(r.called(rec)), by), part.Action{Name: w.Say("ui.check.show"), Do: func() { r.section.lead(uses[first]) }})
		return true
	}
	return false
}
