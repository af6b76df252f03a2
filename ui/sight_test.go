package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/view"
)

// onSummit is a window on the running order of the summit, which has more rows than room.
func onSummit(t *testing.T) (*Window, func() string) {
	t.Helper()
	w, u := sit(t, "en", look.Light)
	for _, l := range w.events {
		if l.Event.Kind == model.Summit {
			w.enter(l.Event.ID)
		}
	}
	w.setView(view.Order)
	return w, func() string { return strings.Join(u.Texts(), "\n") }
}

// What is said never lies over a row: the running order ends above it, and the row that
// is worked on stays in view.
func TestAToastLiesBelowTheRows(t *testing.T) {
	w, _ := onSummit(t)
	table := w.views.Order.Rows.Table
	rows := w.views.Order.Rows
	last := rows.Len() - 1
	table.GoTo(last, 3)
	w.say("Moved ‘Departure’ to Wednesday · a clash with something else that has a long name, said over more than one line of the window")
	driver := fyne.CurrentApp().Driver()
	foot := driver.AbsolutePositionForObject(table).Y + table.Size().Height
	const edge = 14 // clear round what is said
	if top := driver.AbsolutePositionForObject(w.toast.Pane).Y + edge; foot > top+.5 {
		t.Errorf("rows go on to %.0f, and what is said begins at %.0f", foot, top)
	}
	if at, size := table.CellAt(last, 3); at.Y+size.Height > table.Size().Height {
		t.Errorf("the row that is worked on ends at %.0f of %.0f", at.Y+size.Height, table.Size().Height)
	}
	w.toast.Clear()
	if now := driver.AbsolutePositionForObject(table).Y + table.Size().Height; now <= foot {
		t.Errorf("what is said is gone, and rows still end at %.0f", now)
	}
}

// The status bar says how many rows lie out of view, and where.
func TestTheStatusSaysWhatIsOutOfView(t *testing.T) {
	w, said := onSummit(t)
	if !strings.Contains(said(), "more rows below") {
		t.Errorf("at the top: %q", said())
	}
	table := w.views.Order.Rows.Table
	table.GoTo(w.views.Order.Rows.Len()-1, 3)
	if !strings.Contains(said(), "rows above") || strings.Contains(said(), "below") {
		t.Errorf("at the end: %q", said())
	}
	w.setView(view.Day)
	if strings.Contains(said(), "rows above") {
		t.Error("a day has no rows")
	}
}

// A minute between two items is no free time.
func TestAMinuteIsNoFreeTime(t *testing.T) {
	_, u, _ := plan(t)
	row(u, "0900", "0930", "Arrival", "", "", "", "", "", "", "", "", "")
	row(u, "0931", "1000", "Talks", "", "", "", "", "", "", "", "", "")
	row(u, "1005", "1030", "Signing", "", "", "", "", "", "", "", "", "")
	if u.Sees("free 1 min") || !u.Sees("free 5 min") {
		t.Errorf("the gaps: %q", u.Texts())
	}
}
