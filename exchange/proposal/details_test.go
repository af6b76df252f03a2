package proposal_test

import (
	"strings"
	"testing"

	"chancery/exchange"
	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// cardsOf are cards as an address book writes them.
func cardsOf(t *testing.T, cards ...string) *proposal.Proposal {
	t.Helper()
	text := ""
	for _, c := range cards {
		text += "BEGIN:VCARD\nVERSION:3.0\n" + c + "\nEND:VCARD\n"
	}
	f, err := exchange.Read("c.vcf", []byte(text), exchange.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return proposal.Of(f, proposal.Options{})
}

func inRegister(known ...model.Known) *typed.Cells {
	for i := range known {
		known[i].Person.ID = int64(i + 1)
	}
	return &typed.Cells{Words: words.For("en"), Lang: "en", Roll: typed.NewRoll(known)}
}

// said are what a list changes, as a dry run says it.
func saidOf(p *proposal.Proposal, c *typed.Cells) string {
	var out []string
	for _, one := range p.OfRegister(c, nil) {
		said := one.What + " " + strings.Join(p.Said(c.Words, &one), "")
		if one.Over {
			said += " (over)"
		}
		out = append(out, said)
	}
	return strings.Join(out, "\n")
}

// A list says of somebody who is in the register what the register does not: it fills what is empty,
// and writes over nothing that stands there unless somebody says so.
func TestAListBringsDetailsToWhoeverIsKnown(t *testing.T) {
	poikans := model.Known{Person: model.Person{Name: model.Text{"en": "Uldis Poikāns"}}}
	const card = "N:Poikāns;Uldis;;H.E. Mr;\nFN:Uldis Poikāns\nTITLE:Ambassador\nTEL;TYPE=CELL:+371 2911 1111\nEMAIL:uldis.poikans@mfa.gov.lv"
	p, c := cardsOf(t, card), inRegister(poikans)
	if got := saidOf(p, c); got != "changed telephone: – → +371 2911 1111\nchanged e-mail: – → uldis.poikans@mfa.gov.lv\nchanged form of address: – → H.E. Mr\nchanged office: – → Ambassador" {
		t.Error(got)
	}
	change, known := p.Register(c, model.Registers{})
	if change == nil || len(known) > 0 {
		t.Errorf("%v, known %q", change, known)
	}

	poikans.Person.Phone, poikans.Person.Email = "00371-29111111", "U.Poikans@mfa.gov.lv"
	poikans.Person.Address, poikans.Office = model.Text{"en": "Mr", "uk": "H.E. Mr"}, model.Text{"en": "Ambassador of Latvia"}
	p, c = cardsOf(t, card), inRegister(poikans)
	want := "changed e-mail: U.Poikans@mfa.gov.lv → uldis.poikans@mfa.gov.lv (over)\nchanged office: Ambassador of Latvia → Ambassador of Latvia; Ambassador (over)"
	if got := saidOf(p, c); got != want {
		t.Errorf("%s\nnot\n%s", got, want)
	}
	if change, known := p.Register(c, model.Registers{}); change != nil || len(known) != 1 {
		t.Errorf("it is written over unasked: %v", change)
	}
	p.Only(p.OfRegister(c, nil), p.OfRegister(c, nil)[:1])
	if d := p.People[0]; !d.Takes(proposal.Detail{Field: "email", Was: "a"}) || d.Takes(proposal.Detail{Field: "office", Was: "a"}) {
		t.Errorf("another goes in than was chosen: %q", d.Turned)
	}
	if change, _ := p.Register(c, model.Registers{}); change == nil {
		t.Error("what was chosen does not go in")
	}
}

// Whoever is known by the same name as others gets nothing, for nobody can say who is meant; nor does
// a list that says what is known.
func TestDetailsGoToNobodyUnsure(t *testing.T) {
	two := []model.Known{{Person: model.Person{Name: model.Text{"en": "Jan Nowicki"}}}, {Person: model.Person{Name: model.Text{"en": "Jan Nowicki"}}}}
	p := listOf(t, "Name;Position;Phone;E-mail\nJan Nowicki;Director;+48 22 111 2233;jn@example.pl\n", proposal.People)
	if got := saidOf(p, inRegister(two...)); got != "" {
		t.Error(got)
	}
	one := model.Known{Person: model.Person{Name: model.Text{"en": "Jan Nowicki"}, Phone: "+48 22 111 2233; +48 600 1", Email: "JN@example.pl"}, Office: model.Text{"en": "Director"}}
	if got := saidOf(p, inRegister(one)); got != "" {
		t.Error(got)
	}
}

// In a delegation too it is filled in how somebody known is reached; the office as it was sent is of
// the seat.
func TestADelegationBringsHowItsPeopleAreReached(t *testing.T) {
	c := inRegister(model.Known{Person: model.Person{Name: model.Text{"en": "Anna Ozola"}}, Office: model.Text{"en": "Adviser"}})
	p := listOf(t, "Name;Position;Phone;E-mail\nAnna Ozola;Director;+371 29111111;a.ozola@mod.lv\n", proposal.People)
	for _, of := range []model.Delegation{{Row: model.Row{ID: 5}, EventID: 1, PartyID: 7}, {EventID: 1, PartyID: 7}} {
		change, _ := p.Seats(c, proposal.Seated{Of: of, Langs: []string{"en"}, Name: model.Text{"en": "Latvia"}})
		list := change.(*model.Acquaint).Change.(*model.Several).Changes
		if len(list) != 2 || list[1].Label().Verb != "edit" {
			t.Errorf("%+v", list)
		}
	}
	if p.People[0].Turn(proposal.Detail{Field: "phone"}); p.People[0].Takes(proposal.Detail{Field: "phone"}) {
		t.Error("what somebody left goes in")
	}
}
