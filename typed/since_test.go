package typed

import (
	"testing"
	"time"

	"chancery/model"
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
