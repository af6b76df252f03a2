package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/section"
	"chancery/ui/uitest"
)

// atBoard sits in front of a register of the sample.
func atBoard(t *testing.T, lang string, m look.Mode, k register.Kind) (*Window, *uitest.User) {
	t.Helper()
	w, u := sit(t, lang, m)
	w.goBoard(k, 0)
	return w, u
}

// typeRow types a new row, cell by cell.
func typeRow(u *uitest.User, cells ...string) {
	for i, c := range cells {
		if u.Type(c); i < len(cells)-1 {
			u.Key(fyne.KeyTab)
		}
	}
	u.Key(fyne.KeyReturn)
}

func people(t *testing.T, w *Window) map[string]model.Known {
	t.Helper()
	list, err := w.reading.People()
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]model.Known{}
	for _, k := range list {
		out[k.Person.Name.In("en")] = k
	}
	return out
}

func TestThreePeopleAreTyped(t *testing.T) {
	w, u := sitBefore(t, "en", look.Light, func() stored { return diaryCalled(t, "new") })
	w.table.Run("section-people")
	if !u.Sees("Type the first") {
		t.Fatalf("nothing is taught: %q", u.Texts())
	}
	w.table.Run("new-row")
	typeRow(u, "Maia Sandu", "President of Moldova", "Moldova")
	typeRow(u, "Ștefan Țurcanu", "", "Romania")
	typeRow(u, "Volodymyr Zelenskyy", "President of Ukraine", "UA")
	got := people(t, w)
	if len(got) != 3 || got["Maia Sandu"].Office.In("en") != "President of Moldova" || got["Volodymyr Zelenskyy"].Party != "UA" || got["Ștefan Țurcanu"].Party != "RO" {
		t.Errorf("%+v", got)
	}
	w.table.Run("find")
	u.Type("turcanu")
	if !u.Sees("1 of 3 entries") {
		t.Errorf("%q", u.Texts())
	}
	u.Key(fyne.KeyEscape, fyne.KeyEscape)
	if w.registers.Board() != register.People || u.Sees("1 of 3") {
		t.Error("Escape leaves the register before its filter")
	}
	u.Key(fyne.KeyEscape)
	if w.in != section.Calendar {
		t.Error("Escape does not lead back to the calendar")
	}
}

func TestShots(t *testing.T) {
	for _, lang := range []string{"en", "ro", "uk"} {
		for _, m := range []look.Mode{look.Light, look.Dark} {
			w, u := atBoard(t, lang, m, register.People)
			u.Save("/tmp/reg/shot-people-" + lang + "-" + string(m) + ".png")
			w.goBoard(register.Venues, 0)
			u.Save("/tmp/reg/shot-venues-" + lang + "-" + string(m) + ".png")
			if lang == "en" && m == look.Light {
				for _, k := range register.Kinds {
					w.goBoard(k, 0)
					u.Save("/tmp/reg/shot-" + string(k) + ".png")
				}
			}
		}
	}
	_ = slices.Contains[[]string]
	_ = strings.Contains
}
