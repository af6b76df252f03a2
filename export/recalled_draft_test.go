package export_test

import (
	"strings"
	"testing"

	"chancery/assets"
	"chancery/export"
	"chancery/model"
	"chancery/model/edition"
	"chancery/words"
)

// recalledPaper is what was given out where the press programme of edition 1 alone was recalled, and
// others were given edition 2.
func recalledPaper() []model.Issued {
	one := model.Issued{Edition: model.Edition{N: 1, At: 1_772_000_000, Zone: "Europe/Bucharest"}, Papers: []model.EditionPaper{
		{Audience: model.PressOnly, Document: "press-programme", Langs: "en"}, {Audience: model.PressOnly, Document: "press-programme", Langs: "ro,uk"}, {Audience: model.Internal, Document: "running-order", Langs: "en"}}}
	for i := range one.Papers {
		one.Papers[i].ID = int64(i + 1)
	}
	for _, id := range []int64{1, 2} {
		one.Recalls = append(one.Recalls, model.EditionRecall{PaperID: &id})
	}
	two := model.Issued{Edition: model.Edition{N: 2, At: 1_772_001_000, Zone: "Europe/Bucharest"}, Papers: []model.EditionPaper{{Audience: model.Internal, Document: "running-order", Langs: "en"}}}
	two.Papers[0].ID = 4
	return []model.Issued{two, one}
}

// A draft of a paper that was recalled alone says so in every format and language, on every page, though others were
// given an edition since; a draft of another paper does not.
func TestADraftSaysThatItsPaperWasRecalled(t *testing.T) {
	visit, _ := programmes(t)
	given := recalledPaper()
	for _, lang := range assets.Languages() {
		opt := options("press-programme", model.PressOnly, lang)
		opt.Edition = export.Standing(given, &opt.Request, nil, nil)
		want := words.For(lang).Say("export.replaces", 1)
		if !strings.HasSuffix(composed(t, visit, opt).Line, want) {
			t.Errorf("%s: %+v says %s", lang, opt.Edition, composed(t, visit, opt).Line)
		}
		for _, format := range export.Formats {
			if format == "pdf" {
				continue
			}
			if got := bare(t, format, rendered(t, format, visit, opt)); !strings.Contains(got, blank.ReplaceAllString(want, "")) {
				t.Errorf("%s as %s does not say %q", lang, format, want)
			}
		}
		for n, page := range pages(t, pdf(t, visit, opt)) {
			if !strings.Contains(strings.Join(strings.Fields(page), " "), want) {
				t.Errorf("%s: page %d does not say %q", lang, n+1, want)
			}
		}
	}
	for _, ask := range []export.Options{options("public", model.PressOnly, "en"), options("running-order", model.Internal, "en"), options("press-programme", model.Public, "en")} {
		if e := export.Standing(given, &ask.Request, nil, nil); e.Replaces != 0 || e.After != 2 {
			t.Errorf("%s for %s: %+v", ask.Document, ask.Audience, e)
		}
	}
	given[1].Recalls = given[1].Recalls[:1]
	if ask := options("press-programme", model.PressOnly, "uk"); export.Standing(given, &ask.Request, nil, nil).Replaces != 0 {
		t.Error("what stands in its language is called recalled")
	}
	given[1].Papers = given[1].Papers[:1]
	if ask := options("press-programme", model.PressOnly, "uk"); export.Standing(given, &ask.Request, nil, nil).Replaces != 1 {
		t.Error("what was given out in another language alone, and recalled, is not named")
	}
}

// A paper that was recalled alone is not made again under the number that it bore, however little changed.
func TestARecalledPaperIsNotMadeAgainAsItWas(t *testing.T) {
	visit, _ := programmes(t)
	frozen, err := edition.Freeze(&visit)
	if err != nil {
		t.Fatal(err)
	}
	opt := options("running-order", model.Internal, "en")
	id := int64(4)
	given := recalledPaper()[:1]
	read := func(string) ([]byte, error) { return frozen, nil }
	if e := export.Standing(given, &opt.Request, []model.Programme{visit}, read); e.As != 2 {
		t.Errorf("what differs in nothing is %+v", e)
	}
	given[0].Recalls = []model.EditionRecall{{PaperID: &id}}
	if e := export.Standing(given, &opt.Request, []model.Programme{visit}, read); e.As != 0 || e.Replaces != 2 {
		t.Errorf("what was recalled is %+v", e)
	}
}

// In two languages each page says which was recalled, the first in full.
func TestEveryPageInTwoLanguagesSaysWhatWasRecalled(t *testing.T) {
	visit, _ := programmes(t)
	for _, e := range []export.Edition{{After: 1, Replaces: 1}, {N: 2, Replaces: 1}, {N: 4, Replaces: 3, Gone: "1, 3"}} {
		opt := options("running-order", model.Internal, "ro", "uk")
		opt.Edition = e
		gone := "1"
		if e.Gone != "" {
			gone = e.Gone
		}
		for n, page := range pages(t, pdf(t, visit, opt)) {
			page = strings.Join(strings.Fields(page), " ")
			if n == 0 && !strings.Contains(page, "revocat") || n > 0 && !strings.Contains(page, "revocată / відкликано: "+gone) {
				t.Errorf("%+v: page %d says nothing of it: %.300s", e, n+1, page)
			}
		}
	}
}

// Readers who are told no number know what was recalled by its hour, and only where they were given it.
func TestAReaderWithoutNumbersKnowsWhatWasRecalledByItsHour(t *testing.T) {
	visit, _ := programmes(t)
	at := map[string]string{"en": "replaces the paper of 25 February 2026, 08:13, which was recalled", "ro": "înlocuiește documentul din 25 februarie 2026, ora 08:13, revocat", "uk": "на заміну відкликаного документа від 25 лютого 2026 р., 08:13"}
	for lang, want := range at {
		opt := options("press-programme", model.PressOnly, lang)
		opt.Look.House = opt.Look.House.With("edition", "office")
		opt.Edition = export.Standing(recalledPaper(), &opt.Request, nil, nil)
		if line := composed(t, visit, opt).Line; !strings.HasSuffix(line, want) {
			t.Errorf("%s: %s", lang, line)
		}
	}
	opt := options("public", model.Public, "en")
	opt.Look.House = opt.Look.House.With("edition", "office")
	all := recalledPaper()[:1]
	all[0].Recalls = []model.EditionRecall{{}}
	opt.Edition = export.Standing(all, &opt.Request, nil, nil)
	if line := composed(t, visit, opt).Line; strings.Contains(line, "recalled") {
		t.Errorf("the public is told of a paper of the office: %s", line)
	}
}
