package export_test

import (
	"strings"
	"testing"

	"chancery/assets"
	"chancery/export"
	"chancery/model"
	"chancery/words"
)

// What was called off is told as of when, to every reader alike: nothing of it is a draft of the office, or may
// still change.
func TestWhatWasCalledOffIsNoDraft(t *testing.T) {
	for _, status := range []model.EventStatus{model.EventEnded, model.Postponed} {
		p, _ := programmes(t)
		p.Event.Status, p.Event.Announced = status, "2026-02-20T10:00"
		for _, lang := range assets.Languages() {
			w := words.For(lang)
			asOf := w.Say("export.as-of", w.Date("2026-03-01"), "10:00", 0) + " (UTC+2)"
			for doc, readers := range map[string][]model.Audience{
				"public": {model.Public, model.PressOnly, model.ForDelegation, model.Internal}, "running-order": {model.Public, model.ForDelegation, model.Internal},
				"scenario": {model.Internal}, "contacts": {model.ForDelegation, model.Internal}, "press-programme": {model.PressOnly, model.Internal}, "day": {model.Internal}} {
				for _, a := range readers {
					for _, after := range []int64{0, 2} {
						opt := options(doc, a, lang)
						opt.Day, opt.Edition = "2026-03-12", export.Edition{After: after}
						out := composed(t, p, opt)
						if out.Line != asOf && doc != "day" || strings.Contains(out.Line+out.State, w.Say("export.draft-word")) {
							t.Errorf("%s for %s in %s, %s, after %d: %q, %q", doc, a, lang, status, after, out.Line, out.State)
						}
						if strings.Contains(out.Foot, w.Say("export.foot-plain")) && doc != "day" {
							t.Errorf("%s for %s: %q", doc, a, out.Foot)
						}
					}
				}
			}
		}
	}
}
