package typed

import (
	"strings"
	"sync"
	"unicode"

	"chancery/model"
	"chancery/words"
)

// titled is a title with what was typed in a language: "X / Y" is said in two where the second is
// plainly in another language than the first.
func titled(t model.Text, typed, lang string) model.Text {
	x, y, cut := strings.Cut(typed, " / ")
	if x, y = strings.TrimSpace(x), strings.TrimSpace(y); !cut || strings.Contains(y, " / ") || x == "" || y == "" {
		return t.With(lang, typed)
	}
	first, second := tongueOf(x), tongueOf(y)
	if first == "" {
		first = lang
	}
	if second == "" || first == second {
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
		for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
			if vocabulary()[words.Fold(word)] == l {
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

// vocabulary are words of which each is of one language alone: small ones, and those of kinds of items
// and of places.
var vocabulary = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	learn := func(l, text string) {
		for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) }) {
			key, of := words.Fold(word), l
			if was, ok := out[key]; ok && was != l {
				of = "" // of two it is of neither
			}
			out[key] = of
		}
	}
	for _, l := range words.Languages {
		w := words.For(l)
		for _, k := range model.ItemKinds {
			learn(l, w.Say("item.kind."+string(k)))
			if w.Has("typed.kind." + string(k)) {
				learn(l, strings.Join(w.List("typed.kind."+string(k)), " "))
			}
		}
		learn(l, strings.Join(w.List("typed.small-words"), " "))
		learn(l, strings.Join(w.List("typed.place-word"), " "))
	}
	return out
})
