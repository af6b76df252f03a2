package export_test

import (
	"regexp"
	"strings"
	"testing"

	"chancery/export/paper"
	"chancery/model"
)

// Beside a margin for notes a number to ring stands on one line, as on a page without one.
func TestNoNumberIsBrokenBesideNotes(t *testing.T) {
	visit, summit := programmes(t)
	number := regexp.MustCompile(`\+40 700 000 \d{3}`)
	for _, p := range []model.Programme{visit, summit} {
		for _, langs := range [][]string{{"en"}, {"ro"}, {"uk"}, {"ro", "en"}} {
			for _, size := range []string{"A4", "Letter", "A3"} {
				opt := options("running-order", model.Internal, langs...)
				opt.Size, opt.Notes = size, true
				set, err := paper.Layout(composed(t, p, opt))
				if err != nil {
					t.Fatal(err)
				}
				begun, whole := 0, 0
				for _, page := range set.Pages {
					for _, x := range page.Texts {
						said := strings.ReplaceAll(x.Text, "\u00a0", " ")
						begun, whole = begun+strings.Count(said, "+40"), whole+len(number.FindAllString(said, -1))
					}
				}
				if begun == 0 || whole != begun {
					t.Errorf("%v, %s: %d of %d numbers stand on one line", langs, size, whole, begun)
				}
			}
		}
	}
}
