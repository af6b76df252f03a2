package export_test

import (
	"strings"
	"testing"

	"chancery/assets"
	"chancery/model"
	"chancery/words"
)

// What was seen of full powers stands beside who signs, with a word that says of what it
// speaks: "original seen" alone could be said of the text.
func TestWhatWasSeenOfPowersSaysSo(t *testing.T) {
	visit, _ := programmes(t)
	for _, lang := range assets.Languages() {
		want := map[string][]string{"en": {"full powers: original seen", "full powers name the text by another title", "full powers: not required"},
			"ro": {"depline puteri: original verificat", "depline puteri pentru alt titlu al documentului", "depline puteri: nu sunt necesare"},
			"uk": {"повноваження: оригінал перевірено", "у повноваженнях інша назва документа", "повноваження: не потрібні"}}[lang]
		var said strings.Builder
		for _, r := range composed(t, visit, options("texts-to-sign", model.Internal, lang)).Sections[0].Table.Rows {
			for _, cell := range r.Cells {
				said.WriteString(cell.String() + "\n")
			}
		}
		for _, one := range want {
			if !strings.Contains(said.String(), one) {
				t.Errorf("%s: %q is not in\n%s", lang, one, said.String())
			}
		}
	}
}

// Of somebody who signs in another rank than was kept the office is told on paper, and nobody else.
func TestAnotherRankIsToldOnPaper(t *testing.T) {
	visit, _ := programmes(t)
	visit.Ranks = map[int64]model.OtherRanks{visit.Signed()[0].ID: {Theirs: model.OtherRank{Is: true, Kept: model.ForeignMinister}}}
	for _, lang := range assets.Languages() {
		for audience, want := range map[model.Audience]bool{model.Internal: true, model.ForDelegation: false} {
			var said strings.Builder
			for _, sec := range composed(t, visit, options("texts-to-sign", audience, lang)).Sections {
				for _, r := range sec.Table.Rows {
					for _, cell := range r.Cells {
						said.WriteString(cell.String() + "\n")
					}
				}
			}
			told := words.For(lang).OtherRank(model.OtherRank{Is: true, Kept: model.ForeignMinister})
			if none := words.For(lang).Say("text.powers.none-needed"); want && strings.Contains(strings.ToLower(strings.Split(said.String(), told)[0]), "; "+words.For(lang).Say("export.powers", strings.ToLower(none))+";") {
				t.Errorf("%s: in doubt it says that none are needed: %s", lang, said.String())
			}
			if said.Len() == 0 || strings.Contains(said.String(), told) != want {
				t.Errorf("%s, for %s: %q\n%s", lang, audience, told, said.String())
			}
		}
	}
}
