package model

import "testing"

// lateToTokyo leaves Bucharest at 22:40 and lands at 17:25 in Tokyo.
func lateToTokyo(t *testing.T) []Item {
	t.Helper()
	items := programmeOf(t, "2026-03-13", "17:25–17:40 Welcome", "17:40–18:10 Motorcade", "18:25–18:35 Dinner", "19:00–19:30 Press anchored")
	for i := range items {
		it := &items[i]
		it.ID++
		it.Start.Zone, it.End.Zone = "Asia/Tokyo", "Asia/Tokyo"
		it.Start.Off, it.End.Off = -1<<15, -1<<15
		if err := it.Settle(); err != nil {
			t.Fatal(err)
		}
	}
	flight := programmeOf(t, "2026-03-12", "22:40–23:40 Flight")[0]
	flight.End.Local, flight.End.Zone, flight.End.Off = "2026-03-13T17:25", "Asia/Tokyo", -1<<15
	if err := flight.Settle(); err != nil {
		t.Fatal(err)
	}
	return append([]Item{flight}, items...)
}

// Forty minutes late: hours of Tokyo stay hours of Tokyo, a gap is made use of, what
// is fixed stays, and all of that is said, before and after.
func TestLateToTokyo(t *testing.T) {
	items := lateToTokyo(t)
	w := ShiftWish{Chosen: []int64{1}, Minutes: 40, Scope: ShiftRest}
	plan, err := PlanShift(items, w)
	if err != nil {
		t.Fatal(err)
	}
	if got := told(plan); got != "Flight 23:20, Welcome 18:05, Motorcade 18:20, Dinner 18:50, Press 19:00" {
		t.Error(got)
	}
	for i := range plan {
		s := &plan[i]
		if s.Start.Zone != s.Item.Start.Zone || s.End.Zone != s.Item.End.Zone {
			t.Errorf("%s is told on clocks of %s and %s", s.Item.Title.In(), s.Start.Zone, s.End.Zone)
		}
	}
	sum, ok := NewShift(items, w, plan).Label().Shift()
	if !ok || sum.Asked != 40 || len(sum.Groups) != 2 || sum.Groups[0].Count != 3 || sum.Groups[0].Minutes != 40 ||
		sum.Groups[1].Count != 1 || sum.Groups[1].Minutes != 25 || sum.Groups[1].Title.In() != "Dinner" ||
		len(sum.Held) != 1 || sum.Held[0].Title.In() != "Press" || sum.Held[0].Why != HeldByAnchor || sum.Still != 0 {
		t.Errorf("%+v, %v", sum, ok)
	}
}

// A shift of which all goes as far as was asked has no more to say than that.
func TestAWholeShiftSaysNoMore(t *testing.T) {
	items := programmeOf(t, "2026-03-12", "10:00–10:30 a", "10:30–11:00 b")
	w := ShiftWish{Chosen: []int64{1}, Minutes: 15, Scope: ShiftRest}
	plan, err := PlanShift(items, w)
	if err != nil {
		t.Fatal(err)
	}
	l := NewShift(items, w, plan).Label()
	if _, ok := l.Shift(); ok || len(l.Args) != 2 {
		t.Errorf("%+v", l)
	}
}

// What follows on the item before it moves with it, gap or no gap, and only so far as
// that one does.
func TestWhatFollowsIsShiftedAlong(t *testing.T) {
	for _, tt := range []struct {
		name string
		rows []string
		wish ShiftWish
		want string
	}{
		{"over a gap", []string{"10:00–10:30 a", "11:00–11:00 b", "12:00–12:30 c"}, ShiftWish{Chosen: []int64{1}, Minutes: 15, Scope: ShiftRest}, "a 10:15, b 11:15, c 12:00"},
		{"out of the scope", []string{"10:00–10:30 a", "11:00–11:00 b"}, ShiftWish{Chosen: []int64{1}, Minutes: 15, Scope: ShiftChosen}, "a 10:15, b 11:15"},
		{"earlier", []string{"10:00–10:30 a", "11:00–11:00 b"}, ShiftWish{Chosen: []int64{1}, Minutes: -15, Scope: ShiftRest}, "a 09:45, b 10:45"},
		{"no further than it may", []string{"10:00–10:30 a", "11:00–11:20 b", "11:30–12:00 c anchored"}, ShiftWish{Chosen: []int64{1}, Minutes: 15, Scope: ShiftRest}, "a 10:10, b 11:10, c !anchored"},
	} {
		items := programmeOf(t, "2026-03-12", tt.rows...)
		items[1].StartMark = After
		plan, err := PlanShift(items, tt.wish)
		if got := told(plan); err != nil || got != tt.want {
			t.Errorf("%s: %s (%v), want %s", tt.name, got, err, tt.want)
		}
	}
}

// An alternative stays as far from its hour as it was.
func TestAnAlternativeMovesAlong(t *testing.T) {
	it := programmeOf(t, "2026-03-12", "09:00–10:00 a")[0]
	it.StartAlt, it.EndAlt = "09:15", "10:30"
	if err := it.moveTo(it.Start.At+3600, it.End.At+7200); err != nil || it.StartAlt != "10:15" || it.EndAlt != "12:30" {
		t.Errorf("%s and %s, %v", it.StartAlt, it.EndAlt, err)
	}
	if err := it.moveTo(it.Start.At+13*3600, it.End.At+11*3600); err != nil || it.StartAlt != "23:15" || it.EndAlt != "23:30" {
		t.Errorf("%s and %s, %v", it.StartAlt, it.EndAlt, err)
	}
	if err := it.moveTo(it.Start.At+50*60, it.End.At+50*60); err != nil || it.StartAlt != "" || it.EndAlt != "" {
		t.Errorf("of another day: %s and %s, %v", it.StartAlt, it.EndAlt, err)
	}
}

func TestLeansOnWhatStandsBefore(t *testing.T) {
	items := programmeOf(t, "2026-03-12", "10:00–10:30 a", "10:40–10:50 o option", "11:00–11:00 b", "12:00–12:30 c")
	items[2].StartMark = After
	if on, ok := LeansOn(items, 3); !ok || on.Title.In() != "a" {
		t.Errorf("b follows on %v, %v", on.Title, ok)
	}
	if _, ok := LeansOn(items, 4); ok {
		t.Error("c has an hour of its own")
	}
	items[2].Anchored = true
	if _, ok := LeansOn(items, 3); ok {
		t.Error("what is anchored leans on nothing")
	}
}
