package export_test

import (
	"math"
	"slices"
	"strings"
	"testing"
	"unicode"

	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
)

// The line of its state is broken between the languages of a paper, and within one only where that has no room:
// an officer reads each on a line of its own.
func TestTheLineOfStateIsBrokenBetweenLanguages(t *testing.T) {
	visit, summit := programmes(t)
	for _, of := range []model.Programme{visit, summit} {
		for _, langs := range [][]string{{"en", "ro"}, {"ro", "en"}, {"uk", "en"}} {
			for doc, size := range map[string]string{"public": "A4", "running-order": "A4", "press-programme": "Letter", "individual": "A6"} {
				a := model.Internal
				opt := options(doc, a, langs...)
				opt.Size, opt.Edition = size, export.Edition{N: 12, Held: "10, 11"}
				if doc == "individual" {
					opt.For = export.People(of, model.Reader{Audience: a})[0].Key
				}
				p := composed(t, of, opt)
				set, err := paper.Layout(p)
				if err != nil {
					t.Fatal(err)
				}
				lines := map[int]string{}
				for _, x := range set.Pages[0].Texts {
					at := int(math.Round(x.Y * 10))
					lines[at] += x.Text
				}
				squeeze := func(s string) string { return strings.Join(strings.FieldsFunc(s, unicode.IsSpace), "") }
				line, stands := squeeze(p.Line), 0
				for _, l := range lines {
					if l = squeeze(l); len(l) < 9 || !strings.Contains(line, l) {
						continue
					}
					stands++
					if l != line && !slices.ContainsFunc(strings.Split(p.Line, " / "), func(part string) bool { return strings.Contains(squeeze(part), l) }) {
						t.Errorf("%s on %s in %v: a line is of both languages: %q", doc, size, langs, l)
					}
				}
				if stands == 0 {
					t.Errorf("%s on %s in %v says nowhere as of when", doc, size, langs)
				}
			}
		}
	}
}
