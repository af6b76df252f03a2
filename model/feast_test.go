package model

import (
	"testing"

	"chancery/model/civil"
)

func TestEaster(t *testing.T) {
	for year, want := range map[int][2]civil.Date{
		2024: {"2024-03-31", "2024-05-05"}, 2025: {"2025-04-20", "2025-04-20"}, 2026: {"2026-04-05", "2026-04-12"}, 2027: {"2027-03-28", "2027-05-02"},
		2028: {"2028-04-16", "2028-04-16"}, 2029: {"2029-04-01", "2029-04-08"}, 2030: {"2030-04-21", "2030-04-28"},
	} {
		if west, east := easter(year, false), easter(year, true); west != want[0] || east != want[1] {
			t.Errorf("%d: %s and %s, want %v", year, west, east, want)
		}
	}
	for year := 1900; year < 2100; year++ {
		for _, orthodox := range []bool{false, true} {
			if d := easter(year, orthodox); d.Weekday() != 0 || d.Month() < 3 || d.Month() > 5 {
				t.Errorf("%d: %s", year, d)
			}
		}
	}
}

func TestParseFeasts(t *testing.T) {
	list, err := ParseFeasts("24.1 RO Union Day\n\n14.2.2027 Office closed\n-24.8 UA\n29.2. Leap day")
	if err != nil || len(list) != 4 {
		t.Fatalf("%+v, %v", list, err)
	}
	for i, want := range []civil.Date{"2027-01-24", "2027-02-14", "2027-08-24", ""} {
		if got := list[i].On(2027); got != want {
			t.Errorf("%d: %s, want %s", i, got, want)
		}
	}
	if list[0].Country != "RO" || list[1].Country != "" || !list[2].Hidden || list[1].On(2026) != "" {
		t.Errorf("%+v", list)
	}
	for _, bad := range []string{"RO Union Day", "31.2 Never", "24.1", "24.13 RO x", "1.1.1 x", "."} {
		if _, err := ParseFeasts(bad); Code(err) != "model.feast" {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

// The office's days are everybody's, and hide what they are told to.
func TestKept(t *testing.T) {
	shipped := []Feast{{Country: "RO", Day: "01-24"}, {Country: "UA", Day: "08-24", National: true}, {Country: "PL", Day: "05-03", National: true}, {Country: "RO", Easter: "orthodox", Off: 1}}
	own, err := ParseFeasts("-24.8 UA\n1.6 Office closed\n24.1.2026 UA Visit of the Speaker")
	if err != nil {
		t.Fatal(err)
	}
	got := Kept(shipped, own, []string{"RO", "UA"}, "2026-01-01", "2026-12-31")
	if len(got["2026-01-24"]) != 2 || len(got["2026-06-01"]) != 1 || len(got["2026-04-13"]) != 1 || len(got["2026-08-24"])+len(got["2026-05-03"]) != 0 {
		t.Errorf("%+v", got)
	}
	if got := Kept(shipped, own, []string{"RO"}, "2027-01-01", "2027-12-31"); len(got["2027-01-24"]) != 1 {
		t.Errorf("the year after: %+v", got)
	}
}
