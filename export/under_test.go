package export_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
)

// What few of many rows say stands under these, with the name of its column: a column that is
// nearly empty takes the width of all.
func TestAColumnOfFewCellsStandsUnderItsRows(t *testing.T) {
	visit, summit := programmes(t)
	for lang, heads := range map[string][]string{"en": {"Responsible", "Remarks"}, "ro": {"Responsabil", "Observații"}, "uk": {"Відповідальний", "Примітки"}} {
		got := composed(t, summit, options("running-order", model.Internal, lang))
		for _, head := range heads {
			if strings.Contains("|"+headsOf(got.Sections[0])+"|", "|"+head+"|") {
				t.Errorf("%s has a column of its own for few rows: %s", head, headsOf(got.Sections[0]))
			}
			if !strings.Contains(everything(got), head+": ") {
				t.Errorf("%s is said under no row", head)
			}
		}
		if few := composed(t, visit, options("running-order", model.Internal, lang)); !strings.Contains("|"+headsOf(few.Sections[0])+"|", "|"+heads[0]+"|") {
			t.Errorf("%s: where most rows name who is responsible there is no column for it", lang)
		}
		opt := options("running-order", model.Internal, lang)
		if opt.As = "csv"; !strings.Contains("|"+headsOf(composed(t, summit, opt).Sections[0])+"|", "|"+heads[0]+"|") {
			t.Errorf("%s: a table of values has no column for %s", lang, heads[0])
		}
	}
}

// A bus of the press goes to a place, not to what happens there: to the gate by which the press comes in, and into no
// room.
func TestABusGoesToAPlace(t *testing.T) {
	visit, _ := programmes(t)
	for lang, want := range map[string]string{"en": "Press bus: Press centre – Cotroceni Palace, Gate 2", "ro": "Autobuz pentru presă: Centrul de presă – Palatul Cotroceni", "uk": "Автобус для преси: Пресцентр – Палац Котрочень, вхід 2"} {
		if said := everything(composed(t, visit, options("press-programme", model.PressOnly, lang))); !strings.Contains(said, want) {
			t.Errorf("%s: it does not say %q", lang, want)
		}
	}
}

// Of a delegation it is said that its head comes, and with how many.
func TestADelegationIsItsHeadAndOthers(t *testing.T) {
	_, summit := programmes(t)
	said := everything(composed(t, summit, options("running-order", model.Internal, "en")))
	if !strings.Contains(said, "Romania\u00a01+3; Lithuania\u00a01+3") || strings.Contains(said, "Romania\u00a0+3") {
		t.Error("who comes with a head is not said as 1+3")
	}
}

// The hours of a flight are said once in two languages, with its cities in both.
func TestAFlightIsSaidOnceInTwoLanguages(t *testing.T) {
	p := alone(t, lasting(t, "2026-06-12T16:00", "2026-06-12T17:40", bucharest))
	it := &p.Items[0]
	it.End = lasting(t, "2026-06-12T16:40", "2026-06-12T17:40", "Europe/Brussels").Start
	sec := composed(t, p, options("public", model.Public, "ro", "en")).Sections[0]
	for i, c := range sec.Table.Columns {
		if c.Sort != paper.Times {
			continue
		}
		if got, want := strings.ReplaceAll(sec.Table.Rows[0].Cells[i].String(), "\u00a0", " "), "16:00 (București / Bucharest) –\n16:40 (Bruxelles / Brussels)"; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// No short word before an hour stands on a line of its own, however narrow the page.
func TestNoWordStandsAloneOverItsHour(t *testing.T) {
	visit, _ := programmes(t)
	for _, langs := range [][]string{{"en"}, {"ro"}, {"uk"}, {"ro", "en"}} {
		for _, size := range []string{"A4", "Letter"} {
			for _, notes := range []bool{false, true} {
				opt := options("running-order", model.Internal, langs...)
				opt.Size, opt.Notes = size, notes
				set, err := paper.Layout(composed(t, visit, opt))
				if err != nil {
					t.Fatal(err)
				}
				for n, page := range set.Pages {
					for _, x := range page.Texts {
						if s := strings.Trim(x.Text, " \u00a0"); s == "c." || s == "cca" || s == "бл." || s == "±" {
							t.Errorf("%v, %s, notes %v: page %d has %q alone", langs, size, notes, n+1, s)
						}
					}
				}
			}
		}
	}
}

// A sheet is printed as wide as its page in letters that are read.
func TestASheetIsPrintedToBeRead(t *testing.T) {
	visit, summit := programmes(t)
	for _, p := range []model.Programme{visit, summit} {
		for _, langs := range [][]string{{"en"}, {"uk"}, {"ro", "en"}} {
			f, err := excelize.OpenReader(bytes.NewReader(rendered(t, "xlsx", p, options("running-order", model.Internal, langs...))))
			if err != nil {
				t.Fatal(err)
			}
			sheet, all := f.GetSheetName(0), 0.0
			cols, err := f.GetCols(sheet)
			if err != nil {
				t.Fatal(err)
			}
			for i := range cols {
				name, _ := excelize.ColumnNumberToName(i + 1)
				w, err := f.GetColWidth(sheet, name)
				if err != nil {
					t.Fatal(err)
				}
				all += w
			}
			const page, text, least = 132, 10, 7
			if points := text * page / all; points < least {
				t.Errorf("%s in %v is printed in %.1f points", p.Event.Title, langs, points)
			}
			f.Close()
		}
	}
}

// What is drawn has words that are read at arm's length.
func TestADrawingIsReadAtArmsLength(t *testing.T) {
	visit, _ := programmes(t)
	for _, lang := range []string{"en", "ro", "uk"} {
		set, err := paper.Layout(composed(t, visit, options("scenario", model.Internal, lang)))
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, page := range set.Pages {
			for _, x := range page.Texts {
				if x.Of != nil && x.Of.Role == paper.RolePicture {
					if n++; x.Size < 8 {
						t.Errorf("%s: %q is %.1f points high", lang, x.Text, x.Size)
					}
				}
			}
		}
		if n == 0 {
			t.Errorf("%s: nothing is drawn", lang)
		}
	}
}

// On a list of people the family name alone is bold, and nothing of the name is lost.
func TestTheFamilyNameIsToldApart(t *testing.T) {
	visit, _ := programmes(t)
	for _, doc := range []string{"delegation-list", "guest-list", "who-is-who"} {
		for lang, want := range map[string]string{"en": "Zelenskyy", "ro": "Zelenski", "uk": "Зеленський"} {
			seen := false
			for _, sec := range composed(t, visit, options(doc, model.Internal, lang)).Sections {
				for _, r := range sec.Table.Rows {
					for _, c := range r.Cells {
						for i, run := range c {
							if run.Text == want && run.Bold {
								seen = i > 0 && !c[i-1].Bold && strings.HasSuffix(c[i-1].Text, " ")
							}
						}
					}
				}
			}
			if !seen {
				t.Errorf("%s in %s does not tell %s apart", doc, lang, want)
			}
		}
	}
}

// A number is told once on a page, and nothing has two colons.
func TestANumberIsToldOnce(t *testing.T) {
	visit, _ := programmes(t)
	opt := options("individual", model.ForDelegation, "en")
	papers, err := export.Compose([]model.Programme{visit}, opt)
	if err != nil {
		t.Fatal(err)
	}
	guests := 0
	for _, p := range papers {
		said := everything(p)
		if strings.Contains(said, "interpretation: Simultaneous: ") {
			t.Errorf("%s: two colons", p.Name)
		}
		if strings.Contains(said, "Telephone: ") {
			if guests++; strings.Count(said, "+40 700 000 010") > 1 {
				t.Errorf("%s tells the number %d times", p.Name, strings.Count(said, "+40 700 000 010"))
			}
		}
	}
	if guests == 0 {
		t.Error("no paper has practical information")
	}
}
