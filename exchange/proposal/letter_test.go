package proposal_test

import (
	"slices"
	"testing"

	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/model"
)

// Where a letter parts its points as sentences do, what parts them is no part of what happens.
func TestALettersPointsEndBeforeTheirStops(t *testing.T) {
	f, err := exchange.Read("letter.txt", []byte("Dear colleagues,\n\n09:00 Arrival of the delegation;\n10:00 Plenary talks ;\n11:00 Meeting with Dr. Kim et al.\n15:00 Visit to the Museum of the Village.\n"), exchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	p := proposal.Of(f, proposal.Options{})
	for i, want := range []string{"Arrival of the delegation", "Plenary talks", "Meeting with Dr. Kim et al.", "Visit to the Museum of the Village"} {
		if len(p.Rows) != 4 || p.Rows[i].Title != want {
			t.Errorf("%q in %+v", want, p.Rows)
		}
	}
}

// A letter that names the day of what it proposes in a sentence is read with that day, and says so.
func TestALettersSentenceTurnsTheDay(t *testing.T) {
	for text, day := range map[string]string{
		"we propose the following for 18 December 2026:": "2026-12-18", "wir schlagen für den 18. Dezember 2026 vor:": "2026-12-18",
		"пропонуємо на 18 грудня 2026 року таке:": "2026-12-18", "thank you for your letter of 18 November 2026:": "",
		"Thank you for your letter of 18 November 2026. The programme of the visit on 18 December 2026:": "2026-12-18"} {
		f, err := exchange.Read("letter.txt", []byte("Dear colleagues,\n\n"+text+"\n\n09:00 Arrival at the Presidency\n12 noon: lunch at Castel Mimi\n2.30 pm departure\n"), exchange.Options{})
		if err != nil {
			t.Fatal(err)
		}
		p := proposal.Of(f, proposal.Options{})
		if len(p.Rows) != 3 || p.Rows[1].From != "12:00" || p.Rows[1].Title != "lunch" && p.Rows[1].Title != "lunch at Castel Mimi" {
			t.Fatalf("%s: %+v", text, p.Rows)
		}
		if string(p.Rows[0].Day) != day || string(p.Rows[2].Day) != day {
			t.Errorf("%s is of %s and %s, not %s", text, p.Rows[0].Day, p.Rows[2].Day, day)
		}
		if said := slices.ContainsFunc(p.Ask, func(e *model.Error) bool { return e.Code == "takein.day-said" }); said != (day != "") {
			t.Errorf("%s: %v", text, p.Ask)
		}
	}
}

// The title of a letter gives its rows the day of the visit, unless that lasts several.
func TestALettersTitleGivesTheDay(t *testing.T) {
	for title, day := range map[string]string{"Working visit to Bucharest on 3 March 2027:": "2027-03-03", "Working visit to Bucharest on 3 March 2027": "2027-03-03", "Draft – visit to Bucharest on 3 March 2027:": "2027-03-03",
		"Vizita de lucru la București, 3 martie 2027": "2027-03-03", "Робочий візит до Бухареста 3 березня 2027 року": "2027-03-03",
		"Visit to Bucharest, 3 – 4 March 2027": "", "Visit to Bucharest": ""} {
		p := ofText(t, "p.txt", title+"\n\n09:30 Arrival at the airport\n12:00 Lunch\n", proposal.Options{Today: "2026-12-01"})
		if len(p.Rows) != 2 || string(p.Rows[0].Day) != day || p.Rows[0].Day != p.Rows[1].Day || asksFor(p, "no-day") != (p.Rows[0].Day == "") {
			t.Errorf("%s: %+v %v", title, p.Rows, p.Ask)
		}
	}
}

// What stands in brackets at the end of a point, that it is to be confirmed, is said of the item, and is no part of where.
func TestAPointToBeConfirmedIsMarkedSo(t *testing.T) {
	p := ofText(t, "p.txt", "3 March 2027\n\n09:30 Arrival, Otopeni Airport (to be confirmed)\n12:00 Lunch (tbc)\n14:00 Convorbiri, Palatul Victoria (de confirmat).\n16:00 Talks, Victoria Palace (Union Hall)\nabout 20:15 Departure (tbc)\n", proposal.Options{Today: "2026-12-01"})
	for i, want := range []struct{ title, place, mark, status string }{
		{"Arrival", "Otopeni Airport", "tbc", "tbc"}, {"Lunch", "", "tbc", "tbc"}, {"Convorbiri", "Palatul Victoria", "tbc", "tbc"}, {"Talks", "Victoria Palace (Union Hall)", "", ""}, {"Departure (tbc)", "", "approx", ""}} {
		if r := p.Rows[i]; len(p.Rows) != 5 || r.Title != want.title || r.Place != want.place || r.FromMark != want.mark || r.Status != want.status {
			t.Errorf("%+v", r)
		}
	}
	if !asksFor(p, "tbc-row") {
		t.Errorf("nobody asks whether it is the item: %v", p.Ask)
	}
}
