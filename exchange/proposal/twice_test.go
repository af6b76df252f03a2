package proposal_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
)

// A day is said in the two languages of those who plan it, or with its weekday behind it.
func TestADayIsSaidTwice(t *testing.T) {
	for _, day := range []string{"WEDNESDAY, 14 APRIL 2027 / Miercuri, 14 aprilie 2027", "Joi, 15 aprilie / Thursday, 15 April 2027", "Четвер, 15 квітня 2027 р. / Joi, 15 aprilie",
		"Wednesday, 14 April 2027 – Miercuri, 14 aprilie / середа, 14 квітня 2027 р.", "Day 1 – Wednesday, 14 April 2027 / Ziua 1 – miercuri, 14 aprilie 2027", "14.04.2027, середа",
		"15 квітня 2027 р., четвер", "14 aprilie 2027, miercuri", "Wednesday, 14 April / Miercuri, 14 aprilie 2027 – Chișinău"} {
		p := read(t, "p.txt", "Time\tActivity\tVenue\n"+day+"\n10:00\tTalks\tSala Europa\n11:00\tPress statements\tSala Europa\n")
		want := civil.Date("2027-04-14")
		if day[:2] == "15" || day[:3] == "Joi" || day[:2] == "Ч" {
			want = "2027-04-15"
		}
		if len(p.Rows) != 2 || p.Rows[0].Day != want || p.Rows[1].Day != want || saysWeekday(p) {
			t.Errorf("%s: %+v %+v", day, p.Rows, p.Ask)
		}
	}
	for _, none := range []string{"Wednesday, 14 April 2027 / Joi, 15 aprilie 2027", "14 April 2026 / 14 April 2027"} {
		if p := read(t, "p.txt", "Time\tActivity\tVenue\n"+none+"\n10:00\tTalks\tSala Europa\n11:00\tPress statements\tSala Europa\n"); len(p.Rows) > 0 && p.Rows[0].Day != "" {
			t.Errorf("%s is %s", none, p.Rows[0].Day)
		}
	}
}

const mixedDraft = "Time\tActivity\tVenue\n14.04.2027\n10:00\tDeplasare spre Președinție / Transfer to the Presidency\tSala Europa\n11:00\tDepunere de flori la monument\tGrădina Publică\n" +
	"12:00\tMeeting with the Speaker of Parliament\tParlament\n13:00\tWelcoming ceremony with guard of honour\tPiața Marii Adunări Naționale\n14:00\tReturn to the hotel\tHotel Radisson Blu\n15:00\tVizită la Universitate\tAula\n"

// In a draft that mixes languages each title is under its own, and what nobody can tell is under that of whoever
// takes it in; in one of a single language that is its own.
func TestAMixedDraftIsNotOfOneLanguage(t *testing.T) {
	p := read(t, "p.txt", mixedDraft)
	if p.Lang != "ro" || p.Tongue("en") != "en" || p.Tongue("uk") != "ro" {
		t.Errorf("%s, for the English %s, for Ukrainians %s", p.Lang, p.Tongue("en"), p.Tongue("uk"))
	}
	if p := read(t, "p.txt", "Ora\tActivitate\tLocul\n14.04.2027\n10:00\tPlecare la hotel\tHol\n11:00\tÎntâlnire cu miniștrii\tSala Europa\n"); p.Tongue("en") != "ro" {
		t.Errorf("a Romanian draft is %s", p.Tongue("en"))
	}
	for title, want := range map[string]string{"Official visit of the President of Romania": "en", "Vizita oficială a Președintelui României": "ro", "Візит Президента Румунії": "uk", "Poland": "ro"} {
		if got := proposal.Called(title, "ro"); got[want] != title || len(got) != 1 {
			t.Errorf("%s: %v", title, got)
		}
	}
	c := in2027("ro")
	for _, it := range begun(t, p, c) {
		for _, one := range []string{"Return to the hotel", "Meeting with the Speaker of Parliament", "Transfer to the Presidency"} {
			if it.Title["ro"] == one {
				t.Errorf("%q is kept as Romanian: %v", one, it.Title)
			}
		}
	}
}

// What a paper is called in two languages says no more of the visit than in one: it is called by what stands below.
func TestATitleThatSaysNothingInTwoLanguages(t *testing.T) {
	p := read(t, "p.txt", "DRAFT PROGRAMME / PROIECT DE PROGRAM\nOfficial visit of the President of Romania to the Republic of Moldova\n"+mixedDraft)
	if p.Title != "Official visit of the President of Romania to the Republic of Moldova" {
		t.Errorf("it is called %q", p.Title)
	}
}

// A draft that comes again says nothing new where a title in two languages is the same.
func TestATitleInTwoLanguagesStaysTheSame(t *testing.T) {
	for _, lang := range []string{"en", "ro", "uk"} {
		p, c := read(t, "p.txt", mixedDraft), in2027(lang)
		c.Programme.Event.ID = 1
		c.Programme.Items = begun(t, p, c)
		if got := read(t, "p.txt", mixedDraft).Differences(c); len(got) > 0 {
			t.Errorf("%s: %+v", lang, got)
		}
	}
}

func in2027(lang string) *typed.Cells {
	c := inJune(lang)
	c.Programme.Event.FirstDay, c.Programme.Event.LastDay = "2027-04-14", "2027-04-15"
	return c
}

func begun(t *testing.T, p *proposal.Proposal, c *typed.Cells) (out []model.Item) {
	t.Helper()
	change, err := p.AllNew(c)
	if err != nil {
		t.Fatal(err)
	}
	if a, ok := change.(*model.Acquaint); ok {
		change = a.Change
	}
	for _, one := range change.(*model.Several).Changes {
		if it, ok := proposal.ItemOf(one); ok {
			out = append(out, it)
		}
	}
	if len(out) != len(p.Rows) {
		t.Fatalf("%d items of %d rows", len(out), len(p.Rows))
	}
	return out
}

func saysWeekday(p *proposal.Proposal) bool {
	return slices.ContainsFunc(p.Ask, func(e *model.Error) bool { return strings.Contains(e.Code, "weekday") })
}
