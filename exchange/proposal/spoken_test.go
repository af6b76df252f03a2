package proposal_test

import (
	"strings"
	"testing"

	"chancery/exchange/proposal"
)

// Lines that begin with their hours and go on in words are sentences, whatever sign stands in all of them equally often:
// no column is parted by it. A list whose hours have a cell of their own stays a list.
func TestLinesWithTheirHoursInFrontAreNoList(t *testing.T) {
	const said = "13:45 – 13:50 Photo, Palace, Hall\n13:50 – 14:30 Talks, Palace, Blue Room\n14.45 – 15.00 Press statement, Palace, Hall\n15:00 Departure, Airport, Gate\n"
	const list = "13:45 – 13:50,Photo,Palace\n13:50 – 14:30,Talks,Palace\n14.45 – 15.00,Press statement,Palace\n15:00,Departure,Airport\n"
	for name, text := range map[string]string{
		"commas": said, "below a day": "16 December 2026\n\n" + said, "semicolons": strings.ReplaceAll(said, ", ", "; "), "bars": strings.ReplaceAll(said, ", ", " | "),
		"a list": list, "in hours": strings.ReplaceAll(strings.ReplaceAll(list, ":", "h"), "–", "-"), "its clocks": strings.ReplaceAll(list, "14.45 – 15.00,", "14.45 – 15.00 (ora Chișinăului),"),
	} {
		for _, file := range []string{"lines.txt", "lines.csv"} {
			p := ofText(t, file, text, proposal.Options{Today: "2026-12-01", First: "2026-12-16", Zone: "Europe/Chisinau"})
			if len(p.Rows) != 4 {
				t.Errorf("%s of %s: %+v", name, file, p.Rows)
				continue
			}
			for i, want := range []string{"13:45 13:50 Photo Palace", "13:50 14:30 Talks Palace", "14:45 15:00 Press statement Palace", "15:00  Departure Airport"} {
				r := p.Rows[i]
				got := r.From + " " + r.To + " " + r.Title + " " + r.Place
				if got = strings.NewReplacer(";", "", " |", "").Replace(got); !strings.HasPrefix(got, want) {
					t.Errorf("%s of %s: %q, not %q", name, file, got, want)
				}
			}
		}
	}
}
