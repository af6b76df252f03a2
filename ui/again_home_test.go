package ui

import (
	"strings"
	"testing"

	"chancery/model"
)

// The flight home of another guest takes as long as that of the one before, on the clocks where it ends: the card
// says which hour changes, and no clock of the earlier guest's capital stands in the copy.
func TestTheFlightOfAnotherGuestIsOnTheirClocks(t *testing.T) {
	w, u := before(t, "en")
	w.table.Run("new-visit")
	u.Type("Official visit of the President of Poland, 16-17 September 2026")
	adds(w, u)
	row(u, "14:10", "15:00", "Flight Bucharest – Warsaw", "", "", "", "", "", "", "", "", "")
	old := w.inside.Event
	if len(w.inside.Items) != 1 || w.inside.Items[0].End.Zone != "Europe/Warsaw" {
		t.Fatalf("the flight is %+v", w.inside.Items)
	}
	was := w.inside.Items[0]
	w.deeds.Duplicate(model.Ref{Event: old.ID})
	chooses(u, "Guest", "portug")
	if said := strings.Join(strings.Fields(strings.Join(u.Texts(), " ")), " "); !strings.Contains(said, "14:10–14:00, not 14:10–15:00") {
		_, said, _ = strings.Cut(said, "from an earlier one")
		t.Errorf("it does not say which hour changes: %q", said)
	}
	adds(w, u)
	made := old.ID
	for _, l := range w.events {
		made = max(made, l.Event.ID)
	}
	p, err := w.desk.Programme(made)
	if err != nil || made == old.ID || len(p.Items) != 1 {
		t.Fatalf("made visit %d with %d items, %v: %q", made, len(p.Items), err, u.Above())
	}
	if it := p.Items[0]; it.Title["en"] != "Flight Bucharest – Lisbon" || it.Start.Clock() != "14:10" || it.Start.Zone != was.Start.Zone || it.End.Clock() != "14:00" || it.End.Zone != "Europe/Lisbon" {
		t.Errorf("%s is from %s %s to %s %s", it.Title["en"], it.Start.Clock(), it.Start.Zone, it.End.Clock(), it.End.Zone)
	}
}
