package export_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
)

// In a spreadsheet every hour is one: what else is said of it, that it is about then or on
// other clocks, stands beside it.
func TestHoursOfASheetAreHours(t *testing.T) {
	visit, _ := programmes(t)
	for lang, want := range map[string]string{"en": "about", "ro": "în jurul orei", "uk": "орієнтовно"} {
		f, err := excelize.OpenReader(bytes.NewReader(rendered(t, "xlsx", visit, options("public", model.Public, lang))))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		rows, err := f.GetRows(f.GetSheetName(0))
		if err != nil {
			t.Fatal(err)
		}
		at := slices.IndexFunc(rows, func(r []string) bool { return len(r) > 3 && r[1] == "15:00" })
		if at < 0 || rows[at][2] != "15:25" || !strings.HasPrefix(rows[at][3], want) && rows[at][3] != want {
			t.Errorf("%s: no row from 15:00 to 15:25 that is %q: %q", lang, want, rows)
			continue
		}
		said := fmt.Sprint(rows[:at])
		if zone := map[string]string{"en": "Bucharest", "ro": "București", "uk": "Бухарест"}[lang]; !strings.Contains(said, zone) {
			t.Errorf("%s: nothing above says on whose clocks: %s", lang, said)
		}
	}
}

// The public programme is as wide as one upright page.
func TestAPublicSheetIsOnePageWide(t *testing.T) {
	visit, _ := programmes(t)
	f, err := excelize.OpenReader(bytes.NewReader(rendered(t, "xlsx", visit, options("public", model.Public, "en"))))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	sheet, all := f.GetSheetName(0), 0.0
	for _, col := range []string{"A", "B", "C", "D", "E"} {
		w, err := f.GetColWidth(sheet, col)
		if err != nil {
			t.Fatal(err)
		}
		all += w
	}
	how, err := f.GetPageLayout(sheet)
	if err != nil {
		t.Fatal(err)
	}
	if all < 75 || all > 95 || *how.Orientation != "portrait" || *how.FitToWidth != 1 {
		t.Errorf("%.0f letters wide on a page that is %s", all, *how.Orientation)
	}
}

// What stands above the rows of a sheet goes no further than its page: beside it the rows would be
// printed small, and half of the page would stay empty. The clocks of several days are said once.
func TestWhatStandsAboveASheetKeepsToItsPage(t *testing.T) {
	visit, summit := programmes(t)
	long := model.Programme{Event: visit.Event, Items: slices.Clone(visit.Items[:2])}
	for i, at := range []string{"2026-03-27T10:00", "2026-03-30T10:00"} {
		m, err := civil.Resolve(at, "Europe/Bucharest", civil.NoOff)
		if err != nil {
			t.Fatal(err)
		}
		long.Items[i].Start, long.Items[i].End = m, m.AddMinutes(60)
	}
	opt := options("individual", model.Internal, "ro", "en")
	for _, one := range []struct {
		p   model.Programme
		opt export.Options
	}{{summit, opt}, {long, options("running-order", model.Internal, "en")}} {
		f, err := excelize.OpenReader(bytes.NewReader(rendered(t, "xlsx", one.p, one.opt)))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		sheet := f.GetSheetName(0)
		around, err := f.GetHeaderFooter(sheet)
		if err != nil {
			t.Fatal(err)
		}
		if about, _, _ := strings.Cut(around.OddHeader, "&C"); one.opt.Document == "individual" && (strings.Contains(about, " / ") || !strings.Contains(about, "\n")) {
			t.Errorf("two languages run into the marking: %q", about)
		}
		merged, err := f.GetMergeCells(sheet)
		if err != nil {
			t.Fatal(err)
		}
		rows, err := f.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		over := map[string]bool{}
		for _, m := range merged {
			over[m.GetStartAxis()] = true
		}
		above := slices.IndexFunc(rows, func(r []string) bool { return len(r) > 1 })
		if above < 5 {
			t.Fatalf("%d rows above: %q", above, rows)
		}
		for n, r := range rows[:above] {
			at := fmt.Sprintf("A%d", n+1)
			if len(r) == 0 {
				continue
			}
			if !over[at] {
				t.Errorf("%q runs on beyond the table", r[0])
			}
			if n := strings.Count(r[0], "Bucharest time"); n > 1 {
				t.Errorf("on whose clocks is said %d times: %s", n, r[0])
			}
		}
		if said := fmt.Sprint(rows[:above]); one.p.Event.ID == visit.Event.ID && !strings.Contains(said, "UTC+3 from 29 March") {
			t.Errorf("from when the clocks are others is not said: %s", said)
		}
	}
}
