package proposal_test

import (
	"testing"

	"chancery/exchange/proposal"
)

// Numbers of a workbook that nobody formatted are days in a column of days, and parts of a day in one of hours;
// an end that cannot be read is told.
func TestUnformattedNumbersAreDaysAndHours(t *testing.T) {
	today := proposal.Options{Today: "2025-11-28"}
	p := ofText(t, "p.csv", "Date;From;To;Event\n46008;09:00;0.5;Talks\n46009;0.375;0.4166666667;Lunch\n46009;12:00;9.75;Walk\n46009;13.30;14.5;Tea\n", today)
	if len(p.Rows) != 4 {
		t.Fatalf("%+v", p.Rows)
	}
	for i, want := range []string{"2025-12-17 09:00 12:00", "2025-12-18 09:00 10:00", "2025-12-18 12:00 ", "2025-12-18 13:30 14:05"} {
		if r := p.Rows[i]; string(r.Day)+" "+r.From+" "+r.To != want {
			t.Errorf("row %d: %s %s %s, not %s", i+1, r.Day, r.From, r.To, want)
		}
	}
	if p.Rows[2].Remarks != "9.75" || !asksFor(p, "no-hour-read") {
		t.Errorf("what cannot be read: %q %v", p.Rows[2].Remarks, p.Ask)
	}
	p = ofText(t, "p.csv", "Date;From;To;Event\n18.12.2025;0.30;0.45;Talks\n46009;10:00;11:00;Tea\n", today)
	if p.Rows[0].From != "00:30" || p.Rows[0].To != "00:45" {
		t.Errorf("half past midnight: %+v", p.Rows[0])
	}
	p = ofText(t, "p.csv", "Date;From;To;Event\n18.12.2025;10:00;11:00;Talks\n12345;10:00;11:00;Tea\n", today)
	if p.Rows[1].Day != "2025-12-18" || p.Rows[1].Remarks == "" {
		t.Errorf("a number that is no day: %+v", p.Rows[1])
	}
}
