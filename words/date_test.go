package words

import (
	"testing"
	"time"

	"chancery/model/civil"

	"pgregory.net/rapid"
)

func TestDates(t *testing.T) {
	tests := []struct{ lang, got, want string }{
		{"en", For("en").Day("2026-03-12"), "Thursday, 12 March 2026"},
		{"ro", For("ro").Day("2026-03-12"), "joi, 12 martie 2026"},
		{"uk", For("uk").Day("2026-03-12"), "четвер, 12 березня 2026 р."},
		{"en", For("en").DayNoYear("2026-05-01"), "Friday, 1 May"},
		{"uk", For("uk").DayNoYear("2026-05-01"), "пʼятниця, 1 травня"},
		{"en", For("en").DayShort("2026-03-12"), "Thu 12 Mar"},
		{"ro", For("ro").DayShort("2026-03-12"), "joi 12 mar."},
		{"uk", For("uk").DayShort("2026-03-12"), "чт 12 бер."},
		{"ro", For("ro").Date("2026-03-12"), "12 martie 2026"},
		{"uk", For("uk").Month(time.March), "березень"},
		{"en", For("en").MonthYear("2026-03-12"), "March 2026"},
		{"uk", For("uk").MonthYear("2026-03-12"), "березень 2026 р."},
		{"ro", For("ro").Weekday(time.Saturday), "sâmbătă"},
		{"uk", For("uk").WeekdayNarrow(time.Sunday), "Н"},
		{"en", For("en").WeekLabel("2026-03-12"), "wk 11"},
		{"ro", For("ro").WeekLabel("2026-03-12"), "săpt. 11"},
		{"uk", For("uk").WeekLabel("2027-01-01"), "тиж. 53"},
		{"en", For("en").Day("2026-02-30"), "2026-02-30"},
		{"uk", For("uk").DayShort(""), ""},
	}
	for _, tt := range tests {
		if tt.got != tt.want {
			t.Errorf("%s: %q, want %q", tt.lang, tt.got, tt.want)
		}
	}
}

func TestRanges(t *testing.T) {
	tests := []struct{ lang, from, to, want, noYear string }{
		{"en", "2026-05-12", "2026-05-13", "12–13 May 2026", "12–13 May"},
		{"ro", "2026-04-30", "2026-05-02", "30 aprilie – 2 mai 2026", "30 aprilie – 2 mai"},
		{"uk", "2026-05-12", "2026-05-13", "12–13 травня 2026 р.", "12–13 травня"},
		{"uk", "2026-03-12", "2026-03-12", "12 березня 2026 р.", "12 березня"},
		{"en", "2026-12-31", "2027-01-01", "31 December 2026 – 1 January 2027", "31 December – 1 January"},
		{"en", "2026-03-12", "2027-03-12", "12 March 2026 – 12 March 2027", "12 March – 12 March"},
		{"ro", "2026-03-12", "", "din 12 martie 2026", "12 martie"},
		{"uk", "2026-03-12", "", "з 12 березня 2026 р.", "12 березня"},
		{"en", "soon", "2026-03-12", "soon", "soon"},
	}
	for _, tt := range tests {
		w, from, to := For(tt.lang), civil.Date(tt.from), civil.Date(tt.to)
		if got := w.Range(from, to); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.lang, got, tt.want)
		}
		if got := w.RangeNoYear(from, to); got != tt.noYear {
			t.Errorf("%s without the year: %q, want %q", tt.lang, got, tt.noYear)
		}
	}
}

func TestClockAndLength(t *testing.T) {
	for minutes, want := range map[int]string{0: "00:00", 570: "09:30", 1439: "23:59", 1440: "24:00", 1500: "01:00", -30: "23:30"} {
		if got := For("ro").clock(minutes); got != want {
			t.Errorf("%d: %q, want %q", minutes, got, want)
		}
	}
	for minutes, want := range map[int]string{0: "0 хв", 45: "45 хв", 60: "1 год", 95: "1 год 35 хв"} {
		if got := For("uk").Length(minutes); got != want {
			t.Errorf("%d: %q, want %q", minutes, got, want)
		}
	}
}

// Whatever is typed for a date, nothing breaks, and a day says its own number.
func TestAnyDateCanBeSaid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := For(rapid.SampledFrom(Languages).Draw(t, "lang"))
		d := civil.Date(rapid.OneOf(rapid.String(), rapid.StringMatching(`20\d\d-(0[1-9]|1[0-2])-[0-3]\d`)).Draw(t, "day"))
		said := w.Day(d) + w.DayNoYear(d) + w.DayShort(d) + w.Range(d, d) + w.RangeNoYear(d, "") + w.WeekLabel(d)
		if d.Valid() == (w.Date(d) == string(d)) {
			t.Fatalf("%q is said as %q (%s)", d, w.Date(d), said)
		}
	})
}
