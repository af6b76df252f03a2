package model

import (
	"testing"

	"chancery/model/civil"
)

// What is in the other city at one end alone takes as long as it took: its hour in that city stays, and the
// hour at home follows. What is there at both ends, or at none, keeps what its clocks showed.
func TestAJourneyTakesAsLongOnOtherClocks(t *testing.T) {
	at := func(local, zone string) civil.Moment {
		m, err := civil.Resolve("2026-03-12T"+local, zone, civil.NoOff)
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	const home, from = "Europe/Bucharest", "Europe/Warsaw"
	for _, tt := range []struct {
		name, to                   string
		start, startZone           string
		end, endZone               string
		wantStart, wantEnd, wantAt string
	}{
		{"out, to clocks as at home", "Europe/Riga", "09:00", home, "09:40", from, "08:00", "09:40", home},
		{"back, from clocks as at home", "Europe/Riga", "15:00", from, "17:40", home, "15:00", "16:40", "Europe/Riga"},
		{"out, further west", "Europe/London", "09:00", home, "09:40", from, "10:00", "09:40", home},
		{"back, further west", "Europe/London", "15:00", from, "17:40", home, "15:00", "18:40", "Europe/London"},
		{"in the city", "Europe/Riga", "10:00", from, "11:00", from, "10:00", "11:00", "Europe/Riga"},
		{"at home", "Europe/Riga", "07:00", home, "08:00", home, "07:00", "08:00", home},
		{"between others", "Europe/Riga", "07:00", home, "08:00", "Europe/Paris", "07:00", "08:00", home},
	} {
		it := Item{Row: Row{ID: 1}, Title: Text{"en": "Way"}, Start: at(tt.start, tt.startZone), End: at(tt.end, tt.endZone)}
		was := it
		a := &Abroad{Zone: tt.to}
		if err := a.onClocks(&it, from); err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if it.Start.Clock() != tt.wantStart || it.End.Clock() != tt.wantEnd || it.Start.Zone != tt.wantAt {
			t.Errorf("%s: %s–%s from %s", tt.name, it.Start.Clock(), it.End.Clock(), it.Start.Zone)
		}
		if it.End.At-it.Start.At != was.End.At-was.Start.At {
			t.Errorf("%s: it takes %d minutes, took %d", tt.name, (it.End.At-it.Start.At)/60, (was.End.At-was.Start.At)/60)
		}
		told := a.Journeys(&Programme{Event: Event{Zone: from}, Items: []Item{was}})
		if changes := tt.wantStart != tt.start || tt.wantEnd != tt.end; changes != (len(told) == 1) {
			t.Errorf("%s: told of %d", tt.name, len(told))
		}
	}
}
