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

// A flight of another guest takes as long as that of the one before: its hour in the city of the visit stays,
// and the hour where the guest lives follows, on the clocks there. All else stays.
func TestAFlightOfAnotherGuestIsOnTheirClocks(t *testing.T) {
	at := func(local, zone string) civil.Moment {
		m, err := civil.Resolve("2026-03-12T"+local, zone, civil.NoOff)
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	const here, was = "Europe/Bucharest", "Europe/Warsaw"
	for _, tt := range []struct {
		name, now               string
		start, startZone        string
		end, endZone            string
		wantStart, wantFromZone string
		wantEnd, wantToZone     string
	}{
		{"back, further west", "Europe/Lisbon", "14:10", here, "15:00", was, "14:10", here, "14:00", "Europe/Lisbon"},
		{"out, further west", "Europe/Lisbon", "07:00", was, "09:40", here, "06:00", "Europe/Lisbon", "09:40", here},
		{"back, further east", "Europe/Istanbul", "14:10", here, "15:00", was, "14:10", here, "17:00", "Europe/Istanbul"},
		{"in the city", "Europe/Lisbon", "10:00", here, "11:00", here, "10:00", here, "11:00", here},
		{"where the guest lives", "Europe/Lisbon", "06:00", was, "06:30", was, "06:00", "Europe/Lisbon", "06:30", "Europe/Lisbon"},
		{"to others", "Europe/Lisbon", "07:00", here, "08:00", "Europe/Paris", "07:00", here, "08:00", "Europe/Paris"},
		{"to nobody knows where", "", "14:10", here, "15:00", was, "14:10", here, "15:00", was},
	} {
		it := Item{Row: Row{ID: 1}, Title: Text{"en": "Way"}, Start: at(tt.start, tt.startZone), End: at(tt.end, tt.endZone)}
		before := it
		h := Home{Was: was, Now: tt.now}
		if err := h.onClocks(&it, here); err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if it.Start.Clock() != tt.wantStart || it.Start.Zone != tt.wantFromZone || it.End.Clock() != tt.wantEnd || it.End.Zone != tt.wantToZone {
			t.Errorf("%s: %s %s – %s %s", tt.name, it.Start.Clock(), it.Start.Zone, it.End.Clock(), it.End.Zone)
		}
		if it.End.At-it.Start.At != before.End.At-before.Start.At {
			t.Errorf("%s: it takes %d minutes, took %d", tt.name, (it.End.At-it.Start.At)/60, (before.End.At-before.Start.At)/60)
		}
		told := h.Journeys(&Programme{Event: Event{Zone: here}, Items: []Item{before}})
		if changes := tt.startZone != tt.endZone && (tt.wantStart != tt.start || tt.wantEnd != tt.end); changes != (len(told) == 1) {
			t.Errorf("%s: told of %d", tt.name, len(told))
		}
	}
	same := Item{Start: at("10:00", here), End: at("11:00", here)}
	if err := (Home{Was: here, Now: was}).onClocks(&same, here); err != nil || same.Start.Zone != here {
		t.Errorf("of a guest on the clocks of the city, what is in the city is at %s: %v", same.Start.Zone, err)
	}
}
