package typed

import (
	"cmp"
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// pressWords are words that name a press access besides its own name.
type pressWords struct {
	folded string
	access model.Press
}

// heads are the lists of the catalogue that hold what others call our columns. Who takes
// part without saying on which side is the host's until somebody looks.
var heads = map[string]Column{"who": ColHost, "none": ColNone}

// learnRows learns the words of programmes that others write.
func (x *lexicon) learnRows() {
	x.columns = map[string]Column{}
	for _, col := range inOrder {
		for _, s := range append(listed("col."+string(col)), inEveryLanguage("sheet.col."+string(col))...) {
			x.columns[words.Fold(s)] = col
		}
	}
	for key, col := range heads {
		for _, s := range listed("col." + key) {
			x.columns[words.Fold(s)] = col
		}
	}
	for _, s := range listed("col.who") {
		x.whoHeads = append(x.whoHeads, words.Fold(s))
	}
	x.dayWord, x.placeWord = foldedSet("day-word"), foldedSet("place-word")
	x.pressBesides = foldedSet("press-besides")
	for _, access := range model.Presses[1:] {
		said := listed("press." + string(access))
		if access == model.PressPool || access == model.PressPrint { // a number may stand behind
			said = append(said, inEveryLanguage("press."+string(access))...)
		}
		for _, s := range said {
			x.press = append(x.press, pressWords{words.Fold(s), access})
		}
	}
	slices.SortStableFunc(x.press, func(a, b pressWords) int { return cmp.Compare(len(b.folded), len(a.folded)) })
}

// inEveryLanguage is what something is called in each language.
func inEveryLanguage(key string) []string {
	var out []string
	for _, l := range words.Languages {
		if w := words.For(l); w.Has(key) {
			out = append(out, w.Say(key))
		}
	}
	return out
}

func foldedSet(key string) map[string]bool {
	out := map[string]bool{}
	for _, s := range listed(key) {
		out[words.Fold(s)] = true
	}
	return out
}

// wordsOf are the words of a text without the marks about them.
func wordsOf(s string) []string {
	var out []string
	for word := range strings.FieldsSeq(s) {
		out = append(out, strings.Trim(word, ",.:;()"))
	}
	return out
}
