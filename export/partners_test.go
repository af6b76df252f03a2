package export

import (
	"testing"

	"chancery/model"
)

// A husband or wife comes with whom their office names, were it by less than the whole of that person's own:
// with the head only where it names nobody else.
func TestWithWhomAHusbandOrWifeComes(t *testing.T) {
	one := func(seat int64, role model.Role, office string) fellow { return sent(seat, role, "", office) }
	for _, tt := range []struct {
		office string
		want   int
	}{
		{"Spouse of the Minister of Foreign Affairs", 2}, {"Spouse of the Minister of Foreign Affairs of Latvia", 2}, {"Spouse of the Minister of Economy", 1},
		{"Soția ministrului afacerilor externe", 3}, {"Дружина міністра економіки", 4}, {"Spouse of the President of Latvia", 0}, {"Spouse of the President", 0}, {"Spouse", 0}, {"", 0},
	} {
		list := []fellow{one(10, model.HeadOfDelegation, "President of Latvia"), one(11, "member", "Minister of Economy"), one(12, "member", "Minister of Foreign Affairs of Latvia"), one(14, "member", "Ministrul afacerilor externe al Letoniei"), one(15, "member", "Міністр економіки Латвії"), one(13, model.SpouseOf, tt.office)}
		if got := whoseIs(list, 5); got != tt.want {
			t.Errorf("%q comes with number %d, not %d", tt.office, got, tt.want)
		}
	}
}

// Of somebody who has several offices in one text, the second tells as well as the first.
func TestAHusbandOrWifeOfWhomeverHasSeveralOffices(t *testing.T) {
	one := func(seat int64, role model.Role, office string) fellow { return sent(seat, role, "", office) }
	for _, tt := range []struct {
		office string
		want   int
	}{
		{"Spouse of the Minister of Foreign Affairs", 1}, {"Spouse of the Deputy Prime Minister", 1}, {"Spouse of the Minister of Energy", 2},
		{"Soția ministrului apărării", 3}, {"Spouse of the President", 0}, {"Spouse of the Minister", -1},
	} {
		list := []fellow{one(10, model.HeadOfDelegation, "President of the Republic of Moldova"), one(11, "member", "Deputy Prime Minister, Minister of Foreign Affairs"), one(12, "member", "Minister of Energy"),
			one(14, "member", "Viceprim-ministru, ministrul apărării"), one(13, model.SpouseOf, tt.office)}
		if got := whoseIs(list, 4); got != tt.want {
			t.Errorf("%q comes with number %d, not %d", tt.office, got, tt.want)
		}
	}
}

// sent is one of a delegation as they were sent.
func sent(seat int64, role model.Role, name, office string) fellow {
	f := fellow{listed: listed{seat: seat, role: role, name: model.Plain(name), office: model.Plain(office)}, said: []model.Text{model.Plain(office)}}
	f.family = familyOf(f.name, nil)
	return f
}

func whoseIs(all []fellow, i int) int {
	if at, ok := partnersOf(all)[i]; ok {
		return at
	}
	return -1
}

// Whose husband or wife somebody is, is told by what is said of them, by the family name, by where they stand; the
// head is it of the only one of whom none of it tells, and of nobody of whom it tells another.
func TestTheSpouseOfTheAmbassadorIsNotThatOfTheHead(t *testing.T) {
	president, minister := sent(1, model.HeadOfDelegation, "Едгарс Рінкевичс", "Президент Латвії"), sent(2, "member", "Байба Браже", "Міністр закордонних справ")
	ambassador, aide := sent(3, "ambassador", "Янис Озолс", "Надзвичайний і Повноважний Посол Латвії в Україні"), sent(4, "member", "Анна Берзіня", "Радниця")
	for _, tt := range []struct {
		why  string
		wife fellow
		all  []fellow // she stands last
		want int
	}{
		{"her office", sent(9, model.SpouseOf, "Ліга Калніня", "дружина посла"), []fellow{president, minister, ambassador, aide}, 2},
		{"her office in Romanian", sent(9, model.SpouseOf, "Līga Kalniņa", "soția ambasadorului"), []fellow{president, sent(3, "ambassador", "Jānis Ozols", "Ambasadorul Letoniei în Ucraina"), aide}, 1},
		{"her office in English", sent(9, model.SpouseOf, "Līga Kalniņa", "spouse of the Ambassador"), []fellow{president, sent(3, "ambassador", "Jānis Ozols", "Ambassador Extraordinary and Plenipotentiary"), aide}, 1},
		{"her name", sent(9, model.SpouseOf, "Ліга Озола", "дружина"), []fellow{president, minister, ambassador, aide}, 2},
		{"his name", sent(9, model.SpouseOf, "Ліга Калніня", "дружина Яніса Озолса"), []fellow{president, minister, ambassador, aide}, 2},
		{"a Czech name", sent(9, model.SpouseOf, "Eva Pavlová", ""), []fellow{president, sent(2, "member", "Petr Pavel", ""), aide}, 1},
		{"a Lithuanian name", sent(9, model.SpouseOf, "Diana Nausėdienė", ""), []fellow{president, aide, sent(2, "member", "Gitanas Nausėda", "")}, 2},
		{"a Polish name", sent(9, model.SpouseOf, "Ewa Kowalska", ""), []fellow{president, sent(2, "member", "Jan Kowalski", ""), aide}, 1},
		{"an ambassador who is not there", sent(9, model.SpouseOf, "Ліга Калніня", "дружина посла"), []fellow{president, minister}, -1},
		{"nothing, last of all", sent(9, model.SpouseOf, "Ліга Калніня", "дружина"), []fellow{president, minister, ambassador}, 0},
		{"her own office", sent(9, model.SpouseOf, "Ліга Калніня", "Перша леді"), []fellow{president, minister, ambassador}, 0},
		{"her own office of a state", sent(9, model.SpouseOf, "Ліга Калніня", "Перша леді Латвії"), []fellow{president, minister, ambassador}, 0},
	} {
		if got := whoseIs(append(tt.all, tt.wife), len(tt.all)); got != tt.want {
			t.Errorf("%s: of number %d, not %d", tt.why, got, tt.want)
		}
	}
	her := func(seat int64) fellow { return sent(seat, model.SpouseOf, "", "") }
	for _, tt := range []struct {
		why  string
		all  []fellow
		i    int
		want int
	}{
		{"in the middle", []fellow{president, minister, her(9), aide}, 2, 1},
		{"the second of two", []fellow{president, her(8), minister, her(9)}, 3, 2},
		{"two at the end", []fellow{president, minister, her(8), her(9)}, 3, -1},
	} {
		if got := whoseIs(tt.all, tt.i); got != tt.want {
			t.Errorf("%s: of number %d, not %d", tt.why, got, tt.want)
		}
	}
}

// Who takes over from a head has not the wife of the one who left: she was put down before. One that was put down
// after is theirs.
func TestAHusbandOrWifeOfTheHeadWhoLeft(t *testing.T) {
	was, by := sent(10, model.HeadOfDelegation, "Radosław Sikorski", "Minister"), sent(14, model.HeadOfDelegation, "Marcin Bosacki", "Minister")
	was.status, by.from = model.Substituted, 500
	for _, tt := range []struct {
		seat int64
		gone bool // the first head comes to nothing
		want int
	}{{13, false, 0}, {13, true, -1}, {15, true, 1}} {
		was.gone = tt.gone
		list := []fellow{was, by, sent(11, "member", "Jan Kowalski", "Director"), sent(tt.seat, model.SpouseOf, "Anne Applebaum", "")}
		if got := whoseIs(list, 3); got != tt.want {
			t.Errorf("%+v: of number %d", tt, got)
		}
	}
}
