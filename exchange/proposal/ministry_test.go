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

func ofText(t *testing.T, name, text string, o proposal.Options) *proposal.Proposal {
	t.Helper()
	f, err := exchange.Read(name, []byte(text), exchange.Options{Charset: "utf-8"})
	if err != nil {
		t.Fatal(err)
	}
	return proposal.Of(f, o)
}

func asksFor(p *proposal.Proposal, code string) bool {
	return slices.ContainsFunc(p.Ask, func(e *model.Error) bool { return e.Code == "takein."+code })
}

// A day stands with its town, or with what it is about, in a heading of its own.
func TestADayIsReadWithItsTown(t *testing.T) {
	for head, day := range map[string]string{
		"Wednesday, 9 December 2026 – Bucharest": "2026-12-09", "Miercuri, 9 decembrie 2026, București": "2026-12-09", "Середа, 9 грудня 2026 року (Бухарест)": "2026-12-09",
		"Bucharest – Wednesday, 9 December 2026": "2026-12-09", "Mittwoch, 9. Dezember 2026 | Bukarest": "2026-12-09", "9 December 2026 – Cluj-Napoca": "2026-12-09",
		"Wednesday, 9 December: Official Programme":        "2026-12-09",
		"DAY ONE – WEDNESDAY, 9 DECEMBER 2026 (BUCHAREST)": "2026-12-09", "DAY TWO – THURSDAY, 10 DECEMBER 2026 (BUCHAREST – IAȘI – BUCHAREST)": "2026-12-10", "Day I (9 December)": "2026-12-09",
		"Day 1 of the visit: Wednesday, 9 December, Bucharest": "2026-12-09", "2nd day – Iași, Thursday 10 December": "2026-12-10", "A doua zi, joi 10 decembrie 2026": "2026-12-10", "Ziua întâi: 9 decembrie": "2026-12-09",
		"Ziua 9 decembrie 2026": "2026-12-09", "День перший – середа, 9 грудня 2026 року": "2026-12-09", "Другий день, 10 грудня (Ясси)": "2026-12-10", "Erster Tag – 9. Dezember 2026": "2026-12-09",
		"Premier jour : mercredi 9 décembre 2026, Bucarest": "2026-12-09", "Wednesday (9 December 2026)": "2026-12-09"} {
		p := ofText(t, "p.csv", "Time;Event;Venue\n\""+head+"\";;\n09:00;Arrival;Airport\n10:00;Talks;Union Hall\n", proposal.Options{Today: "2026-11-28"})
		if len(p.Rows) != 2 || string(p.Rows[0].Day) != day || string(p.Rows[1].Day) != day {
			t.Errorf("%s: %+v", head, p.Rows)
		}
	}
	p := ofText(t, "p.txt", "Wednesday, 9 December – Cluj-Napoca\n09:00 Arrival\n10:00 Talks\n", proposal.Options{Today: "2026-11-28"})
	if len(p.Rows) != 2 || p.Rows[1].Day != "2026-12-09" || !slices.Contains(p.Aside, "Cluj-Napoca") {
		t.Errorf("of a letter: %+v, aside %q", p.Rows, p.Aside)
	}
	p = ofText(t, "p.txt", "Tallinn, 27 November 2026\nDraft 2 – 27 November 2026\n09:00 Arrival\n10:00 Talks\n", proposal.Options{Today: "2026-11-28"})
	if len(p.Rows) != 2 || p.Rows[0].Day != "" {
		t.Errorf("the day on which a letter was written became that of its rows: %+v", p.Rows)
	}
}

// A day that somebody types goes down to the rows that have none, until the next that was typed.
func TestATypedDayGoesDown(t *testing.T) {
	p := ofText(t, "p.csv", "Time;Event;Venue\n09:00;Arrival;Airport\n20:00;Dinner;Palace\n08:00;Breakfast;Hotel\n09:00;Departure;Airport\n", proposal.Options{Today: "2026-11-28"})
	for _, put := range []struct {
		row int
		day string
	}{{0, "9 December 2026"}, {2, "10 December 2026"}} {
		if err := p.Put(put.row, "day", put.day); err != nil {
			t.Fatal(err)
		}
	}
	var days []string
	for i := range p.Rows {
		days = append(days, string(p.Rows[i].Day))
	}
	if got := strings.Join(days, " "); got != "2026-12-09 2026-12-09 2026-12-10 2026-12-10" {
		t.Error(got)
	}
	if asksFor(p, "no-day") {
		t.Error("a day is still asked for")
	}
	if err := p.Put(0, "day", "8 December 2026"); err != nil || p.Rows[1].Day != "2026-12-08" || p.Rows[2].Day != "2026-12-10" {
		t.Errorf("set right once more: %+v, %v", p.Rows, err)
	}
}

// People are kept one by one and asked for with commas: the same list is no change.
func TestCommasBetweenPeopleAreNoChange(t *testing.T) {
	old := []proposal.Row{{N: 1, Day: "2026-12-09", From: "08:30", Title: "Breakfast", Host: "Mr Kallas; Amb. Saar"}}
	now := []proposal.Row{{N: 1, Day: "2026-12-09", From: "08:30", Title: "Breakfast", Host: "Mr Kallas, Amb. Saar"}}
	if list := proposal.Compare(old, now); len(list) != 0 {
		t.Errorf("%+v", list)
	}
	now[0].Host = "Mr Kallas, Amb. Sepp"
	if list := proposal.Compare(old, now); len(list) != 1 {
		t.Errorf("%+v", list)
	}
}

// A column of people and remarks is told apart, and nothing of it is lost.
func TestPeopleAndRemarksInOneColumn(t *testing.T) {
	for _, head := range []string{"Participants / Remarks", "Participanți / Observații", "Учасники / Примітки", "Remarks and participants"} {
		p := ofText(t, "p.csv", "Time;Event;Venue;"+head+"\n09:00;Arrival;Airport;\"President Saar; guard of honour\"\n10:00;Talks;Union Hall;\"Black tie\"\n11:00;Coffee;Union Hall;Liis Kask, Jaan Tamm\n", proposal.Options{Today: "2026-11-28"})
		if len(p.Rows) != 3 || p.Rows[0].Who != "President Saar" || p.Rows[0].Remarks != "guard of honour" || p.Rows[1].Who != "" || p.Rows[1].Remarks != "Black tie" || p.Rows[2].Who != "Liis Kask, Jaan Tamm" {
			t.Errorf("%s: %+v", head, p.Rows)
		}
		if !asksFor(p, "mixed-column") {
			t.Errorf("%s: nothing is asked: %v", head, p.Ask)
		}
	}
}

// Of two columns of hours that on our clocks is taken, and whose clocks they are is not guessed.
func TestHoursOnTwoClocks(t *testing.T) {
	const rows = "\n9.12.2026;10:00;09:00;Sosire\n9.12.2026;11:00;10:00;Convorbiri\n"
	for _, one := range []struct{ heads, visit, from, zone string }{
		{"Data;Ora (Kiev);Ora (București);Activitate", "Europe/Bucharest", "09:00", "Europe/Bucharest"},
		{"Data;Ora (București);Ora (Varșovia);Activitate", "Europe/Bucharest", "10:00", "Europe/Bucharest"},
		{"Date;Time (Warsaw);Time (Kyiv);Event", "Europe/Warsaw", "10:00", "Europe/Warsaw"},
		{"Date;Time (Tokyo);Time;Event", "Europe/Bucharest", "09:00", ""},
	} {
		p := ofText(t, "p.csv", one.heads+rows, proposal.Options{Today: "2026-11-28", Zone: one.visit})
		if len(p.Rows) != 2 || p.Rows[0].From != one.from || one.zone != "" && p.Zone != one.zone || !asksFor(p, "two-clocks") || strings.Contains(p.Rows[0].Remarks, ":00") {
			t.Errorf("%s: %s %+v %v", one.heads, p.Zone, p.Rows, p.Ask)
		}
	}
	p := ofText(t, "p.csv", "Data;Ora (Tallinn);Activitate\n9.12.2026;10:00;Sosire\n9.12.2026;11:00;Convorbiri cu delegația română\n", proposal.Options{Today: "2026-11-28"})
	if p.Zone != "Europe/Tallinn" || asksFor(p, "zone-guessed") {
		t.Errorf("one column says whose clocks it is on: %s %v", p.Zone, p.Ask)
	}
}

// A letter is called by no greeting, and an hour that no clock shows is kept among the remarks.
func TestAGreetingIsNoTitle(t *testing.T) {
	for _, hello := range []string{"Шановні колеги,", "Dear colleagues,", "Stimați colegi,", "Sehr geehrte Damen und Herren,"} {
		p := ofText(t, "p.txt", hello+"\n\nsee below.\n\n9 December 2026\n09:00 Arrival\n10:00 Talks\n", proposal.Options{Today: "2026-11-28"})
		if p.Title != "" {
			t.Errorf("%s is called %q", hello, p.Title)
		}
	}
	p := ofText(t, "p.csv", "Date;Time;Event\n9.12.2026;09:00;Arrival\n9.12.2026;10:00;Talks\n;25:10;Something\n", proposal.Options{Today: "2026-11-28"})
	if len(p.Rows) != 3 || p.Rows[2].FromMark != "tbc" || p.Rows[2].Remarks != "25:10" || len(p.Aside) != 0 || !asksFor(p, "no-hour-read") {
		t.Errorf("%+v %v %v", p.Rows, p.Aside, p.Ask)
	}
}

// A name with its family first keeps the given one, whatever stands about it; father and son are two.
func TestFamilyFirstWithWhatStandsAbout(t *testing.T) {
	const list = "Nr.;Numele și prenumele;Funcția;Statul;Regim alimentar\n1;Doamna Saar, Mari;soția Președintelui;Estonia;vegetarian\n2;von Rosen, Karl;Consilier;Germania;\n3;Kuusk, Peeter;Colonel;Estonia;\n4;Kuusk, Peeter jr.;Ofițer;Estonia;\n5;Saar, Alar (fiul);Student;Estonia;\n"
	p := ofText(t, "p.csv", list, proposal.Options{})
	var got []string
	for i := range p.People {
		d := &p.People[i]
		got = append(got, d.Name+"|"+d.Last+"|"+d.State+"|"+d.Org)
		if strings.Contains(d.Remarks, "vegetarian") {
			t.Errorf("a diet is kept: %s", d.Remarks)
		}
	}
	want := []string{"Mari Saar|Saar|EE|", "Karl von Rosen|von Rosen|DE|", "Peeter Kuusk|Kuusk|EE|", "Peeter Kuusk jr.|Kuusk|EE|", "Alar Saar|Saar|EE|"}
	if !slices.Equal(got, want) {
		t.Errorf("%q\nwant %q", got, want)
	}
	if p.People[3].SameAs != 0 {
		t.Error("father and son are one")
	}
}

// The card of a son says so in his name, and a telephone is nobody's nationality.
func TestCardsOfFatherAndSon(t *testing.T) {
	card := func(suffix, tel string) string {
		return "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Kuusk;Peeter;;;" + suffix + "\r\nFN:Peeter Kuusk\r\nTEL:" + tel + "\r\nEND:VCARD\r\n"
	}
	p := ofText(t, "p.vcf", card("", "+49 30 12345")+card("jr.", "+372 5555 1"), proposal.Options{})
	if len(p.People) != 2 || p.People[1].Name != "Peeter Kuusk jr." || p.People[1].Last != "Kuusk" || p.People[1].SameAs != 0 {
		t.Fatalf("%+v", p.People)
	}
	if !p.People[0].Dialled || p.People[0].State != "DE" || !asksFor(p, "state-dialled") {
		t.Errorf("%+v %v", p.People[0], p.Ask)
	}
	if list := p.Senders(nil); len(list) != 0 {
		t.Errorf("telephones send nobody: %+v", list)
	}
}

// Many rows that are marked private are asked about once, and ours are not at all.
func TestPrivateRowsAreAskedAboutOnce(t *testing.T) {
	event := func(uid string) string {
		return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTART:20261209T090000Z\r\nDTEND:20261209T100000Z\r\nCLASS:CONFIDENTIAL\r\nSUMMARY:Talks\r\nEND:VEVENT\r\n"
	}
	p := ofText(t, "p.ics", "BEGIN:VCALENDAR\r\n"+event("a@x.org")+event("b@x.org")+event("0190f7a2-1111-7abc-8def-0123456789ab")+"END:VCALENDAR\r\n", proposal.Options{})
	if len(p.Rows) != 3 || !p.Rows[0].Private || !p.Rows[1].Private || p.Rows[2].Private {
		t.Errorf("%+v", p.Rows)
	}
	if asksFor(p, "private") || !asksFor(p, "privates") {
		t.Error(p.Ask)
	}
}

// A letter tells its programme in sentences; one that has no hour stays a sentence.
func TestAProgrammeInSentences(t *testing.T) {
	for text, want := range map[string]string{
		"Вівторок, 15 грудня 2026 року\nПрибуття делегації до аеропорту «Отопень» о 09:30. О 10.15 – зустріч з Міністром закордонних справ.\n": "09:30 Прибуття делегації до аеропорту «Отопень»|10:15 зустріч з Міністром закордонних справ",
		"Tuesday, 15 December 2026\nArrival of the delegation at 09:30. At 10:15 talks with the Minister.\n":                                   "09:30 Arrival of the delegation|10:15 talks with the Minister",
		"Marți, 15 decembrie 2026\nSosirea delegației la ora 9.30. Ora 10.15 – convorbiri oficiale.\n":                                         "09:30 Sosirea delegației|10:15 convorbiri oficiale",
		"Tuesday, 15 December 2026\n09:00 Breakfast\nWe hope to see you at the airport at 09:30. Please bring your badges.\n":                  "09:00 Breakfast",
	} {
		p := ofText(t, "p.txt", text, proposal.Options{Today: "2026-11-28"})
		var got []string
		for i := range p.Rows {
			got = append(got, p.Rows[i].From+" "+strings.TrimSpace(p.Rows[i].Title+" "+p.Rows[i].Place))
		}
		if list := strings.Join(got, "|"); list != want {
			t.Errorf("%q, not %q; aside %q", list, want, p.Aside)
		}
	}
}

// Somebody who is known in other letters is proposed, and not taken for sure.
func TestNamesInOtherLettersSoundAlike(t *testing.T) {
	people := []model.Known{{Person: model.Person{Row: model.Row{ID: 7}, Name: model.Text{"en": "Jaan Tamm"}}}, {Person: model.Person{Row: model.Row{ID: 8}, Name: model.Text{"en": "Liis Kask"}}}}
	c := &typed.Cells{Words: words.For("en"), Lang: "en", Roll: typed.NewRoll(people)}
	p := ofText(t, "p.csv", "Nr.;Numele;Funcția\n1;Яан Тамм;Ministrul\n2;Ян Томов;Consilier\n", proposal.Options{})
	m := p.Matches(c, nil)
	if len(m) != 2 || m[0].Sure != 0 || !slices.Equal(m[0].Likely, []int64{7}) || len(m[1].Likely) != 0 {
		t.Errorf("%+v of %+v", m, p.People)
	}
}

// A list that the ministry of one side heads in its own language is of that side, though it names no state: not where both
// speak it, and not where it names one.
func TestAHouseIsOfTheSideWhoseLanguageItSpeaks(t *testing.T) {
	for _, one := range []struct{ title, host, guest, want string }{
		{"MINISTERUL AFACERILOR EXTERNE", "RO", "UA", "RO"},
		{"Міністерство закордонних справ", "RO", "UA", "UA"},
		{"Ministerul Afacerilor Externe", "RO", "MD", ""},
		{"Ministerul Afacerilor Externe al Ucrainei", "RO", "UA", ""},
		{"Ministry of Foreign Affairs", "RO", "UA", ""},
		{"Delegația oficială", "RO", "UA", ""},
	} {
		p := ofText(t, "l.csv", one.title+";;\nNr. crt.;Nume;Funcția\n1;Ion Popescu;Consilier\n2;Ana Ionescu;Secretar\n", proposal.Options{})
		if got := p.HouseAmong(one.host, one.guest); p.Kind != proposal.People || got != one.want {
			t.Errorf("%s (%s), between %s and %s: %q", one.title, p.Title, one.host, one.guest, got)
		}
	}
}

// What a draft says of itself in brackets keeps them.
func TestAVersionKeepsItsBrackets(t *testing.T) {
	for said, want := range map[string]string{
		"Draft, as of 29 November 2026, 10:00 (UTC+2)": "as of 29 November 2026, 10:00 (UTC+2)", "Programme (draft 3)": "draft 3", "Stand: 29 November 2026 (UTC+2 · Bucharest)": "Stand: 29 November 2026 (UTC+2 · Bucharest)",
	} {
		if p := ofText(t, "p.csv", "Visit of the Minister\n"+said+"\nTime;Activity;Venue\n10:00;Talks;Hall\n11:00;Tea;Hall\n", proposal.Options{}); p.Version != want {
			t.Errorf("%s: %q", said, p.Version)
		}
	}
}
