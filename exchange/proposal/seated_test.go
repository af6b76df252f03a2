package proposal_test

import (
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
