package export_test

import (
	"strings"
	"testing"

	"chancery/assets"
	"chancery/model"
	"chancery/words"
)

// The bus that takes the press back says where it goes, on the line of who may come: a row says once that
// it speaks of the press, and a bus back is not read as one there.
func TestABusBackSaysWhereItGoes(t *testing.T) {
	visit, _ := programmes(t)
	want := map[string]string{"en": "16:50, Gate 3 – Press centre", "ro": "16:50, Poarta 3 – Centrul de presă", "uk": "16:50, вхід 3 – Пресцентр"}
	for _, lang := range assets.Languages() {
		about := strings.TrimSpace(words.For(lang).Say("export.press", ""))
		for _, one := range []struct {
			doc     string
			readers model.Audience
		}{{"public", model.PressOnly}, {"running-order", model.PressOnly}, {"day", model.PressOnly}, {"running-order", model.Internal}} {
			doc, opt := one.doc, options(one.doc, one.readers, lang)
			opt.Day = visit.Event.FirstDay
			found := false
			for _, r := range allRows(composed(t, visit, opt)) {
				s := strings.ReplaceAll(rowOf(r), "\u00a0", " ")
				found = found || strings.Contains(s, want[lang])
				if one.readers == model.PressOnly && strings.Count(s, about) > 1 {
					t.Errorf("%s, %s: a row says twice of what it speaks: %q", doc, lang, s)
				}
			}
			if !found {
				t.Errorf("%s, %s: %s: no bus says %q", doc, one.readers, lang, want[lang])
			}
		}
	}
}

// Within the line of the sheet of a day who may come is written as within that of a programme.
func TestTheDayOfThePressIsWrittenAsItsProgramme(t *testing.T) {
	visit, _ := programmes(t)
	for _, lang := range assets.Languages() {
		opt := options("day", model.PressOnly, lang)
		opt.Day = visit.Event.FirstDay
		said := everything(composed(t, visit, opt))
		pool, none := words.For(lang).Say("export.pool", "2"), map[string]string{"en": "no questions", "ro": "fără întrebări", "uk": "без запитань"}[lang]
		for _, want := range []string{" · " + pool, " · " + none} {
			if !strings.Contains(said, want) || strings.Contains(said, " · "+words.Capital(strings.TrimPrefix(want, " · "))) {
				t.Errorf("%s: %q is not within the line", lang, want)
			}
		}
	}
}

// A door with a number has one case in a line, at either end of the way.
func TestADoorIsWrittenAlikeAtBothEnds(t *testing.T) {
	visit, _ := programmes(t)
	s := everything(composed(t, visit, options("press-programme", model.PressOnly, "uk")))
	if !strings.Contains(s, "Палац Котрочень, вхід 2 – Палац Вікторія, вхід 3") || strings.Contains(s, ", Вхід ") {
		t.Error(s)
	}
}
