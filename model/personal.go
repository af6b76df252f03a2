package model

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Personal says that words are the name of a person, not of what several are, such as a
// liaison officer: two words at least in a language, each with a capital.
func Personal(n Text) bool {
	for _, s := range n {
		words := strings.Fields(s)
		small := false
		for _, w := range words {
			r, _ := utf8.DecodeRuneInString(w)
			small = small || !unicode.IsUpper(r)
		}
		if len(words) > 1 && !small {
			return true
		}
	}
	return false
}
