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

// saved is what a list makes of a delegation, nil where it changes nothing.
func saved(p *proposal.Proposal, c *typed.Cells) (*model.SaveDelegation, []string) {
	change, unsure := p.Seats(c, proposal.Seated{Of: model.Delegation{Row: model.Row{ID: 5}, EventID: 1, PartyID: 7}, Langs: []string{"en", "ro", "uk"}})
	if change == nil {
		return nil, unsure
	}
	for _, one := range change.(*model.Acquaint).Change.(*model.Several).Changes {
		if save, ok := one.(*model.SaveDelegation); ok {
			return save, unsure
		}
	}
	return nil, unsure
}

// Father and son become people of a delegation however it is said which of them is meant, with their
// telephones.
func TestFatherAndSonBecomePeopleOfADelegation(t *testing.T) {
	for _, which := range []string{"jr.", "Jr.", "jr", "sr.", "sen.", "jun.", "junior", "мл.", "ст.", "мол.", "млад", "fiul", "III"} {
		p := listOf(t, "Name;Position;Phone;E-mail\nСтефан Янев "+which+";Съветник;+359 888 1;s@example.bg\n", proposal.People)
		c := &typed.Cells{Words: words.For("en"), Lang: "en", Roll: typed.NewRoll(nil)}
		save, _ := saved(p, c)
		if save == nil || len(save.New) != 1 || save.New[0].Person.Phone != "+359 888 1" || save.New[0].Person.Email != "s@example.bg" {
			t.Errorf("%s: %+v of %+v", which, save, p.People)
			continue
		}
		if one := save.New[0].Person; one.Name.In("uk") != "Стефан Янев "+which || one.Family.In("uk") != "Янев" {
			t.Errorf("%s: he is called %v of %v", which, one.Name, one.Family)
		}
	}
}

// A family name that a list has by itself, in a column or before a comma, is that of the person, of however many words it is.
func TestTheFamilyNameOfAListIsThatOfThePerson(t *testing.T) {
	for _, list := range []string{
		"First name;Surname;Position\nJoão;Pires de Lima;Minister\nMaria do Carmo;Allegro de Magalhães;Ambassador\nLuís;Castro Almeida;Adviser\n",
		"Surname, first name;Position\n\"Pires de Lima, João\";Minister\n\"Allegro de Magalhães, Maria do Carmo\";Ambassador\n\"Castro Almeida, Luís\";Adviser\n",
	} {
		p := listOf(t, list, proposal.People)
		c := &typed.Cells{Words: words.For("en"), Lang: "en", Roll: typed.NewRoll(nil)}
		save, _ := saved(p, c)
		if save == nil || len(save.New) != 3 {
			t.Fatalf("%+v of %+v", save, p.People)
		}
		var got []string
		for i := range 3 {
			got = append(got, save.New[i].Person.Family.In("en")+" of "+save.New[i].Person.Name.In("en"))
		}
		slices.Sort(got)
		if want := "Allegro de Magalhães of Maria do Carmo Allegro de Magalhães|Castro Almeida of Luís Castro Almeida|Pires de Lima of João Pires de Lima"; strings.Join(got, "|") != want {
			t.Errorf("%q", got)
		}
	}
}

// What somebody of a delegation answered is recorded with the seat: whoever declined is no member who comes. What is no
// plain answer is kept in its words.
func TestWhatADelegationAnsweredIsRecorded(t *testing.T) {
	p := listOf(t, "No.;Surname, first name;Function;Coming?\n1;SYBIHA Andrii;Minister;yes\n2;KOVAL Petro;Adviser;ні\n3;MOROZ Olena;Adviser;nu, concediu\n4;ZHUK Ihor;Pilot;TBC\n5;BONDAR Iryna;Pilot;maybe\n6;LYS Oleh;Pilot;\n", proposal.People)
	save, _ := saved(p, &typed.Cells{Words: words.For("en"), Lang: "en", Roll: typed.NewRoll(nil)})
	if save == nil || len(*save.Seats) != 6 {
		t.Fatalf("%+v of %+v", save, p.People)
	}
	want := []struct {
		is   model.SeatStatus
		told string
	}{{model.Accepted, ""}, {model.Declined, ""}, {model.Declined, "nu, concediu"}, {model.SeatUnsaid, "TBC"}, {model.SeatUnsaid, "maybe"}, {model.SeatUnsaid, ""}}
	for i, s := range *save.Seats {
		if s.Status != want[i].is || s.Remarks.In("en") != want[i].told {
			t.Errorf("no. %d: %q %q, want %+v", i+1, s.Status, s.Remarks.In("en"), want[i])
		}
	}
}

// seatedBy is a register and a delegation as a list has filled it.
func seatedBy(save *model.SaveDelegation, before []model.Known) *typed.Cells {
	known, seats := before, *save.Seats
	for i := range seats {
		seats[i].ID, seats[i].DelegationID, seats[i].Pos = int64(i+1), 5, int64(i+1)
		if one, ok := save.New[i]; ok {
			one.Person.ID = int64(len(known) + 1)
			known = append(known, model.Known{Person: one.Person, Office: one.Office.Title})
			seats[i].PersonID = &known[len(known)-1].Person.ID
		}
	}
	prog := model.Programme{Event: model.Event{Row: model.Row{ID: 1}}, Seats: map[int64]model.Seat{}}
	for _, s := range seats {
		prog.Seats[s.ID] = s
	}
	return &typed.Cells{Words: words.For("en"), Lang: "en", Roll: typed.NewRoll(known), Programme: prog}
}

// The same list again seats nobody: not father and son, not two men of one name, not a word for somebody.
func TestTheSameListAgainSeatsNobody(t *testing.T) {
	const list = "Name;Position;Phone\nСтефан Янев sr.;Ministrul;1\nСтефан Янев jr.;Съветник;2\nТодор Колев;Adviser;3\nТодор Колев;Driver;4\nIvan Petrov;Adviser;5\nmembru de securitate;Security;\nmembru de securitate;Security;\n"
	before := []model.Known{{Person: model.Person{Row: model.Row{ID: 1}, Name: model.Text{"en": "Ivan Petrov"}}}, {Person: model.Person{Row: model.Row{ID: 2}, Name: model.Text{"en": "Ivan Petrov"}}}}
	p := listOf(t, list, proposal.People)
	save, _ := saved(p, &typed.Cells{Words: words.For("en"), Lang: "en", Roll: typed.NewRoll(before)})
	if save == nil || len(*save.Seats) != len(p.People) || len(save.New) != 4 {
		t.Fatalf("%+v of %+v", save, p.People)
	}
	c := seatedBy(save, before)
	again, _ := saved(listOf(t, list, proposal.People), c)
	if again != nil {
		t.Errorf("%d seats become %d: %+v", len(*save.Seats), len(*again.Seats), (*again.Seats)[len(*save.Seats):])
	}
	// A third of the name is somebody else, and nobody can say who of them is known.
	again, unsure := saved(listOf(t, list+"Тодор Колев;Interpreter;6\n", proposal.People), c)
	if again == nil || len(*again.Seats) != len(*save.Seats)+1 || len(unsure) != 1 {
		t.Errorf("a third: %+v %v", again, unsure)
	} else if last := (*again.Seats)[len(*save.Seats)]; last.Name.Empty() || last.PersonID != nil || last.Title.In("en") != "Interpreter" {
		t.Errorf("the wrong one is new: %+v", last)
	}
}
