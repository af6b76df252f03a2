package words

import (
	"slices"
	"strings"
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

// behindName is an office as it stands behind a name and a comma. A husband or a wife is no office:
// languages that write offices with a capital write them with none.
func (w *Words) behindName(office string) string {
	if first, _, _ := strings.Cut(office, " "); slices.Contains(w.List("house.spouses"), first) {
		return Inside(office)
	}
	return office
}
