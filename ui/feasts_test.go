package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/words"
)

// Every shipped day is a real one with a name in every language, or a national
// day.
func TestKnownDays(t *testing.T) {
	list, err := knownDays()
	if err != nil || len(list) < 80 {
		t.Fatalf("%d days, %v", len(list), err)
	}
	for i := range list {
		f := &list[i]
		if len(f.Country) != 2 || !f.On(2026).Valid() || f.National == (f.Called != "") || (f.Day == "") == (f.Easter == "") {
			t.Errorf("%+v", f)
		}
		for _, l := range words.Languages {
			if f.Called != "" && !words.For(l).Has("feast."+f.Called) {
				t.Errorf("%s has no name for %s", l, f.Called)
			}
		}
	}
}

// The days of host and guest stand on the boards, those of others do not; the
// office notes its own and hides what it does not want.
func TestDaysThatAreKept(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.GoTo("2026-08-24")
	u.Type("m")
	if !u.Sees("UA National Day") || !u.Sees("RO Dormition") {
		t.Errorf("August: %q", u.Texts())
	}
	w.GoTo("2026-07-14")
	if u.Sees("FR") {
		t.Error("France has no visit")
	}
	if err := w.setDays("nonsense", ""); model.Code(err) != "model.feast" {
		t.Errorf("%v", err)
	}
	if err := w.setDays("-24.8 UA\n3.8 Office closed", ""); err != nil {
		t.Fatal(err)
	}
	w.GoTo("2026-08-24")
	if u.Sees("UA National Day") || !u.Sees("Office closed") {
		t.Errorf("with the office's own: %q", u.Texts())
	}
	u.Type("w")
	w.undo()
	if !u.Sees("UA National Day") {
		t.Errorf("undone, on the week: %q", u.Texts())
	}
	w.settings()
	u.Key(fyne.KeyTab)
	u.Type("32.8 x")
	u.Key(fyne.KeyTab)
	if !u.Sees("Not a day: ") {
		t.Errorf("a wrong day: %q", u.Texts())
	}
}

// A day off that a law brought in is not shown in the years before it.
func TestHolidaysBeginWithTheirLaw(t *testing.T) {
	list, err := knownDays()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		country string
		before  civil.Date
		first   civil.Date
	}{
		{"PL", "2024-12-24", "2025-12-24"}, {"RO", "2017-04-14", "2018-04-06"}, {"RO", "2023-01-06", "2024-01-06"}, {"RO", "2016-01-24", "2017-01-24"},
		{"HU", "2016-03-25", "2017-04-14"}, {"UA", "2023-07-15", "2024-07-15"}, {"UA", "2022-10-01", "2023-10-01"}, {"UA", "2016-12-25", "2017-12-25"},
	} {
		got := model.Kept(list, nil, []string{c.country}, c.before, c.first)
		if len(got[c.before]) != 0 || len(got[c.first]) != 1 {
			t.Errorf("%s: %v on %s, %v on %s", c.country, got[c.before], c.before, got[c.first], c.first)
		}
	}
}
