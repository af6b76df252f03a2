package export_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// A spreadsheet in two languages bears its title in both, says over each page after the first what it is and in
// which state, and has no column for the ends of hours where none of its readers is told an end.
func TestASpreadsheetOfTwoLanguagesIsWhole(t *testing.T) {
	_, summit := programmes(t)
	for _, langs := range [][]string{{"ro", "en"}, {"uk", "en"}} {
		for _, preset := range []string{"eu", "plain"} {
			house, err := words.HouseLike(preset)
			if err != nil {
				t.Fatal(err)
			}
			opt := options("running-order", model.PressOnly, langs...)
			opt.Look.House = house
			f, err := excelize.OpenReader(bytes.NewReader(rendered(t, "xlsx", summit, opt)))
			if err != nil {
				t.Fatal(err)
			}
			name := f.GetSheetName(0)
			rows, err := f.GetRows(name)
			if err != nil {
				t.Fatal(err)
			}
			p := composed(t, summit, opt)
			if len(p.Headings) != 2 {
				t.Fatalf("%v: %d titles", langs, len(p.Headings))
			}
			for _, h := range p.Headings {
				if !slices.ContainsFunc(rows, func(r []string) bool { return len(r) > 0 && r[0] == h.Text }) {
					t.Errorf("%v: no row says %q", langs, h.Text)
				}
			}
			around, err := f.GetHeaderFooter(name)
			if err != nil || !strings.Contains(around.OddHeader, p.Running) || !strings.Contains(around.OddHeader, p.Marking) {
				t.Errorf("%v: over its pages: %q, %v", langs, around.OddHeader, err)
			}
			f.Close()
			flat := p.Flat()
			for i, c := range flat.Columns {
				if c.Sort == paper.FlatTime && !slices.ContainsFunc(flat.Rows, func(r []paper.Value) bool { return r[i].Minute >= 0 }) {
					t.Errorf("%v in the style %s: the column %q is empty all the way down", langs, preset, c.Title)
				}
			}
		}
	}
}
