package ui

import (
	"slices"
	"strings"
	"testing"

	"chancery/ui/look"
)

// An entry of a calendar on another clock than the rest says whose it is, and when that is here.
func TestAnEntryOnAnotherClockSaysWhenThatIsHere(t *testing.T) {
	event := func(uid, zone, from, to, title string) string {
		return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTART;TZID=" + zone + ":20270914T" + from + "00\r\nDTEND;TZID=" + zone + ":20270914T" + to + "00\r\nSUMMARY:" + title + "\r\nEND:VEVENT\r\n"
	}
	w, u := sit(t, "en", look.Light)
	w.taker.File(written(t, "c.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n"+event("1", "Europe/Bucharest", "0830", "0900", "Briefing")+event("2", "Europe/Bucharest", "0930", "1000", "Debriefing")+event("6", "Europe/Bucharest", "1030", "1100", "Coffee")+
		event("3", "America/New_York", "1100", "1200", "Call")+event("4", "America/New_York", "2000", "2100", "Late call")+event("5", "Europe/Athens", "1300", "1400", "Lunch")+"END:VCALENDAR\r\n"))
	for _, want := range []string{"In local time of New York; here 18:00", "In local time of New York; here Wed 15 Sep 03:00"} {
		if !slices.Contains(u.Above(), want) {
			t.Errorf("%q is not said: %q", want, u.Above())
		}
	}
	if strings.Count(strings.Join(u.Above(), "\n"), "In local time of") != 2 { // the clocks of Athens are those of here
		t.Errorf("%q", u.Above())
	}
}
