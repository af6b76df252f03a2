package proposal_test

import (
	"strings"
	"testing"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// An hour that the words of a row tell on other clocks than those of the draft is on these: the start, the end, or the end
// of a way home where none is told. Which rows do so is said with their numbers; clocks that show the same hour are nothing to say.
func TestAnHourIsOnTheClocksThatStandBesideIt(t *testing.T) {
	for _, one := range []struct{ hours, title, remarks, from, to, told string }{
		{"15:00", "Decolare spre București", "sosire la 17.00, ora României", "15:00", "17:00", "1 (17.00, ora României)"},
		{"15:00", "Decolare spre București, sosire la 17.00, ora României", "", "15:00", "17:00", "1 (17.00, ora României)"},
		{"17:00", "Sosire la București", "17.00, ora României", "17:00B", "", "1 (17.00, ora României)"},
		{"17:00", "Sosire la București (ora României)", "", "17:00B", "", "1 (ora României)"},
		{"8.30, ora României", "Decolare spre Praga", "", "08:30B", "", ""},
		{"15:00 – 17:00", "Flight to Bucharest", "lands at 17:00 (Bucharest time)", "15:00", "17:00", "1 (17.00, Bucharest time)"},
		{"15:00", "Виліт до Києва", "прибуття о 18:00 за київським часом, трансфер", "15:00", "18:00", "1 (18.00, за київським часом)"},
		{"15:00", "Talks", "call with the capital at 19:00 Kyiv time", "15:00", "", "1 (19.00, Kyiv time)"},
		{"15:00", "Flight to Brussels", "lands at 17:00 Brussels time", "15:00", "", ""},
	} {
		p := ofText(t, "p.csv", "Date;Time;Activity;Venue;Remarks\n9 December 2026;"+one.hours+";"+one.title+";Hall;"+one.remarks+"\n", proposal.Options{Today: "2026-11-28", Zone: "Europe/Prague", Clocks: "Europe/Prague"})
		told := ""
		for _, e := range p.Ask {
			if e.Code == "takein.other-clocks" {
				told = strings.Join(e.Args, " ")
			}
		}
		if told != one.told {
			t.Errorf("%s, %s: told %q", one.title, one.remarks, told)
		}
		w := words.For("en")
		c := &typed.Cells{Words: w, Lang: "en", Places: typed.NewGazetteer(model.Registers{}, w), Roll: typed.NewRoll(nil), Programme: model.Programme{Event: model.Event{Zone: "UTC"}}}
		r, want := p.Here(c, 0), proposal.Row{From: utc(one.from, true), To: utc(one.to, false)}
		if r.From != want.From || r.To != want.To {
			t.Errorf("%s, %s: %s – %s UTC, not %s – %s", one.title, one.remarks, r.From, r.To, want.From, want.To)
		}
	}
}

// An entry of a calendar is at the hour that it says, whatever its title calls it.
func TestAnEntryOfACalendarKeepsItsClocks(t *testing.T) {
	p := ofText(t, "c.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART;TZID=Europe/Prague:20261209T170000\r\nDTEND;TZID=Europe/Prague:20261209T180000\r\nSUMMARY:Call, 17:00 Kyiv time\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", proposal.Options{Today: "2026-11-28"})
	if len(p.Rows) != 1 || p.Rows[0].From != "17:00" || p.Rows[0].Zone != "" || asksFor(p, "other-clocks") {
		t.Errorf("%+v, %v", p.Rows, p.Ask)
	}
}

// utc is an hour of a December on the clocks of Greenwich: a start is told in Prague unless it has a mark, an end in the
// East.
func utc(hour string, start bool) string {
	of, east := strings.CutSuffix(hour, "B")
	if of == "" {
		return ""
	}
	by := 1
	if east || !start {
		by = 2
	}
	n := (int(of[0]-'0')*10 + int(of[1]-'0')) - by
	return string([]byte{byte('0' + n/10), byte('0' + n%10)}) + of[2:]
}
