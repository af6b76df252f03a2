package typed

import (
	"testing"
)

// A flight's two hours are typed as the handbook says, in each language.
func TestAFlightIsTypedAsTheHandbookSays(t *testing.T) {
	for _, tt := range []struct {
		cells      [3]string
		zone, land string
	}{
		{[3]string{"22:40 Bucharest", "17:25 Tokyo", "Flight"}, "Asia/Tokyo", "2026-03-13T17:25"},
		{[3]string{"22:40 București", "17:25 Tokio", "Zbor"}, "Asia/Tokyo", "2026-03-13T17:25"},
		{[3]string{"22:40 Бухарест", "17:25 Токіо", "Рейс"}, "Asia/Tokyo", "2026-03-13T17:25"},
		{[3]string{"9:00", "10:15", "Flight Bucharest – Rome"}, "Europe/Rome", "2026-03-12T10:15"},
		{[3]string{"9:00", "10:15", "Zbor București – Roma"}, "Europe/Rome", "2026-03-12T10:15"},
		{[3]string{"9:00", "10:15", "Рейс Бухарест – Рим"}, "Europe/Rome", "2026-03-12T10:15"},
	} {
		cells := tt.cells
		c := cellsOf()
		c.Programme.Event.Zone, c.Programme.Event.FirstDay, c.Programme.Event.LastDay = "Europe/Bucharest", "2026-03-12", "2026-03-14"
		d, err := c.Draft(nil, "2026-03-12")
		if err != nil {
			t.Fatal(err)
		}
		for i, col := range []Column{ColFrom, ColTo, ColActivity} {
			if err := c.Type(d, col, cells[i]); err != nil {
				t.Errorf("%q: %v", cells[i], err)
			}
		}
		it := d.Item
		if it.Start.Zone != "Europe/Bucharest" || it.End.Zone != tt.zone || it.End.Local != tt.land {
			t.Errorf("%q: %+v – %+v", cells, it.Start, it.End)
		}
	}
}
