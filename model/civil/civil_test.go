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
