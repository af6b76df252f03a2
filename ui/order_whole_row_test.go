package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
)

// Whole rows are typed one below the other in whatever order: Enter leads on to the empty row of the day, in
// the cell where the row was typed, and never into a row that is there.
func TestWholeRowsAreTypedInAnyOrder(t *testing.T) {
	w, u, now := plan(t)
	for _, l := range []string{"19:00 Official dinner", "09:30-12:10 Flight", "12:30 Arrival", "9:00 Briefing"} {
		u.Type(l).Key(fyne.KeyReturn)
		table := w.views.Order.Rows.Table
		if n := len(now().Items); table.Row() != n || table.Col() != 1 {
			t.Fatalf("after %q the keyboard is in row %d, column %d of %d items", l, table.Row(), table.Col(), n)
		}
	}
	var got string
	for _, it := range now().Items {
		got += it.Start.Clock() + " " + it.Title.In("en") + "; "
	}
	if got != "09:00 Briefing; 09:30 Flight; 12:30 Arrival; 19:00 Official dinner; " {
		t.Error(got)
	}
}

// Taking back the only item of a day leaves the keyboard on that day.
func TestUndoingTheOnlyItemStaysOnItsDay(t *testing.T) {
	w, u, now := plan(t)
	p := now()
	e := p.Event
	e.LastDay = "2026-03-21"
	if !w.try(&model.SaveEvent{Event: e}) {
		t.Fatal("the visit is not longer")
	}
	u.Type("9:00 Arrival").Key(fyne.KeyReturn)
	w.undo()
	if n := len(now().Items); n != 0 {
		t.Fatalf("%d items after undoing", n)
	}
	u.Type("10:00 Talks").Key(fyne.KeyReturn)
	if p := now(); len(p.Items) != 1 || p.Items[0].Start.Local != "2026-03-20T10:00" {
		t.Errorf("%+v", p.Items)
	}
}
