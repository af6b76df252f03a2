package ui

import (
	"testing"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/view"
)

// From a row of the running order the day, the hours and the rooms are those of its day.
func TestADayIsThatOfTheRowThatIsChosen(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	events, err := w.desk.Events()
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range events {
		if e.Event.Badge == "B9" {
			w.enter(e.Event.ID)
		}
	}
	rows := w.inside.Items
	last := rows[0]
	for _, it := range rows {
		if it.Start.Date() > last.Start.Date() {
			last = it
		}
	}
	if last.Start.Date() == rows[0].Start.Date() {
		t.Fatal("all is on one day")
	}
	for _, v := range []view.Kind{view.Day, view.Lanes} {
		w.setView(view.Order)
		w.choose([]model.Ref{{Event: last.EventID, Item: last.ID}})
		if w.setView(v); w.stand.Day != last.Start.Date() {
			t.Errorf("%s shows %s; the row is on %s", v, w.stand.Day, last.Start.Date())
		}
		w.show(view.Stand{View: view.Order, Day: rows[0].Start.Date(), Event: last.EventID})
	}
}
