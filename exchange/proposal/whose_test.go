package proposal_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// Words behind an hour that say whose it is are no title, and are never passed over.
func TestWhoseHourItIs(t *testing.T) {
	for line, want := range map[string]string{
		"15:30 CET Video conference":                       "15:30 Europe/Brussels Video conference",
		"15:30 (CET) Video conference":                     "15:30 Europe/Brussels Video conference",
		"17:00 EST Call with Washington":                   "17:00 America/New_York Call with Washington",
		"18:00 Kyiv time Call with the Minister":           "18:00 Europe/Kyiv Call with the Minister",
		"18:00-18:30 (Kyiv time) Call":                     "18:00 Europe/Kyiv Call",
		"ora 16.30 (ora Kievului) – Convorbire telefonică": "16:30 Europe/Kyiv Convorbire telefonică",
		"14:30 (за київським часом) – відеоконференція":    "14:30 Europe/Kyiv відеоконференція",
		"14:30 (за часом Києва) – відеоконференція":        "14:30 Europe/Kyiv відеоконференція",
		"10:00 (local time) Arrival":                       "10:00  Arrival",
		"10:00 UTC+3 Arrival":                              "10:00 +03:00 Arrival",
		"10:00 Time for photographs":                       "10:00  Time for photographs",
		"16:00 EET Tea":                                    "16:00  Tea",
	} {
		p := ofText(t, "p.txt", "Monday 21 June 2027\n09:00 Welcome\n"+line+"\n", proposal.Options{Today: "2027-06-01", Zone: "Europe/Bucharest"})
		if len(p.Rows) != 2 {
			t.Errorf("%s: %+v", line, p.Rows)
			continue
		}
		if r := p.Rows[1]; r.From+" "+r.Zone+" "+r.Title != want {
			t.Errorf("%s: %q, not %q", line, r.From+" "+r.Zone+" "+r.Title, want)
		}
		if strings.Contains(line, "CET") != asksFor(p, "zone-taken") && !strings.Contains(line, "EST") {
			t.Errorf("%s: asks %v", line, p.Ask)
		}
	}
}

// The head of the hours, or a line, says on which clocks the whole file is told.
func TestWhoseHoursAFileTells(t *testing.T) {
	for text, want := range map[string]string{
		"Date\tTime (CET)\tActivity\tPlace\n5 July 2027\t09:00\tArrival\tOTP\n":                                  "Europe/Brussels",
		"Date\tTime (EET)\tActivity\tPlace\n5 July 2027\t09:00\tArrival\tOTP\n":                                  "Europe/Bucharest",
		"Date\tTime (UTC+1)\tActivity\tPlace\n5 July 2027\t09:00\tArrival\tOTP\n":                                "+01:00",
		"Ziua\tOra (ora României)\tActivitate\tLoc\n5 iulie 2027\t09:00\tSosire\tOTP\n":                          "Europe/Bucharest",
		"Дата\tЧас (за Києвом)\tЗахід\tМісце\n5 липня 2027\t09:00\tПрибуття\tOTP\n":                              "Europe/Kyiv",
		"Monday 5 July 2027 (all times CET)\n09:00\tArrival\tAirport\n10:00\tTalks\tMFA\n":                       "Europe/Brussels",
		"Date\tTime\tActivity\tPlace\n5 July 2027\t09:00\tArrival\tOTP\nAll times are in Central European Time.": "Europe/Brussels",
	} {
		p := ofText(t, "p.txt", text, proposal.Options{Today: "2027-06-01", Zone: "Europe/Bucharest"})
		if p.Zone != want || len(p.Rows) == 0 || p.Rows[0].From != "09:00" {
			t.Errorf("%q: %q, not %q: %+v", text, p.Zone, want, p.Rows)
		}
		if (want == "Europe/Brussels") != asksFor(p, "zone-taken") {
			t.Errorf("%q asks %v", text, p.Ask)
		}
	}
}

// The other hour of two is kept with the first.
func TestTheOtherHourIsKept(t *testing.T) {
	p := ofText(t, "p.csv", "Day;Time;Activity;Venue\n12 March 2026;8:15-9:00/9:15;Interview;TVR\n12 March 2026;11:00 or 11:30;Call;City Hall\n12 March 2026;12:00;Lunch;Palace\n", proposal.Options{Today: "2026-03-01"})
	c := inBucharest(t)
	if _, err := p.TakeIn(c, p.Differences(c), false); err != nil {
		t.Fatal(err)
	}
	if r := p.Rows[0]; r.To != "09:00" || r.ToAlt != "09:15" || r.ToMark != "" {
		t.Errorf("%+v", r)
	}
	if r := p.Rows[1]; r.From != "11:00" || r.FromAlt != "11:30" || r.FromMark != "tbc" {
		t.Errorf("%+v", r)
	}
}

// How sure an hour is that there is none, as our own tables say it beside the empty cells, is when it is.
func TestAfterwardsStandsBesideNoHour(t *testing.T) {
	for _, lang := range words.Languages {
		w := words.For(lang)
		for mark, said := range map[string]string{"after": w.Say("time.after"), "part": w.Say("time.part.evening")} {
			p := ofText(t, "p.csv", "Date;From;To;"+w.Say("export.col.sure")+";Activity;Venue\n12 March 2026;10:00;11:00;;Talks;Hall\n12 March 2026;;;"+said+";Statement;Airport\n", proposal.Options{Today: "2026-03-01"})
			if r := p.Rows[len(p.Rows)-1]; len(p.Rows) != 2 || r.FromMark != mark || r.From != "" || r.Remarks != "" {
				t.Errorf("%s: %s: %+v", lang, said, p.Rows)
			}
		}
	}
}

// A line that says when without an hour is a row where the others are.
func TestALineLedByWhatComesBeforeIsARow(t *testing.T) {
	for line, want := range map[string]string{
		"after the round table  Departure for the airport": "after Departure for the airport",
		"după întâlnire – Plecare":                         "after Plecare", "în funcție de zbor – Plecare": "tbc Plecare", "după-amiaza – Plimbare": "part Plimbare",
		"після зустрічі – переїзд": "after переїзд", "протягом дня – робота": "tbc робота", "о 10 годині – покладання квітів": " покладання квітів",
	} {
		p := ofText(t, "p.txt", "21.06.2027\n09:00 – Welcome\n"+line+"\n22:00 – Dinner\n", proposal.Options{Today: "2027-06-01", Zone: "Europe/Bucharest"})
		if len(p.Rows) != 3 || p.Rows[1].FromMark+" "+p.Rows[1].Title != want {
			t.Errorf("%s: %+v, aside %q", line, p.Rows, p.Aside)
		}
	}
	p := ofText(t, "p.txt", "Monday 21 June 2027\n09:00 – Welcome\nAfter lunch we hope to see you – the whole team and many others of the house who wish you well\n", proposal.Options{Today: "2027-06-01"})
	if len(p.Rows) != 1 {
		t.Errorf("a sentence became a row: %+v", p.Rows)
	}
}

// An office is whose it is, and not where.
func TestAnOfficeIsNoPlace(t *testing.T) {
	p := ofText(t, "p.txt", "Luni, 21 iunie 2027\nora 9,45 – Întrevedere cu Dl. Andrii Sîbiha, ministrul afacerilor externe al Ucrainei (Sala Tratatelor)\n", proposal.Options{Today: "2027-06-01"})
	for line, want := range map[string]string{
		"11:00 – зустріч із Міністром закордонних справ Румунії (МЗС, зала «Тітулеску»)": "зустріч із Міністром закордонних справ Румунії @ МЗС, зала «Тітулеску»",
		"11:00 – Talks with the Minister (MFA, Union Hall)": "Talks with the Minister @ MFA, Union Hall",
		"11:00 – Talks (one to one), Union Hall":            "Talks (one to one) @ Union Hall",
	} {
		p := ofText(t, "p.txt", "21.06.2027\n09:00 – Welcome\n"+line+"\n", proposal.Options{Today: "2027-06-01"})
		if r := p.Rows[len(p.Rows)-1]; r.Title+" @ "+r.Place != want {
			t.Errorf("%s: %q at %q", line, r.Title, r.Place)
		}
	}
	if len(p.Rows) != 1 || p.Rows[0].Place != "Sala Tratatelor" || !strings.HasSuffix(p.Rows[0].Title, "al Ucrainei") {
		t.Errorf("%+v", p.Rows)
	}
}

// A list of guests names what they are asked to.
func TestGuestsAreOfWhatTheirListNames(t *testing.T) {
	c := inBucharest(t, [5]string{"a", "2026-03-05T09:00", "Europe/Bucharest", "Departure of the aircraft"}, [5]string{"b", "2026-03-05T13:00", "Europe/Bucharest", "Working lunch"}, [5]string{"c", "2026-03-05T20:00", "Europe/Bucharest", "State dinner in honour of the President"})
	for title, want := range map[string]int64{"Guest list – State dinner, 5 March 2026": 3, "Guests of the lunch": 2, "Guest list": 0, "List of guests, 5 March": 0} {
		if got := (&proposal.Proposal{Title: title}).GuestsOf(c); got != want {
			t.Errorf("%s: %d, not %d", title, got, want)
		}
	}
	c.Programme.Items[1].Kind, c.Programme.Items[2].Kind = model.Meal, model.Dinner
	for title, want := range map[string]int64{"Lista invitaților la dejunul oficial": 2, "Список гостей": 0} {
		if got := (&proposal.Proposal{Title: title}).GuestsOf(c); got != want {
			t.Errorf("%s: %d, not %d", title, got, want)
		}
	}
}

// Points below a title are remarks, all of them; the stamp of a paper is the day of no row.
func TestPointsAndStamps(t *testing.T) {
	p := ofText(t, "p.csv", "Day;Time;Activity;Venue\n12 March 2026;10:00;\"Meeting with the Minister\n\n- bilateral issues\n- EU affairs\";MFA\n12 March 2026;12:00;Lunch;Palace\n", proposal.Options{Today: "2026-03-01"})
	if r := p.Rows[0]; r.Title != "Meeting with the Minister" || !strings.Contains(r.Remarks, "bilateral issues") || !strings.Contains(r.Remarks, "EU affairs") {
		t.Errorf("%+v", r)
	}
	p = ofText(t, "p.txt", "Програма візиту\nПроєкт · станом на 28 листопада 2026 року\n12 березня 2026\n10:00 Зустріч\n", proposal.Options{Today: "2026-03-01"})
	if len(p.Rows) != 1 || p.Rows[0].Day != "2026-03-12" || asksFor(p, "day-said") {
		t.Errorf("%+v %v", p.Rows, p.Ask)
	}
}

// Plain numbers of a workbook are the hours that somebody typed, and are asked about.
func TestNumbersOfAWorkbookAreTheHoursTyped(t *testing.T) {
	cell := func(v string) string { return "<c><v>" + v + "</v></c>" }
	word := func(s string) string { return `<c t="inlineStr"><is><t>` + s + `</t></is></c>` }
	rows := "<row>" + word("Time") + word("To") + word("Activity") + word("Place") + "</row>"
	list := [][2]string{{"12.3", "12:30"}, {"0.25", "06:00"}, {"0.375", "09:00"}, {"9.05", "09:05"}, {"0.3", "00:30"}, {"0.5", "12:00"}, {"10", "10:00"}, {"1130", "11:30"}}
	for _, one := range list {
		rows += "<row>" + cell(one[0]) + cell("23.5") + word("Talks "+one[0]) + word("Palace") + "</row>"
	}
	f, err := exchange.Read("p.xlsx", workbook(t, rows), exchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	p := proposal.Of(f, proposal.Options{Today: "2026-03-01"})
	if len(p.Rows) != len(list) || !asksFor(p, "figure-hour") {
		t.Fatalf("%+v %v", p.Rows, p.Ask)
	}
	for i, one := range list {
		if r := p.Rows[i]; r.From != one[1] || r.To != "23:50" {
			t.Errorf("%s: %s–%s, not %s", one[0], r.From, r.To, one[1])
		}
	}
}

// A company of one and eight is the same as eight who come along.
func TestOneAndEightIsNoChange(t *testing.T) {
	for _, said := range []string{"Delegations 1+8", "Delegations (1+8)", "Delegations 1 + 8", "Mr X; Delegations 1+8"} {
		kept := strings.NewReplacer("(1+8)", "+8", "1+8", "+8", "1 + 8", "+8").Replace(said)
		rows := func(who string) []proposal.Row {
			return []proposal.Row{{N: 1, Day: "2027-06-15", From: "12:40", Title: "Plenary talks", Who: who}}
		}
		if changes := proposal.Compare(rows(kept), rows(said)); len(changes) != 0 {
			t.Errorf("%s: %+v", said, changes)
		}
		if changes := proposal.Compare(rows(kept), rows(strings.ReplaceAll(said, "8", "9"))); len(changes) != 1 {
			t.Errorf("%s of another number: %+v", said, changes)
		}
	}
}

// The list of an embassy: names in two scripts, one known in the other only, one still to come, a wife, and a passport.
func TestAListInTwoScripts(t *testing.T) {
	p := ofText(t, "l.csv", "EMBASSY OF UKRAINE IN ROMANIA;;;;\nNo.;Name;Прізвище та ім'я;Position;Passport No.;Valid until\n1;Mr Andrii YERMAK;Єрмак Андрій;President of Ukraine;DP000001;01.02.2030\n"+
		"2;;Шевченко Тарас;Photographer;FE3;\n3;Mr Yevhen Shevchuk and Mrs Shevchuk;Шевчук Євген;Counsellor;DP000002;\n4;tbc;;Press officer;;\n", proposal.Options{Kind: proposal.People})
	if len(p.People) != 4 {
		t.Fatalf("%+v", p.People)
	}
	for i, want := range []string{"Andrii Yermak|Єрмак Андрій||", "Тарас Шевченко|||", "Yevhen Shevchuk|Шевчук Євген|Mrs Shevchuk|", "|||"} {
		if d := p.People[i]; d.Name+"|"+d.Other+"|"+d.With+"|"+d.Remarks != want {
			t.Errorf("%d: %+v", i+1, d)
		}
	}
	if p.People[1].Last != "Шевченко" {
		t.Errorf("%+v", p.People[1])
	}
	if senders := p.Senders(nil); len(senders) == 0 || senders[0].Code != "UA" {
		t.Errorf("%+v", senders)
	}
}

// What our own papers say of what is worn is in no remark of ours, and nothing that the others added.
func TestWhatIsWornIsNoRemarkOfOthers(t *testing.T) {
	for remark, other := range map[string]bool{"Dress: dark suit": false, "Dress: dark suit / cocktail dress": false, "Dress: national dress": true} {
		c := inBucharest(t, [5]string{"a", "2026-03-12T20:00", "Europe/Bucharest", "State dinner"})
		c.Programme.Items[0].Dress = "dark-suit"
		p := ofText(t, "p.csv", "Day;Time;Activity;Remarks\n12 March 2026;20:00;State dinner;"+remark+"\n", proposal.Options{Today: "2026-03-01"})
		if p.Differences(c); asksFor(p, "remarks-other") != other {
			t.Errorf("%s: %v", remark, p.Ask)
		}
	}
}

// A programme that names nobody beside a dinner drops none of its guests.
func TestAProgrammeDropsNoGuests(t *testing.T) {
	row := func(who string) []proposal.Row {
		return []proposal.Row{{N: 1, Day: "2026-03-12", From: "20:00", Title: "State dinner", Who: who}}
	}
	if len(proposal.Compare(row("A; B; C"), row(""))) != 1 { // that few are those whom it named
		t.Error("who is named no longer is not told")
	}
	p := ofText(t, "p.csv", "Day;Time;Activity;Host side\n12 March 2026;20:00;State dinner;\n12 March 2026;22:00;Farewell;Mr Ion Pop\n", proposal.Options{Today: "2026-03-01"})
	for n, want := range map[int]int{3: 1, 20: 0} {
		c := inBucharest(t, [5]string{"a", "2026-03-12T20:00", "Europe/Bucharest", "State dinner"})
		c.Programme.Who = map[int64][]model.Participation{}
		for i := range n {
			c.Programme.Who[1] = append(c.Programme.Who[1], model.Participation{ItemID: 1, Side: model.HostSide, Name: model.Text{"en": "Guest " + string(rune('A'+i))}})
		}
		got := 0
		for _, change := range p.Differences(c) {
			if change.Old == 1 && (slices.Contains(change.Fields, "host") || slices.Contains(change.Fields, "who")) {
				got++
			}
		}
		if got != want {
			t.Errorf("%d guests: %d changes, not %d", n, got, want)
		}
	}
}

// Kyiv time is typed as Kyiv.
func TestATimeIsOfItsTown(t *testing.T) {
	for _, text := range []string{"18:00 Kyiv time", "18:00 Kyiv", "18.00 ora Kiev"} {
		if at, ok := typed.ReadTimes(text); !ok || at.Zone != "Europe/Kyiv" || at.From != "18:00" {
			t.Errorf("%s: %+v", text, at)
		}
	}
}
