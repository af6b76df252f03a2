package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/model"
)

// Whoever acts in an office is told so on every paper that tells offices, in each of its
// languages; a form that is missing is listed, and none is guessed.
func TestWhoActsIsToldSoOnPapers(t *testing.T) {
	visit, _ := programmes(t)
	visit.Tenures = slices.Clone(visit.Tenures)
	for i := range visit.Tenures {
		visit.Tenures[i].Acting = true
	}
	visit.Offices = clone(visit.Offices)
	for id, o := range visit.Offices {
		o.Genitive = nil
		visit.Offices[id] = o
	}
	typed := visit
	typed.Offices = clone(visit.Offices)
	for id, o := range typed.Offices {
		o.Genitive = model.Text{"uk": "Ґенітив"}
		typed.Offices[id] = o
	}
	for _, doc := range []string{"running-order", "delegation-list", "guest-list", "who-is-who"} {
		for _, tt := range []struct {
			p          model.Programme
			lang, says string
			wants      bool
		}{
			{visit, "en", "actingPresidentofUkraine", false}, {visit, "ro", "PreședinteleUcraineiadinterim", false},
			{visit, "uk", "ПрезидентУкраїни(в.о.)", true}, {typed, "uk", "в.о.Ґенітив", false},
		} {
			opt := options(doc, model.Internal, tt.lang)
			made := composed(t, tt.p, opt)
			if s := strings.ReplaceAll(bare(t, "html", rendered(t, "html", tt.p, opt)), "&#39;", "'"); !strings.Contains(s, tt.says) {
				t.Errorf("%s in %s does not say %s", doc, tt.lang, tt.says)
			}
			if len(made.Wanting) > 0 != tt.wants {
				t.Errorf("%s in %s wants %+v", doc, tt.lang, made.Wanting)
			}
		}
	}
	if made := composed(t, visit, options("public", model.Public, "uk")); len(made.Wanting) > 0 {
		t.Errorf("a programme that tells no office wants %+v", made.Wanting)
	}
}
