package proposal_test

import (
	"strings"
	"testing"

	"chancery/exchange/proposal"
	"chancery/model"
)

// A visit stands on the clocks of where it goes, also where the guest tells all hours on those of home: they are told
// there as they are here. What says nothing of where it goes is at home, unless its rows are spent on the other clocks.
func TestAVisitStandsOnTheClocksOfWhereItGoes(t *testing.T) {
	const columns, rows = "Date;Time;Activity;Venue\n", "18 March 2027;11:05;Landing;Otopeni\n18 March 2027;23:30;Overnight;Hotel\n"
	const toRome, fromRome = "18 March 2027;11:05;Arrival in Rome;Ciampino\n18 March 2027;23:30;Dinner;Hotel\n", "18 March 2027;11:05;Departure;Rome Ciampino Airport\n18 March 2027;23:30;Arrival;Bucharest\n"
	ro := int64(7)
	parties := []model.Party{{Row: model.Row{ID: ro}, Code: "RO"}, {Row: model.Row{ID: 8}, Code: "IT"}}
	for _, one := range []struct{ title, told, zone, first, last, clock, overnight, rows string }{
		{"Visit of the Minister to Bucharest", "All times are Rome time", "Europe/Bucharest", "2027-03-18", "2027-03-19", "12:05", "00:30", rows},
		{"Visit of the Minister to Romania", "All times are Rome time", "Europe/Bucharest", "2027-03-18", "2027-03-19", "12:05", "00:30", rows},
		{"Official visit of the Minister of Foreign Affairs of Italy", "All times are Rome time", "Europe/Bucharest", "2027-03-18", "2027-03-19", "12:05", "00:30", rows},
		{"Visit of the Minister – draft programme", "All times are Rome time", "Europe/Bucharest", "2027-03-18", "2027-03-19", "12:05", "00:30", rows},
		{"Visit of the Minister – draft programme", "All times are Rome time", "Europe/Bucharest", "2027-03-18", "2027-03-19", "12:05", "00:30", fromRome},
		{"Visit of the Minister – draft programme", "All times are Rome time", "Europe/Rome", "2027-03-18", "2027-03-18", "11:05", "23:30", toRome},
		{"Visit of the Minister – draft programme", "Time (Rome)", "Europe/Bucharest", "2027-03-18", "2027-03-19", "12:05", "00:30", rows},
		{"Visit of the Minister to Bucharest", "", "Europe/Bucharest", "2027-03-18", "2027-03-18", "11:05", "23:30", rows},
	} {
		columns := columns
		if one.told == "Time (Rome)" {
			columns = strings.Replace(columns, "Time", one.told, 1)
		}
		p := read(t, "p.csv", one.title+"\n"+one.told+"\n"+columns+one.rows)
		c := inJune("en")
		c.Programme.Event = p.Visit(c, "Europe/Bucharest", parties, &ro)
		if e := c.Programme.Event; e.Zone != one.zone || string(e.FirstDay) != one.first || string(e.LastDay) != one.last {
			t.Errorf("%s, %s: %s, %s to %s", one.title, one.told, e.Zone, e.FirstDay, e.LastDay)
		}
		change, err := p.Begin(c)
		if err != nil || change == nil {
			t.Fatal(one.title, err)
		}
		var clocks []string
		for _, it := range proposal.BegunItems(change) {
			clocks = append(clocks, it.Start.Clock()+" "+it.Start.Zone)
		}
		if len(clocks) != 2 || clocks[0] != one.clock+" "+one.zone || clocks[1] != one.overnight+" "+one.zone {
			t.Errorf("%s, %s: %v", one.title, one.told, clocks)
		}
	}
}
