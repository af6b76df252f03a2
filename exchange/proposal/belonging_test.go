package proposal_test

import (
	"strconv"
	"strings"
	"testing"

	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// ofEstonia reads a Word programme with one column of people, for the visit that it begins.
func ofEstonia(t *testing.T, title, who string) *proposal.Proposal {
	t.Helper()
	f, err := exchange.Read("d.docx", document(t, "<w:p><w:r><w:t>"+title+"</w:t></w:r></w:p><w:p><w:r><w:t>3 May 2027</w:t></w:r></w:p><w:tbl>"+
		wordRow("Time", "Activity", "Venue", "Participants")+wordRow("10:00", "Tête-à-tête", "Presidency", who)+"</w:tbl>"), exchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	p := proposal.Of(f, proposal.Options{Today: "2027-01-01"})
	md := int64(1)
	parties := []model.Party{{Row: model.Row{ID: 1}, Code: "MD", Name: model.Text{"en": "Moldova"}}, {Row: model.Row{ID: 2}, Code: "EE", Name: model.Text{"en": "Estonia"}}}
	ee := int64(2)
	roll := typed.NewRoll([]model.Known{{Person: model.Person{Row: model.Row{ID: 1}, Name: model.Text{"en": "Maia Sandu"}, PartyID: &md}}, {Person: model.Person{Row: model.Row{ID: 2}, Name: model.Text{"en": "Margus Tsahkna"}, PartyID: &ee}}})
	c := &typed.Cells{Words: words.For("en"), Lang: "en", Roll: roll, Places: typed.NewGazetteer(model.Registers{}, words.For("en"))}
	c.Programme = model.Programme{Event: p.Visit(c, "Europe/Chisinau", parties, &md), Parties: map[int64]model.Party{1: parties[0], 2: parties[1]}}
	p.Sided(c)
	if len(p.Rows) != 1 {
		t.Fatalf("%+v", p.Rows)
	}
	return p
}

// Whom the title names as the guest, whoever is known to be of the guest's state and whoever's text says it
// stand on the guest's side; whoever receives them stands on the host's, and that they do stays said: not an ambassador of
// nobody knows where, who may be the guest's own. An invitation is nobody.
func TestTheGuestStandsOnTheSideOfTheGuest(t *testing.T) {
	const title = "Official visit of H.E. Mr Alar Karis, President of the Republic of Estonia"
	for _, one := range []struct{ title, who, host, guest, remarks, unsure string }{
		{title, "H.E. Mr Alar Karis", "", "H.E. Mr Alar Karis", "", ""},
		{title, "President Alar Karis", "", "President Alar Karis", "", ""},
		{title, "H.E. Mr Karis", "", "H.E. Mr Karis", "", ""},
		{title + ", at the invitation of H.E. Mr Igor Grosu", "H.E. Mr Igor Grosu", "H.E. Mr Igor Grosu", "", "", "H.E. Mr Igor Grosu"},
		{title, "President of the Republic", "President of the Republic", "", "", "President of the Republic"},
		{"Official visit of H.E. Mr Alar Karis to Moldova", "H.E. Mr Alar Karis", "", "H.E. Mr Alar Karis", "", ""},
		{"Офіційний візит Президента Естонії Алара Каріса", "Алар Каріс", "", "Алар Каріс", "", ""},
		{title, "Minister Margus Tsahkna", "", "Minister Margus Tsahkna", "", ""},
		{title, "Estonian Minister of Foreign Affairs", "", "Estonian Minister of Foreign Affairs", "", ""},
		{title, "H.E. Mr Toomas Kukk, Ambassador of Estonia to the Republic of Moldova", "", "H.E. Mr Toomas Kukk, Ambassador of Estonia to the Republic of Moldova", "", ""},
		{title, "H.E. Mr Ion Popa, Ambassador of Moldova to Estonia", "H.E. Mr Ion Popa, Ambassador of Moldova to Estonia", "", "", ""},
		{title, "delegația estonă", "", "delegația estonă", "", ""},
		{title, "міністр закордонних справ, голова естонської делегації", "", "міністр закордонних справ, голова естонської делегації", "", ""},
		{title, "Moldovan Prime Minister", "Moldovan Prime Minister", "", "", ""},
		{title, "Both delegations", "Both delegations", "Both delegations", "", ""},
		{title, "Mr Ion Rusu", "Mr Ion Rusu", "", "", "Mr Ion Rusu"},
		{title, "Welcomed by H.E. Mr Mihai Popșoi", "H.E. Mr Mihai Popșoi", "", "Welcomed by H.E. Mr Mihai Popșoi", ""},
		{title, "Welcomed by Ambassador Toomas Kukk", "Ambassador Toomas Kukk", "", "Welcomed by Ambassador Toomas Kukk", "Ambassador Toomas Kukk"},
		{title, "întâmpinat de ambasadorul Toomas Kukk", "ambasadorul Toomas Kukk", "", "întâmpinat de ambasadorul Toomas Kukk", "ambasadorul Toomas Kukk"},
		{title, "зустрічає посол Тоомас Кукк", "посол Тоомас Кукк", "", "зустрічає посол Тоомас Кукк", "посол Тоомас Кукк"},
		{title, "Host: Mr Mihai Popșoi", "Mr Mihai Popșoi", "", "", ""},
		{title, "escorted by Colonel Ion Pop", "escorted by Colonel Ion Pop", "", "", "escorted by Colonel Ion Pop"},
		{title, "Welcomed by the Ambassador of Estonia", "", "Ambassador of Estonia", "Welcomed by the Ambassador of Estonia", ""},
		{title, "Delegations 1+8", "1+8", "1+8", "", ""},
		{title, "Both delegations (1 + 8)", "1+8", "1+8", "", ""},
		{title, "from Estonia: Minister of Defence", "", "Minister of Defence", "", ""},
		{title, "din partea R. Moldova: ministrul Afacerilor Externe; din partea Estoniei: ambasadorul", "ministrul Afacerilor Externe", "ambasadorul", "", ""},
		{title, "Estonian side: Mr Ion Rusu and Mr Jaan Kask", "", "Mr Ion Rusu; Mr Jaan Kask", "", ""},
		{title, "від Естонії: міністр оборони", "", "міністр оборони", "", ""},
		{title, "Host side: Mr Jaan Kask", "Mr Jaan Kask", "", "", ""},
		{title, "Presidents 1+2", "Presidents 1+2", "Presidents 1+2", "", ""},
		{title, "H.E. Mr Alar Karis (tbc)", "", "H.E. Mr Alar Karis", "H.E. Mr Alar Karis (tbc)", ""},
		{title, "Mr Ion Rusu; by invitation", "Mr Ion Rusu", "", "by invitation", "Mr Ion Rusu"},
		{title, "Mr Ion Rusu, by invitation", "Mr Ion Rusu", "", "by invitation", "Mr Ion Rusu"},
	} {
		p := ofEstonia(t, one.title, one.who)
		unsure := ""
		for _, e := range p.Ask {
			if e.Code == "takein.side-guessed" {
				unsure = strings.Join(e.Args, " ")
			}
		}
		if r := p.Rows[0]; r.Host != one.host || r.Guest != one.guest || r.Remarks != one.remarks || unsure != one.unsure {
			t.Errorf("%s: %s\nhost %q, guest %q, remarks %q, unsure %q", one.title, one.who, r.Host, r.Guest, r.Remarks, unsure)
		}
	}
}

// A heading that somebody types over that of the file names guest and kind, and sides are told anew by it: not where
// somebody has set them right. Without a guest it is said that they were guessed.
func TestAHeadingTypedNamesTheGuest(t *testing.T) {
	const who = "H.E. Mr Alar Karis; Estonian Minister of Defence"
	p := ofEstonia(t, "Programme", who)
	if r := p.Rows[0]; r.Guest != "" || !asksFor(p, "side-guessed") {
		t.Errorf("a guess goes unsaid: host %q, guest %q, %v", r.Host, r.Guest, p.Ask)
	}
	md, ee := int64(1), int64(2)
	parties := []model.Party{{Row: model.Row{ID: md}, Code: "MD"}, {Row: model.Row{ID: ee}, Code: "EE"}}
	c := &typed.Cells{Words: words.For("en"), Lang: "en"}
	c.Programme = model.Programme{Event: p.Visit(c, "Europe/Chisinau", parties, &md), Parties: map[int64]model.Party{1: parties[0], 2: parties[1]}}
	e := &c.Programme.Event
	const heading = "Working visit of H.E. Mr Alar Karis, President of the Republic of Estonia"
	p.Call(e, heading, "en", "Europe/Chisinau", parties, &md)
	if e.GuestID == nil || *e.GuestID != ee || e.HostID == nil || *e.HostID != md || e.Kind != model.WorkingVisit || e.Title["en"] != heading {
		t.Fatalf("%+v", *e)
	}
	p.Sided(c)
	if r := p.Rows[0]; r.Guest != who || r.Host != "" || asksFor(p, "side-guessed") {
		t.Errorf("host %q, guest %q, %v", r.Host, r.Guest, p.Ask)
	}
	p.Call(e, "Visit to Moldova", "en", "Europe/Chisinau", parties, &md)
	if e.GuestID == nil || *e.GuestID != ee {
		t.Error("a heading that names no guest takes away that of the file")
	}
	p.Rows[0].Host, p.Rows[0].Guest = "H.E. Mr Alar Karis", "Estonian Minister of Defence"
	if p.Sided(c); p.Rows[0].Host != "H.E. Mr Alar Karis" {
		t.Errorf("what was set right is set back: %+v", p.Rows[0])
	}
}

// How many come is nobody.
func TestHowManyComeIsNobody(t *testing.T) {
	for who, remark := range map[string]string{"30 + 30": "30 + 30", "Minister Margus Tsahkna; 30/30": "30/30", "1 + 4": "1 + 4"} {
		p := ofEstonia(t, "Official visit of the President of Estonia", who)
		if r := p.Rows[0]; r.Remarks != remark || strings.ContainsAny(r.Host+r.Guest+r.Who, "0123456789") {
			t.Errorf("%s: host %q, guest %q, who %q, remarks %q", who, r.Host, r.Guest, r.Who, r.Remarks)
		}
	}
}

// A name that looks like an adjective is none.
func TestANameIsNoState(t *testing.T) {
	p := ofEstonia(t, "Official visit of the President of Romania", "Roman Starovoit, Minister of Culture; Minister Roman Codreanu; Romanian Minister of Culture")
	if r := p.Rows[0]; r.Host != "Roman Starovoit, Minister of Culture; Minister Roman Codreanu" || r.Guest != "Romanian Minister of Culture" {
		t.Errorf("%+v", r)
	}
}

// Of many whose side was guessed it is said how many more there are, in whole names, in every language.
func TestHowManyMoreWereGuessedIsSaid(t *testing.T) {
	var who []string
	for i := range 15 {
		who = append(who, "H.E. Mr Constantin-Alexandru Moldoveanu-Grigorescu "+string(rune('A'+i)))
	}
	p := ofEstonia(t, "Official visit of H.E. Mr Alar Karis, President of the Republic of Estonia", strings.Join(who, "; "))
	for _, e := range p.Ask {
		if e.Code != "takein.side-guessed" {
			continue
		}
		for _, lang := range words.Languages {
			text := words.For(lang).Error(e)
			told := strings.Count(text, "Constantin-Alexandru Moldoveanu-Grigorescu ")
			if told == 0 || !strings.Contains(text, "(+"+strconv.Itoa(len(who)-told)+")") {
				t.Errorf("%s: %s", lang, text)
			}
		}
		return
	}
	t.Error("nobody asks")
}

// Whoever compares a file with a visit, and asks for no sides, is told so as well, before it goes in; once.
func TestWhoseSideWasGuessedIsSaidWhereAFileIsCompared(t *testing.T) {
	p := read(t, "a.csv", "Date;Time;Activity;Participants\n14.12.2026;12:00;Talks;\"H.E. Mr Edgars Rinkēvičs; Mr Igor Grosu\"\n")
	c := visiting()
	p.Differences(c)
	p.Differences(c)
	n := 0
	for _, e := range p.Ask {
		if e.Code == "takein.side-guessed" && e.Args[0] == "Mr Igor Grosu" {
			n++
		}
	}
	if n != 1 || p.Ask[0].Code != "takein.side-guessed" {
		t.Errorf("%v", p.Ask)
	}
}
