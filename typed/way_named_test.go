package typed

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// A saved row that is called a flight only now takes the clocks of its cities, as one that was called so from
// the beginning: the hours that stand there stay, and it is said. Clocks that somebody chose stay.
func TestASavedRowCalledAFlightTakesItsClocks(t *testing.T) {
	const rome, london = "Europe/Rome", "Europe/London"
	for _, tt := range []struct {
		name, visit  string
		starts, ends string // the clocks it is on
		from, to     string
		was, now     string
		want, said   string
	}{
		{"renamed", bucharest, bucharest, bucharest, "09:00", "10:15", "Talks", "Flight Bucharest - Rome", "09:00 Europe/Bucharest 10:15 Europe/Rome", "Now in local time: Thu 12 Mar, 09:00 Bucharest – 10:15 Rome"},
		{"a slip mended", bucharest, bucharest, bucharest, "09:00", "10:15", "Fligth Bucharest – Rome", "Flight Bucharest – Rome", "09:00 Europe/Bucharest 10:15 Europe/Rome", "10:15 Rome"},
		{"both ends", rome, rome, rome, "07:30", "08:45", "Departure", "Flight Bucharest – Rome", "07:30 Europe/Bucharest 08:45 Europe/Rome", "07:30 Bucharest – 08:45 Rome"},
		{"from elsewhere", rome, rome, rome, "07:30", "08:45", "Zbor", "Zbor din București", "07:30 Europe/Bucharest 08:45 Europe/Rome", "07:30 Bucharest"},
		{"chosen by hand", bucharest, bucharest, london, "09:00", "10:15", "Talks", "Flight Bucharest – Rome", "09:00 Europe/Bucharest 10:15 Europe/London", ""},
		{"to elsewhere than before", bucharest, bucharest, rome, "09:00", "10:15", "Flight Bucharest – Rome", "Flight Bucharest – London", "09:00 Europe/Bucharest 10:15 Europe/London", "10:15 London"},
		{"held against its title", bucharest, bucharest, bucharest, "09:00", "10:15", "Flight Bucharest – Rome", "Flight Bucharest – London", "09:00 Europe/Bucharest 10:15 Europe/Bucharest", ""},
		{"said of the same cities", bucharest, bucharest, rome, "09:00", "10:15", "Flight Bucharest – Rome", "Flight RO 201 Bucharest – Rome", "09:00 Europe/Bucharest 10:15 Europe/Rome", ""},
		{"no way", bucharest, bucharest, bucharest, "09:00", "10:15", "Talks", "Talks on Bucharest - Rome", "09:00 Europe/Bucharest 10:15 Europe/Bucharest", ""},
		{"could not be", bucharest, bucharest, bucharest, "09:00", "10:15", "Talks", "Flight London – Bucharest", "09:00 Europe/Bucharest 10:15 Europe/Bucharest", "The times stay in local time of Bucharest"},
		{"no end", bucharest, bucharest, bucharest, "18:00", "", "Talks", "Flight Rome – Bucharest", "18:00 Europe/Rome 19:00 Europe/Bucharest", "Now in local time: Thu 12 Mar, 18:00 Rome"},
	} {
		it := model.NewItem(1, model.OtherItem, atOn(t, tt.from, tt.starts), atOn(t, max(tt.from, tt.to), tt.ends))
		it.ID, it.Title = 1, model.Text{"en": tt.was}
		if it.Kind = Guess(it.Title); tt.to == "" {
			it.EndMark = model.Open
		}
		c := cellsOf(it)
		c.Programme.Event.Zone = tt.visit
		change, err := c.Change(it, ColActivity, tt.now)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		is := change.(*model.SaveItem).Item
		if got := is.Start.Clock() + " " + is.Start.Zone + " " + is.End.Clock() + " " + is.End.Zone; got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
		if said := c.ToldOnWay(change); !strings.Contains(said, tt.said) || (said == "") != (tt.said == "") {
			t.Errorf("%s: it says %q, not %q", tt.name, said, tt.said)
		}
	}
}

// atOn is an hour of 12 March on the clocks of a zone.
func atOn(t *testing.T, clock, zone string) civil.Moment {
	t.Helper()
	m, err := civil.Resolve("2026-03-12T"+clock, zone, civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// Titles that are pasted over several rows say so alike, and of many how many more; an hour that is pasted with
// its city is on the clocks of that.
func TestPastedTitlesTakeTheirClocks(t *testing.T) {
	var items []model.Item
	var rows []string
	for n := range 3 {
		it := meeting(t, "09:00", 75)
		it.ID = int64(n + 1)
		items = append(items, it)
		rows = append(rows, "Flight Bucharest – Rome")
	}
	c := cellsOf(items...)
	var several model.Several
	for n := range items {
		r := &Row{Of: &c.Programme.Items[n], Cells: map[Column]string{ColActivity: rows[n]}}
		if n == 2 {
			r.Cells[ColTo] = "10:20 Bucharest"
		}
		changes, doubts := c.fill(r)
		if len(doubts) > 0 {
			t.Fatalf("%+v", doubts)
		}
		several.Changes = append(several.Changes, changes...)
	}
	for n, want := range []string{"10:15 Europe/Rome", "10:15 Europe/Rome", "10:20 Europe/Bucharest"} {
		if is := several.Changes[n].(*model.SaveItem).Item; is.End.Clock()+" "+is.End.Zone != want {
			t.Errorf("row %d ends %s %s, not %s", n, is.End.Clock(), is.End.Zone, want)
		}
	}
	one := words.For("en").Say("typed.way-clocks", "Thu 12 Mar, 09:00 Bucharest – 10:15 Rome")
	if said := c.ToldOnWay(&several); said != one+" · "+one {
		t.Errorf("it says %q", said)
	}
}
