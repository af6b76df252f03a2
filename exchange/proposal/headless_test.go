package proposal_test

import (
	"testing"

	"chancery/exchange/proposal"
)

// People who are pasted without a head are people: most lines begin with somebody, and none tells an hour or a day. What
// happens is no list of them.
func TestPeopleWithoutAHeadArePeople(t *testing.T) {
	for text, want := range map[string]proposal.Kind{
		"Ion Popescu\tConsilier\tMAE\nAna Ionescu\tSecretar II\tMAE\nDan Rus\tȘef protocol\tMAE\n": proposal.People,
		"1\tIon Popescu\tConsilier\n2\tAna Ionescu\tSecretar II\n3\tDan Rus\tȘef\n":                proposal.People,
		"Ion Popescu, Consilier\nAna Ionescu, Secretar II\nDan Rus, Șef protocol\n":                proposal.People,
		"H.E. Mr Ion Popescu\tMinister of Culture\nMs Ana Pop\tAdviser\n":                          proposal.People,
		"Іван Петренко\tрадник\nОлена Коваль\tсекретар\n":                                          proposal.People,
		"Opening Remarks\nCoffee Break\nClosing Session\n":                                         proposal.Programme,
		"Opening Remarks\tUnion Hall\nCoffee Break\tGreat Foyer\n":                                 proposal.Programme,
		"Meeting with the Minister of Culture\tUnion Hall\nTalks with the Director\tGreat Foyer\n": proposal.Programme,
		"10:00\tIon Popescu\tConsilier\n11:00\tAna Ionescu\tSecretar\n":                            proposal.Programme,
		"9:00\tIon Popescu\tConsilier\n11:00\tAna Ionescu\tSecretar\n":                             proposal.Programme,
		"12 May 2027\tIon Popescu\tConsilier\n13 May 2027\tAna Ionescu\tSecretar\n":                proposal.Programme,
		"Ion Popescu\tConsilier\n": proposal.Programme,
	} {
		if p := ofText(t, "", text, proposal.Options{}); p.Kind != want {
			t.Errorf("%q is taken for a %s", text, p.Kind)
		}
	}
}
