package proposal_test

import (
	"strings"
	"testing"

	"chancery/exchange/proposal"
	"chancery/model/civil"
)

// A day that no calendar has is asked about: what stands on it is of no day, not of the day above, and keeps
// the words.
func TestADayThatDoesNotExistIsAskedAbout(t *testing.T) {
	today := proposal.Options{Today: "2026-11-28"}
	for _, day := range []string{"31.11.2026", "30.02.2027", "32.12.2026", "2026-11-31", "12/31/2026", "31.11.26", "32 December 2026"} {
		for name, text := range map[string]string{
			"p.csv": "Date;Time;Event\n18.12.2026;09:00;Arrival\n" + day + ";10:00;Talks\n;11:00;Lunch\n19.12.2026;12:00;Departure\n",
			"p.txt": "18 December 2026\n09:00 Arrival\n" + day + "\n10:00 Talks\n11:00 Lunch\n19 December 2026\n12:00 Departure\n",
		} {
			p := ofText(t, name, text, today)
			var days []civil.Date
			for _, r := range p.Rows {
				days = append(days, r.Day)
			}
			if len(days) != 4 || days[0] != "2026-12-18" || days[1] != "" || days[2] != "" || days[3] != "2026-12-19" || !asksFor(p, "no-such-day") || !asksFor(p, "no-day") {
				t.Errorf("%s in %s: %q %v", day, name, days, p.Ask)
				continue
			}
			if kept := p.Rows[1].Remarks + strings.Join(p.Aside, ";"); !strings.Contains(kept, day) {
				t.Errorf("%s in %s: its words are lost: %q", day, name, kept)
			}
		}
	}
	p := ofText(t, "p.csv", "Time;Event\n18.12.2026 09:00;Arrival\n31.11.2026 09:00;Talks\n", today)
	if len(p.Rows) != 2 || p.Rows[1].Day != "" || p.Rows[1].From != "09:00" || !strings.Contains(p.Rows[1].Remarks, "31.11.2026") {
		t.Errorf("%+v", p.Rows)
	}
	p = ofText(t, "p.csv", "Date;Time;Event\n18.12.2026;22:00–01:00 (31.11.2026);Dinner\n18.12.2026;23:00;Rest\n", today)
	if len(p.Rows) != 2 || !asksFor(p, "no-such-day") || !strings.Contains(p.Rows[0].Remarks, "31.11.2026") || p.Rows[1].Day != "2026-12-18" {
		t.Errorf("an end: %+v %v", p.Rows, p.Ask)
	}
	p = ofText(t, "p.csv", "Date;Time;Event\n29.02.2028;09:00;Arrival\n1.3.2028;10.45–2030;Talks\n", today)
	if len(p.Rows) != 2 || asksFor(p, "no-such-day") || p.Rows[0].Day != "2028-02-29" {
		t.Errorf("a day that is: %+v %v", p.Rows, p.Ask)
	}
}
