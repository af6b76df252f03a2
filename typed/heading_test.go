package typed

import (
	"errors"
	"testing"

	"chancery/model"
	"chancery/words"
)

func worldParties() []Party {
	var out []Party
	for _, k := range words.World() {
		out = append(out, Party{k.Tag(), k.Names()})
	}
	return out
}

// What the heading of a visit tells, in the words and the order in which offices write it.
func TestAHeadingTellsDaysKindAndGuest(t *testing.T) {
	kinds := []model.EventKind{model.OfficialVisit, model.StateVisit, model.OfficialWorking, model.WorkingVisit, model.PrivateVisit, model.Transit, model.CourtesyVisit}
	headings := NewHeadings(kinds, worldParties())
	for _, tt := range []struct{ text, first, last, kind, guest string }{
		{"Working visit of the President of Ukraine, 3–4 June 2026", "2026-06-03", "2026-06-04", "working", "UA"},
		{"Official working visit of the Prime Minister of the Republic of Moldova, 30 May – 2 June 2026", "2026-05-30", "2026-06-02", "official-working", "MD"},
		{"Vizita de lucru a Președintelui Ucrainei, 3-4 iunie 2026", "2026-06-03", "2026-06-04", "working", "UA"},
		{"Vizita oficială a Președintelui Republicii Polone (12.06.2026)", "2026-06-12", "2026-06-12", "official", "PL"},
		{"Vizita de stat în România a Președintelui Republicii Italiene, 5 – 6 octombrie 2026", "2026-10-05", "2026-10-06", "state", "IT"},
		{"Робочий візит Президента Польщі, 3–4 червня 2026 р.", "2026-06-03", "2026-06-04", "working", "PL"},
		{"Visit of the German Chancellor, June 3–4, 2026", "2026-06-03", "2026-06-04", "", "DE"},
		{"Visit of King George, 28 December – 3 January 2027", "2026-12-28", "2027-01-03", "", ""},
		{"Visit of the Holy See’s Secretary for Relations with States, 3–4 June", "2026-06-03", "2026-06-04", "", "VA"},
		{"Visit of the President of Romania", "", "", "", ""},
		{"Romania – Ukraine consultations, 3 June", "2026-06-03", "2026-06-03", "", "UA"},
		{"Working visit to Italy", "", "", "working", ""},
		{"Visit of the President of Nigeria", "", "", "", "NG"},
		{"EU mission in Moldova, 2026-06-03", "2026-06-03", "2026-06-03", "", "EU"},
		{"Tête-à-tête, round 3 of 4", "", "", "", ""},
		{"Working visit, 31 June 2026", "", "", "working", ""},
		{"VISIT IN NO HURRY", "", "", "", ""},
	} {
		h := headings.Read(tt.text, "RO", "2026-03-12")
		if string(h.First) != tt.first || string(h.Last) != tt.last || string(h.Kind) != tt.kind || h.Guest != tt.guest {
			t.Errorf("%q: %+v", tt.text, h)
		}
	}
}

// A stretch of days of which one does not exist is no shorter stretch: it is refused, with how many
// days the month has, and stays in the heading.
func TestAStretchWithADayThatDoesNotExistIsRefused(t *testing.T) {
	headings := NewHeadings(nil, worldParties())
	for text, want := range map[string]string{
		"Vizita de lucru la București, 30 februarie – 2 martie 2027":   "28 30 februarie",
		"Working visit, 29 February – 2 March 2027":                    "28 29 february",
		"Working visit, 31 November 2026 – 2 December 2026":            "30 31 november 2026",
		"Робочий візит, 31 листопада – 2 грудня 2026 року":             "30 31 листопада",
		"Робочий візит, 31 листопада 2026 року – 2 грудня 2026 року":   "30 31 листопада 2026",
		"Vizita de lucru la București, 30.02–02.03.2027":               "28 30.02",
		"Vizita de lucru la București, 30.02.2027 – 02.03.2027":        "28 30.02.2027",
		"Working visit, 31–2 June 2026":                                "30 31 june 2026",
		"Working visit, 1 May – 31 June 2026":                          "30 31 june 2026",
		"Working visit, 28 February – 32 March 2027":                   "31 32 march 2027",
		"Working visit, 27–30 February 2027":                           "28 30 february 2027",
		"Working visit, 2026-11-30 – 2026-11-31":                       "30 2026-11-31",
		"Working visit (31 June – 2 July 2026), second edition 3 June": "30 31 june",
	} {
		h := headings.Read(text, "RO", "2026-11-29")
		e := (*model.Error)(nil)
		if !errors.As(h.Err, &e) || e.Code != NoSuchDay || e.Args[0]+" "+e.Args[1] != want || h.First != "" || h.Last != "" {
			t.Errorf("%q: %s–%s, %v; want %s", text, h.First, h.Last, h.Err, want)
		}
		if got := WithoutDays(text, "2026-11-29"); got != text {
			t.Errorf("%q is left as %q", text, got)
		}
	}
	for text, want := range map[string]string{
		"Working visit, 29 February – 2 March 2028": "2028-02-29 2028-03-02", "Vizită, 29.02–02.03.2028": "2028-02-29 2028-03-02", "Working visit, 30 May – 2 June 2027": "2027-05-30 2027-06-02",
		"Session 45 – 3 June 2026": "2026-06-03 2026-06-03", "Working visit, 28 December – 3 January 2027": "2026-12-28 2027-01-03",
	} {
		if h := headings.Read(text, "RO", "2026-11-29"); string(h.First)+" "+string(h.Last) != want || h.Err != nil {
			t.Errorf("%q: %+v", text, h)
		}
	}
}

// Where one's own side goes is the host: by the state, or by a city of it.
func TestAHeadingTellsWhereOneGoes(t *testing.T) {
	headings := NewHeadings([]model.EventKind{model.WorkingVisit}, worldParties())
	for text, want := range map[string]string{
		"Working visit to Rome 3-4 June 2026":                             "IT Europe/Rome",
		"Working visit to Italy":                                          "IT ",
		"Visit of our President to the United Kingdom":                    "GB ",
		"Visit of the President of Romania to New York":                   "US America/New_York",
		"Vizita de lucru la Roma, 3-4 iunie 2026":                         "IT Europe/Rome",
		"Vizita Președintelui României în Italia":                         "IT ",
		"Робочий візит до Рима":                                           "IT Europe/Rome",
		"Робочий візит до Києва":                                          "UA Europe/Kyiv",
		"Візит Президента Румунії в Італію":                               "IT ",
		"Візит до Варшави":                                                "PL Europe/Warsaw",
		"Visit of the President of Ukraine to Romania":                    "",
		"Visit to Bucharest":                                              "",
		"Visit of the President of Ukraine to Rome":                       "IT Europe/Rome",
		"Vizita Premierului Poloniei la Chișinău":                         "MD Europe/Chisinau",
		"Vizita Premierului Poloniei în Italia":                           "IT ",
		"Visit of the Polish Prime Minister to Luxembourg":                "LU Europe/Luxembourg",
		"Візит Прем’єр-міністра Польщі до Кишинева":                       "MD Europe/Chisinau",
		"Visit of the Polish President for talks on peace in Ukraine":     "",
		"Visit of the President of Ukraine, forum on recovery in Ukraine": "",
		"Vizita Premierului Poloniei la București și la Chișinău":         "",
		"Vizita Premierului Poloniei, București, 3 decembrie 2026":        "",
		"Vizita de lucru, Helsinki, 10–11 noiembrie 2026":                 "FI Europe/Helsinki",
		"Talks with Poland in Warsaw":                                     "PL Europe/Warsaw",
		"Visit, Paris Convention centre":                                  "",
		"Working visit":                                                   "",
		"Visit to the exhibition in hall 3":                               "",
	} {
		h := headings.Read(text, "RO", "2026-03-12")
		got := h.Host + " " + h.Zone
		if h.Host == "" {
			got = ""
		}
		if got != want {
			t.Errorf("%q leads to %q, want %q", text, got, want)
		}
	}
	for text, want := range map[string]string{
		"Vizita Premierului Poloniei la Chișinău": "PL", "Romania – Ukraine consultations in Kyiv": "", "Visit of the President of Romania to Warsaw, with the President of Lithuania": "",
		"Talks with Poland in Warsaw": "", "Talks with Poland": "PL",
	} {
		if got := headings.Read(text, "RO", "2026-03-12").Guest; got != want {
			t.Errorf("%q: the guest is %q, want %q", text, got, want)
		}
	}
	if h := headings.Read("Working visit to Rome", "RO", "2026-03-12"); h.City.In("ro") != "Roma" {
		t.Errorf("the city is %v", h.City)
	}
}

// Where many meet, the city that a heading leads to is where, whoever of them it names; a state is none, for
// a summit may be about it.
func TestAHeadingTellsWhereManyMeet(t *testing.T) {
	headings := NewHeadings(nil, append(worldParties(), Party{"B9", []string{"B9", "Bucharest Nine"}}))
	for text, want := range map[string]string{
		"B9 summit in Riga, 9-10 June 2027":                                 "LV Europe/Riga",
		"Bucharest Nine Summit in Vilnius":                                  "LT Europe/Vilnius",
		"Summit of the European Political Community in Yerevan":             "AM Asia/Yerevan",
		"Summit on peace in Ukraine":                                        " ",
		"Summit on peace in Ukraine in Vienna":                              "AT Europe/Vienna",
		"B9 summit in Bucharest":                                            " ",
		"Summitul B9, Riga, 9-10 decembrie 2026":                            "LV Europe/Riga",
		"Summitul B9 (Riga, 9-10 decembrie 2026)":                           "LV Europe/Riga",
		"Summitul trilateral România – Polonia – Turcia, Ankara 14.12.2026": "TR Europe/Istanbul",
		"Саміт B9, Рига, 9 червня":                                          "LV Europe/Riga",
		"Summitul B9, București":                                            " ",
		"Summitul B9 la Riga":                                               "LV Europe/Riga",
		"Саміт B9 у Ризі":                                                   "LV Europe/Riga",
		"Саміт Україна – ЄС у Брюсселі":                                     "BE Europe/Brussels",
		"Саміт Україна – Південно-Східна Європа в Софії":                    "BG Europe/Sofia",
		"Саміт миру в Афінах":                                               "GR Europe/Athens",
	} {
		h := headings.Read(text, "RO", "2026-03-12")
		if got := h.Away.Host + " " + h.Away.Zone; got != want {
			t.Errorf("%q is held in %q, want %q", text, got, want)
		}
	}
}

// Days that were read do not stay in the heading, nor what leads to them.
func TestAHeadingWithoutItsDays(t *testing.T) {
	for text, want := range map[string]string{
		"Working visit to Rome 3-4 June 2026":                                 "Working visit to Rome",
		"Working visit of the President of Ukraine, 3–4 June 2026":            "Working visit of the President of Ukraine",
		"Working visit of the President of Ukraine on 3 June":                 "Working visit of the President of Ukraine",
		"Official visit on Thursday, 4 June 2026":                             "Official visit",
		"Official visit, 30 May – 2 June 2026, with the spouse":               "Official visit, with the spouse",
		"Vizita oficială a Președintelui Republicii Polone (12.06.2026)":      "Vizita oficială a Președintelui Republicii Polone",
		"Vizita de lucru a Președintelui Ucrainei în perioada 3-4 iunie 2026": "Vizita de lucru a Președintelui Ucrainei",
		"Робочий візит Президента Польщі, 3–4 червня 2026 р.":                 "Робочий візит Президента Польщі",
		"Visit of the German Chancellor, June 3–4, 2026":                      "Visit of the German Chancellor",
		"Visit from 3 to 4 June":                                              "Visit from 3 to 4 June",
		"3–4 June 2026":                                                       "3–4 June 2026",
		"Summit 2026":                                                         "Summit 2026",
		"3 June 2026: visit of the Chancellor":                                "3 June 2026: visit of the Chancellor",
	} {
		if got := WithoutDays(text, "2026-03-12"); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

// Two days in one field are two days.
func TestAStretchOfDaysIsReadWhole(t *testing.T) {
	for text, want := range map[string]string{"3–4 June": "2026-06-03 2026-06-04", "3-4.6": "2026-06-03 2026-06-04", "3.6 – 4.6.2026": "2026-06-03 2026-06-04", "3 June – 4 May": "2026-06-03 2026-05-04",
		"3 June": "", "28 December – 3 January 2027": "2026-12-28 2027-01-03", "3": "", "2026-06-03 – 2026-06-05": "2026-06-03 2026-06-05"} {
		first, last, ok := ReadSpan(text, "2026-03-12")
		got := string(first) + " " + string(last)
		if !ok {
			got = ""
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
