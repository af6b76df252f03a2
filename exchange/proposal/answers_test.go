package proposal_test

import (
	"fmt"
	"strings"
	"testing"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// Whoever does not come is told of a delegation too, whatever its office calls the column and in whatever language it asks.
func TestWhoDoesNotComeIsToldWhateverAsksIt(t *testing.T) {
	for _, head := range []string{"Coming?", "Coming", "Will attend", "Participation (yes/no)", "Participă?", "Participare", "Va participa?", "Vine?", "Prezență", "Участь", "Бере участь?", "Приїде?", "Teilnahme", "Présence", "Udział"} {
		p := ofText(t, "d.csv", "No.;Surname, first name;Function;"+head+"\n1;SYBIHA Andrii;Minister;yes\n2;KOVAL Petro;Adviser;ні\n3;MOROZ Olena;Adviser;nu\n4;ZHUK Ihor;Pilot;да\n5;BONDAR Iryna;Pilot;нет\n", proposal.Options{Today: "2026-05-01", Kind: proposal.People})
		said := ""
		for _, e := range p.Ask {
			if e.Code == "takein.answer-refuses" || e.Code == "takein.answer-odd" {
				said += e.Code + " " + strings.Join(e.Args, "|")
			}
		}
		if want := "takein.answer-refuses Petro Koval, Olena Moroz, Iryna Bondar"; said != want {
			t.Errorf("%s: said %q, want %q", head, said, want)
		}
	}
}

// What guests answered says how they take part; who has yet to answer, and what nobody can read, is said.
func TestWhatGuestsAnswered(t *testing.T) {
	for lang, text := range map[string]string{
		"ro": "Nume;Funcția;Instituția;Răspuns\nIon Pop;ministru;MAE;da, cu soția\nAna Rusu;deputat;Parlament;a refuzat\nDan Lupu;primar;Primărie;fără răspuns\nEva Stan;senator;Parlament;poate\nLia Moga;senator;Parlament;\n",
		"uk": "Ім'я;Посада;Установа;Відповідь\nІван Поп;міністр;МЗС;підтвердив, з дружиною\nАнна Русу;депутат;Рада;відмовилась\nДан Лупу;мер;Мерія;очікується\nЄва Стан;депутат;Рада;мабуть\nЛія Мога;депутат;Рада;\n",
		"en": "Name;Position;Organisation;RSVP\nIon Pop;Minister;MFA;Accepted +1\nAna Rusu;MP;Parliament;Declined with regrets\nDan Lupu;Mayor;City Hall;no reply\nEva Stan;MP;Parliament;maybe\nLia Moga;MP;Parliament;\n",
	} {
		p := ofText(t, "g.csv", text, proposal.Options{Today: "2026-11-01", Kind: proposal.People})
		c := inJune("en")
		c.Words = words.For("en")
		dinner := model.Item{Row: model.Row{ID: 7}, EventID: 1, Title: model.Text{"en": "Dinner"}}
		c.Programme.Items = []model.Item{dinner}
		guests := func() string {
			change := p.Guests(c, &dinner, proposal.Seated{})
			if change == nil {
				return "nothing"
			}
			out, who := "", []model.Participation{}
			for _, one := range change.(*model.Acquaint).Change.(*model.Several).Changes {
				for _, w := range one.(*model.Participate).Who {
					out += fmt.Sprintf("%s+%d ", w.Mode, w.Plus)
					who = append(who, w)
				}
			}
			c.Programme.Who = map[int64][]model.Participation{7: who}
			return out
		}
		if got := guests(); got != "in-person+1 absent+0 +0 +0 +0 " {
			t.Errorf("%s: %s %+v", lang, got, p.People)
		}
		if got := guests(); got != "nothing" {
			t.Errorf("%s, again: %s", lang, got)
		}
		p.People[2].Answer = map[string]string{"ro": "da", "uk": "буде", "en": "yes"}[lang]
		p.People[0].Answer = p.People[1].Answer
		if got := guests(); got != "absent+1 absent+0 +0 +0 +0 " {
			t.Errorf("%s, as it was answered since: %s", lang, got)
		}
		said := ""
		for _, e := range p.Ask {
			said += strings.TrimPrefix(e.Code, "takein.") + " " + strings.Join(e.Args, "|") + "; "
		}
		for i, code := range []string{"answer-refuses", "answer-waits"} {
			if !strings.Contains(said, code+" "+p.People[i+1].Name) {
				t.Errorf("%s: %s is not said: %s", lang, code, said)
			}
		}
		if !strings.Contains(said, "answer-odd “"+p.People[3].Answer) {
			t.Errorf("%s: %s", lang, said)
		}
	}
}

// An answer in a list is read however it is said that somebody declined.
func TestEveryWordOfRefusalIsRead(t *testing.T) {
	for _, said := range []string{"a declinat", "Declinat cu regret", "has declined", "відмовився", "Відхилено", "відхилила запрошення", "відмовилися"} {
		p := ofText(t, "g.csv", "Name;Position;Organisation;RSVP\nAna Rusu;MP;Parliament;"+said+"\n", proposal.Options{Today: "2026-11-01", Kind: proposal.People})
		if len(p.Ask) == 0 || model.Code(p.Ask[len(p.Ask)-1]) != "takein.answer-refuses" {
			t.Errorf("%q is not read as a refusal: %+v", said, p.Ask)
		}
	}
}

// A column can be taken for that of the answers, and is left out once somebody says so.
func TestAnAnswerIsTakenWhereSomebodySaysItIsOne(t *testing.T) {
	text := "Nazwisko;Imię;Stanowisko;%s\nNawrocki;Karol;Prezydent;tak\nWiśniewski;Paweł;Lekarz;nie\n"
	for _, one := range []struct {
		head string
		as   []string
		want string
	}{
		{"Odpowiedź", nil, "answer tak nie"},
		{"Odpowiedź", []string{"last", "first", "office", ""}, "  "},
		{"Zdanie", []string{"last", "first", "office", "answer"}, "answer tak nie"},
	} {
		p := ofText(t, "d.csv", fmt.Sprintf(text, one.head), proposal.Options{Today: "2026-05-01", Kind: proposal.People, Columns: one.as})
		if len(p.People) != 2 || len(p.Columns) != 4 {
			t.Fatalf("%+v", p)
		}
		if got := p.Columns[3].As + " " + p.People[0].Answer + " " + p.People[1].Answer; got != one.want {
			t.Errorf("%s as %v: %q, not %q", one.head, one.as, got, one.want)
		}
	}
}

// Guests of the host's own state stand on its side of a visit, as their state, their office or the register says; those
// of whom nothing says it stand with the guest, and are named before they go in. A list sent again moves nobody.
func TestGuestsStandOnTheSideTheyAreOf(t *testing.T) {
	p := ofText(t, "g.csv", "Name;Position;Organisation;Country\nIon Pop;Minister;MFA;Romania\nJonas Kazlauskas;Minister;;Lithuania\nDan Lupu;Mayor;City Hall;\nEva Stan;Ambassador of Romania;;\n", proposal.Options{Today: "2026-11-01", Kind: proposal.People})
	c := inJune("en")
	c.Words = words.For("en")
	host, guest := int64(1), int64(2)
	c.Programme.Event.HostID, c.Programme.Event.GuestID = &host, &guest
	c.Programme.Parties = map[int64]model.Party{1: {Row: model.Row{ID: 1}, Kind: model.State, Code: "RO", Name: model.Text{"en": "Romania"}}, 2: {Row: model.Row{ID: 2}, Kind: model.State, Code: "LT", Name: model.Text{"en": "Lithuania"}}}
	dinner := model.Item{Row: model.Row{ID: 7}, EventID: c.Programme.Event.ID, Title: model.Text{"en": "Dinner"}}
	c.Programme.Items = []model.Item{dinner}
	if got := p.Unsided(c); got != "Dan Lupu" {
		t.Errorf("nothing says it of %q", got)
	}
	change := p.Guests(c, &dinner, proposal.Seated{})
	got := ""
	for _, one := range change.(*model.Acquaint).Change.(*model.Several).Changes {
		deed := one.(*model.Participate)
		got += string(deed.Side) + ":"
		for _, w := range deed.Who {
			got += " " + w.Name.In("en") + ","
			w.Side = deed.Side
			c.Programme.Who = map[int64][]model.Participation{7: append(c.Programme.Who[7], w)}
		}
	}
	if got != "host: Ion Pop, Eva Stan,guest: Jonas Kazlauskas, Dan Lupu," {
		t.Errorf("they stand on %s", got)
	}
	if again := p.Guests(c, &dinner, proposal.Seated{}); again != nil {
		t.Errorf("sent again: %+v", again)
	}
}

// Whose those guests are of whom nothing says it, is said for the list or of each; an office that somebody of ours holds,
// and nobody of theirs, says it. The register keeps the office of who is new, and no state that nobody said.
func TestGuestsOfWhomNothingIsSaidAreAskedAbout(t *testing.T) {
	p := ofText(t, "g.csv", "Name;Position\nDan Lupu;Mayor\nAna Rusu;Governor\nVera Stan;Chief of Protocol\nFour musicians;Orchestra\n", proposal.Options{Today: "2026-11-01", Kind: proposal.People})
	c := inJune("en")
	c.Words = words.For("en")
	host, guest := int64(1), int64(2)
	c.Programme.Event.HostID, c.Programme.Event.GuestID = &host, &guest
	c.Programme.Parties = map[int64]model.Party{1: {Row: model.Row{ID: 1}, Kind: model.State, Code: "RO", Name: model.Text{"en": "Romania"}}, 2: {Row: model.Row{ID: 2}, Kind: model.State, Code: "LT", Name: model.Text{"en": "Lithuania"}}}
	c.Roll = typed.NewRoll([]model.Known{{Person: model.Person{Row: model.Row{ID: 4}, Name: model.Text{"en": "Ion Pop"}, PartyID: &host}, Office: model.Text{"en": "Chief of Protocol"}}})
	dinner := model.Item{Row: model.Row{ID: 7}, EventID: c.Programme.Event.ID, Title: model.Text{"en": "Dinner"}}
	c.Programme.Items = []model.Item{dinner}
	if got := p.Unsided(c); got != "Dan Lupu, Ana Rusu, Four musicians" {
		t.Errorf("nothing says it of %q", got)
	}
	said := func() (out string) {
		for _, one := range p.Guests(c, &dinner, proposal.Seated{Langs: []string{"en"}}).(*model.Acquaint).Change.(*model.Several).Changes {
			deed := one.(*model.Participate)
			out += string(deed.Side) + ":"
			for i, w := range deed.Who {
				made := deed.New[i]
				out += " " + w.Name.In("en") + "/" + made.Office.Title.In("en")
				if made.Person.PartyID != nil {
					out += fmt.Sprintf("/%d", *made.Person.PartyID)
				}
				out += ","
			}
		}
		return out
	}
	if got := said(); got != "host: Vera Stan/Chief of Protocol/1,guest: Dan Lupu/Mayor, Ana Rusu/Governor, Four musicians, Orchestra/," {
		t.Errorf("while nobody says it: %s", got)
	}
	p.Whose, p.People[1].Side = model.HostSide, model.GuestSide
	if got := said(); got != "host: Dan Lupu/Mayor/1, Vera Stan/Chief of Protocol/1, Four musicians, Orchestra/,guest: Ana Rusu/Governor/2," {
		t.Errorf("as was said: %s", got)
	}
}

// What a list remarks of its guests is kept with the item to which they are asked, and once.
func TestWhatIsRemarkedOfGuestsIsKept(t *testing.T) {
	p := ofText(t, "g.csv", "Nume;Funcția;Confirmare;Observații\nBogdan Ivan;ministru;da;vegetarian\nAna Rusu;deputat;da;\nDan Lupu;primar;nu;pleacă mai devreme\n", proposal.Options{Today: "2026-11-01", Kind: proposal.People})
	c := inJune("ro")
	c.Words = words.For("ro")
	dinner := model.Item{Row: model.Row{ID: 7}, EventID: 1, Title: model.Text{"ro": "Dineu"}, Remarks: model.Text{"ro": "Toast la 20:10"}}
	c.Programme.Items = []model.Item{dinner}
	want := "Toast la 20:10\nBogdan Ivan: vegetarian\nDan Lupu: pleacă mai devreme"
	kept := func(it *model.Item) (got string) {
		change := p.Guests(c, it, proposal.Seated{})
		for _, one := range change.(*model.Acquaint).Change.(*model.Several).Changes {
			if save, ok := one.(*model.SaveItem); ok {
				got = save.Item.Remarks["ro"]
			}
		}
		return got
	}
	if got := kept(&dinner); got != want {
		t.Errorf("%q", got)
	}
	dinner.Remarks["ro"] = want
	if got := kept(&dinner); got != "" {
		t.Errorf("again: %q", got)
	}
}

// A remark is not called one, be its column taken as such by itself or by somebody who said so; of a column of another name
// it is told of which.
func TestARemarkIsNotCalledOne(t *testing.T) {
	for head, want := range map[string]string{"Remarks": "No shellfish", "Observații": "No shellfish", "Table": "Table: No shellfish"} {
		for _, as := range [][]string{nil, {"name", "office", "remarks"}} {
			p := ofText(t, "g.csv", "Name;Position;"+head+"\nDiana Nausėdienė;Spouse;No shellfish\n", proposal.Options{Today: "2026-11-01", Kind: proposal.People, Columns: as})
			if len(p.People) != 1 || p.People[0].Remarks != want {
				t.Errorf("%s as %v: %+v", head, as, p.People)
			}
		}
	}
}

// A list is that of guests where it calls itself so, tells who comes, or on which side each stands.
func TestAListOfGuestsIsToldFromOthers(t *testing.T) {
	for text, want := range map[string]bool{
		"Guest list - State dinner;\nName;Position\nIon Pop;Mayor\n": true, "Lista invitaților la dineu;\nNume;Funcția\nIon Pop;primar\n": true, "Список гостей;\nІм'я;Посада\nІван Поп;мер\n": true,
		"Name;Position;Side\nIon Pop;Mayor;Romania\n": true, "Name;Position;RSVP\nIon Pop;Mayor;yes\n": true, "Name;Position\nIon Pop;Mayor\n": false, "Delegation of Romania;;\nName;Position;RSVP\nIon Pop;Mayor;yes\n": false,
	} {
		if got := ofText(t, "g.csv", text, proposal.Options{Today: "2026-11-01", Kind: proposal.People}).OfGuests(); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
