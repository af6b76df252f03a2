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

// OlderText is a text of the visit itself that is older in a language of a paper than in another.
type OlderText struct {
	Label string // of its field on the card of the visit
	model.Aged
}

// onCard are the labels of the texts of a visit, and printedIn the papers that have them where
// those are not all.
var (
	onCard = map[string]string{"title": "sheet.heading", "hostname": "sheet.host-name", "guestname": "sheet.guest-name", "city": "sheet.city", "agent": "sheet.agent",
		"contact": "sheet.contact", "foreword": "sheet.foreword", "practical": "sheet.practical", "pressrooms": "sheet.press-rooms"}
	printedIn = map[string][]string{"agent": {"contacts"}, "foreword": {"public", "individual"}, "practical": {"public", "individual"}, "pressrooms": {"press-programme"}}
)

// OlderTexts are those of the visit itself that a paper has for its readers.
func OlderTexts(p *model.Programme, r *Request, as model.Reader, aged Aged) (out []OlderText) {
	seen := p.For(as)
	for _, a := range aged.Event {
		in, some := printedIn[a.Key]
		for _, f := range model.Fields(&seen.Event) {
			t, ok := f.Value(&seen.Event).(model.Text)
			if f.Key == a.Key && ok && !t.Empty() && onCard[a.Key] != "" && slices.Contains(r.Languages, a.Lang) && (!some || slices.Contains(in, r.Document)) {
				out = append(out, OlderText{onCard[a.Key], a})
			}
		}
	}
	return out
}
