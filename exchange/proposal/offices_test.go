package proposal_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

const twoOffices = "Nr.;Nume / Name;Funcția;Office;Phone\n1;Ion Popescu;Ministrul Afacerilor Externe;Minister of Foreign Affairs;+40 1\n2;Maria Ionescu;Secretar de stat;State Secretary;+40 2\n3;Radu Ghiță;Medic;Physician;\n4;Ioana Marin;Consilier;;\n"

// A list that has the offices in two columns fills them in both languages: neither becomes a remark.
func TestOfficesInTwoColumnsAreInTwoLanguages(t *testing.T) {
	for _, heads := range []string{"Funcția;Office", "Funcția (RO);Office (EN)", "Office (RO);Office (EN)", "Funcția;Position"} {
		p := listOf(t, "Nr.;Nume / Name;"+heads+";Phone\n"+twoOffices[len("Nr.;Nume / Name;Funcția;Office;Phone\n"):], proposal.People)
		if got := p.People[1]; !got.Offices.Equal(model.Text{"ro": "Secretar de stat", "en": "State Secretary"}) || got.Remarks != "" {
			t.Errorf("%s: %+v", heads, got)
			continue
		}
		c := &typed.Cells{Words: words.For("en"), Lang: "en", Roll: typed.NewRoll(nil)}
		save, _ := saved(p, c)
		if save == nil || len(save.New) != 4 {
			t.Fatalf("%s: %+v", heads, save)
		}
		for i, want := range []model.Text{{"ro": "Ministrul Afacerilor Externe", "en": "Minister of Foreign Affairs"}, {"ro": "Secretar de stat", "en": "State Secretary"}, nil, {"ro": "Consilier"}} {
			if is := save.New[i].Office.Title; want != nil && !is.Equal(want) {
				t.Errorf("%s: no. %d is %v", heads, i+1, is)
			}
		}
		change, _ := p.Register(c, model.Registers{})
		if n := len(change.(*model.Acquaint).Change.(*model.Several).Changes); n != 4 {
			t.Errorf("%s: %d people", heads, n)
		}
	}
}

// Sent again, the list says each office that one of the languages has otherwise, whatever the other says.
func TestAnOfficeChangedInOneOfTwoLanguagesIsSeen(t *testing.T) {
	c := itsSeated(t, twoOffices)
	again := listOf(t, twoOffices, proposal.People)
	if got := listed(again, c); len(got) != 0 {
		t.Errorf("the same list: %q", got)
	}
	revised := listOf(t, strings.NewReplacer("State Secretary", "Secretary of State", "Ministrul Afacerilor Externe", "Viceprim-ministru").Replace(twoOffices), proposal.People)
	want := []string{"changed 1 Ion Popescu office: Ministrul Afacerilor Externe → Viceprim-ministru", "changed 1 Ion Popescu held: Ministrul Afacerilor Externe → Viceprim-ministru (asked)", "changed 2 Maria Ionescu office: State Secretary → Secretary of State"}
	if got := listed(revised, c); !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	change, _ := revised.Seats(c, seated(revised))
	stand(t, c, change)
	for _, one := range change.(*model.Acquaint).Change.(*model.Several).Changes {
		if save, ok := one.(*model.SaveDelegation); ok {
			if got := (*save.Seats)[1].Title; !got.Equal(model.Text{"ro": "Secretar de stat", "en": "Secretary of State"}) {
				t.Errorf("the seat says %v", got)
			}
		}
	}
}

// Two columns that somebody takes for offices, in languages that nothing tells, are kept apart: none is lost.
func TestASecondColumnOfOfficesOfNoLanguageIsKept(t *testing.T) {
	p := ofText(t, "l.csv", "Name;Duty;Work\nIon Popescu;Minister;Chair\n", proposal.Options{Kind: proposal.People, Columns: []string{"name", "office", "office"}})
	if len(p.People) != 1 || p.People[0].Office != "Minister" || p.People[0].Remarks != "Work: Chair" {
		t.Errorf("%+v", p.People)
	}
}

// Beside a column of offices in a language that the diary is not kept in, that in one of its own is the office, on the
// card of columns too; of a second column of anything nothing is lost.
func TestAColumnOfOfficesInOurLanguageIsTheOffice(t *testing.T) {
	p := listOf(t, "Nazwisko i imię;Stanowisko;Position;Telefon;Phone\nNawrocki Karol;Prezydent;President;+48 1;+48 2\n", proposal.People)
	if got := p.People[0]; got.Office != "President" || got.Remarks != "Stanowisko: Prezydent; Phone: +48 2" || got.Phone != "+48 1" {
		t.Errorf("%+v", got)
	}
	if a, b := p.Columns[1].As, p.Columns[2].As; a != "remarks" || b != "office" {
		t.Errorf("the card takes them for %q and %q", a, b)
	}
	both := ofText(t, "l.csv", "Name;Phone;Fax\nIon Popescu;+40 1;+40 2\n", proposal.Options{Kind: proposal.People, Columns: []string{"name", "phone", "phone"}})
	if got := both.People[0]; got.Phone != "+40 1" || got.Remarks != "Fax: +40 2" {
		t.Errorf("%+v", got)
	}
}

// Offices of a list in one language are filed under it, whatever that of the window, also where no word of theirs tells
// it; not those that plainly are in another, nor in a list that says nothing.
func TestOfficesAreInTheLanguageOfTheirList(t *testing.T) {
	for _, one := range []struct{ list, want string }{
		{"LISTA INVITAȚILOR\nNr.;Numele;Funcția;Confirmare\n1;Ion Pop;coregraf;da\n2;Ana Rus;Rectorul Universității din București;nu\n3;Ada Cox;Minister of Culture;da\n4;Dan Lup;jurnalist;da\n", "ro: coregraf, ro: Rectorul Universității din București, en: Minister of Culture, ro: jurnalist"},
		{"Name;Position;RSVP\nIon Pop;actor;yes\nAna Rus;choreographer;yes\n", "en: actor, en: choreographer"},
		{"Name;Position;RSVP\nIon Pop;scriitoare;yes\nAna Rus;consilier prezidențial;yes\nDan Lup;ministrul apărării naționale;yes\n", "ro: scriitoare, ro: consilier prezidențial, ro: ministrul apărării naționale"},
		{"Ім’я;Посада;Відповідь\nІван Коваль;хореограф;так\nAda Cox;Curator;так\n", "uk: хореограф, en: Curator"},
	} {
		for _, window := range []string{"en", "ro", "uk"} {
			p := listOf(t, one.list, proposal.People)
			c := &typed.Cells{Words: words.For(window), Lang: window, Roll: typed.NewRoll(nil)}
			change, _ := p.Register(c, model.Registers{})
			var got []string
			for _, made := range change.(*model.Acquaint).Change.(*model.Several).Changes {
				for lang, title := range made.(*model.SavePerson).Office.Title {
					got = append(got, lang+": "+title)
				}
			}
			if said := strings.Join(got, ", "); said != one.want {
				t.Errorf("in a window in %s: %s, not %s", window, said, one.want)
			}
		}
	}
}
