package typed

import (
	"errors"
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

func code(err error) string {
	var e *civil.Error
	if errors.As(err, &e) {
		return e.Code
	}
	return ""
}

func TestParseTime(t *testing.T) {
	clock := func(h, m int) timeRead { return timeRead{Kind: asClock, Minute: h*60 + m} }
	about := func(h, m int) timeRead { return timeRead{Kind: asClock, Minute: h*60 + m, Mark: model.Approx} }
	long := func(n int) timeRead { return timeRead{Kind: asLength, Minutes: n} }
	shift := func(n int) timeRead { return timeRead{Kind: asShift, Minutes: n} }
	span := func(a, b, c, d int) timeRead {
		return timeRead{Kind: asRange, Minute: a*60 + b, End: c*60 + d}
	}
	tbc, none := timeRead{Kind: asTBC}, timeRead{Kind: asOpen}
	good := map[string]timeRead{
		"930": clock(9, 30), "0930": clock(9, 30), "9.30": clock(9, 30), "9:30": clock(9, 30), "09:30": clock(9, 30), "9,30": clock(9, 30),
		"9": clock(9, 0), "14": clock(14, 0), "14:5": clock(14, 5), "1405": clock(14, 5), "0:00": clock(0, 0), "0000": clock(0, 0),
		"24:00": clock(24, 0), "2400": clock(24, 0), " 13:43 ": clock(13, 43), "23:59": clock(23, 59), "000": clock(0, 0), "905": clock(9, 5),
		"9 : 30": clock(9, 30), "12.05": clock(12, 5), "12:30pm": clock(12, 30), "~14h": about(14, 0), "3 pm": clock(15, 0), "12am": clock(0, 0),
		"~15": about(15, 0), "~15:30": about(15, 30), "~ 1530": about(15, 30), "≈9": about(9, 0), "cca 15": about(15, 0), "cca. 15.10": about(15, 10), "c. 15:00": about(15, 0),
		"ca. 15": about(15, 0), "about 15:00": about(15, 0), "близько 15:00": about(15, 0), "aprox. 16": about(16, 0),
		"1h30": long(90), "90m": long(90), "90 min": long(90), "1h": long(60), "2 h": long(120), "1h30m": long(90), "45min": long(45),
		"3m": long(3), "2 ore": long(120), "1 год": long(60), "30 хв": long(30), "15min.": long(15),
		"+45": shift(45), "-10": shift(-10), "−10": shift(-10), "+1h30": shift(90), "+1:30": shift(90), "+1h": shift(60), "+ 5 min": shift(5), "-1h": shift(-60),
		"tbc": tbc, "TBC": tbc, "tbd": tbc, "?": tbc, "de confirmat": tbc, "уточнюється": tbc,
		"": none, "–": none, "-": none,
		"10:30-11:15": span(10, 30, 11, 15), "10:30 – 11:15": span(10, 30, 11, 15), "1030–1115": span(10, 30, 11, 15), "9-10": span(9, 0, 10, 0),
		"9.30 — 10.00": span(9, 30, 10, 0), "19:30–22:00": span(19, 30, 22, 0),
	}
	for text, want := range good {
		if got, err := parseTime(text); err != nil || got != want {
			t.Errorf("%q: %+v, %v; want %+v", text, got, err, want)
		}
	}
	for _, text := range []string{"25:00", "9:75", "975", "24:01", "13:30pm", "0pm", "~1h30", "+1:75", "~tbc", "~+45", "99999", "9:3:0", "1h75", "10:30-25:00", "--5"} {
		if got, err := parseTime(text); code(err) != "civil.typed" {
			t.Errorf("%q was taken for %+v, %v", text, got, err)
		}
	}
}

func TestParseDay(t *testing.T) {
	const base = civil.Date("2026-03-12")
	good := map[string]civil.Date{
		"2026-05-13": "2026-05-13", "12.3.2026": "2026-03-12", "12.03.26": "2026-03-12", "12/05": "2026-05-12", "13": "2026-03-13", "1.4.": "2026-04-01",
		"12 mar": "2026-03-12", "12 martie 2026": "2026-03-12", "12 March 2027": "2027-03-12", "12 березня": "2026-03-12", "13 травня 2026 р.": "2026-05-13",
		"1 iunie": "2026-06-01", "1 iul": "2026-07-01", "30 noiembrie": "2026-11-30", "30 листопада": "2026-11-30", "2 липня": "2026-07-02", "+7": "2026-03-19", "-12": "2026-02-28",
	}
	for text, want := range good {
		if got, err := daysFrom(base).Parse(text); err != nil || got != want {
			t.Errorf("%q: %s, %v; want %s", text, got, err, want)
		}
	}
	for _, text := range []string{"", "0", "12 foo", "13/13", "12:30"} {
		if got, err := daysFrom(base).Parse(text); code(err) != "civil.date" {
			t.Errorf("%q was taken for %s, %v", text, got, err)
		}
	}
	for text, days := range map[string]string{"30.2.2026": "28", "32": "31", "2026-02-30": "28", "31 februarie 2026": "28", "29 лютого": "28", "30.2.2028": "29", "31 June": "30", "Wed 31 June": "30"} {
		got, err := daysFrom(base).Parse(text)
		if e := (*model.Error)(nil); !errors.As(err, &e) || e.Code != NoSuchDay || e.Args[0] != days || e.Args[1] != text {
			t.Errorf("%q was taken for %s, %v", text, got, err)
		}
	}
}

func FuzzTime(f *testing.F) {
	for _, s := range []string{"930", "~15", "1h30", "+45", "10:30–11:15", "tbc", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got, err := parseTime(s)
		if err == nil && (got.Minute < 0 || got.Minute > 1440 || got.End < 0 || got.End > 1440) {
			t.Errorf("%q: %+v", s, got)
		}
	})
}

// A skipped hour names the two it would be; a time that exists twice says of
// each which it is, and what it says is understood again.
func TestWhatIsOfferedIsUnderstood(t *testing.T) {
	for local, want := range map[string]string{"2026-03-29T03:30": "02:30 04:30", "2026-10-25T03:30": "03:30 EEST 03:30 EET"} {
		_, err := civil.Resolve(local, "Europe/Bucharest", civil.NoOff)
		var e *civil.Error
		if !errors.As(err, &e) || len(e.Choices) != 2 || e.Choices[0].Told()+" "+e.Choices[1].Told() != want {
			t.Fatalf("%s: %+v", local, e)
		}
		for _, m := range e.Choices {
			typed, err := parseTime(m.Told())
			if err != nil || typed.Kind != asClock || civil.Clock(typed.Minute) != m.Clock() {
				t.Errorf("%q is not understood: %+v, %v", m.Told(), typed, err)
			}
			if typed.Zone == "" {
				continue
			}
			if again, err := civil.Named(local, "Europe/Bucharest", typed.Zone); err != nil || again != m {
				t.Errorf("%q leads to %+v, %v", m.Told(), again, err)
			}
		}
	}
}
