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

func listOf(t *testing.T, text string, kind proposal.Kind, cols ...string) *proposal.Proposal {
	t.Helper()
	f, err := exchange.Read("list.csv", []byte(text), exchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return proposal.Of(f, proposal.Options{Kind: kind, Columns: cols})
}

// A list is one of people whatever its column of names is called, in any of the languages; the
// family name stands first where the head says so, and no passport is read.
func TestAListIsOfPeopleHoweverItsNamesAreHeaded(t *testing.T) {
	for _, head := range []string{
		"No.;Surname and name;Title;Position;Passport No.", "No.;Family name, first name;Title;Position;Passport number",
		"Nr. crt.;Nume de familie și prenume;Titlu;Funcția;Nr. pașaport", "Nr.;Numele de familie, prenumele;Formula de adresare;Funcția;Pașaport",
		"№;Прізвище та ім'я;Звертання;Посада;Паспорт", "№;Прізвище, ім'я, по батькові;Звертання;Посада;Номер паспорта",
		"No.;Surname / Прізвище, name;Title;Position / Посада;Passport No."} {
		p := listOf(t, "List of the delegation of the Republic of Latvia;;;;\n"+head+"\n1;RINKĒVIČS Edgars;H.E. Mr;President of the Republic of Latvia;LV1234567\n2;BRAŽE Baiba;Mr;Adviser;LV1234568\n", "")
		if p.Kind != proposal.People || len(p.People) != 2 {
			t.Errorf("%s: %s of %d", head, p.Kind, len(p.People))
			continue
		}
		d, second := p.People[0], p.People[1]
		if d.Name != "Edgars Rinkēvičs" || d.Last != "Rinkēvičs" || d.Address != "H.E. Mr" || d.Office != "President of the Republic of Latvia" || d.State != "LV" {
			t.Errorf("%s: %+v", head, d)
		}
		if second.Address != "Mr" || second.State != "" {
			t.Errorf("%s: %+v", head, second)
		}
		if strings.Contains(d.Source+d.Remarks, "LV123") {
			t.Errorf("%s: a passport is read on: %+v", head, d)
		}
	}
}

// A family name that stands first without capitals, behind its own comma, or in a column of its own
// is a family name.
func TestTheFamilyNameStandsWhereTheHeadSays(t *testing.T) {
	for text, want := range map[string]string{
		"Surname and name;Position\nRinkēvičs Edgars;President\n":                      "Edgars|Rinkēvičs|",
		"Surname and name;Position\nvan der Berg Anna;Adviser\n":                       "Anna|van der Berg|",
		"Family name, first name;Position\n\"Bērziņš, Andris\";Adviser\n":              "Andris|Bērziņš|",
		"Name;Position;Country\nBērziņš, Andris;Adviser;Latvia\n":                      "Andris|Bērziņš|",
		"Name;First name;Position\nBērziņš;Andris;Adviser\n":                           "Andris|Bērziņš|",
		"Прізвище;Ім'я;Посада\nШевченко;Олександр;Радник\n":                            "Олександр|Шевченко|",
		"Name;Position\nAndris Bērziņš;Adviser\n":                                      "Andris|Bērziņš|",
		"Title;Surname;First name;Position\nCol.;Zariņš;Mārtiņš;Aide-de-camp\n":        "Mārtiņš|Zariņš|Col.",
		"Rank;Surname and name;Position\nLt. Col.;ZARIŅŠ Mārtiņš;Aide-de-camp\n":       "Mārtiņš|Zariņš|Lt. Col.",
		"Військове звання;Прізвище та ім'я;Посада\nполковник;ЗАРІНЬ Мартін;ад'ютант\n": "Мартін|Зарінь|полковник",
	} {
		p := listOf(t, text, proposal.People)
		if len(p.People) != 1 {
			t.Errorf("%s: %+v", text, p.People)
		} else if d := p.People[0]; d.First+"|"+d.Last+"|"+d.Address != want {
			t.Errorf("%s: %s|%s|%s, not %s", text, d.First, d.Last, d.Address, want)
		}
	}
}

// What stands behind a comma is of the office, unless it is an organisation or a state; a column
// called Title holds offices where nothing else does.
func TestAnOfficeIsPartedFromAnOrganisationAlone(t *testing.T) {
	for text, want := range map[string]string{
		"Close protection, head": "Close protection, head|", "Pilot, crew": "Pilot, crew|", "Director, Bilateral Relations": "Director, Bilateral Relations|",
		"State Secretary, Ministry of Economics": "State Secretary|Ministry of Economics", "Consilier, Ministerul Afacerilor Externe": "Consilier|Ministerul Afacerilor Externe",
		"Радник, Міністерство закордонних справ": "Радник|Міністерство закордонних справ", "MFA, DG": "DG|MFA", "Counsellor, Latvia": "Counsellor|Latvia",
	} {
		for _, head := range []string{"Position", "Title"} {
			p := listOf(t, "Name;"+head+";Remarks\nAnna Ozola;"+text+";\n", proposal.People)
			if len(p.People) != 1 || p.People[0].Office+"|"+p.People[0].Org != want {
				t.Errorf("%s %s: %+v", head, text, p.People)
			}
		}
	}
}

// Whoever the list itself calls the head of the delegation heads it; where it says so of two,
// nobody does until somebody is asked.
func TestTheListSaysWhoHeadsTheDelegation(t *testing.T) {
	const head = "No.;Surname and name;Title;Position;Remarks\n"
	for text, want := range map[string]int{
		"1;BRAŽE Baiba;H.E. Ms;Minister;vegetarian\n2;RINKĒVIČS Edgars;H.E. Mr;President;Head of delegation\n": 2,
		"1;BRAŽE Baiba;H.E. Ms;Minister, Head of Delegation;\n2;POPA Ion;Mr;Close protection, head;\n":         1,
		"1;BRAŽE Baiba;H.E. Ms;Ministru;șeful delegației\n":                                                    1,
		"1;BRAŽE Baiba;H.E. Ms;Minister;Head of delegation\n2;POPA Ion;Mr;Minister;Head of delegation\n":       0,
		"1;BRAŽE Baiba;H.E. Ms;Minister;\n":                                                                    0,
	} {
		if p := listOf(t, head+text, ""); p.HeadSaid() != want {
			t.Errorf("%s: %d heads it, not %d", text, p.HeadSaid(), want)
		}
	}
}

// What a list says of somebody stays with them in the delegation: rank, institution, remarks, and
// how they are reached.
func TestWhatAListSaysStaysInTheDelegation(t *testing.T) {
	p := listOf(t, "Name;Title;Position;Institution;Phone;E-mail;Remarks\nMārtiņš Zariņš;Col.;Adviser;Ministry of Defence;+371 29111111;m.zarins@mod.lv;arrives the day before\n", proposal.People)
	prog := model.Programme{Event: model.Event{Row: model.Row{ID: 1}}}
	c := typed.Cells{Words: words.For("en"), Lang: "en", Roll: typed.NewRoll(nil), Programme: prog}
	change, _ := p.Seats(&c, proposal.Seated{Of: model.Delegation{Row: model.Row{ID: 5}, EventID: 1, PartyID: 7}, Langs: []string{"en"}})
	save := change.(*model.Acquaint).Change.(*model.Several).Changes[0].(*model.SaveDelegation)
	who, seat := save.New[0], (*save.Seats)[0]
	if who.Person.Address["en"] != "Col." || who.Person.Phone != "+371 29111111" || who.Person.Email != "m.zarins@mod.lv" {
		t.Errorf("somebody is %+v", who.Person)
	}
	if who.Office.Title["en"] != "Adviser, Ministry of Defence" || seat.Remarks["en"] != "arrives the day before" {
		t.Errorf("the seat is of %v: %+v", who.Office.Title, seat)
	}
}

// A list whose head nobody knows is still put right by hand: each of its columns can be taken for
// anything, what stands above it is no person, and what looks like passports is left out.
func TestEveryColumnOfAListCanBeAssigned(t *testing.T) {
	const text = "List of the delegation;;;;;\nNo.;Wer;Title;Was er tut;Nr. P.;Notiz\n1;RINKĒVIČS Edgars;H.E. Mr;President;LV1234567;x\n2;BRAŽE Baiba;H.E. Ms;Minister;LV1234568;\n"
	p := listOf(t, text, proposal.People)
	if len(p.Columns) != 6 || len(p.People) != 2 || p.Title != "List of the delegation" {
		t.Fatalf("%q: %+v of %+v", p.Title, p.People, p.Columns)
	}
	cols := []string{"number", "last-first", "address", "office", "", "remarks"}
	p = listOf(t, text, proposal.People, cols...)
	if d := p.People[0]; d.Name != "Edgars Rinkēvičs" || d.Address != "H.E. Mr" || d.Office != "President" || !strings.Contains(d.Remarks, "x") {
		t.Errorf("%+v", d)
	}
	for _, as := range cols {
		if !slices.Contains(proposal.Choices(proposal.People), as) {
			t.Errorf("%q cannot be chosen", as)
		}
	}
}
