package ui

import (
	"strings"
	"testing"
)

// A draft or a calendar of a visit that there is already is offered as a new one where none is open: that is said, and a
// press compares it instead. Of another visit on those days nothing is said.
func TestAVisitThatThereIsAlreadyIsNotBegunUnsaid(t *testing.T) {
	entry := func(uid, from, title string) string {
		return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTART;TZID=Europe/Bucharest:20270512T" + from + "\r\nSUMMARY:" + title + "\r\nEND:VEVENT\r\n"
	}
	calendar := func(entries string) string {
		return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + entries + "END:VCALENDAR\r\n"
	}
	first := entry("a1", "090000", "Call on the Speaker") + entry("a2", "110000", "Briefing")
	for name, one := range map[string]struct {
		file, was, now, left string
		there                bool
	}{
		"the draft again":    {"Visit of May.csv", aDraft, strings.ReplaceAll(aDraft, "16:00 – 16:45", "16:15 – 17:00"), "Import 1 line", true},
		"another programme":  {"Visit of May.csv", aDraft, "Date;Time;Activity;Venue\n12.05.2027;10:00;Rehearsal;Opera\n;12:00;Lunch;Hotel\n", "", false},
		"entries that moved": {"a.ics", calendar(first), calendar(strings.ReplaceAll(first, "T110000", "T113000")), "Import 1 line", true},
	} {
		w, u := fromDraft(t, "Visit of May.csv", aDraft)
		if strings.HasSuffix(one.file, ".ics") {
			w.choose(nil)
			w.taker.File(written(t, one.file, one.was))
			u.ClickText("Import 2 lines")
		}
		w.goBack()
		w.choose(nil)
		w.taker.File(written(t, "again"+one.file, one.now))
		if got := shows(u, "is in the diary for these days"); got != one.there {
			t.Errorf("%s: it is said: %t: %q", name, got, u.Texts())
		}
		if !one.there {
			continue
		}
		if u.ClickText("Compare with it"); !shows(u, one.left) || shows(u, "is in the diary for these days") {
			t.Errorf("%s: it is not compared: %q", name, u.Texts())
		}
	}
}
