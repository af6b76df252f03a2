package proposal_test

import (
	"strings"
	"testing"

	"chancery/exchange/proposal"
	"chancery/model"
)

// A rank of words is never lost: of a soldier it is the form of address, once; of others the office, or a remark where the
// list has another and does not say it there. Figures are an order.
func TestARankOfWordsIsNeverLost(t *testing.T) {
	for row, want := range map[string]string{
		"General;Lt Gen;Kim;Jäämeri;Senior Aide-de-Camp":                         "Lt Gen|Senior Aide-de-Camp||",
		"Lieutenant General;General;Kim;Jäämeri;Aide":                            "Lieutenant General|Aide||",
		"Lt Gen;Lieutenant General;Kim;Jäämeri;Aide":                             "Lieutenant General|Aide||",
		"Captain;Mr;Kim;Jäämeri;Aide":                                            "Captain|Aide||",
		"Counsellor;Ms;Laura;Virtanen;Chief of Protocol":                         "Ms|Chief of Protocol||Rank: Counsellor",
		"First Secretary;Ms;Anna;Mäkelä;Press Officer":                           "Ms|Press Officer||Rank: First Secretary",
		"Attaché;Mr;Olli;Saarinen;":                                              "Mr|Attaché||",
		"Director General;Ms;Päivi;Korhonen;Director General, Europe Department": "Ms|Director General, Europe Department||",
		"Minister;Ms;Elina;Valtonen;Minister for Foreign Affairs":                "Ms|Minister for Foreign Affairs||",
		"2;Ms;Elina;Valtonen;Minister for Foreign Affairs":                       "Ms|Minister for Foreign Affairs|2|",
		"II;Ms;Elina;Valtonen;Minister for Foreign Affairs":                      "Ms|Minister for Foreign Affairs|II|",
		"member;Ms;Elina;Valtonen;Minister for Foreign Affairs":                  "Ms|Minister for Foreign Affairs|member|",
	} {
		p := ofText(t, "d.csv", "Rank;Title;First name;Surname;Position\n"+row+"\nAmbassador;Mr;Marko;Laine;Ambassador of Finland to Romania\n", proposal.Options{Today: "2026-11-01", Kind: proposal.People})
		d := &p.People[0]
		if got := strings.Join([]string{d.Address, d.Office, d.Rank, d.Remarks}, "|"); got != want {
			t.Errorf("%s: %s, not %s", row, got, want)
		}
	}
}

// The institution of somebody who is known goes with their remarks, once.
func TestAnInstitutionIsKept(t *testing.T) {
	p := ofText(t, "d.csv", "Name;Position;Institution\nMs Anna Mäkelä;Press Officer;Office of the President\n", proposal.Options{Today: "2026-11-01", Kind: proposal.People})
	d, c := &p.People[0], inJune("en")
	if d.Org == "" {
		t.Fatalf("%+v", d)
	}
	k := model.Known{Person: model.Person{Row: model.Row{ID: 3}, Name: model.Text{"en": "Anna Mäkelä"}, Address: model.Text{"en": "Ms"}}, Office: model.Text{"en": "Press Officer"}}
	list := d.Details(c, &k)
	if len(list) != 1 || list[0].Field != "org" || list[0].Now != "Office of the President" || !d.Takes(list[0]) {
		t.Errorf("%+v", list)
	}
	k.Person.Remarks = model.Text{"en": "Office of the President"}
	if list := d.Details(c, &k); len(list) > 0 {
		t.Errorf("once more: %+v", list)
	}
}
