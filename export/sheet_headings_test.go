package export_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"chancery/export"
	"chancery/model"
)

// What a heading says of rows that do not say their day themselves, that nothing is agreed yet or on which day
// it was changed, a table of values says too, also where the paper has no other heading.
func TestASheetSaysWhatAHeadingDoes(t *testing.T) {
	visit, summit := programmes(t)
	told := map[string]int{}
	for _, p := range []model.Programme{visit, summit} {
		for _, doc := range []string{"delegation-list", "guest-list", "who-is-who", "contacts", "invitations", "texts-to-sign", "signing-table", "follow-up"} {
			for _, langs := range [][]string{{"en"}, {"ro", "uk"}} {
				opt := options(doc, model.Internal, langs...)
				page, err := export.Compose([]model.Programme{p}, opt)
				if err != nil {
					continue // it holds nothing for that paper
				}
				for _, format := range []string{"xlsx", "csv"} {
					got := bare(t, format, rendered(t, format, p, opt))
					for _, sec := range page[0].Sections {
						if len(sec.Table.Rows) == 0 || sec.Heading == "" || sec.Table.Rows[0].When.Day != "" {
							continue
						}
						told[doc]++
						for _, said := range strings.Split(sec.Heading, " / ") { // in each language on a line of its own
							if want := blank.ReplaceAllString(said, ""); !strings.Contains(got, want) {
								t.Errorf("%s of %s, %v: no %s says %q", doc, p.Event.Title["en"], langs, format, said)
							}
						}
						if len(langs) > 1 && strings.Contains(got, blank.ReplaceAllString(sec.Heading, "")) && strings.Contains(sec.Heading, " / ") {
							t.Errorf("%s of %s: a line of %s holds two languages: %q", doc, p.Event.Title["en"], format, sec.Heading)
						}
					}
				}
			}
		}
	}
	if told["follow-up"] == 0 || told["contacts"] == 0 || told["delegation-list"] == 0 {
		t.Errorf("what was looked for: %v", told)
	}
}

// Over the pages of a sheet in two languages stands of which hour it is: rather than that it goes without its
// name in the second one.
func TestASheetInTwoLanguagesSaysItsHourOnEachPage(t *testing.T) {
	visit, summit := programmes(t)
	for _, p := range []model.Programme{visit, summit} {
		for _, langs := range [][]string{{"en"}, {"ro", "en"}, {"uk", "en"}, {"ro", "uk"}} {
			for _, a := range []model.Audience{model.Internal, model.ForDelegation} {
				opt := options("running-order", a, langs...)
				f, err := excelize.OpenReader(bytes.NewReader(rendered(t, "xlsx", p, opt)))
				if err != nil {
					t.Fatal(err)
				}
				around, err := f.GetHeaderFooter(f.GetSheetName(0))
				f.Close()
				opt.As = "xlsx"
				one := composed(t, p, opt)
				if err != nil || one.State == "" || !strings.Contains(around.OddHeader, one.State) || !strings.Contains(around.OddHeader, one.Marking) {
					t.Errorf("%v, for %s: %q does not say %q, %v", langs, a, around.OddHeader, one.State, err)
				}
				if about, _, _ := strings.Cut(one.Running, " / "); !strings.Contains(around.OddHeader, about) {
					t.Errorf("%v, for %s: %q does not say %q", langs, a, around.OddHeader, about)
				}
			}
		}
	}
}

// A sheet of the office has room for where a bus back goes, which the column of its page has not.
func TestASheetOfTheOfficeSaysWhereABusGoes(t *testing.T) {
	visit, _ := programmes(t)
	got := bare(t, "xlsx", rendered(t, "xlsx", visit, options("running-order", model.Internal, "en")))
	if want := "16:50,Gate3–Presscentre"; !strings.Contains(got, want) {
		t.Errorf("no bus says %q", want)
	}
}
