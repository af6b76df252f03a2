package paper

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

func splitLines(s string) []string { return strings.Split(s, "\n") }

// words cuts a line where it may be broken: after blanks, but never before a
// dash, a slash or a dot that stands alone: those end a line and do not begin
// one.
func words(s string) []string {
	var out []string
	begin := 0
	for i := 0; i < len(s); i++ {
		if s[i] != ' ' || lonely(s[i+1:]) {
			continue
		}
		out = append(out, s[begin:i+1])
		begin = i + 1
	}
	if begin < len(s) {
		out = append(out, s[begin:])
	}
	return out
}

// dot stands between two things said of one; at the end of a line it says
// nothing.
const dot = "·"

// lonely says that s begins with a mark that stands between blanks.
func lonely(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("–—/"+dot, r) && (n == len(s) || s[n] == ' ')
}

func trimLeft(s string) string  { return strings.TrimLeft(s, " ") }
func trimRight(s string) string { return strings.TrimRight(s, " ") }

// cutAt cuts a word that is wider than its line: after the last mark that fits,
// else after the last letter that does, and never between a letter and its
// accent. The head has one letter at least.
func (f face) cutAt(r Run, word string, size, room float64) (head, tail string) {
	x, fits, good, fonts := 0.0, 0, 0, f.styled(r)
	for i, c := range word {
		if i > 0 && !unicode.IsMark(c) {
			fits = i
			if p, _ := utf8.DecodeLastRuneInString(word[:i]); strings.ContainsRune("-–/.@_,;:", p) {
				good = i
			}
		}
		_, a, _ := having(&fonts, c)
		if x += a * size / perMM; x > room && fits > 0 {
			if good > 0 {
				fits = good
			}
			return word[:fits], word[fits:]
		}
	}
	return word, ""
}
