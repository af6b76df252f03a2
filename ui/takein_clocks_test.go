package ui

import (
	"strings"
	"testing"

	"chancery/ui/look"
	"chancery/ui/view"
)

// Where a file says nothing of whose clocks its hours are on, a new visit asks, and has a field for the answer:
// it stands on those clocks, and nothing is asked any more.
func TestTheClocksOfANewVisitAreChosen(t *testing.T) {
	for name, text := range map[string]string{
		"calendar.csv":  "Subject,Start Date,Start Time,End Date,End Time,All day event,Location\nTalks,13/05/2027,10:00,13/05/2027,11:00,False,Hall\nLunch,13/05/2027,13:00,13/05/2027,14:00,False,Club\n",
		"programme.csv": "Date;Time;Activity;Venue\n13 May 2027;10:00-11:00;Talks;Hall\n13 May 2027;13:00-14:00;Lunch;Club\n",
	} {
		w, u := sit(t, "en", look.Light)
		w.choose(nil)
		w.taker.File(written(t, name, text))
		const asked = "which local time are they in?"
		if !u.Sees(asked) || !u.Sees("new visit") {
			t.Fatalf("%s: %q", name, u.Texts())
		}
		if chooses(u, "Times given in", "Kyiv"); u.Sees(asked) {
			t.Errorf("%s: it is asked still: %q", name, u.Texts())
		}
		u.ClickText("Import 2 lines")
		p := programmeOf(t, w)
		if p.Event.Zone != "Europe/Kyiv" || len(p.Items) != 2 || p.Items[0].Start.Clock() != "10:00" || p.Items[0].Start.Zone != "Europe/Kyiv" {
			t.Errorf("%s: %s, %+v", name, p.Event.Zone, p.Items)
		}
		if w.setView(view.Order); !shows(u, "Kyiv time") {
			t.Errorf("%s: whose hours they are is not said: %q", name, u.Texts())
		}
	}
}

// The hours of a draft that says nothing of whose they are, in whatever language, are on the clocks of the visit that it
// is for; only a new visit is begun on clocks that are assumed, and that is said.
func TestADraftIsOnTheClocksOfItsVisit(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.choose(nil)
	w.taker.File(written(t, "programme.csv", "Date;Time;Activity;Venue\n13 May 2027;10:00-11:00;Talks;Hall\n13 May 2027;13:00-14:00;Lunch;Club\n"))
	chooses(u, "Times given in", "Kyiv")
	u.ClickText("Import 2 lines")
	const ro = "Data;Ora;Activitatea;Locul\n%s;10:00-11:00;Convorbiri oficiale;Sala mare\n%s;16:00-17:00;Declarații de presă;Sala de conferințe\n"
	w.taker.File(written(t, "program.csv", strings.ReplaceAll(ro, "%s", "13 mai 2027")))
	if u.Sees("was assumed") || !shows(u, "Times given in Kyiv") {
		t.Errorf("for the visit it says %q", u.Texts())
	}
	u.ClickText("Import 2 lines")
	for _, it := range programmeOf(t, w).Items {
		if it.Start.Zone != "Europe/Kyiv" {
			t.Errorf("%s is on %s", it.Title.In("ro"), it.Start.Zone)
		}
	}
	w.taker.File(written(t, "program.csv", strings.ReplaceAll(ro, "%s", "13 iunie 2027")))
	if !u.Sees("was assumed") || !u.Sees("new visit") {
		t.Errorf("of a new one it says %q", u.Texts())
	}
}

// A new visit stands on the clocks of where it goes: what the guest tells on the clocks of home is shown, and goes in,
// as it is told there; that is said, and somebody who knows better has the hours kept as they stand.
func TestANewVisitTellsTheHoursOfWhereItGoes(t *testing.T) {
	const text = "Visit of the Minister to Bucharest\nAll times are Rome time\nDate;Time;Activity;Venue\n13 May 2027;11:05-11:20;Landing;Otopeni\n13 May 2027;13:00-14:00;Lunch;Club\n"
	for way, want := range map[string]string{"": "12:05", "No, these are our times": "11:05"} {
		w, u := sit(t, "en", look.Light)
		w.choose(nil)
		w.taker.File(written(t, "programme.csv", text))
		if !u.Sees("12:05") || !u.Sees("1:00") {
			t.Fatalf("it says %q", u.Texts())
		}
		if way != "" {
			u.ClickText(way)
		}
		u.ClickText("Import 2 lines")
		p := programmeOf(t, w)
		if p.Event.Zone != "Europe/Bucharest" || len(p.Items) != 2 || p.Items[0].Start.Clock() != want || p.Items[0].Start.Zone != "Europe/Bucharest" {
			t.Errorf("%q: %s, %+v", way, p.Event.Zone, p.Items)
		}
	}
}
