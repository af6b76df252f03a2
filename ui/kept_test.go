package ui

import (
	"testing"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/view"
)

// A visit on other clocks has its own ruler and that of home, and the office's week shows
// Rome's hours beside an item that keeps them, without anybody asking for it.
func TestARulerForTheClocksOnShow(t *testing.T) {
	w, u, now := plan(t)
	e := now().Event
	e.Zone = "Asia/Tokyo"
	if err := w.desk.Do(&model.SaveEvent{Event: e}); err != nil {
		t.Fatal(err)
	}
	for _, v := range []view.Kind{view.Week, view.Day, view.Work} {
		w.setView(v)
		if !u.Sees("Tokyo") || !u.Sees("Bucharest") {
			t.Errorf("%s inside: %q", v, u.Texts())
		}
	}
	start, err := civil.Resolve("2026-03-20T10:00", "Asia/Tokyo", civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	it := model.NewItem(e.ID, model.Talks, start, start.AddMinutes(60))
	it.Title = model.Plain("Talks")
	w.try(&model.SaveItem{Item: it})
	w.goBack()
	w.setView(view.Week)
	w.GoTo("2026-03-20")
	if w.stand.Inside() || !u.Sees("Tokyo") {
		t.Errorf("outside: %q", u.Texts())
	}
	w.toggleSecond()
	if got := w.setting(); len(got.Kept) != 0 {
		t.Errorf("rulers that were put away are back: %v", got.Kept)
	}
	w.toggleSecond()
	w.GoTo("2026-06-20")
	if got := w.setting(); len(got.Kept) != 0 {
		t.Errorf("a ruler for what is not on show: %v", got.Kept)
	}
}
