package typed

import (
	"testing"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"

	"pgregory.net/rapid"
)

// Twenty minutes stay twenty minutes, in whatever way they are typed, and wherever the
// item is moved.
func TestALengthStays(t *testing.T) {
	for _, typed := range []string{"20m", "20 min", "20min.", "+20", "+0:20", "+20 min", "20 хв", "20 minute", "0h20"} {
		it := meeting(t, "13:30", 45)
		if err := SetEnd(&it, typed, "en"); err != nil || it.Span().Len() != 20*60 {
			t.Errorf("%q: %d seconds, %v", typed, it.Span().Len(), err)
		}
		for _, from := range []string{"14:45", "~15", "+45", "-1h", "9", "23:50", "14h"} {
			if err := SetStart(&it, from, "en"); err != nil || it.Span().Len() != 20*60 {
				t.Errorf("%q, then from %q: %d seconds, %v", typed, from, it.Span().Len(), err)
			}
		}
		if err := SetItemDay(&it, "14.3.2026"); err != nil || it.Span().Len() != 20*60 {
			t.Errorf("%q on another day: %d seconds, %v", typed, it.Span().Len(), err)
		}
	}
	for _, typed := range []string{"fri 10:00 20min Talks", "10:00 +20 Talks", "10:00-10:20 Talks", "10:00 20 хв Talks", "10:00 0h20 Talks"} {
		q := Quickly{Event: cellsOf().Programme.Event, Cells: *cellsOf(), Today: "2026-03-12", First: "2026-03-12", Day: "2026-03-12", Free: func(civil.Date) int { return 540 }}
		if it, _, err := q.Item(ParseLine(words.For("en"), typed, q.Today, q.First)); err != nil || it.Span().Len() != 20*60 {
			t.Errorf("%q: %d seconds, %v", typed, it.Span().Len(), err)
		}
	}
	for _, by := range []string{"+15", "20", "1h30", "-0:20"} {
		minutes, err := ParseShift(by)
		plan, e := model.PlanShift([]model.Item{meeting(t, "13:30", 20)}, model.ShiftWish{Chosen: []int64{1}, Minutes: minutes, Scope: model.ShiftDay})
		if err != nil || e != nil || plan[0].End.At-plan[0].Start.At != 20*60 || plan[0].Start.At-plan[0].Item.Start.At != int64(minutes)*60 {
			t.Errorf("by %q: %v, %v, %v", by, plan, err, e)
		}
	}
}

func TestShiftsAreTyped(t *testing.T) {
	for typed, want := range map[string]int{"20": 20, "+20": 20, "-20": -20, "−1h": -60, "1h30": 90, "1:30": 90, "90m": 90, "": 0, "+": 0} {
		if got, err := ParseShift(typed); err != nil || got != want {
			t.Errorf("%q: %d, %v", typed, got, err)
		}
	}
	for _, typed := range []string{"soon", "3pm", "~20", "tbc", "10:00-11:00"} {
		if got, err := ParseShift(typed); err == nil {
			t.Errorf("%q was taken for %d", typed, got)
		}
	}
}

// A clock takes what is a time of day, and nothing that says more than one: a sign of
// doubt would be lost.
func TestClocksAreTyped(t *testing.T) {
	for typed, want := range map[string]string{"930": "09:30", "9.30": "09:30", "14h": "14:00", "3pm": "15:00", "": "", "–": ""} {
		if got := "12:34"; SetClock(&got, typed) != nil || got != want {
			t.Errorf("%q: %q", typed, got)
		}
	}
	for _, typed := range []string{"~9:30", "9:30 EEST", "9-10", "tbc", "24:00", "+20", "1h30"} {
		if got := "12:34"; SetClock(&got, typed) == nil || got != "12:34" {
			t.Errorf("%q was taken for %q", typed, got)
		}
	}
}

// A day is understood in every way in which the program says one.
func TestADayIsReadAsItIsSaid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := civil.Date("2024-01-01").Add(rapid.IntRange(0, 1500).Draw(t, "day"))
		w := words.For(rapid.SampledFrom(words.Languages).Draw(t, "lang"))
		for _, said := range []string{w.Day(d), w.Date(d), w.DayNoYear(d), w.DayShort(d), string(d)} {
			if got, err := daysFrom(d.MonthStart()).Parse(said); err != nil || got != d {
				t.Fatalf("%s is read as %s, %v: %q", d, got, err, said)
			}
		}
	})
}

func TestDaysCountFromSomewhere(t *testing.T) {
	days := Days{Base: "2026-03-12", Today: "2026-03-12", First: "2026-03-12"}
	for typed, want := range map[string]civil.Date{"tomorrow": "2026-03-13", "mâine": "2026-03-13", "fri": "2026-03-13", "on Friday": "2026-03-13", "у пʼятницю": "2026-03-13",
		"sept": "", "5 sept": "2026-09-05", "Thu, 12 Mar": "2026-03-12", "12 marble": "", "12 mar 2026 noon": "", "foo 12 mar": ""} {
		if got, err := days.Parse(typed); got != want || (err == nil) != (want != "") {
			t.Errorf("%q is %s, %v", typed, got, err)
		}
	}
	if got, err := daysFrom("2026-03-12").Parse("tomorrow"); err == nil {
		t.Errorf("tomorrow of no day is %s", got)
	}
}

func FuzzDay(f *testing.F) {
	for _, s := range []string{"12.3.2026", "fri", "12 mar", "+7", "у пʼятницю", "on on", "\xff", "31.2."} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := Days{Base: "2026-03-12", Today: "2026-03-12", First: "2026-03-12"}.Parse(s)
		if (err == nil) != d.Valid() {
			t.Errorf("%q: %q, %v", s, d, err)
		}
	})
}
