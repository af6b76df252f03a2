package typed

import (
	"iter"
	"slices"
	"strings"
	"sync"
	"unicode"

	"chancery/model"
	"chancery/words"
)

// telling is a word of one language alone, "" for one of several; small ones stand in texts of
// others too: "Hotel de la Paix".
type telling struct {
	lang  string
	small bool
}

// tongue is the language that a text is in beyond doubt, "" where it may be in another: of a name
// nobody can tell, and a text that says the same twice is in none.
func tongue(text string) string {
	switch {
	case strings.Contains(text, " / "):
		return ""
	case cyrillic(text):
		if strings.ContainsAny(strings.ToLower(text), "ыэёъ") {
			return ""
		}
		return tongueOf(text)
	}
	score, sure, seen := map[string]int{}, map[string]bool{}, map[string]bool{}
	count := func(lang string, by int) {
		score[lang] += by
		sure[lang] = sure[lang] || by > 1
	}
	for word := range spelt(text) {
		key := words.Fold(word)
		of := vocabulary()[key]
		switch {
		case seen[key]:
		case of.lang != "" && inCyrillic(of.lang): // "Foto" is no Ukrainian for sounding like it
		case ownLetters(word):
			count("ro", 2)
		case of.lang == "":
		case of.small:
			count(of.lang, 1)
		default:
			count(of.lang, 2)
		}
		seen[key] = true
	}
	best := ""
	for _, l := range words.Languages {
		if sure[l] && (best == "" || score[l] > score[best]) {
			best = l
		}
	}
	for l, n := range score {
		if l != best && 3*n > score[best] { // words of two: whose names stand in whose text
			return ""
		}
	}
	return best
}

// inCyrillic says that a language is written in those letters.
func inCyrillic(lang string) bool { return cyrillic(words.For(lang).Say("typed.delegate.letters")) }

// isName says that a place is called by a name of its own, which stays what it is in every language: each
// word begins with a capital, and one at least is no word of any language known here: Athénée Palace.
// What it is before its name is said in a language, though: Palatul Cotroceni is Romanian.
func isName(text string) bool {
	for word := range spelt(text) {
		if of := vocabulary()[words.Fold(word)]; of.lang != "" && !inCyrillic(of.lang) && !of.small && placeWord(of.lang, word) {
			return false
		}
		break
	}
	own, all := 0, 0
	for word := range spelt(text) {
		of, ok := vocabulary()[words.Fold(word)]
		if !unicode.IsUpper([]rune(word)[0]) || of.small {
			return false
		}
		if all++; !ok {
			own++
		}
	}
	return all > 1 && own > 0
}

// placeWord says that a word says in a language what a place is.
func placeWord(lang, word string) bool {
	return slices.ContainsFunc(words.For(lang).List("typed.place-word"), func(s string) bool { return words.Fold(s) == words.Fold(word) })
}

// ownLetters says that a word has letters of Romanian alone. Those of a name say nothing: it is
// written so in every language.
func ownLetters(word string) bool {
	return unicode.IsLower([]rune(word)[0]) && strings.ContainsAny(word, "ășțşţ")
}

func spelt(text string) iter.Seq[string] {
	return strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) })
}

func known(in map[string]telling, key string) bool { _, ok := in[key]; return ok }

// vocabulary are words of which each is of one language alone: small ones, and those of kinds of
// items, of places and of offices.
var vocabulary = sync.OnceValue(func() map[string]telling {
	out := map[string]telling{}
	learn := func(of telling, text string) {
		for word := range spelt(text) {
			key, one := words.Fold(word), of
			if was, ok := out[key]; ok && was.lang != of.lang {
				one.lang = "" // of two it is of neither
			} else if ok {
				one.small = one.small || was.small
			}
			out[key] = one
		}
	}
	for _, l := range words.Languages {
		w, of := words.For(l), telling{lang: l}
		learn(telling{l, true}, strings.Join(w.List("typed.small-words"), " "))
		for _, k := range model.ItemKinds {
			learn(of, w.Say("item.kind."+string(k)))
			if w.Has("typed.kind." + string(k)) {
				learn(of, strings.Join(w.List("typed.kind."+string(k)), " "))
			}
		}
		for _, r := range model.Roles {
			learn(of, w.Say("role."+string(r)))
		}
		learn(of, strings.Join(w.List("typed.place-word"), " "))
	}
	for _, l := range words.Languages {
		for _, word := range words.For(l).List("typed.telling-word") {
			if key := words.Fold(word); out[key].lang == l || out[key].lang == "" && !known(out, key) {
				out[key] = telling{lang: l}
			} else {
				out[key] = telling{}
			}
		}
	}
	return out
})
