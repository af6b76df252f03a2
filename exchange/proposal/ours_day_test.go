package proposal_test

import "testing"

// Our own paper names its clocks at the end of the line of its day: its hours are on these, whatever its title names.
func TestTheClocksBesideADayAreRead(t *testing.T) {
	for day, want := range map[string]string{
		"Thursday, 18 March 2027\tRome time, UTC+1": "Europe/Rome", "Thursday, 18 March 2027 Rome time, UTC+1": "Europe/Rome",
		"Thursday, 18 March 2027": "Europe/Bucharest",
	} {
		p := read(t, "p.txt", "Running order of the visit of the Minister to Bucharest\n"+day+"\n09:00 Arrival\n10:00 Talks\n11:00 Lunch\n")
		if p.Zone != want || len(p.Rows) != 3 {
			t.Errorf("%q: %s, %d rows", day, p.Zone, len(p.Rows))
		}
	}
}
