package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
)

// A row that is only like one of the visit is not taken for it unless somebody says so: it waits, and one press on what
// becomes of it makes it a new one. Rows of days more make the visit longer where that is said, in the same deed.
func TestARowThatIsOnlyAlikeWaitsForAWord(t *testing.T) {
	w, u := fromDraft(t, "Visit of May.csv", "Date;Time;Activity;Venue;Participants\n12.05.2027;09:00 – 09:30;Arrival;Airport;\n;20:15;departure;Airport;\n")
	w.taker.File(written(t, "again.csv", "Date;Time;Activity;Venue;Participants\n12.05.2027;09:00 – 09:30;Arrival;Airport;\n;19:35;Departure for the airport;;\n13.05.2027;10:00;Talks;;\n"))
	if !shows(u, "(is it “departure”?)") || !shows(u, "Import 1 line") {
		t.Fatalf("it is taken for the other unasked: %q", u.Texts())
	}
	u.ClickText("is it “departure”?")
	if !shows(u, "new left out") { // offered by the one press
		t.Fatalf("nothing is offered: %q", u.Texts())
	}
	u.Type("new")
	u.Key(fyne.KeyReturn)
	if !shows(u, "Import 2 lines") || shows(u, "is it “departure”?") {
		t.Fatalf("one press makes it no new one: %q", u.Texts())
	}
	u.ClickText("Extend the visit to 12–13 May 2027")
	if !shows(u, "The visit becomes 12–13 May 2027.") {
		t.Errorf("%q", u.Texts())
	}
	u.ClickText("Import 2 lines")
	p := programmeOf(t, w)
	titles := ""
	for _, it := range p.Items {
		titles += it.Start.Clock() + " " + it.Title.In("en") + "; "
	}
	if p.Event.LastDay != "2027-05-13" || !strings.Contains(titles, "19:35 Departure for the airport; 20:15 departure; 10:00 Talks") {
		t.Errorf("until %s: %s", p.Event.LastDay, titles)
	}
	w.undo()
	if p := programmeOf(t, w); p.Event.LastDay == "2027-05-13" || len(p.Items) != 2 {
		t.Errorf("one undo leaves it until %s, with %d items", p.Event.LastDay, len(p.Items))
	}
}
