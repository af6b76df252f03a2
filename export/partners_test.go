package export

import (
	"testing"

	"chancery/model"
)

// A husband or wife comes with whom their office names, were it by less than the whole of that person's own:
// with the head only where it names nobody else.
func TestWithWhomAHusbandOrWifeComes(t *testing.T) {
	one := func(seat int64, role model.Role, office string) guest {
		return guest{listed: listed{seat: seat, delegation: 1, role: role, office: model.Plain(office)}}
	}
	for _, tt := range []struct {
		office string
		want   int
	}{
		{"Spouse of the Minister of Foreign Affairs", 2}, {"Spouse of the Minister of Foreign Affairs of Latvia", 2}, {"Spouse of the Minister of Economy", 1},
		{"Soția ministrului afacerilor externe", 3}, {"Дружина міністра економіки", 4}, {"Spouse of the President of Latvia", 0}, {"Spouse of the President", 0}, {"Spouse", 0}, {"", 0},
	} {
		list := []guest{one(10, model.HeadOfDelegation, "President of Latvia"), one(11, "member", "Minister of Economy"), one(12, "member", "Minister of Foreign Affairs of Latvia"), one(14, "member", "Ministrul afacerilor externe al Letoniei"), one(15, "member", "Міністр економіки Латвії"), one(13, model.SpouseOf, tt.office)}
		if got := partnerOf(list, &list[5]); got != tt.want {
			t.Errorf("%q comes with number %d, not %d", tt.office, got, tt.want)
		}
	}
}

// Of somebody who has several offices in one text, the second tells as well as the first.
func TestAHusbandOrWifeOfWhomeverHasSeveralOffices(t *testing.T) {
	one := func(seat int64, role model.Role, office string) guest {
		return guest{listed: listed{seat: seat, delegation: 1, role: role, office: model.Plain(office)}}
	}
	for _, tt := range []struct {
		office string
		want   int
	}{
		{"Spouse of the Minister of Foreign Affairs", 1}, {"Spouse of the Deputy Prime Minister", 1}, {"Spouse of the Minister of Energy", 2},
		{"Soția ministrului apărării", 3}, {"Spouse of the President", 0}, {"Spouse of the Minister", 0},
	} {
		list := []guest{one(10, model.HeadOfDelegation, "President of the Republic of Moldova"), one(11, "member", "Deputy Prime Minister, Minister of Foreign Affairs"), one(12, "member", "Minister of Energy"),
			one(14, "member", "Viceprim-ministru, ministrul apărării"), one(13, model.SpouseOf, tt.office)}
		if got := partnerOf(list, &list[4]); got != tt.want {
			t.Errorf("%q comes with number %d, not %d", tt.office, got, tt.want)
		}
	}
}
