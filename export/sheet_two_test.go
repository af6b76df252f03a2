package export_test

import (
	"bytes"
	"html"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"chancery/export"
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

// Whichever paper it is, a spreadsheet and a page for a browser say in both languages what it is: its kind and its
// visit, its week or its month. Nothing of what stands beside a heading runs into it.
func TestATitleIsInBothLanguages(t *testing.T) {
	visit, summit := programmes(t)
	for _, id := range []string{"public", "running-order", "press-programme", "individual", "texts-to-sign", "follow-up", "guest-list", export.Calendar} {
		for _, p := range []model.Programme{visit, summit} {
			opt := options(id, documentOf(t, id).Audience, "ro", "en")
			if opt.Day = visit.Items[0].Start.Date(); id == export.Calendar {
				opt.Period = export.Period{First: "2026-03-09", Days: 7, Zone: "Europe/Bucharest"}
			}
			papers, err := export.Compose([]model.Programme{p}, opt)
			if model.Code(err) == "export.nothing-of-it" {
				continue
			}
			if err != nil {
				t.Fatal(id, err)
			}
			one, other := papers[0], composed(t, p, inEnglish(opt))
			if one.Title == other.Title {
				t.Fatalf("%s: %q in both languages", id, one.Title)
			}
			f, err := excelize.OpenReader(bytes.NewReader(rendered(t, "xlsx", p, opt)))
			if err != nil {
				t.Fatal(err)
			}
			rows, err := f.GetRows(f.GetSheetName(0))
			if err != nil {
				t.Fatal(err)
			}
			for _, title := range []string{one.Title, other.Title} {
				if !slices.ContainsFunc(rows, func(r []string) bool { return len(r) > 0 && r[0] == title }) {
					t.Errorf("%s: no row says %q", id, title)
				}
			}
			f.Close()
			page := html.UnescapeString(string(rendered(t, "html", p, opt)))
			if want := "<title>" + one.Title + " / " + other.Title + "</title>"; !strings.Contains(page, want) {
				t.Errorf("%s: the page is not called %q", id, want)
			}
			for _, h := range headings.FindAllString(page, -1) {
				if strings.Contains(h, "</span><span") {
					t.Errorf("%s: what stands beside a heading runs into it: %s", id, h)
				}
			}
		}
	}
}

var headings = regexp.MustCompile(`<h2>.*?</h2>`)

func documentOf(t *testing.T, id string) export.Document {
	t.Helper()
	d, ok := export.Find(id)
	if !ok {
		t.Fatal(id)
	}
	return d
}

func inEnglish(opt export.Options) export.Options {
	opt.Languages = []string{"en"}
	return opt
}

// A paper of a house that counts by the halves of the day says each hour in one way: a workbook as its cells do; in
// several languages, one of which has no halves, every hour is on the clock of twenty-four.
func TestAPaperWritesItsHoursInOneWay(t *testing.T) {
	all := seventeen(t)
	twentyFour := regexp.MustCompile(`(^|\D)(1[3-9]|2[0-4]|0\d):\d\d`)
	for _, what := range []string{"at 00:00 and until 24:00", "over midnight", "three zones"} {
		for _, doc := range []string{"public", "running-order", "day", "press-programme"} {
			for _, langs := range [][]string{{"en"}, {"en", "uk"}, {"ro", "en"}} {
				for _, format := range []string{"xlsx", "csv", "pdf"} {
					opt := options(doc, model.Internal, langs...)
					opt.As, opt.House, opt.Day = format, "american", all[what].Items[0].Start.Date()
					got := strings.ReplaceAll(everything(composed(t, all[what], opt)), " 18:00", "") // which somebody typed
					bad := regexp.MustCompile(`[ap]\.m\.|noon|[AP]M`).FindString(got)
					if len(langs) == 1 && format != "csv" {
						bad = twentyFour.FindString(got)
						if format == "xlsx" {
							bad += regexp.MustCompile(`[ap]\.m\.|noon|midnight`).FindString(got)
						}
					}
					if bad != "" {
						t.Errorf("%s: %s in %s as %s says %q beside other hours: %s", what, doc, langs, format, bad, got)
					}
				}
			}
		}
	}
}
