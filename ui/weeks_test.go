package ui

import (
	"strings"
	"testing"
	"time"

	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/sheet"
	"chancery/ui/view"
)

// Weeks that begin on Sunday do so on the week, the month, the small month, the
// year and the page that is printed; ISO numbers, which begin on Monday, go.
func TestWeeksBeginOnSunday(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.setView(view.Week)
	if !u.Sees("2026 · wk 11") {
		t.Fatalf("no week number: %q", u.Texts())
	}
	w.setWeeks(sheet.FromSunday, true)
	if !u.Sees("8–14 March") || u.Sees("2026 · wk 11") || !u.Sees("2026") {
		t.Errorf("the week: %q", u.Texts())
	}
	w.setView(view.Month)
	if first, n := w.printed(); first != "2026-03-01" || n != 42 {
		t.Errorf("the month is printed from %s for %d days", first, n)
	}
	for _, v := range []view.Kind{view.Month, view.Year} {
		w.setView(v)
		if all := strings.Join(u.Texts(), " "); !strings.Contains(all, "S M T W T F S") {
			t.Errorf("%s: %s", v, all)
		}
	}
	if m := Recall(w.Config.Memory); m.FirstDay != sheet.FromSunday {
		t.Errorf("%q is remembered", m.FirstDay)
	}
	w.setWeeks("", false)
	w.setView(view.Week)
	if !u.Sees("9–15 March") || u.Sees("2026 · wk 11") {
		t.Errorf("without numbers: %q", u.Texts())
	}
	w.setLanguage("uk")
	if w.words.WeekLabel("2026-03-12") != "" {
		t.Error("another language numbers weeks again")
	}
}

// A work week is Monday to Friday of the week that the day is in, whenever that
// week begins.
func TestWorkWeek(t *testing.T) {
	for _, c := range []struct {
		day, want civil.Date
		first     time.Weekday
	}{
		{"2026-03-15", "2026-03-09", time.Monday}, {"2026-03-15", "2026-03-16", time.Sunday}, {"2026-03-14", "2026-03-09", time.Sunday},
		{"2026-03-14", "2026-03-16", time.Saturday}, {"2026-03-16", "2026-03-16", time.Saturday},
	} {
		if got, n := (view.Stand{View: view.Work, Day: c.day}).Span(c.first); got != c.want || n != 5 {
			t.Errorf("%s, weeks from %v: %s, %d days", c.day, c.first, got, n)
		}
	}
}

// The day is chosen in the settings, and holds at once.
func TestChooseFirstWeekday(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.setView(view.Week)
	w.table.Run("settings")
	u.ClickText("As usual in the language").ClickText("Sunday").ClickText("Close")
	if w.memory.FirstDay != sheet.FromSunday || !u.Sees("8–14 March") {
		t.Errorf("%q: %q", w.memory.FirstDay, u.Texts())
	}
}
