//go:build e2e

package e2e

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"chancery/ui/probe"
)

// nightly writes the calendar of the President as his office does, with the audience at an hour.
func (s *screen) nightly(hour string, at time.Time) (path string) {
	s.t.Helper()
	path = filepath.Join(s.home, "president.ics")
	entry := func(uid, title, hours, more string) string {
		from, to, _ := strings.Cut(hours, "-")
		const day = ";TZID=Europe/Bucharest:20270512T"
		return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSUMMARY:" + title + "\r\nDTSTART" + day + from + "00\r\nDTEND" + day + to + "00\r\n" + more + "END:VEVENT\r\n"
	}
	text := "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN\r\nX-WR-CALNAME:The President\r\n" +
		entry("0400A", "Audience of the Patriarch", hour+"00-"+hour+"45", "LOCATION:Oak Room\r\n") +
		entry("0400B", "Cardiologist", "1500-1600", "CLASS:PRIVATE\r\nLOCATION:Clinic\r\n") + "END:VCALENDAR\r\n"
	err := os.WriteFile(path, []byte(text), 0o600)
	if err == nil {
		err = os.Chtimes(path, at, at)
	}
	if err != nil {
		s.t.Fatal(err)
	}
	return path
}

// The nightly calendar: at six one meeting has moved, and the move is offered, not made; the private
// one is “busy” everywhere, search too; an export missing for two nights says as of when it is.
func TestTheNightlyCalendar(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1440, 900)
	home := time.FixedZone("EEST", 3*3600)
	tuesday := time.Date(2027, 5, 11, 23, 10, 0, 0, home)
	s.nightly("10", tuesday)
	s.empty("2027-05-12T06:00")
	s.command("follow")
	s.press(probe.Which{Kind: "button", Label: "Choose a file"})
	s.press(probe.Which{Kind: "filedialogitem", Label: ".ics president"})
	s.press(probe.Which{Kind: "button", Label: "Open"})
	s.nothingOver()
	s.target(probe.Which{Kind: "lent", Label: "as of Tuesday 23:10"})
	s.target(probe.Which{Kind: "entry", Label: "Busy"})
	s.press(probe.Which{Kind: "entry", Label: "Audience of the Patriarch"})
	s.stands("the card of the audience", probe.State{Overlay: "Turn into an item"})
	s.told("Audience of the Patriarch", "10:00 – 10:45", "Oak Room", "The President, as of Tuesday 23:10")
	s.takes("Turn into an item")
	if it := s.titled(s.own(), "Audience of the Patriarch"); !strings.Contains(it.Start, "T10:00") {
		t.Errorf("it begins at %s", it.Start)
	}

	s.nightly("11", time.Date(2027, 5, 12, 5, 50, 0, 0, home))
	s.target(probe.Which{Kind: "lent", Label: "as of 05:50"})
	s.press(probe.Which{Kind: "entry", Label: "Audience of the Patriarch"})
	s.target(probe.Which{Kind: "choice", Label: "Move it there"})
	if it := s.titled(s.own(), "Audience of the Patriarch"); !strings.Contains(it.Start, "T10:00") {
		t.Errorf("the move was made: %s", it.Start)
	}
	s.changes("the audience", func() { s.press(probe.Which{Kind: "choice", Label: "Move it there"}) })
	if it := s.titled(s.own(), "Audience of the Patriarch"); !strings.Contains(it.Start, "T11:00") {
		t.Errorf("it begins at %s", it.Start)
	}

	for _, is := range s.targets() {
		if strings.Contains(is.Label+is.Text, "Cardio") || strings.Contains(is.Label+is.Text, "Clinic") {
			t.Errorf("what is private is told: %+v", is)
		}
	}
	s.keys("slash")
	s.types("cardiologist")
	for _, is := range s.targets() {
		if is.Kind == "hit" {
			t.Errorf("the search finds %+v", is)
		}
	}
	s.keys("ctrl+a")
	s.types("busy")
	s.target(probe.Which{Kind: "hit", Label: "Busy"})
	s.keys("Escape")
	s.finish()

	path := s.nightly("11", tuesday) // as it was left, for two nights
	s.open("--now", "2027-05-13T06:00")
	s.target(probe.Which{Kind: "lent", Label: "as of Tuesday 23:10"})
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	s.target(probe.Which{Kind: "lent", Label: "file missing, as of Tuesday 23:10"})
	s.finish()
}
