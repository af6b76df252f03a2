package ui

import (
	"testing"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/view"
)

// A window opens where it was left: on the day, inside the visit, in its view; Escape leads
// from there to the calendar as it was before.
func TestAWindowOpensWhereItWasLeft(t *testing.T) {
	path := ""
	of := func() stored {
		s := sampleDiary(t)
		path = s.Health().Path
		return s
	}
	for _, kind := range []view.Kind{view.Order, view.Week, view.Delegations} {
		w, _ := sitBefore(t, "en", look.Light, of)
		if err := w.do(&model.SaveSetting{Name: model.SettingSample, Was: w.ofOffice[model.SettingSample]}); err != nil { // a diary of one's own
			t.Fatal(err)
		}
		w.Open(w.diary)
		w.show(view.Stand{View: view.Month, Day: "2026-05-12"})
		e := visit(t, w)
		w.enter(e.ID)
		w.show(view.Stand{View: kind, Day: "2026-03-12", Event: e.ID})
		w.remember()

		again := Recall(w.Config.Memory)
		if again.Day != "2026-03-12" || again.View != string(view.Month) || again.File != path {
			t.Fatalf("%s: remembered %s of %s in %s", kind, again.Day, again.View, again.File)
		}
		w.memory = again
		w.Open(w.diary)
		if w.stand.View != kind || w.stand.Event != e.ID || w.stand.Day != "2026-03-12" {
			t.Errorf("%s: it opens on %+v", kind, w.stand)
		}
		if w.goBack(); w.stand.Inside() || w.stand.View != view.Month {
			t.Errorf("%s: Escape leads to %+v", kind, w.stand)
		}
		w.remember()
		w.memory = Recall(w.Config.Memory)
		if w.Open(w.diary); w.stand.Inside() || w.stand.View != view.Month {
			t.Errorf("%s: left in the calendar, it opens on %+v", kind, w.stand)
		}
	}
}
