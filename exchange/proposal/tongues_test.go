package proposal_test

import (
	"strings"
	"testing"

	"chancery/exchange/proposal"
	"chancery/typed"
)

// inTongues writes a row of heads between strokes, or with each language on a line of its own.
func inTongues(heads []string, below bool) string {
	var cells []string
	for _, head := range heads {
		if below {
			head = strings.ReplaceAll(head, " / ", "\n")
		}
		cells = append(cells, `"`+head+`"`)
	}
	return strings.Join(cells, ";") + "\n"
}

// A head in several languages says the same in each of them: who takes part is on no side because of that.
func TestAHeadInSeveralLanguagesSaysTheSame(t *testing.T) {
	for _, heads := range [][]string{
		{"Ora / Time / Час", "Activitatea / Event / Захід", "Locul / Venue / Місце", "Participanți / Participants / Учасники"},
		{"Час / Time", "Захід / Event", "Місце / Venue", "Учасники / Participants"},
		{"Time / Laikas", "Event / Renginys", "Venue / Vieta", "Participants / Dalyviai"},
	} {
		for _, below := range []bool{false, true} {
			text := inTongues(heads, below) + "18 February 2027;;;\n11:00;Talks;Presidency;Maia Sandu\n12:00;Lunch;Palace;Maia Sandu\n"
			p := ofText(t, "p.csv", text, proposal.Options{Today: "2027-01-20", Zone: "Europe/Chisinau"})
			if len(p.Rows) != 2 {
				t.Errorf("%q: %+v", text, p.Rows)
				continue
			}
			r := p.Rows[0]
			if r.From != "11:00" || r.Title != "Talks" || r.Place != "Presidency" || r.Who != "Maia Sandu" || r.Host != "" || r.Remarks != "" {
				t.Errorf("%q: %+v", text, r)
			}
		}
	}
	for head, sideless := range map[string]bool{"Participanți / Participants": true, "Participants (names)": true, "Учасники / Participants / Participanți": true, "Participants": true, "Host side / Participants": false, "Partea gazdă": false} {
		if _, sided, _ := typed.ColumnOf(head); sided == sideless {
			t.Errorf("%s: sided %t", head, sided)
		}
	}
}

// A list whose heads are in several languages keeps its given names, its answers, and to itself what nobody is to read on.
func TestAListWithHeadsInSeveralLanguages(t *testing.T) {
	for _, heads := range [][]string{
		{"Nr. / №", "Nume / Surname / Прізвище", "Prenume / Given name / Ім’я", "Funcția / Position / Посада", "Pașaport / Passport No / Паспорт", "Valabil / Valid until / Дійсний до", "Confirmat / Confirmed / Підтверджено"},
		{"№", "Прізвище / Surname", "Ім’я / Given name", "Посада / Position", "Паспорт / Passport No", "Дійсний до / Valid until", "Підтверджено / Confirmed"},
		{"No.", "Surname / Pavardė", "Given name / Vardas", "Position / Pareigos", "Passport No / Pasas", "Valid until / Galioja iki", "Answer / RSVP / Atsakymas"},
		{"No.", "Pavardė / Surname", "Vardas / Given name", "Pareigos / Position", "Pasas / Passport No", "Galioja iki (valid until) / Valid until", "Confirmed"},
	} {
		for _, below := range []bool{false, true} {
			text := inTongues(heads, below) + "1;BUDRYS;Kęstutis;Minister;12345671;05.02.2031;yes\n2;URBONAS;Paulius;Photographer;12345672;06.02.2031;no\n"
			p := ofText(t, "l.csv", text, proposal.Options{Today: "2027-01-20", Zone: "Europe/Chisinau"})
			if len(p.People) != 2 {
				t.Errorf("%q: %+v %+v", text, p.People, p.Rows)
				continue
			}
			one := p.People[1]
			if one.Name != "Paulius Urbonas" || one.Office != "Photographer" || one.Answer != "no" || one.Remarks != "" {
				t.Errorf("%q: %+v", text, one)
			}
			if strings.Contains(one.Source, "12345672") || strings.Contains(one.Source, "2031") || !asksFor(p, "secret-columns") {
				t.Errorf("%q: %q, asks %v", text, one.Source, p.Ask)
			}
		}
	}
}

// Father and son are told apart behind the name, in whichever of its columns it stands; and the day of a list is said
// without the bracket that it stood in.
func TestAListTellsFatherFromSonInColumns(t *testing.T) {
	for _, row := range []string{"PETRAUSKAS;Jonas jun.", "PETRAUSKAS jun.;Jonas", "PETRAUSKAS, jun.;Jonas"} {
		text := "Official visit to Moldova;;\nList of the delegation (as of 25.01.2027);;\nSurname;Given name;Position\nPETRAUSKAS;Jonas;Adviser\n" + row + ";Assistant\n"
		p := ofText(t, "l.csv", text, proposal.Options{Today: "2027-01-20", Zone: "Europe/Chisinau"})
		if len(p.People) != 2 || p.People[0].Name != "Jonas Petrauskas" || p.People[1].Name != "Jonas Petrauskas jun." || p.People[1].First != "Jonas" || p.People[1].Last != "Petrauskas" {
			t.Errorf("%s: %+v", row, p.People)
		}
		if p.Version != "as of 25.01.2027" {
			t.Errorf("as of what: %q", p.Version)
		}
	}
}
