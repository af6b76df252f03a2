package proposal_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/exchange/proposal"
	"chancery/model"
)

// A guest list that came again names somebody no longer: whoever an earlier one brought is offered as gone, and nobody else
// is, and goes where somebody says so with what was remarked of them.
func TestWhoIsGoneFromAListOfGuestsIsOffered(t *testing.T) {
	ours, brought, away := int64(11), int64(12), int64(14)
	c, it := atDinner("en", model.Participation{Side: model.HostSide, PersonID: &ours}, model.Participation{Side: model.GuestSide, PersonID: &brought},
		model.Participation{Side: model.GuestSide, Mode: model.InPerson, Name: model.Text{"en": "Mr Jonas Kazlauskas, Adviser"}}, model.Participation{Side: model.GuestSide, PersonID: &away, Mode: model.Absent})
	it.Remarks = model.Text{"en": "Bring flowers\nGitanas Nausėda: No nuts"}
	c.Programme.Resolve()
	list := func(rows string) *proposal.Proposal {
		p := ofText(t, "g.csv", "Name;Position;Side;Answer\n"+rows, proposal.Options{Today: "2018-06-01", Kind: proposal.People})
		p.Brought = func(table string, row int64, _ string) bool { return table == "participations" && row != 100 }
		return p
	}
	gone := func(p *proposal.Proposal) (out []string) {
		for _, one := range p.GuestsGone(c, it, proposal.Seated{}) {
			out = append(out, one.Called)
		}
		return out
	}
	p := list("Jonas Kazlauskas;Adviser;Lithuania;yes\n")
	if got := gone(p); !slices.Equal(got, []string{"Gitanas Nausėda"}) {
		t.Errorf("%q are gone", got)
	}
	if got := gone(list("Petras Balčiūnas;Singer;Lithuania;yes\n")); len(got) > 0 {
		t.Errorf("a list of others alone says that %q are gone", got)
	}
	if p.Guests(c, it, proposal.Seated{}) != nil {
		t.Error("nobody said that anybody goes")
	}
	deed := p.Guests(c, it, proposal.Seated{Gone: []int64{101}}).(*model.Acquaint).Change.(*model.Several).Changes
	who, said := deed[0].(*model.Participate), deed[1].(*model.SaveItem)
	if len(deed) != 2 || len(who.Who) != 2 || who.Who[0].ID != 102 || said.Item.Remarks["en"] != "Bring flowers" {
		t.Errorf("%+v, %+v", who, said)
	}
	all := p.OfItem(c, it, proposal.Seated{})
	if len(all) != 1 || !all[0].IsGone() || all[0].Title != "Gitanas Nausėda" || !slices.Equal(proposal.GuestsOff(all), []int64{101}) {
		t.Errorf("%+v", all)
	}
}

// Whoever stays away is there, with their answer, and no list adds them once more.
func TestAGuestWhoStaysAwayIsThere(t *testing.T) {
	away := int64(14)
	c, it := atDinner("en", model.Participation{Side: model.GuestSide, PersonID: &away, Mode: model.Absent})
	c.Programme.Resolve()
	p := ofText(t, "g.csv", "Name;Position;Side;Answer\nGeneral Raimundas Vaikšnoras;Chief of Defence;Lithuania;Regrets\n", proposal.Options{Today: "2018-06-01", Kind: proposal.People})
	if st := p.Standings(c, it, proposal.Seated{}); !st[0].Sure || !st[0].Same {
		t.Errorf("%+v", st)
	}
	if got := strings.Join(taken(p, c, it), "|"); got != "Raimundas Vaikšnoras" {
		t.Errorf("there are %s", got)
	}
}

// An answer for which somebody waited is a change that is told, and is kept.
func TestAnAnswerThatHasComeIsTold(t *testing.T) {
	one, ours := int64(12), int64(11)
	c, it := atDinner("en", model.Participation{Side: model.HostSide, PersonID: &ours}, model.Participation{Side: model.GuestSide, PersonID: &one})
	c.Programme.Resolve()
	list := func(answer string) *proposal.Proposal {
		p := ofText(t, "g.csv", "Name;Position;Side;Answer\nNicușor Dan;President;Romania;Accepted\nGitanas Nausėda;President;Lithuania;"+answer+"\n", proposal.Options{Today: "2018-06-01", Kind: proposal.People})
		p.Brought = func(_ string, row int64, _ string) bool { return row == 101 }
		return p
	}
	if all := list("No answer yet").OfItem(c, it, proposal.Seated{}); len(all) > 0 {
		t.Errorf("no answer says %+v", all)
	}
	for answer, want := range map[string]string{"Accepted": "reply: No reply recorded → Confirmed", "Regrets": "reply: No reply recorded → Declined"} {
		p := list(answer)
		all := p.OfItem(c, it, proposal.Seated{})
		if len(all) != 1 || strings.Join(p.Said(c.Words, &all[0]), "|") != want {
			t.Fatalf("%s: %+v", answer, all)
		}
		deed := p.Guests(c, it, proposal.Seated{}).(*model.Acquaint).Change.(*model.Several).Changes[0].(*model.Participate)
		c.Programme.Who[it.ID][1].Mode = deed.Who[0].Mode
		if again := p.OfItem(c, it, proposal.Seated{}); len(again) > 0 {
			t.Errorf("%s once more: %+v", answer, again)
		}
		c.Programme.Who[it.ID][1].Mode = ""
	}
}
