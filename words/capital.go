package words

import (
	"unicode"
	"unicode/utf8"
)

// Capital makes the first letter of a title a capital one.
func Capital(s string) string {
	if s == "" {
		return s
	}
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
