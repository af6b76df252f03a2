package pseudo

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// Ours says whether a text is the program's own and holds nothing that was typed.
func Ours(text string) bool {
	return strings.ContainsFunc(text, isOwn) && !strings.ContainsFunc(text, isTyped)
}

// Cut says whether a text of the program was shortened: one that ends so itself
// closes its bracket after it.
func Cut(text string) bool {
	return Ours(text) && strings.HasSuffix(text, "…")
}

func isOwn(r rune) bool   { return slices.Contains(own, r) }
func isTyped(r rune) bool { return unicode.Is(unicode.Greek, r) }

// places are where an office writes what is filled in, such as {{body}}.
var places = regexp.MustCompile(`\{\{\w+\}\}`)

// Foreign are the words of a text that are neither of the language nor typed by
// people, nor known. What holds a figure is no word.
func Foreign(text string, known map[string]bool) []string {
	var out []string
	for _, word := range strings.FieldsFunc(places.ReplaceAllString(text, " "), between) {
		if !known[word] && !strings.ContainsFunc(word, func(r rune) bool { return isOwn(r) || isTyped(r) || unicode.IsDigit(r) }) {
			out = append(out, word)
		}
	}
	return out
}

func between(r rune) bool {
	return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) && r != '_'
}

// Known are the words that texts are made of, for Foreign.
func Known(texts ...string) map[string]bool {
	out := map[string]bool{}
	for _, t := range texts {
		for _, w := range Foreign(t, nil) {
			out[w] = true
		}
	}
	return out
}
