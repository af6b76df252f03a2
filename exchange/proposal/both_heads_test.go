package proposal_test

import (
	"testing"

	"chancery/exchange/proposal"
	"chancery/model"
)

// Words that mean the heads of both are the head of each side, where the draft says elsewhere who that is; else they stand
// once: on both sides they would be four.
func TestBothHeadsAreTheHeadOfEachSide(t *testing.T) {
	const known = "H.E. Mr Karel Lepp, President of the Republic of Latvia; President Rusu"
	for _, one := range []struct{ told, both, host, guest string }{
		{known, "Both Presidents", "President Rusu", "H.E. Mr Karel Lepp"},
		{known, "The two Presidents", "President Rusu", "H.E. Mr Karel Lepp"},
		{known, "Both Presidents and spouses", "President Rusu; spouse", "H.E. Mr Karel Lepp; spouse"},
		{known, "Both Presidents and delegations (1+8)", "President Rusu +8", "H.E. Mr Karel Lepp +8"},
		{known, "Cei doi Președinți", "President Rusu", "H.E. Mr Karel Lepp"},
		{known, "Обидва президенти", "President Rusu", "H.E. Mr Karel Lepp"},
		{known, "Both Prime Ministers", "Both Prime Ministers", "Both Prime Ministers"},
		{"H.E. Mr Karel Lepp, President of the Republic of Latvia", "Both Presidents", "Both Presidents", ""},
		{"Minister of Culture of Latvia", "Both Presidents and spouses", "Both Presidents and spouses", ""},
		{known + "; President Ilves", "Both Presidents", "Both Presidents", ""},
	} {
		text := "Date;Time;Activity;Venue;Participants\n9 December 2026;09:00;Welcome;Hall;\"" + one.both + "\"\n9 December 2026;10:00;Talks;Hall;\"" + one.told + "\"\n"
		p := ofText(t, "p.csv", text, proposal.Options{Today: "2026-11-28"})
		for range 2 { // the same again
			p.Sided(visiting())
		}
		if r := p.Rows[0]; r.Host != one.host || r.Guest != one.guest {
			t.Errorf("%s, %s: host %q, guest %q", one.told, one.both, r.Host, r.Guest)
		}
	}
}

// Where no row says it, whoever leads the delegation of a side is meant.
func TestBothHeadsAreThoseWhoLeadTheDelegations(t *testing.T) {
	p := ofText(t, "p.csv", "Date;Time;Activity;Venue;Participants\n9 December 2026;09:00;Welcome;Hall;Both Presidents\n9 December 2026;10:00;Talks;Hall;President Rusu\n", proposal.Options{Today: "2026-11-28"})
	c, lepp := visiting(), int64(7)
	c.Programme.People = map[int64]model.Person{7: {Row: model.Row{ID: 7}, Name: model.Plain("Karel Lepp")}}
	c.Programme.Delegations = map[int64]model.Delegation{1: {Row: model.Row{ID: 1}, Side: model.GuestSide}}
	c.Programme.Seats = map[int64]model.Seat{1: {Row: model.Row{ID: 1}, DelegationID: 1, PersonID: &lepp, Role: model.HeadOfDelegation, Title: model.Text{"en": "President of Latvia"}}}
	if p.Sided(c); p.Rows[0].Host != "President Rusu" || p.Rows[0].Guest != "Karel Lepp" {
		t.Errorf("host %q, guest %q", p.Rows[0].Host, p.Rows[0].Guest)
	}
}
