package model

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Personal says that words are the name of a person, not of what several are, such as a
// liaison officer: two words at least, each with a capital, in every language there is.
// "Шерпа Румунії" alone could be one; "Sherpa of Romania" beside it says that it is none.
func Personal(n Text) bool {
	for _, s := range n {
		words := strings.Fields(s)
		small := func(w string) bool { r, _ := utf8.DecodeRuneInString(w); return !unicode.IsUpper(r) }
		if len(words) < 2 || slices.ContainsFunc(words, small) {
			return false
		}
	}
	return len(n) > 0
}
