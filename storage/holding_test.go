package storage

import (
	"testing"

	"chancery/model"
)

// A visit knows who holds the offices that were invited to it, also of those who have no part in it: its papers
// say of which the invitation has to be confirmed again.
func TestAVisitKnowsWhoHoldsTheOfficesInvited(t *testing.T) {
	d := fill(t, create(t))
	save := func(r model.Record) int64 {
		c := &model.Save{Record: r}
		do(t, d.Store, c)
		return c.ID
	}
	office := save(&model.Office{Title: model.Plain("Minister of Tourism"), PartyID: &d.party})
	other := save(&model.Office{Title: model.Plain("Minister of Culture"), PartyID: &d.party})
	const passed = 1_772_600_000 // 4 March 2026
	first, next := save(&model.Person{Name: model.Plain("Ana Pop")}), save(&model.Person{Name: model.Plain("Dan Rus")})
	save(&model.Tenure{PersonID: first, OfficeID: office, To: passed})
	save(&model.Tenure{PersonID: next, OfficeID: office, From: passed})
	save(&model.Tenure{PersonID: next, OfficeID: other})
	save(&model.Invitation{Who: model.Plain("The Minister"), PartyID: &d.party, OfficeID: &office, EventID: &d.visit, Audience: model.Internal, Thread: model.Thread{{Day: "2026-01-10", Kind: model.StepLetter}}})
	p, err := d.Programme(d.visit)
	if err != nil {
		t.Fatal(err)
	}
	if len(p.Holding) != 2 || p.Holding[0].PersonID != first || p.Holding[1].PersonID != next {
		t.Errorf("it knows of %+v", p.Holding)
	}
	if got := p.Invitations[len(p.Invitations)-1].Doubt(p.Holding, passed+86400); got != "successor" {
		t.Errorf("the doubt is %q", got)
	}
}
