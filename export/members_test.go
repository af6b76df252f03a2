package export_test

import (
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
)

// Whoever comes along with the head of their delegation reads of the head by name and office, and of how many others
// come: not of the delegation and of other members of it.
func TestWhoComesAlongReadsOfTheHead(t *testing.T) {
	_, summit := programmes(t)
	for lang, want := range map[string][]string{
		"en": {"H.E. Mr Karol Nawrocki, President of Poland, and two other members of the delegation", "the President of Poland and two other members of the delegation"},
		"ro": {"Karol Nawrocki, Președintele Poloniei, și încă doi membri ai delegației", "Președintele Poloniei și încă doi membri ai delegației"},
		"uk": {"Кароль Навроцький, Президент Польщі, та ще два члени делегації", "Президент Польщі та ще два члени делегації"},
	} {
		opt := options("individual", model.ForDelegation, lang)
		for _, a := range export.People(summit, model.Reader{Audience: model.ForDelegation}) {
			if strings.Contains(a.Name["en"], "Sikorski") {
				opt.For = a.Key
			}
		}
		said := strings.Join(strings.Fields(everything(composed(t, summit, opt))), " ")
		for _, one := range want {
			if !strings.Contains(said, one) {
				t.Errorf("%s: %q is not said in %.1500s", lang, one, said)
			}
		}
		if no := map[string]string{"en": "delegation of Poland and", "ro": "delegația Poloniei și", "uk": "делегація Польщі та"}[lang]; strings.Contains(said, no) {
			t.Errorf("%s: %q", lang, no)
		}
	}
}

// Of whose delegation no head comes, nobody of it reads of their own delegation as of others.
func TestNobodyReadsOfTheirOwnDelegationAsOfOthers(t *testing.T) {
	_, summit := programmes(t)
	summit.Seats = clone(summit.Seats)
	for id, s := range summit.Seats {
		if s.Role == model.HeadOfDelegation && summit.Parties[summit.Delegations[s.DelegationID].PartyID].Name["en"] == "Poland" {
			s.Status = model.Declined
			summit.Seats[id] = s
		}
	}
	summit.Resolve()
	if said := paperOf(t, summit, model.ForDelegation, "Radosław Sikorski"); strings.Contains(said, "delegation of Poland and") || !strings.Contains(said, "with: ") {
		t.Errorf("he reads %.1500s", said)
	}
}
