package proposal_test

import (
	"strings"
	"testing"

	"chancery/exchange"
	"chancery/exchange/proposal"
)

// The clocks of a calendar are those of the town it is about, of which a program names another: of the visit that it is for,
// else of a place of an entry. Clocks that differ are those that it names. Nobody asks whose they are.
func TestClocksAreOfTheTownOfTheVisit(t *testing.T) {
	for _, one := range []struct{ tzid, visit, place, want string }{
		{"Central Europe Standard Time", "Europe/Prague", "Hall", "Europe/Prague"},
		{"Central Europe Standard Time", "", "Prague Castle, Prague", "Europe/Prague"},
		{"Central Europe Standard Time", "Europe/Bucharest", "Hall", "Europe/Budapest"},
		{"Europe/Budapest", "Europe/Bucharest", "Budapest", "Europe/Budapest"},
		{"GTB Standard Time", "Europe/Athens", "Hall", "Europe/Athens"},
		{"Europe/London", "Europe/Prague", "Prague", "Europe/London"},
	} {
		text := "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a@there\r\nSUMMARY:Talks\r\nLOCATION:" + strings.ReplaceAll(one.place, ",", "\\,") +
			"\r\nDTSTART;TZID=" + one.tzid + ":20270512T100000\r\nDTEND;TZID=" + one.tzid + ":20270512T110000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
		f, err := exchange.Read("a.ics", []byte(text), exchange.Options{})
		if err != nil {
			t.Fatal(err)
		}
		p := proposal.Of(f, proposal.Options{Today: "2027-01-01", Zone: one.visit})
		if p.Zone != one.want || len(p.Rows) != 1 || p.Rows[0].Zone != "" || p.Rows[0].From != "10:00" || p.Rows[0].To != "11:00" || !p.TellsClocks() {
			t.Errorf("%+v: %s, %+v", one, p.Zone, p.Rows)
		}
	}
	f, err := exchange.Read("a.ics", []byte("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a@there\r\nSUMMARY:Talks\r\nDTSTART:20270512T100000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"), exchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if proposal.Of(f, proposal.Options{Today: "2027-01-01"}).TellsClocks() {
		t.Error("hours on nobody's clocks are told")
	}
}
