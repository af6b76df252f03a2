package ui

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/assets"
	"chancery/ui/look"
	"chancery/ui/view"
)

// The work week is Monday to Friday wherever weeks begin; a digit shows as many
// days, steps by them, and is remembered.
func TestSomeDays(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.runCommand("work")
	if first, n := w.place.Span(w.words.FirstWeekday()); first != "2026-03-09" || n != 5 || u.Sees("Sat") {
		t.Errorf("the work week begins %s with %d days", first, n)
	}
	u.Type("4")
	if first, n := w.place.Span(w.words.FirstWeekday()); w.place.View != Some || first != "2026-03-12" || n != 4 {
		t.Errorf("four days: %+v from %s, %d", w.place, first, n)
	}
	u.Key(fyne.KeyPageDown)
	if w.place.Day != "2026-03-16" {
		t.Errorf("a step of four days leads to %s", w.place.Day)
	}
	if !u.Sees("4 days") || w.memory.Days != 4 {
		t.Errorf("it remembers %d", w.memory.Days)
	}
}

// However little room there is, the view on show stands in the switch, and every
// other is in it or behind it; nothing is in both.
func TestSwitchAlwaysFits(t *testing.T) {
	for _, lang := range assets.Languages() {
		w, _ := sit(t, lang, look.Light)
		for _, width := range []float32{1100, 1280, 1600} {
			w.win.Resize(fyne.NewSize(width, 700))
			for _, inside := range []bool{false, true} {
				if w.goBack(); inside {
					w.enter(visit(t, w).ID)
				}
				for _, v := range view.Kinds {
					if v == Order && !inside {
						continue
					}
					w.setView(v)
					shown, more := w.switchViews()
					if !slices.Contains(shown, v) {
						t.Errorf("%s %v: %s is not in the switch", lang, width, v)
					}
					for _, x := range view.Kinds {
						in, behind := slices.Contains(shown, x), slices.Contains(more, x)
						if in == behind && (x != Order || inside) {
							t.Errorf("%s %v: %s in the switch: %v, behind it: %v", lang, width, x, in, behind)
						}
					}
					if w.viewsWidth(shown)+w.newWidth()+leastTitle > w.bar.Size().Width && len(shown) > 1 {
						t.Errorf("%s %v: the switch does not fit: %v", lang, width, shown)
					}
				}
			}
		}
	}
}
