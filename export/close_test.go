package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/export/paper"
	"chancery/model"
)

// The running order of a day with sixteen items is three sheets of paper, four where a row as high as half of one has
// no room on the second; no row is cut in two, in any language.
func TestARunningOrderOfADayIsThreePages(t *testing.T) {
	visit, _ := programmes(t)
	for lang, most := range map[string]int{"en": 3, "ro": 3, "uk": 4} {
		set, err := paper.Layout(composed(t, visit, options("running-order", model.Internal, lang)))
		if err != nil {
			t.Fatal(err)
		}
		if n := len(set.Pages); n > most {
			t.Errorf("%s: %d pages", lang, n)
		}
		var said strings.Builder
		for _, page := range set.Pages {
			for _, x := range page.Texts {
				said.WriteString(x.Text)
			}
		}
		for i := range visit.Items {
			it := &visit.Items[i]
			if hours := it.Start.Clock() + "–" + it.End.Clock(); strings.Count(said.String(), hours) != 1 {
				t.Errorf("%s: the row of %s is on %d pages", lang, hours, strings.Count(said.String(), hours))
			}
		}
	}
}

// What a row has as the one above it is said once on a page: never in its first row, and a
// file that people sort and filter says all of it in every row.
func TestAsAboveStandsUnderWhatItMeans(t *testing.T) {
	visit, _ := programmes(t)
	p := composed(t, visit, options("running-order", model.Internal, "en"))
	set, err := paper.Layout(p)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for _, page := range set.Pages {
		first := 1000.0
		for _, x := range page.Texts {
			if x.Of != nil && x.Of.Role == paper.RoleCell {
				first = min(first, x.Y)
			}
		}
		for _, x := range page.Texts {
			if x.Text != "above" || x.Shade == 0 {
				continue
			}
			if n++; x.Y < first+1 {
				t.Errorf("the first row of a page says %q", x.Text)
			}
		}
	}
	if n == 0 {
		t.Error("nothing is as above")
	}
	for _, format := range []string{"docx", "xlsx", "csv", "html"} {
		if strings.Contains(bare(t, format, rendered(t, format, visit, options("running-order", model.Internal, "en"))), "asabove") {
			t.Errorf("%s says as above", format)
		}
	}
}

// What an item tells at length stands under its row, over the width of many columns; the
// paper says it in the cell of the item.
func TestWhatIsToldAtLengthStandsUnderItsRow(t *testing.T) {
	visit, _ := programmes(t)
	p := composed(t, visit, options("running-order", model.Internal, "en"))
	set, err := paper.Layout(p)
	if err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(visit.Items, func(it model.Item) bool { return it.Title["en"] == "Signing of three documents" })
	said := visit.Items[at].Description["en"]
	if got := p.Sections[0].Table.Rows[at].Cells[2].String(); !strings.Contains(got, said) {
		t.Fatalf("%q does not say %q", got, said)
	}
	words, lines := map[float64]int{}, 0
	for _, page := range set.Pages {
		for _, x := range page.Texts {
			if x.Text != "" && strings.Contains(said, strings.TrimSpace(x.Text)) && strings.HasSuffix(x.Font.Name, "-i") {
				words[x.Y]++
			}
		}
	}
	for _, n := range words {
		if n > 6 {
			lines++
		}
	}
	if lines == 0 || lines > 3 {
		t.Errorf("it stands on %d lines", lines)
	}
}
