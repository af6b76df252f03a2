package model

import (
	"strings"
	"testing"

	"chancery/model/civil"
)

// Whoever came is not carried into the visit of another in words either: who was named
// most often is whoever comes next, of the rest those stay who have no name.
func TestATemplateNamesNoGuestInWords(t *testing.T) {
	const staff = "two interpreters"
	who := map[int64][]Participation{
		1: {{Side: HostSide, Name: Plain("Ana Pop")}, {Side: GuestSide, Name: Plain("Президент Республіки Молдова"), Plus: 2}, {Side: GuestSide, Name: Plain("Ion Rusu")}, {Side: GuestSide, Name: Plain(staff)}},
		2: {{Side: GuestSide, Name: Plain("Президент Республіки Молдова"), Role: "guest"}, {Side: GuestSide, Name: Plain("محمد")}},
	}
	for _, direction := range []Direction{Incoming, Outgoing} {
		e := NewEvent(OfficialVisit, "2026-03-11", "2026-03-12", "Europe/Bucharest")
		e.Direction = direction
		p, others := Programme{Event: e, Who: who}, GuestSide
		if direction == Outgoing { // those who are called on are the others
			others, p.Who = HostSide, map[int64][]Participation{}
			for id, list := range who {
				for _, w := range list {
					if w.Side = HostSide; w.Name.In() == "Ana Pop" {
						w.Side = GuestSide
					}
					p.Who[id] = append(p.Who[id], w)
				}
			}
		}
		start, err := civil.Resolve("2026-03-12T12:15", "Europe/Bucharest", civil.NoOff)
		if err != nil {
			t.Fatal(err)
		}
		for id := range int64(2) {
			it := NewItem(1, Welcome, start, start.AddMinutes(15))
			it.ID = id + 1
			p.Items = append(p.Items, it)
		}
		made := TemplateOf(&p, Plain("As usual"))
		for i, want := range []string{"Maia Sandu; " + staff, "Maia Sandu"} {
			var are []string
			for _, w := range made.Items[i].people([]Participation{{Side: others, Name: Plain("Maia Sandu")}}) {
				if w.Side == others {
					are = append(are, w.Name.In())
				} else if w.Name.In() != "Ana Pop" {
					t.Errorf("%s: %q is of our side", direction, w.Name.In())
				}
			}
			if n := len(made.Items[i].Who); i == 0 && n != 3 {
				t.Errorf("%s: %d take part, with our own", direction, n)
			}
			if got := strings.Join(are, "; "); got != want {
				t.Errorf("%s: %q, want %q", direction, got, want)
			}
		}
	}
}
