package words

import (
	"testing"

	"chancery/model/civil"
)

func TestAnHourOnOtherClocksNamesThem(t *testing.T) {
	at := func(local, zone string) civil.Moment {
		m, err := civil.Resolve(local, zone, civil.NoOff)
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	rome := at("2026-06-03T18:00", "Europe/Rome")
	for _, tt := range []struct {
		m    civil.Moment
		zone string
		lang string
		want string
	}{
		{rome, "Europe/Bucharest", "en", "19:00 (18:00 Rome)"},
		{rome, "Europe/Bucharest", "uk", "19:00 (18:00 Рим)"},
		{rome, "Europe/Rome", "en", "18:00"},
		{rome, "Europe/Berlin", "en", "18:00"}, // the clocks agree
		{at("2026-06-03T09:30", "Europe/Bucharest"), "Europe/Kyiv", "ro", "09:30"},
		{rome, "Nowhere/Such", "en", "18:00 Rome"},
	} {
		if got := For(tt.lang).OnClocks(tt.m, tt.zone); got != tt.want {
			t.Errorf("%s in %s: %q, not %q", tt.m.Local, tt.zone, got, tt.want)
		}
	}
}
