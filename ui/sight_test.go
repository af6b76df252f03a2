package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
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

// Why something typed in the last row is refused stands clear of what is said at the foot.
func TestARefusalIsNotUnderAToast(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.enter(visit(t, w).ID)
	table, last := w.views.Order.Rows.Table, w.views.Order.Rows.Len()-1
	w.say("Added ‘Departure’ to Thursday · a clash with something else that has a long name, said over more than one line of the window")
	table.GoTo(last, 1)
	u.Type("25:99").Key(fyne.KeyReturn)
	said := u.Point("Not a time")
	if top := fyne.CurrentApp().Driver().AbsolutePositionForObject(w.toast.Pane).Y; said.Y > top || w.toast.Text() == "" {
		t.Errorf("why it is refused stands at %.0f, the toast begins at %.0f", said.Y, top)
	}
}

// What is said moves no row when it comes and none when it goes: it lies over the foot,
// and every row can be brought out from under it.
func TestAToastMovesNoRow(t *testing.T) {
	w, _ := onSummit(t)
	rows := w.views.Order.Rows
	table, last := rows.Table, rows.Len()-1
	at := func() float32 {
		p, _ := table.CellAt(last, 3)
		return fyne.CurrentApp().Driver().AbsolutePositionForObject(table).Y + p.Y
	}
	table.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -1e5)})
	was := at()
	w.say("Moved ‘Departure’ to Wednesday · a clash with something else that has a long name, said over more than one line of the window")
	if now := at(); now != was {
		t.Errorf("what is said moves the last row from %.0f to %.0f", was, now)
	}
	w.toast.Clear()
	if now := at(); now != was {
		t.Errorf("gone, it moves the last row from %.0f to %.0f", was, now)
	}
	w.say("Moved ‘Departure’ to Wednesday · a clash with something else that has a long name, said over more than one line of the window")
	at()
	const edge = 14 // clear round what is said
	top := fyne.CurrentApp().Driver().AbsolutePositionForObject(w.toast.Pane).Y + edge
	for by, reach := range map[string]func(){
		"the keyboard": func() { table.GoTo(0, 3); table.GoTo(last, 3) },
		"the wheel":    func() { table.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -1e5)}) },
	} {
		reach()
		_, size := table.CellAt(last, 3)
		if foot := at() + size.Height; foot > top {
			t.Errorf("by %s the last row ends at %.0f, and what is said begins at %.0f", by, foot, top)
		}
	}
	under := at()
	w.toast.Clear()
	if now := at(); now != under {
		t.Errorf("scrolled out from under it, the last row falls from %.0f to %.0f", under, now)
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

// No gap is told after what has no sure end: nobody knows what is free.
func TestNoGapIsInventedAfterAnOpenEnd(t *testing.T) {
	w, _, now := plan(t)
	tests := []struct {
		start, end model.TimeMark
		gap        bool
	}{{model.Exact, model.Exact, true}, {model.TimeTBC, model.Exact, false}, {model.Approx, model.Open, false}, {model.Exact, model.TimeTBC, false}, {model.PartOfDay, model.Exact, false}, {model.Approx, model.Approx, true}}
	for _, tt := range tests {
		for i, hours := range [][2]string{{"09:00", "09:30"}, {"11:00", "12:00"}} {
			var at [2]civil.Moment
			for n, clock := range hours {
				var err error
				if at[n], err = civil.Resolve("2026-03-20T"+clock, "Europe/Bucharest", civil.NoOff); err != nil {
					t.Fatal(err)
				}
			}
			it := model.NewItem(now().Event.ID, model.Talks, at[0], at[1])
			it.Title = model.Plain("Talks")
			if i == 0 {
				it.StartMark, it.EndMark = tt.start, tt.end
			}
			if !w.try(&model.SaveItem{Item: it}) {
				t.Fatal(w.toast.Text())
			}
		}
		rows, told := w.views.Order.Rows, false
		for r := range rows.Len() {
			told = told || strings.Contains(rows.Above(r).Gap, "free")
		}
		if told != tt.gap {
			t.Errorf("from %s to %s: a gap is told %v", tt.start, tt.end, told)
		}
		w.undo()
		w.undo()
	}
}

// A minute between two items is no free time.
func TestAMinuteIsNoFreeTime(t *testing.T) {
	_, u, _ := plan(t)
	row(u, "0900", "0930", "Arrival", "", "", "", "", "", "", "", "", "")
	row(u, "0931", "1000", "Talks", "", "", "", "", "", "", "", "", "")
	row(u, "1005", "1030", "Signing", "", "", "", "", "", "", "", "", "")
	if u.Sees("1 min free") || !u.Sees("5 min free") {
		t.Errorf("the gaps: %q", u.Texts())
	}
}
