package proposal

import (
	"strings"
	"unicode/utf8"

	"chancery/words"
)

// spoken is a language that a text may be told to be in.
type spoken int

// These are all of them, in the order of their codes.
const (
	german spoken = iota
	english
	french
	polish
	romanian
	ukrainian
)

var tongues = [...]string{german: "de", english: "en", french: "fr", polish: "pl", romanian: "ro", ukrainian: "uk"}

// langOf is the language of a text, by the small words in it and its letters.
func langOf(text string) string {
	var count [len(tongues)]int
	for s := range strings.FieldsSeq(words.Fold(text)) {
		for _, of := range said().stops[strings.Trim(s, ".,:;()\"")] {
			count[of]++
		}
	}
	lower := ""
	if strings.ContainsFunc(text, func(r rune) bool { return r >= utf8.RuneSelf }) { // else no letter tells anything
		lower = strings.ToLower(text)
	}
	for _, r := range lower {
		switch {
		case r < utf8.RuneSelf:
		case strings.ContainsRune("іїєґ", r):
			count[ukrainian] += 3
		case strings.ContainsRune("șțşţ", r):
			count[romanian] += 3
		case strings.ContainsRune("ßäöü", r):
			count[german]++
		case strings.ContainsRune("łżśąę", r):
			count[polish]++
		case strings.ContainsRune("éèêçœ", r):
			count[french]++
		}
	}
	if !strings.ContainsAny(lower, "абвгдежз") {
		count[ukrainian] = 0
	}
	best, most := "", 0
	for of, n := range count {
		if n > most {
			best, most = tongues[of], n
		}
	}
	return best
}
