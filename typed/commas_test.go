package typed

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/words"
)

// A comma parts names where each part is known or plainly of one, with hours and company behind it as well;
// an office before or behind a name stays with it.
func TestCommasBetweenNames(t *testing.T) {
	key := int64(1)
	oana := model.Person{Row: model.Row{ID: 1}, Name: model.Text{"en": "Oana Dinu"}}
	c := Cells{Words: words.For("en"), Lang: "en", Roll: NewRoll([]model.Known{{Person: oana}}), Programme: model.Programme{People: map[int64]model.Person{1: oana},
		Delegations: map[int64]model.Delegation{5: {Row: model.Row{ID: 5}, Side: model.GuestSide}},
		Seats:       map[int64]model.Seat{20: {Row: model.Row{ID: 20}, DelegationID: 5, PersonID: &key, Role: model.HeadOfDelegation}}}}
	for text, want := range map[string]string{
		"head of delegation, Ms Toiu (from 20:30), Mr Muresan": "#1; Ms Toiu; Mr Muresan",
		"dna Toiu, dl Mureșan":                                 "dna Toiu; dl Mureșan",
		"Ms Toiu, Oana Dinu":                                   "Ms Toiu; #1",
		"Heads of delegation +1, Ms Toiu":                      "#1 +1; Ms Toiu",
		"Heads of delegation +1":                               "#1 +1",
		"Heads of delegation":                                  "Heads of delegation", // all of them, or a group that is to be made
		"șefii de delegație, dna Toiu":                         "șefii de delegație; dna Toiu",
		"Minister of Foreign Affairs, Ms Toiu":                 "Minister of Foreign Affairs, Ms Toiu",
		"Ms Toiu, Minister of Foreign Affairs":                 "Ms Toiu, Minister of Foreign Affairs",
		"Mr Muresan, interpreters":                             "Mr Muresan, interpreters",
		"Dinu, Spruds":                                         "#1; Spruds",
		"Oana Dinu, Andris Spruds, Bražė":                      "#1; Andris Spruds; Bražė",
		"Toiu, Muresan":                                        "Toiu, Muresan",
		"Dinu and Spruds (from 20:30)":                         "#1; Spruds",
		"Ms Toiu, Mr Muresan și Oana Dinu":                     "Ms Toiu; Mr Muresan; #1",
		"Ms Toiu and Mr Muresan":                               "Ms Toiu; Mr Muresan",
		"Дубна та Oana Dinu":                                   "Дубна; #1",
		"Dinu and team":                                        "Dinu and team",
		"Minister of Energy and European Funds":                "Minister of Energy and European Funds",
		"Dinu, Riga":                                           "Dinu, Riga",
		"Toiu, Mr":                                             "Toiu, Mr",
	} {
		got := c.who(text, model.GuestSide, nil)
		if read(got) != want {
			t.Errorf("%q is %q, want %q", text, read(got), want)
		}
		if len(got) == 3 && strings.Contains(text, "20:30") && got[1].JoinsAt != "20:30" {
			t.Errorf("%q joins at %q", text, got[1].JoinsAt)
		}
	}
}
