package typed

import (
	"testing"
	"time"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"

	"pgregory.net/rapid"
)

func TestHoursOfOffices(t *testing.T) {
	place, err := time.LoadLocation("Europe/Bucharest")
	if err != nil {
		t.Fatal(err)
	}
	for text, tt := range map[string]struct {
		from, until string
		known       model.Exactness
	}{
		"12.07.2019 11:00":        {"2019-07-12 11:00", "2019-07-12 11:00", ""},
		"12.07.2019, ora 11":      {"2019-07-12 11:00", "2019-07-12 11:00", ""},
		"12 iulie 2019 11.30":     {"2019-07-12 11:30", "2019-07-12 11:30", ""},
		"12.07.2019":              {"2019-07-12 00:00", "2019-07-13 00:00", model.ToTheDay},
		"12 липня 2019":           {"2019-07-12 00:00", "2019-07-13 00:00", model.ToTheDay},
		"  iulie   2019":          {"2019-07-01 00:00", "2019-08-01 00:00", model.ToTheMonth},
		"July 2019":               {"2019-07-01 00:00", "2019-08-01 00:00", model.ToTheMonth},
		"07.2019":                 {"2019-07-01 00:00", "2019-08-01 00:00", model.ToTheMonth},
		"2019-12":                 {"2019-12-01 00:00", "2020-01-01 00:00", model.ToTheMonth},
		"2019":                    {"2019-01-01 00:00", "2020-01-01 00:00", model.ToTheYear},
		"12.07":                   {}, // of which year
		"11:00":                   {}, // of which day
		"30.02.2019":              {},
		"13.2019":                 {},
		"3.4.1938":                {"1938-04-03 01:00", "1938-04-04 00:00", model.ToTheDay}, // the clocks went forward at midnight
		"in the summer of 2019":   {},
		"12.07.2019 25:00":        {},
		"12.07.2019 11:00 sharp!": {},
	} {
		for ends, want := range map[bool]string{false: tt.from, true: tt.until} {
			at, known, err := Since{Zone: "Europe/Bucharest", Ends: ends}.Parse(text)
			got := time.Unix(at, 0).In(place).Format("2006-01-02 15:04")
			if want == "" && err == nil || want != "" && (err != nil || got != want || known != tt.known) {
				t.Errorf("%q: %s %q %v, want %s", text, got, known, err, want)
			}
		}
	}
	if at, _, err := (Since{Zone: "Europe/Bucharest"}).Parse(" "); at != 0 || err != nil {
		t.Error("nothing is an hour", at, err)
	}
}

func TestAnHourOfADay(t *testing.T) {
	place, err := time.LoadLocation("Europe/Bucharest")
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{"11:00": "03-12 11:00", "11": "03-12 11:00", "1100": "03-12 11:00", "13.3 9": "03-13 09:00", "13.03.2026": "03-13 00:00", "13 mar 14:30": "03-13 14:30", "11 am": "03-12 11:00", "noon today": ""} {
		at, _, err := Since{Zone: "Europe/Bucharest", Day: "2026-03-12"}.Parse(text)
		if got := time.Unix(at, 0).In(place).Format("01-02 15:04"); want == "" && err == nil || want != "" && got != want {
			t.Errorf("%q: %s %v, want %s", text, got, err, want)
		}
	}
}

// A term that begins when the seconds are counted from is known all the same.
func TestTheFirstSecondIsKnown(t *testing.T) {
	at, known, err := Since{Zone: "UTC"}.Parse("1 January 1970")
	if at == 0 || known != model.ToTheDay || err != nil || words.For("en").Since(at, known, "UTC", "UTC", false) == "" {
		t.Errorf("%d %q %v", at, known, err)
	}
}

// What is said of a time in an office can be typed again and means the same: in every
// language, on any clocks, however much of it is known.
func TestWhatIsSaidOfATermIsUnderstood(t *testing.T) {
	zones := []string{"Europe/Bucharest", "America/New_York", "Asia/Tokyo", "UTC", "Pacific/Auckland"}
	rapid.Check(t, func(t *rapid.T) {
		zone, home, ends := rapid.SampledFrom(zones).Draw(t, "zone"), rapid.SampledFrom(zones).Draw(t, "home"), rapid.Bool().Draw(t, "ends")
		day := civil.NewDate(rapid.IntRange(1931, 2089).Draw(t, "year"), time.Month(rapid.IntRange(1, 12).Draw(t, "month")), 1).Add(rapid.IntRange(0, 27).Draw(t, "day"))
		typed := map[model.Exactness]string{model.ToTheYear: string(day)[:4], model.ToTheMonth: string(day)[:7], model.ToTheDay: string(day),
			model.ToTheMinute: string(day) + " " + civil.Clock(rapid.IntRange(0, 24*60-1).Draw(t, "minute"))}
		known := rapid.SampledFrom(model.Exactnesses).Draw(t, "known")
		at, as, err := Since{Zone: zone, Ends: ends}.Parse(typed[known])
		if err != nil && known == model.ToTheMinute {
			t.Skip("there is no such hour on that day") // clocks were put forward
		}
		if err != nil || as != known {
			t.Fatalf("%q is %q: %v", typed[known], as, err)
		}
		for _, l := range words.Languages {
			said := words.For(l).Since(at, known, zone, home, ends)
			again, still, err := Since{Zone: zone, Ends: ends}.Parse(said)
			if err != nil || again != at || still != known {
				t.Fatalf("%s: %q is said of %q and means %d %q, not %d %q: %v", l, said, typed[known], again, still, at, known, err)
			}
		}
	})
}

// A day whose midnight clocks show twice begins the first time.
func TestADayBeginsTheFirstTime(t *testing.T) {
	at, known, err := Since{Zone: "Europe/Bucharest", Ends: true}.Parse("1936-10-03")
	if want, _ := civil.Resolve("1936-10-03T23:00", "Europe/Bucharest", civil.NoOff); err != nil || known != model.ToTheDay || at != want.At+3600 {
		t.Errorf("%d %s %v, want %d", at, known, err, want.At+3600)
	}
}

// Of a month or a year that is typed alone the first day is meant, or the last; an hour is none.
func TestSinceAWholeDay(t *testing.T) {
	for text, want := range map[string][2]civil.Date{"2026": {"2026-01-01", "2026-12-31"}, "June 2026": {"2026-06-01", "2026-06-30"}, "30.6.2026": {"2026-06-30", "2026-06-30"},
		"1970": {"1970-01-01", "1970-12-31"}, "": {"", ""}, "30.6.2026 11:00": {"", ""}, "30 June": {"", ""}} {
		for i, ends := range []bool{false, true} {
			got, err := Since{Ends: ends}.Whole(text)
			if refused := want[i] == "" && text != ""; got != want[i] || (err != nil) != refused {
				t.Errorf("%q, ends %v: %q, %v", text, ends, got, err)
			}
		}
	}
}
