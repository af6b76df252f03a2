package proposal_test

import (
	"bytes"
	"testing"
	"time"

	"github.com/xuri/excelize/v2"

	"chancery/exchange"
	"chancery/exchange/proposal"
)

// A workbook counts its days from 1900 or from 1904, as it says itself: either way a day and its hours are those that
// were typed.
func TestAWorkbookSaysFromWhenItsDaysCount(t *testing.T) {
	for _, from04 := range []bool{false, true} {
		first := time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC)
		if from04 {
			first = time.Date(1904, 1, 1, 0, 0, 0, 0, time.UTC)
		}
		at := func(day, hour, minute int) float64 {
			return time.Date(2026, 12, day, hour, minute, 0, 0, time.UTC).Sub(first).Hours() / 24
		}
		f := excelize.NewFile()
		if err := f.SetWorkbookProps(&excelize.WorkbookPropsOptions{Date1904: &from04}); err != nil {
			t.Fatal(err)
		}
		must := func(err error) {
			t.Helper()
			if err != nil {
				t.Fatal(err)
			}
		}
		day, err := f.NewStyle(&excelize.Style{NumFmt: 14})
		must(err)
		hour, err := f.NewStyle(&excelize.Style{NumFmt: 20})
		must(err)
		for i, row := range [][]any{
			{"Date", "From", "To", "Activity", "Venue"},
			{at(14, 0, 0), 0.4375, 0.46875, "Talks", "Hall"},
			{at(14, 0, 0), at(14, 13, 45), at(14, 13, 50), "Photo", "Hall"},
			{at(15, 0, 0), 0.0, 0.5, "Reading", "Library"},
		} {
			cell, err := excelize.CoordinatesToCellName(1, i+1)
			must(err)
			must(f.SetSheetRow("Sheet1", cell, &row))
		}
		must(f.SetCellStyle("Sheet1", "A2", "A4", day))
		must(f.SetCellStyle("Sheet1", "B2", "C4", hour))
		var b bytes.Buffer
		must(f.Write(&b))
		file, err := exchange.Read("p.xlsx", b.Bytes(), exchange.Options{})
		must(err)
		p := proposal.Of(file, proposal.Options{Today: "2026-11-01"})
		if len(p.Rows) != 3 {
			t.Fatalf("from 1904 %t: %+v", from04, p.Rows)
		}
		for i, want := range []string{"2026-12-14 10:30 11:15 Talks", "2026-12-14 13:45 13:50 Photo", "2026-12-15 00:00 12:00 Reading"} {
			r := p.Rows[i]
			if got := string(r.Day) + " " + r.From + " " + r.To + " " + r.Title; got != want {
				t.Errorf("from 1904 %t: %s, not %s", from04, got, want)
			}
		}
	}
}
