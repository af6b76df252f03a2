package export_test

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"chancery/model"
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
