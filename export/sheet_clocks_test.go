package export_test

import (
	"bytes"
	"encoding/csv"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"chancery/export"
	"chancery/model"
	"chancery/words"
)

// values are the rows of a csv, the head first.
func values(t *testing.T, p model.Programme, opt export.Options) [][]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(rendered(t, "csv", p, opt)), "\ufeff"))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// A table of values has nothing over it that could name the clocks: each row says them beside the state
// of the paper, in each of its languages.
func TestEachRowOfATableOfValuesNamesItsClocks(t *testing.T) {
	visit, summit := programmes(t)
	for _, doc := range []string{"public", "running-order", "press-programme", "individual"} {
		for _, p := range []model.Programme{visit, summit} {
			for _, lang := range [][]string{{"en"}, {"uk", "ro"}} {
				d, _ := export.Find(doc)
				rows := values(t, p, options(doc, d.Audience, lang...))
				at := slices.Index(rows[0], inBoth(lang, "export.col.state"))
				if at < 0 {
					t.Fatalf("%s: %q", doc, rows[0])
				}
				for _, r := range rows[1:] {
					for _, want := range map[string][]string{"en": {"as of 1 March 2026", "Bucharest time, UTC+"}, "uk": {"Бухарест, UTC+", "Ora locală la București, UTC+"}}[lang[0]] {
						if !strings.Contains(r[at], want) {
							t.Errorf("%s in %s does not say %s: %q", doc, lang, want, r)
						}
					}
				}
			}
		}
	}
}

func head(langs []string, key string) string { return inBoth(langs, "export.col."+key) }

// inBoth are words as a paper in several languages has them.
func inBoth(langs []string, key string) string {
	var out []string
	for _, l := range langs {
		out = append(out, words.For(l).Say(key))
	}
	return strings.Join(out, " / ")
}

// A month as a table says its weekdays over the columns and its dates in the cells, each in both
// languages and once; as rows, no visit is told as what happens in it, and days are in figures.
func TestAMonthAsATableIsInBothLanguages(t *testing.T) {
	visit, _ := programmes(t)
	opt := options(export.Calendar, model.Internal, "ro", "en")
	opt.Period = export.Period{First: "2026-02-23", Days: 42, Month: "2026-03-01", Zone: bucharest}
	page := composed(t, visit, opt)
	table := page.Body()[0].Table
	if got := table.Columns[3].Title; got != "joi / Thu" {
		t.Errorf("a column is headed %q", got)
	}
	if got := table.Rows[2].Cells[3].String(); !strings.HasPrefix(got, strings.ReplaceAll("12 mar. / 12 Mar\n", " ", "\u00a0")) {
		t.Errorf("a day is %q", got)
	}
	met := 0
	rows := values(t, visit, opt)
	event, activity := slices.Index(rows[0], head(opt.Languages, "about")), slices.Index(rows[0], head(opt.Languages, "activity"))
	for _, r := range rows[1:] {
		if met++; r[event] == r[activity] {
			t.Errorf("a visit in itself: %q", r)
		}
	}
	if met < 10 {
		t.Errorf("%d rows", met)
	}
	f, err := excelize.OpenReader(bytes.NewReader(rendered(t, "xlsx", visit, opt)))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	all, err := f.GetRows(f.GetSheetName(0))
	if err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(all, func(r []string) bool { return slices.Contains(r, "12.03.2026") }) {
		t.Errorf("no day in figures: %q", all)
	}
}
