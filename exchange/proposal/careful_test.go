package proposal_test

import (
	"fmt"
	"strings"
	"testing"

	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

// Many numbers are listed as runs, and no more of them than anybody reads.
func TestManyNumbersAreListedAsRuns(t *testing.T) {
	rows := func(hours string, n int) string {
		out := "Time;Activity;Venue\n3 May 2027;;\n"
		for i := range n {
			out += fmt.Sprintf("%s;Call %d;Hall\n", fmt.Sprintf(hours, i%60), i)
		}
		return out
	}
	for text, want := range map[string]string{rows("10:%02d", 5): "1–5", rows("10:%02d", 3) + "11:00 – 12:00;Lunch;Club\n13:00;Tea;Club\n14:00;Walk;Park\n": "1–3, 5, 6",
		strings.Repeat("3 May 2027;;\n9:00;Talks;Hall\n10:00 – 11:00;Lunch;Club\n", 20): "1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23 … (+8)"} {
		if !strings.HasPrefix(text, "Time") {
			text = "Time;Activity;Venue\n" + text
		}
		got := ""
		for _, e := range read(t, "a.csv", text).Ask {
			if e.Code == "takein.no-end" {
				got = e.Args[0]
			}
		}
		if got != want {
			t.Errorf("%q, not %q", got, want)
		}
	}
}

// A programme is called by what stands below the word programme.
func TestAProgrammeIsCalledByWhatStandsBelowTheWord(t *testing.T) {
	for head, want := range map[string]string{
		"PROGRAMME\nofficial visit of H.E. Mr Edgars Rinkēvičs to Moldova": "Official visit of H.E. Mr Edgars Rinkēvičs to Moldova",
		"PROGRAMME\nof the official visit of the President of Latvia":      "Official visit of the President of Latvia",
		"PROGRAMUL\nvizitei oficiale a Președintelui Letoniei":             "Vizita oficială a Președintelui Letoniei",
		"ПРОГРАМА\nофіційного візиту Президента Латвії":                    "Офіційний візит Президента Латвії",
		"PROGRAMME (DRAFT)\nState visit of the King of Spain":              "State visit of the King of Spain",
		"DRAFT PROGRAMME":              "",
		"Programme of the opening day": "Programme of the opening day",
	} {
		body := ""
		for line := range strings.SplitSeq(head, "\n") {
			body += "<w:p><w:r><w:t>" + line + "</w:t></w:r></w:p>"
		}
		f, err := exchange.Read("d.docx", document(t, body+"<w:tbl><w:tr><w:tc><w:p><w:r><w:t>10:00</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Talks</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"), exchange.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if p := proposal.Of(f, proposal.Options{}); p.Title != want && (want != "" || p.Title != "DRAFT PROGRAMME" && p.Version == "") {
			t.Errorf("%q is called %q, not %q", head, p.Title, want)
		}
	}
}

// What is asked of a row names it by the number it bears on the card, where the file has none; what
// is understood is not called unreadable.
func TestARowIsAskedAboutByItsNumber(t *testing.T) {
	p := read(t, "a.txt", "Programme\n\nMonday, 3 May 2027\n\n09:00\tArrival\tAirport\nafter arrival\tTransfer\tHotel\nif dry\tWalk\tPark\n11:00\tTalks\tHall\n12:00\tLunch\tClub\n")
	f, err := exchange.Read("d.docx", document(t, "<w:p><w:r><w:t>3 May 2027</w:t></w:r></w:p><w:p/><w:tbl>"+wordRow("Time", "Activity")+wordRow("09:00", "Arrival")+wordRow("after arrival", "Transfer")+wordRow("if dry", "Walk")+wordRow("11:00", "Talks")+"</w:tbl>"), exchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range []*proposal.Proposal{p, proposal.Of(f, proposal.Options{})} {
		got := ""
		for _, e := range p.Ask {
			if e.Code == "takein.no-hour-read" {
				got += strings.Join(e.Args, " ") + ";"
			}
		}
		if p.Rows[1].FromMark == "after" && got != "3 if dry;" {
			t.Errorf("%s: asked of %q: %+v", p.File, got, p.Rows)
		}
	}
}

func wordRow(cells ...string) string {
	out := "<w:tr>"
	for _, c := range cells {
		out += "<w:tc><w:p><w:r><w:t>" + c + "</w:t></w:r></w:p></w:tc>"
	}
	return out + "</w:tr>"
}

// visiting is a visit of Latvia to Moldova with its people.
func visiting() *typed.Cells {
	md, lv := int64(1), int64(2)
	parties := map[int64]model.Party{1: {Row: model.Row{ID: 1}, Code: "MD", Name: model.Text{"en": "Moldova"}}, 2: {Row: model.Row{ID: 2}, Code: "LV", Name: model.Text{"en": "Latvia"}}}
	e := model.Event{Row: model.Row{ID: 1}, HostID: &md, GuestID: &lv, Title: model.Text{"en": "Official visit of H.E. Mr Edgars Rinkēvičs"}, Zone: "Europe/Chisinau", FirstDay: "2026-12-07", LastDay: "2026-12-20"}
	roll := typed.NewRoll([]model.Known{{Person: model.Person{Row: model.Row{ID: 1}, Name: model.Text{"en": "Maia Sandu"}, PartyID: &md}}, {Person: model.Person{Row: model.Row{ID: 2}, Name: model.Text{"en": "Baiba Braže"}, PartyID: &lv}}})
	return &typed.Cells{Words: words.For("en"), Lang: "en", Roll: roll, Places: typed.NewGazetteer(model.Registers{}, words.For("en")), Programme: model.Programme{Event: e, Parties: parties}}
}

// Whoever is known stands on the side of their state, the guest on that of the guest; of others it is
// asked.
func TestWhoeverIsKnownStandsOnTheirSide(t *testing.T) {
	p := read(t, "a.csv", "Date;Time;Activity;Participants\n14.12.2026;11:20;Tête-à-tête;H.E. Ms Maia Sandu; \n;12:00;Talks;\"H.E. Ms Maia Sandu; H.E. Mr Edgars Rinkēvičs; Ms Baiba Braže; Mr Igor Grosu\"\n")
	p.Sided(visiting())
	if len(p.Rows) != 2 || p.Rows[1].Host != "H.E. Ms Maia Sandu; Mr Igor Grosu" || p.Rows[1].Guest != "H.E. Mr Edgars Rinkēvičs; Ms Baiba Braže" {
		t.Errorf("%+v", p.Rows)
	}
	if !asks(p, "side-guessed") || p.Ask[0].Args[0] != "Mr Igor Grosu" {
		t.Errorf("%v", p.Ask)
	}
}

func momentOf(day string) (civil.Moment, error) {
	return civil.Resolve(day+"T00:00", "Europe/Chisinau", civil.NoOff)
}

// A calendar is read by its days, in whatever order somebody made its entries; that order is none of
// its changes, and days are said as people say them.
func TestACalendarIsReadByItsDays(t *testing.T) {
	entry := func(uid, title, from, to string) string {
		return "BEGIN:VEVENT\r\nUID:" + uid + "@mfa.example\r\nSUMMARY:" + title + "\r\nDTSTART;VALUE=DATE:" + from + "\r\nDTEND;VALUE=DATE:" + to + "\r\nEND:VEVENT\r\n"
	}
	text := "BEGIN:VCALENDAR\r\n" + entry("c", "Follow-up", "20261218", "20261219") + entry("a", "Advance team", "20261210", "20261213") + entry("b", "Walk-through", "20261209", "20261210") + "END:VCALENDAR\r\n"
	p := read(t, "a.ics", text)
	if got := fmt.Sprint(p.Order()); got != "[2 1 0]" {
		t.Errorf("in the order %s", got)
	}
	c := visiting()
	for i, one := range [][3]string{{"b", "Walk-through", "2026-12-09"}, {"a", "Advance team", "2026-12-10"}, {"c", "Follow-up", "2026-12-18"}} {
		it := model.Item{Row: model.Row{ID: int64(i + 1), UID: one[0] + "@mfa.example"}, EventID: 1, Title: model.Text{"en": one[1]}, AllDay: true}
		var err error
		if it.Start, err = momentOf(one[2]); err == nil {
			it.End, err = momentOf(string(it.Start.Date().Add(1)))
		}
		if err != nil {
			t.Fatal(err)
		}
		c.Programme.Items = append(c.Programme.Items, it)
	}
	var got []string
	for _, one := range p.Differences(c) {
		got = append(got, one.What+" "+strings.Join(p.Said(c.Words, &one), "; "))
	}
	if s := strings.Join(got, "\n"); s != "changed last day: Sat 12 December" && s != "changed last day: Sat 12 Dec" {
		t.Error(s)
	}
}

// Rows of none of the days of a visit are told: one by one where they are few, else by their numbers.
func TestRowsOfOtherDaysAreTold(t *testing.T) {
	c := visiting()
	w := words.For("en")
	text := "Date;Time;Activity\n14.12.2026;10:00;Talks\n28.12.2026;10:00;Review\n"
	p := read(t, "a.csv", text)
	if got := p.Outside(w, &c.Programme.Event); len(got) != 1 || w.Error(got[0]) != "Row 2, “Review” is outside the days of the visit: Mon 28 Dec" {
		t.Errorf("%v", got)
	}
	p = read(t, "a.csv", text+strings.Repeat("29.12.2026;10:00;Review again\n", 3))
	if got := p.Outside(w, &c.Programme.Event); len(got) != 1 || w.Error(got[0]) != "Rows outside the days of the visit: 2–5" {
		t.Errorf("%v", got)
	}
	e := read(t, "a.csv", "Time;Activity\n10:00;Talks\n11:00;Lunch\n").Visit(c, "Europe/Chisinau", nil, nil)
	if got := e.Title.In("en"); got != "Official visit" {
		t.Errorf("it is called %q", got)
	}
}

// A visit lasts as long as the rows that go in where somebody says so, in the same deed: not as long as those that are left
// out, or are of another time.
func TestAVisitLastsAsLongAsItsRows(t *testing.T) {
	c := visiting()
	e := &c.Programme.Event
	was := [2]civil.Date{e.FirstDay, e.LastDay}
	text := "Date;Time;Activity\n2026-12-14;10:00;Talks\n" + string(e.LastDay.Add(2)) + ";10:00;Review\n2027-11-28;10:00;Evaluation\n" + string(e.FirstDay.Add(-1)) + ";10:00;Left out\n"
	for _, longer := range []bool{false, true} {
		p := read(t, "a.csv", text)
		for i := range p.Rows {
			p.Rows[i].Out = p.Rows[i].Title == "Left out"
		}
		if first, last, more := p.Lasting(e); first != was[0] || last != was[1].Add(2) || !more {
			t.Errorf("%s to %s, %v", first, last, more)
		}
		p.Longer = longer
		deed, err := p.TakeIn(c, p.Differences(c), false)
		if err != nil {
			t.Fatal(err)
		}
		var days []civil.Date
		for _, one := range deed.(*model.Acquaint).Change.(*model.Several).Changes {
			if save, ok := one.(*model.SaveEvent); ok {
				days = append(days, save.Event.FirstDay, save.Event.LastDay)
			}
		}
		if longer != (len(days) == 2 && days[1] == was[1].Add(2) && days[0] == was[0]) {
			t.Errorf("%v: %v", longer, days)
		}
	}
}
