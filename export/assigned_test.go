package export_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/assets"
	"chancery/export"
	"chancery/model"
)

// Texts stand in one order wherever they stand: in the description of the signing on every paper
// that has it, on the list of texts and on the sheet of the table. Where a description says
// anything besides, it stays as it was typed; and what is only told in order has not changed.
func TestTextsStandInOneOrder(t *testing.T) {
	visit, _ := programmes(t)
	order := visit.Signed()
	at := slices.IndexFunc(visit.Items, func(it model.Item) bool { return it.Kind == model.Signing })
	turned := func(lang string) string {
		return order[2].Title[lang] + "; " + order[0].Title[lang] + ";\u00a0" + order[1].Title[lang] + "."
	}
	visit.Items = slices.Clone(visit.Items)
	typed := model.Text{}
	for _, lang := range assets.Languages() {
		typed[lang] = turned(lang)
	}
	visit.Items[at].Description = typed
	inOrder := func(s, lang, doc string) {
		t.Helper()
		for i := 1; i < len(order); i++ {
			if a, b := strings.Index(s, bareOf(order[i-1].Title[lang])), strings.Index(s, bareOf(order[i].Title[lang])); a < 0 || b < a {
				t.Errorf("%s in %s: text %d at %d, text %d at %d", doc, lang, i, a, i+1, b)
			}
		}
	}
	for _, lang := range assets.Languages() {
		for _, doc := range []string{"public", "running-order", "individual", "texts-to-sign", "signing-table"} {
			readers := model.Internal
			if doc == "public" {
				readers = model.Public // who know of no text
			}
			inOrder(bare(t, "html", rendered(t, "html", visit, options(doc, readers, lang))), lang, doc)
		}
		if visit.Items[at].Description[lang] != turned(lang) {
			t.Error("what was typed has changed")
		}
	}
	for _, said := range []string{order[2].Title["en"] + "; " + order[0].Title["en"] + "; exchange of gifts", order[2].Title["en"]} {
		visit.Items[at].Description = model.Text{"en": said}
		if s := bare(t, "html", rendered(t, "html", visit, options("public", model.Public, "en"))); !strings.Contains(s, bareOf(said)) {
			t.Errorf("%q is told otherwise", said)
		}
	}
	visit.Items[at].Description = typed
	var out strings.Builder
	if err := export.Make(&out, []model.Programme{visit}, options(export.ICS, model.Public, "en")); err != nil {
		t.Fatal(err)
	}
	inOrder(bareOf(strings.NewReplacer("\r\n ", "", "\\;", ";", "\\,", ",").Replace(out.String())), "en", "ics")
}

func bareOf(s string) string { return strings.Join(strings.Fields(s), "") }
