package papers

import (
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/words"
)

// A page of days for readers who may not see all of them says how many items it leaves out, in every
// language; for the office nothing is left out, and nothing is said.
func TestAPageOfDaysSaysWhatItLeavesOut(t *testing.T) {
	for _, lang := range words.Languages {
		h := sit(t)
		h.words = words.For(lang)
		p, err := h.desk.Programme(h.visit)
		if err != nil {
			t.Fatal(err)
		}
		day, left := p.Event.FirstDay, 0
		for i := range p.Items {
			if it := &p.Items[i]; it.Live() && it.Start.Date() == day && it.Audience != model.Public {
				left++
			}
		}
		if left == 0 || left == len(p.Items) {
			t.Fatalf("of %d items %d are not public", len(p.Items), left)
		}
		for to, says := range map[model.Audience]bool{model.Public: true, model.Internal: false} {
			r := export.Request{Document: export.Calendar, Audience: to, Languages: export.Languages{lang}}
			h.asked["calendar"], h.asked["calendar calendar"] = r, r
			h.make.Days(export.Period{First: day, Days: 1, Zone: p.Event.Zone}, []model.Programme{p})
			said := h.words.Count("papers.closed.public", left)
			wait(t, "the page", func() bool { return h.u.Sees(said) == says })
			h.u.Key("Escape")
		}
	}
}
