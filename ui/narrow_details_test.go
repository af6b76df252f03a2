package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
	"chancery/ui/view"
	"chancery/words"
)

// In a small window the details of a visit and of an item say their days with the year.
func TestDetailsInASmallWindowSayTheYear(t *testing.T) {
	for _, lang := range words.Languages {
		w, u := sit(t, lang, look.Light)
		w.win.Resize(fyne.NewSize(640, 400))
		e := visit(t, w)
		e.FirstDay, e.LastDay = "2026-09-23", "2026-09-24"
		e.Embargo = "2026-09-23T10:00"
		if err := w.do(&model.SaveEvent{Event: e}); err != nil {
			t.Fatal(err)
		}
		w.show(view.Stand{View: view.Day, Event: e.ID, Day: "2026-03-12"})
		w.choose([]model.Ref{{Event: e.ID}})
		w.memory.Inspect = true
		w.root.Refresh()
		u.Wheel(0, 0)
		for _, key := range []string{"sheet.first-day", "sheet.last-day", "sheet.embargo", "sheet.announced"} {
			if f := uitest.Labelled[*part.Field](u, w.words.Say(key)); f.Size().Width < 60 || f.Cut(f.Size().Width) {
				t.Errorf("%s: %q has %v", lang, f.Text(), f.Size())
			}
		}
		for _, x := range w.entries {
			if !x.Ref.IsItem() || x.Ref.Event != e.ID {
				continue
			}
			w.choose([]model.Ref{x.Ref})
			w.root.Refresh()
			u.Wheel(0, 0)
			for _, key := range []string{"sheet.day", "sheet.col.from", "sheet.col.to"} {
				if f := uitest.Labelled[*part.Field](u, w.words.Say(key)); f.Size().Width < 40 || f.Cut(f.Size().Width) {
					t.Errorf("%s: %q has %v", lang, f.Text(), f.Size())
				}
			}
		}
	}
}
