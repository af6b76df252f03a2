package typed

import (
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

// A day, a month and a year are understood as people look for them; anything else is none.
func TestStretchesAreLookedForAsPeopleTypeThem(t *testing.T) {
	for text, want := range map[string]string{
		"10.10.2023": "2023-10-10 2023-10-10", "2023-10-10": "2023-10-10 2023-10-10", "10 October 2023": "2023-10-10 2023-10-10", "10 octombrie 2023": "2023-10-10 2023-10-10",
		"10 жовтня 2023 р.": "2023-10-10 2023-10-10", "October 2023": "2023-10-01 2023-10-31", "octombrie 2023": "2023-10-01 2023-10-31", "жовтень 2023": "2023-10-01 2023-10-31",
		"жовтня 2023 року": "2023-10-01 2023-10-31", "12.2023": "2023-12-01 2023-12-31", "February 2024": "2024-02-01 2024-02-29", "2023": "2023-01-01 2023-12-31",
		"12 March": "2026-03-12 2026-03-12", "": " ", "12": " ", "112": " ", "Zelenskyy": " ", "CP/112": " ", "Room 2023": " ", "31.02.2023": " ", "13.2023": " ",
	} {
		from, to := Stretch(text, "2026-01-05")
		if got := string(from) + " " + string(to); got != want {
			t.Errorf("%q is %q, not %q", text, got, want)
		}
	}
}

// The visits of before the diary are found by their day, month and year.
func TestEarlierVisitsAreFoundByTheirDay(t *testing.T) {
	ua := model.Party{Row: model.Row{ID: 7, UID: "ua"}, Name: model.Text{"en": "Ukraine"}}
	settings := map[string]model.Text{model.SettingHistoryIn + "ua": model.Plain("9-10 October 2023 official visit"), model.SettingHistoryOut + "ua": model.Plain("4.2019 working visit, Lviv")}
	for span, want := range map[[2]civil.Date]int{{"2023-10-10", "2023-10-10"}: 1, {"2023-10-01", "2023-10-31"}: 1, {"2023-01-01", "2023-12-31"}: 1, {"2023-10-11", "2023-10-31"}: 0,
		{"2019-04-20", "2019-04-20"}: 1, {"2019-01-01", "2023-12-31"}: 2, {"2020-01-01", "2020-12-31"}: 0} {
		list := Earlier(settings, []model.Party{ua}, span[0], span[1])
		if len(list) != want || want > 0 && (list[0].Key != 7 || list[0].Detail.In("en") != "Ukraine") {
			t.Errorf("%v: %+v", span, list)
		}
	}
}
