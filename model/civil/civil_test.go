package civil_test

import (
	"errors"
	"testing"
	"time"

	"chancery/model/civil"

	"pgregory.net/rapid"
)

func code(err error) string {
	var e *civil.Error
	if errors.As(err, &e) {
		return e.Code
	}
	return ""
}

func TestResolve(t *testing.T) {
	tests := []struct {
		name, local, zone string
		off               int
		want              string // RFC 3339 in UTC, or an error code
	}{
		{"winter", "2026-03-12T13:30", "Europe/Bucharest", civil.NoOff, "2026-03-12T11:30:00Z"},
		{"summer", "2026-05-12T10:00", "Europe/Bucharest", civil.NoOff, "2026-05-12T07:00:00Z"},
		{"skipped hour", "2026-03-29T03:30", "Europe/Bucharest", civil.NoOff, "civil.gap"},
		{"twice, not chosen", "2026-10-25T03:30", "Europe/Bucharest", civil.NoOff, "civil.fold"},
		{"twice, first", "2026-10-25T03:30", "Europe/Bucharest", 180, "2026-10-25T00:30:00Z"},
		{"twice, second", "2026-10-25T03:30", "Europe/Bucharest", 120, "2026-10-25T01:30:00Z"},
		{"half-hour zone", "2026-01-01T05:30", "Asia/Kolkata", civil.NoOff, "2026-01-01T00:00:00Z"},
		{"thirty-minute fold", "2026-04-05T01:45", "Australia/Lord_Howe", civil.NoOff, "civil.fold"},
		{"skipped day", "2011-12-30T12:00", "Pacific/Apia", civil.NoOff, "civil.gap"},
		{"path", "2026-01-01T00:00", "../../etc/passwd", civil.NoOff, "civil.zone"},
		{"this machine", "2026-01-01T00:00", "Local", civil.NoOff, "civil.zone"},
		{"no such day", "2026-02-30T10:00", "Europe/Bucharest", civil.NoOff, "civil.text"},
		{"no clock", "2026-02-20", "Europe/Bucharest", civil.NoOff, "civil.text"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m, err := civil.Resolve(tt.local, tt.zone, tt.off)
			got := code(err)
			if err == nil {
				got = m.Time().UTC().Format(time.RFC3339)
			}
			if got != tt.want {
				t.Errorf("got %s, want %s", got, tt.want)
			}
		})
	}
}

func TestFoldOffersBothHours(t *testing.T) {
	_, err := civil.Resolve("2026-10-25T03:30", "Europe/Bucharest", civil.NoOff)
	var e *civil.Error
	if !errors.As(err, &e) || len(e.Choices) != 2 || e.Choices[1].At-e.Choices[0].At != 3600 {
		t.Fatalf("choices %+v", e)
	}
}

func TestEveryInstantRoundTrips(t *testing.T) {
	zones := []string{"Europe/Bucharest", "Europe/Warsaw", "Europe/Kyiv", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe",
		"Africa/Casablanca", "Asia/Tehran", "Pacific/Apia", "America/Sao_Paulo", "Europe/Dublin", "Asia/Tokyo", "UTC"}
	rapid.Check(t, func(t *rapid.T) {
		zone := rapid.SampledFrom(zones).Draw(t, "zone")
		at := rapid.Int64Range(1262304000/60, 1924992000/60).Draw(t, "minute") * 60
		m, err := civil.MomentAt(at, zone)
		if err != nil {
			t.Fatal(err)
		}
		back, err := civil.Resolve(m.Local, m.Zone, m.Off)
		if err != nil || back != m {
			t.Fatalf("%+v came back as %+v, %v", m, back, err)
		}
	})
}

func TestParseTyped(t *testing.T) {
	clock := func(h, m int) civil.Typed { return civil.Typed{Kind: civil.TypedClock, Minute: h*60 + m} }
	about := func(h, m int) civil.Typed { return civil.Typed{Kind: civil.TypedClock, Minute: h*60 + m, Approx: true} }
	long := func(n int) civil.Typed { return civil.Typed{Kind: civil.TypedDuration, Minutes: n} }
	shift := func(n int) civil.Typed { return civil.Typed{Kind: civil.TypedShift, Minutes: n} }
	span := func(a, b, c, d int) civil.Typed {
		return civil.Typed{Kind: civil.TypedRange, Minute: a*60 + b, End: c*60 + d}
	}
	tbc, none := civil.Typed{Kind: civil.TypedTBC}, civil.Typed{Kind: civil.TypedOpen}
	good := map[string]civil.Typed{
		"930": clock(9, 30), "0930": clock(9, 30), "9.30": clock(9, 30), "9:30": clock(9, 30), "09:30": clock(9, 30), "9,30": clock(9, 30),
		"9": clock(9, 0), "14": clock(14, 0), "14:5": clock(14, 5), "1405": clock(14, 5), "0:00": clock(0, 0), "0000": clock(0, 0),
		"24:00": clock(24, 0), "2400": clock(24, 0), " 13:43 ": clock(13, 43), "23:59": clock(23, 59), "000": clock(0, 0), "905": clock(9, 5),
		"9 : 30": clock(9, 30), "12.05": clock(12, 5),
		"~15": about(15, 0), "~15:30": about(15, 30), "~ 1530": about(15, 30), "≈9": about(9, 0), "cca 15": about(15, 0), "cca. 15.10": about(15, 10),
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
		if got, err := civil.ParseTyped(text); err != nil || got != want {
			t.Errorf("%q: %+v, %v; want %+v", text, got, err, want)
		}
	}
	for _, text := range []string{"25:00", "9:75", "975", "24:01", "noon", "12:30pm", "~tbc", "~+45", "99999", "9:3:0", "1h75", "10:30-25:00", "--5"} {
		if got, err := civil.ParseTyped(text); code(err) != "civil.typed" {
			t.Errorf("%q was taken for %+v, %v", text, got, err)
		}
	}
}

func TestParseDateTyped(t *testing.T) {
	const base = civil.Date("2026-03-12")
	good := map[string]civil.Date{
		"2026-05-13": "2026-05-13", "12.3.2026": "2026-03-12", "12.03.26": "2026-03-12", "12/05": "2026-05-12", "13": "2026-03-13", "1.4.": "2026-04-01",
		"12 mar": "2026-03-12", "12 martie 2026": "2026-03-12", "12 March 2027": "2027-03-12", "12 березня": "2026-03-12", "13 травня 2026 р.": "2026-05-13",
		"1 iunie": "2026-06-01", "1 iul": "2026-07-01", "30 noiembrie": "2026-11-30", "30 листопада": "2026-11-30", "2 липня": "2026-07-02", "+7": "2026-03-19", "-12": "2026-02-28",
	}
	for text, want := range good {
		if got, err := civil.ParseDateTyped(text, base); err != nil || got != want {
			t.Errorf("%q: %s, %v; want %s", text, got, err, want)
		}
	}
	for _, text := range []string{"", "30.2.2026", "32", "0", "12 foo", "13/13", "2026-02-30", "12:30"} {
		if got, err := civil.ParseDateTyped(text, base); code(err) != "civil.date" {
			t.Errorf("%q was taken for %s, %v", text, got, err)
		}
	}
}

func TestDates(t *testing.T) {
	d := civil.NewDate(2026, time.March, 12)
	if d != "2026-03-12" || d.Weekday() != time.Thursday || d.StartOfWeek(time.Monday) != "2026-03-09" || d.StartOfWeek(time.Sunday) != "2026-03-08" {
		t.Errorf("%s %s %s", d, d.Weekday(), d.StartOfWeek(time.Monday))
	}
	if n := civil.Date("2026-03-30").Sub("2026-03-28"); n != 2 {
		t.Errorf("over the night of the clock change: %d days", n)
	}
	if _, w := d.ISOWeek(); w != 11 {
		t.Errorf("week %d", w)
	}
}

func FuzzParseTyped(f *testing.F) {
	for _, s := range []string{"930", "~15", "1h30", "+45", "10:30–11:15", "tbc", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got, err := civil.ParseTyped(s)
		if err == nil && (got.Minute < 0 || got.Minute > 1440 || got.End < 0 || got.End > 1440) {
			t.Errorf("%q: %+v", s, got)
		}
	})
}

func BenchmarkResolve(b *testing.B) {
	for b.Loop() {
		if _, err := civil.Resolve("2026-03-12T13:30", "Europe/Bucharest", civil.NoOff); err != nil {
			b.Fatal(err)
		}
	}
}

func TestNamed(t *testing.T) {
	for _, tt := range []struct{ local, name, want string }{
		{"2026-10-25T03:30", "EEST", "2026-10-25T00:30:00Z"}, {"2026-10-25T03:30", "eet", "2026-10-25T01:30:00Z"},
		{"2026-03-12T13:30", "EET", "2026-03-12T11:30:00Z"}, {"2026-03-12T13:30", "EEST", ""}, {"2026-10-25T03:30", "CET", ""}, {"2026-03-29T03:30", "EET", ""},
	} {
		m, err := civil.Named(tt.local, "Europe/Bucharest", tt.name)
		if got := m.Time().UTC().Format(time.RFC3339); tt.want == "" && err == nil || tt.want != "" && (err != nil || got != tt.want) {
			t.Errorf("%s %s: %s, %v", tt.local, tt.name, got, err)
		}
	}
}

// A skipped hour names the two it would be; a time that exists twice says of
// each which it is, and what it says is understood again.
func TestChoices(t *testing.T) {
	for local, want := range map[string]string{"2026-03-29T03:30": "02:30 04:30", "2026-10-25T03:30": "03:30 EEST 03:30 EET"} {
		_, err := civil.Resolve(local, "Europe/Bucharest", civil.NoOff)
		var e *civil.Error
		if !errors.As(err, &e) || len(e.Choices) != 2 || e.Choices[0].Told()+" "+e.Choices[1].Told() != want {
			t.Fatalf("%s: %+v", local, e)
		}
		for _, m := range e.Choices {
			typed, err := civil.ParseTyped(m.Told())
			if err != nil || typed.Kind != civil.TypedClock || civil.Clock(typed.Minute) != m.Clock() {
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
