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
		for _, a := range c.opt.Aged[it.ID] {
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
// another.
func OlderRows(p *model.Programme, r *Request, as model.Reader, aged map[int64][]model.Aged) (out []model.Item) {
	for _, it := range Rows(p, r.Document, as) {
		if slices.ContainsFunc(aged[it.ID], func(a model.Aged) bool { return slices.Contains(r.Languages, a.Lang) && textOf(&it, a.Key) != nil }) {
			out = append(out, it)
		}
	}
	return out
}
