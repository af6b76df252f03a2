package typed

import (
	"testing"

	"chancery/model"
)

func TestVisitsOfBeforeTheDiary(t *testing.T) {
	list, err := PastVisits("10.10.2023 official visit; 4.2019 Vizită de lucru, Iași\n2018-06-11 Приватний візит", model.Incoming)
	if err != nil || len(list) != 3 {
		t.Fatal(list, err)
	}
	for i, want := range []model.Past{{Day: "2023-10-10", Kind: model.OfficialVisit}, {Day: "2019-04-01", Kind: model.WorkingVisit, MonthOnly: true}, {Day: "2018-06-11", Kind: model.PrivateVisit}} {
		if got := list[i]; got.Day != want.Day || got.Kind != want.Kind || got.MonthOnly != want.MonthOnly || got.Direction != model.Incoming || got.Title.Empty() {
			t.Errorf("%d: %+v", i, got)
		}
	}
	for _, wrong := range []string{"official visit", "10.10.2023", "31.2.2020 visit", "13.2020 visit"} {
		if _, err := PastVisits(wrong, model.Incoming); model.Code(err) != "typed.past" {
			t.Errorf("%q: %v", wrong, err)
		}
	}
}
