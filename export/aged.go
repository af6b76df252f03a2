package export

import (
	"slices"

	"chancery/export/paper"
	"chancery/model"
)

// older tells the office under a text of an item that it is older than in another language,
// of which it may be a translation. Readers outside are given papers in which that was seen to.
func (c *composer) older(it *model.Item, t model.Text) []paper.Run {
	if c.outside() || c.flat() {
		return nil
	}
	var out []paper.Run
	for _, w := range c.langs {
		for _, a := range c.opt.Aged.Items[it.ID] {
			if a.Lang == w.Lang() && textOf(it, a.Key).Equal(t) {
				out = append(out, paper.Run{Text: "\n" + w.Say("export.older-than", w.Tongues(a.Than)), Quiet: true, Lang: c.langOf(w)})
				break
			}
		}
	}
	return out
}

// textOf is a text of an item, nil where that is none or empty.
func textOf(it *model.Item, key string) model.Text {
	for _, f := range model.Fields(it) {
		if t, ok := f.Value(it).(model.Text); ok && f.Key == key && !t.Empty() {
			return t
		}
	}
	return nil
}

// OlderRows are the rows of a document with a text that is older in one of its languages than in
// another, the name of a place among them.
func OlderRows(p *model.Programme, r *Request, as model.Reader, aged Aged) (out []model.Item) {
	for _, it := range Rows(p, r.Document, as) {
		old := slices.ContainsFunc(aged.Items[it.ID], func(a model.Aged) bool { return slices.Contains(r.Languages, a.Lang) && textOf(&it, a.Key) != nil })
		for _, at := range placesOf(&it) {
			old = old || slices.ContainsFunc(aged.of(at), func(a model.Aged) bool { return slices.Contains(r.Languages, a.Lang) })
		}
		if old {
			out = append(out, it)
		}
	}
	return out
}
