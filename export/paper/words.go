package paper

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

func splitLines(s string) []string { return strings.Split(s, "\n") }

// words cuts a line where it may be broken: after blanks, but never before a
// dash, a slash or a dot that stands alone: those end a line and do not begin
// one. Two long words with a dash between them are broken after it.
func words(s string) []string {
	var out []string
	begin := 0
	for i := 0; i < len(s); i++ {
		end := i + 1
		switch {
		case s[i] == ' ' && !lonely(s[i+1:]):
		case strings.HasPrefix(s[i:], dash) && longWords(s[:i], s[i+len(dash):]):
			end = i + len(dash)
		default:
			continue
		}
		out = append(out, s[begin:end])
		begin = end
	}
	if begin < len(s) {
		out = append(out, s[begin:])
	}
	return out
}

// dot stands between two things said of one; at the end of a line it says
// nothing.
const dot = "·"

const dash = "–"

// longWords says that one text ends with so long a word, and the other begins with one, that
// they stand on two lines rather than make a column wide.
func longWords(before, after string) bool {
	const long = 5
	n := 0
	for i := len(before); i > 0; n++ {
		r, size := utf8.DecodeLastRuneInString(before[:i])
		if !unicode.IsLetter(r) {
			break
		}
		i -= size
	}
	m := strings.IndexFunc(after, func(r rune) bool { return !unicode.IsLetter(r) })
	if m < 0 {
		m = len(after)
	}
	return n >= long && utf8.RuneCountInString(after[:m]) >= long
}

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
