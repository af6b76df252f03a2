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

// Inside is a text in the middle of a line, where its first letter is a small one; what
// begins with two capitals is a name and stays.
func Inside(s string) string {
	r := []rune(s)
	if len(r) < 2 || unicode.IsUpper(r[1]) {
		return s
	}
	return string(unicode.ToLower(r[0])) + string(r[1:])
}
