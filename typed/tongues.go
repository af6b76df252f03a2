package typed

import (
	"strings"

	"chancery/model"
	"chancery/words"
)

// Filed is a text with what was typed into it, under the language that it is plainly in; under lang
// where nobody can tell, and where something stands in that one already: that is what was typed over.
func Filed(t model.Text, typed, lang string) model.Text {
	if of := tongue(typed); of != "" && t[lang] == "" {
		lang = of
	}
	return t.With(lang, typed)
}

// Within is the name of what is a part of something, as a hall is of a palace: under the language that it is plainly
// in, else that of the whole where this has no name in lang. Papers of one language then say both.
func Within(whole model.Text, typed, lang string) model.Text {
	for _, l := range words.Languages {
		if whole[lang] == "" && whole[l] != "" {
			lang = l
		}
	}
	return Filed(nil, typed, lang)
}

// Elsewhere are the languages, besides the one that is typed in, under which a text was filed that
// said nothing there before.
func Elsewhere(lang string, was, now model.Text) (out []words.Taken) {
	for _, l := range words.Languages {
		if l != lang && now[l] != "" && now[l] != was[l] && now[lang] == was[lang] {
			out = append(out, words.Taken{Lang: l, Text: now[l]})
		}
	}
	return out
}

// titled is a title with what was typed in a language: "X / Y" is said in two where the second is
// plainly in another language than the first. Of two in the same letters both have to tell theirs: a Romanian
// "Cazare / Dejun" typed among English is no pair, and half of it would be missing on a paper.
func titled(t model.Text, typed, lang string) model.Text {
	x, y, cut := strings.Cut(typed, " / ")
	if x, y = strings.TrimSpace(x), strings.TrimSpace(y); !cut || strings.Contains(y, " / ") || x == "" || y == "" {
		return Filed(t, typed, lang)
	}
	first, second := tongueOf(x), tongueOf(y)
	if first == "" && cyrillic(x) != cyrillic(y) {
		first = lang
	}
	if first == "" || second == "" || first == second {
		return t.With(lang, typed)
	}
	return t.With(first, x).With(second, y)
}

// tongueOf is the language of a text, by its letters or by words that only that one has, "" where
// nobody can tell.
func tongueOf(text string) string {
	if cyrillic(text) {
		for _, l := range words.Languages {
			if cyrillic(words.For(l).Say("typed.delegate.letters")) {
				return l
			}
		}
	}
	best, most, again := "", 0, false
	for _, l := range words.Languages {
		n := 0
		if inCyrillic(l) { // a text in Latin letters is not in it
			continue
		}
		for word := range spelt(text) {
			if of := vocabulary()[words.Fold(word)]; of.lang == l {
				n++
			}
		}
		if again = n == most && n > 0 || again && n < most; n > most {
			best, most, again = l, n, false
		}
	}
	if again {
		return ""
	}
	return best
}
