package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/model"
)

// Whoever has no office any more by the visit is called by none on a page of their own, though all that stands on it is
// open and they hold the office on the day on which it is made.
func TestAnOfficeThatEndsBeforeTheVisitHeadsNoPage(t *testing.T) {
	visit, _ := programmes(t)
	it := *withPlus(&visit, model.Talks, 2)
	visit.Items = []model.Item{it}
	visit.Tenures = slices.Clone(visit.Tenures)
	for i := range visit.Tenures {
		if of := visit.People[visit.Tenures[i].PersonID]; of.Name["en"] == "Andrii Sybiha" {
			visit.Tenures[i].To = it.Start.At - 24*3600
		}
	}
	visit.Resolve()
	s := paperOf(t, visit, model.Internal, "Andrii Sybiha")
	if !strings.Contains(s, "attendance to be confirmed") || !strings.Contains(s, "Andrii Sybiha") {
		t.Fatalf("it is %s", s)
	}
	if strings.Contains(s, "Minister of Foreign Affairs") {
		t.Errorf("it calls them by an office that has ended: %s", s)
	}
}
