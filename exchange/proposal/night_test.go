package proposal_test

import (
	"testing"

	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

func daysOfRows(p *proposal.Proposal) (out string) {
	for _, r := range p.Rows {
		out += string(r.Day)[max(0, len(r.Day)-2):] + " " + r.From + "|"
	}
	return out
}

// All that begins in the small hours below an evening is of that night, whatever stands between.
func TestTheNightAfterAnEvening(t *testing.T) {
	p := ofText(t, "p.txt", "Wednesday 6 June 2018\n20:00 Dinner\n00:30 Return\n01:15 Hotel\nafter the return – rest\n02:00 Flight\nThursday 7 June 2018\n00:15 Landing\n09:00 Talks\n", proposal.Options{Today: "2018-05-01"})
	if got := daysOfRows(p); got != "06 20:00|07 00:30|07 01:15|06 |07 02:00|07 00:15|07 09:00|" {
		t.Errorf("%s %+v", got, p.Ask)
	}
}

// A visit ends on the day of its last evening, also where somebody leaves in the night after it; a day on which
// something begins in the morning is one of the visit.
func TestTheNightAfterTheLastEveningIsNoDayOfAVisit(t *testing.T) {
	for rows, last := range map[string]civil.Date{
		";după 00:30;Plecare;Aeroport\n":                                           "2026-12-15",
		";00:30;Plecare;Aeroport\n;01:15;Decolare;Aeroport\n":                      "2026-12-15",
		"16 decembrie 2026;00:30;Plecare;Aeroport\n":                               "2026-12-16",
		";după 00:30;Plecare;Aeroport\n16 decembrie 2026;09:00;Predare;Aeroport\n": "2026-12-16",
		";22:00;Plecare;Aeroport\n":                                                "2026-12-15",
	} {
		p := ofText(t, "p.csv", "Data;Ora;Activitatea;Locul\n14 decembrie 2026;10:00;Sosire;Aeroport\n15 decembrie 2026;20:00;Dineu;Palat\n"+rows, proposal.Options{Today: "2026-11-01"})
		e := p.Visit(&typed.Cells{Words: words.For("ro"), Lang: "ro"}, "Europe/Bucharest", nil, nil)
		if e.FirstDay != "2026-12-14" || e.LastDay != last {
			t.Errorf("%q: %s to %s, not %s", rows, e.FirstDay, e.LastDay, last)
		}
		if out := p.Outside(words.For("ro"), &e); len(out) != 0 {
			t.Errorf("%q: outside of it are %v", rows, out)
		}
	}
}

// Towns beside a day are where it is spent, also where nobody knows the second; what is no town is told.
func TestADayIsSpentInSeveralTowns(t *testing.T) {
	for heading, aside := range map[string]int{"Thursday, 10 December 2026 – Chişinău, Orhei and Bălţi": 0, "Joi, 10 decembrie 2026, București și Cluj-Napoca": 0, "Четвер, 10 грудня 2026 р. – Київ та Біла Церква": 0,
		"Thursday, 10 December 2026 – Kyiv / Lviv": 0, "Thursday, 10 December 2026 – Arrival and Talks": 1} {
		p := ofText(t, "p.txt", heading+"\n09:00 Arrival\n10:00 Talks\n", proposal.Options{Today: "2026-11-01"})
		if len(p.Rows) != 2 || p.Rows[0].Day != "2026-12-10" || len(p.Aside) != aside {
			t.Errorf("%s: %+v, aside %q", heading, p.Rows, p.Aside)
		}
	}
}

// Tomorrow is counted from the day on which the letter was written, and is asked about; without one it is no day.
func TestTomorrowIsOfTheLetter(t *testing.T) {
	for said, want := range map[string]string{"Tomorrow:": "2026-12-09", "The programme for tomorrow:": "2026-12-09", "Programul de azi:": "2026-12-08", "Програма на завтра:": "2026-12-09", "Tomorrow the arrival is 30 minutes later.": ""} {
		letter := "From: a@example.org\r\nTo: b@example.org\r\nSubject: Programme\r\nDate: Tue, 8 Dec 2026 23:10:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + said + "\r\n09:00 Arrival\r\n10:00 Talks\r\n"
		f, err := exchange.Read("m.eml", []byte(letter), exchange.Options{})
		if err != nil {
			t.Fatal(err)
		}
		p := proposal.Of(f, proposal.Options{Today: "2026-11-01"})
		if len(p.Rows) != 2 || string(p.Rows[0].Day) != want || asksFor(p, "day-written") != (want != "") {
			t.Errorf("%s: %+v %v", said, p.Rows, p.Ask)
		}
	}
}
