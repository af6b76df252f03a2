package export_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"chancery/export"
	"chancery/model"
	"chancery/words"
)

// In whatever manner a house writes its hours, a sheet of steps has these in their column and says nothing
// more of them; and what stands under the rows is no wider than these, or the page would be printed small.
func TestASheetOfStepsIsAsWideAsItsTable(t *testing.T) {
	visit, _ := programmes(t)
	for _, preset := range []string{"plain", "romanian", "american", "nato"} {
		house, err := words.HouseLike(preset)
		if err != nil {
			t.Fatal(err)
		}
		opt := options("scenario", model.Internal, "en")
		opt.Look.House = house
		p := composed(t, visit, opt)
		for _, c := range p.Flat().Columns {
			if c.Title == p.Heads.Sure {
				t.Errorf("%s: there is a column %q", preset, c.Title)
			}
		}
		f, err := excelize.OpenReader(bytes.NewReader(rendered(t, "xlsx", visit, opt)))
		if err != nil {
			t.Fatal(err)
		}
		sheet := f.GetSheetName(0)
		merged, err := f.GetMergeCells(sheet)
		if err != nil {
			t.Fatal(err)
		}
		at := slices.IndexFunc(merged, func(m excelize.MergeCell) bool { return strings.HasPrefix(m.GetCellValue(), "Positions: ") })
		if at < 0 {
			t.Fatalf("%s: what the diagram shows stands in one cell", preset)
		}
		id, err := f.GetCellStyle(sheet, merged[at].GetStartAxis())
		if err != nil {
			t.Fatal(err)
		}
		style, err := f.GetStyle(id)
		if err != nil || style.Alignment == nil || !style.Alignment.WrapText {
			t.Errorf("%s: what the diagram shows is not broken into lines: %v", preset, err)
		}
		f.Close()
	}
}

// What is about an hour is so in both languages of a page of the calendar, drawn or as a table.
func TestAboutIsSaidInBothLanguagesOfACalendar(t *testing.T) {
	visit, _ := programmes(t)
	for _, langs := range [][]string{{"ro", "en"}, {"uk", "en"}} {
		opt := options(export.Calendar, model.Internal, langs...)
		opt.Period = export.Period{First: "2026-03-09", Days: 7, Zone: bucharest}
		for _, want := range []string{words.For(langs[0]).Say("house.about-two"), "approx."} {
			if s := text(t, calendarPage(t, opt, visit)); !strings.Contains(s, want) {
				t.Errorf("%v: nothing says %q", langs, want)
			}
			for _, format := range []string{"docx", "csv"} {
				if s := bare(t, format, rendered(t, format, visit, opt)); !strings.Contains(s, want) {
					t.Errorf("%v: nothing in %s says %q", langs, format, want)
				}
			}
		}
	}
}

// A running order gives a step of something without a sure hour no hour of its own either: the scenario says after how
// many minutes it is, and so does this.
func TestAStepOfAnHourThatIsNotSureHasNone(t *testing.T) {
	for _, mark := range []model.TimeMark{model.Exact, model.Approx, model.TimeTBC, model.FromTime} {
		visit, _ := programmes(t)
		at := slices.IndexFunc(visit.Items, func(it model.Item) bool { return len(it.Steps) > 0 })
		it := &visit.Items[at]
		it.StartMark = mark
		hour := it.Start.AddMinutes(it.Steps[1].Minute).Clock() + "  "
		said := rowsOf(composed(t, visit, options("running-order", model.Internal, "en")))
		if got := strings.Contains(said, hour+it.Steps[1].Title["en"]); got != (mark == model.Exact) {
			t.Errorf("%s: its second step is at %s: %v", mark, hour, got)
		}
		if got := strings.Contains(said, model.Signed(it.Steps[1].Minute)+"′  "+it.Steps[1].Title["en"]); got != (mark != model.Exact) {
			t.Errorf("%s: its second step is after so many minutes: %v", mark, got)
		}
	}
}
