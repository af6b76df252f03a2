package typed

import (
	"testing"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// What is typed without clocks is on those of the visit, and the hours of a flight are on the clocks of
// where it leaves and lands, in whatever order the cells are typed.
func TestAFlightLandsOnOtherClocks(t *testing.T) {
	for _, tt := range []struct {
		visit string
		cells []string // from, to, activity, in that order
		order []Column
		want  string
	}{
		{"Europe/Rome", []string{"09:00 Bucharest", "10:15", "Flight Bucharest - Rome"}, []Column{ColFrom, ColTo, ColActivity}, "09:00 Europe/Bucharest 10:15 Europe/Rome"},
		{"Europe/Rome", []string{"09:00 Bucharest", "10:15", "Flight Bucharest - Rome"}, []Column{ColTo, ColFrom, ColActivity}, "09:00 Europe/Bucharest 10:15 Europe/Rome"},
		{"Europe/Rome", []string{"09:00 Bucharest", "10:15", "Talks"}, []Column{ColFrom, ColTo, ColActivity}, "09:00 Europe/Bucharest 10:15 Europe/Bucharest"},
		{"Europe/Bucharest", []string{"18:00", "19:20", "Flight Bucharest – Rome (RO 201)"}, []Column{ColFrom, ColTo, ColActivity}, "18:00 Europe/Bucharest 19:20 Europe/Rome"},
		{"Europe/Bucharest", []string{"18:00", "19:20", "Zbor la Roma"}, []Column{ColActivity, ColFrom, ColTo}, "18:00 Europe/Bucharest 19:20 Europe/Rome"},
		{"Europe/Bucharest", []string{"18:00", "19:20 Bucharest", "Flight Bucharest – Rome"}, []Column{ColActivity, ColFrom, ColTo}, "18:00 Europe/Bucharest 19:20 Europe/Bucharest"},
		{"Europe/Rome", []string{"07:30", "08:45", "Flight Bucharest - Rome"}, []Column{ColFrom, ColTo, ColActivity}, "07:30 Europe/Bucharest 08:45 Europe/Rome"},
		{"Europe/Rome", []string{"07:30", "08:45", "Flight Bucharest - Rome"}, []Column{ColActivity, ColFrom, ColTo}, "07:30 Europe/Bucharest 08:45 Europe/Rome"},
		{"Europe/Rome", []string{"07:30 Rome", "08:45", "Flight Bucharest - Rome"}, []Column{ColFrom, ColTo, ColActivity}, "07:30 Europe/Rome 08:45 Europe/Rome"},
		{"Europe/Rome", []string{"07:30", "22:45", "Flight RO 201: from New York to Rome"}, []Column{ColFrom, ColTo, ColActivity}, "07:30 America/New_York 22:45 Europe/Rome"},
		{"Europe/Rome", []string{"07:30", "08:45", "Zbor din București"}, []Column{ColFrom, ColTo, ColActivity}, "07:30 Europe/Bucharest 08:45 Europe/Rome"},
		{"Europe/Rome", []string{"18:00", "21:15", "Flight Rome-Bucharest"}, []Column{ColFrom, ColTo, ColActivity}, "18:00 Europe/Rome 21:15 Europe/Bucharest"},
		{"Europe/Rome", []string{"07:30", "08:45", "Flight RO-201 Bucharest–Rome"}, []Column{ColFrom, ColTo, ColActivity}, "07:30 Europe/Bucharest 08:45 Europe/Rome"},
		{"Europe/Rome", []string{"07:30", "22:45", "Flight New York-Rome"}, []Column{ColFrom, ColTo, ColActivity}, "07:30 America/New_York 22:45 Europe/Rome"},
		{"Europe/Rome", []string{"07:30", "22:45", "Flight Rome-New York"}, []Column{ColFrom, ColTo, ColActivity}, "07:30 Europe/Rome 22:45 America/New_York"},
		{"Europe/Bucharest", []string{"18:00", "1h20", "Talks in Rome"}, []Column{ColFrom, ColTo, ColActivity}, "18:00 Europe/Bucharest 19:20 Europe/Bucharest"},
	} {
		c := cellsOf()
		c.Programme.Event.Zone = tt.visit
		d, err := c.Draft(nil, "2026-03-12")
		if err != nil {
			t.Fatal(err)
		}
		for _, col := range tt.order {
			text := map[Column]string{ColFrom: tt.cells[0], ColTo: tt.cells[1], ColActivity: tt.cells[2]}[col]
			if err := c.Type(d, col, text); err != nil {
				t.Errorf("%v, %s: %v", tt.cells, text, err)
			}
		}
		it := d.Item
		if got := it.Start.Clock() + " " + it.Start.Zone + " " + it.End.Clock() + " " + it.End.Zone; got != tt.want || it.EndMark == model.Open {
			t.Errorf("%q typed as %v: %s, want %s", tt.cells, tt.order, got, tt.want)
		}
	}
}

// A line that is typed quickly says the same.
func TestAFlightTypedQuickly(t *testing.T) {
	for line, want := range map[string]string{
		"07:30-08:45 Flight Bucharest – Rome":          "07:30 Europe/Bucharest 08:45 Europe/Rome",
		"07:30 2h15 Flight Bucharest – Rome":           "07:30 Europe/Bucharest 08:45 Europe/Rome",
		"07:30 Flight Bucharest – Rome":                "07:30 Europe/Bucharest 07:30 Europe/Bucharest, open",
		"07:30-08:45 Talks between Bucharest and Rome": "07:30 Europe/Rome 08:45 Europe/Rome",
		"22:00-22:30 Flight Bucharest – Tokyo":         "22:00 Europe/Rome 22:30 Europe/Rome",
		"10:00 Flight Rome – Bucharest":                "10:00 Europe/Rome 10:00 Europe/Rome, open",
	} {
		q := Quickly{Event: cellsOf().Programme.Event, Cells: *cellsOf(), Today: "2026-03-12", First: "2026-03-12", Day: "2026-03-12", Free: func(civil.Date) int { return 540 }}
		q.Event.Zone = "Europe/Rome"
		it, _, err := q.Item(ParseLine(words.For("en"), line, "2026-03-12", "2026-03-12"))
		got := it.Start.Clock() + " " + it.Start.Zone + " " + it.End.Clock() + " " + it.End.Zone
		if it.EndMark == model.Open {
			got += ", open"
		}
		if err != nil || got != want {
			t.Errorf("%s: %s, %v, want %s", line, got, err, want)
		}
	}
}
