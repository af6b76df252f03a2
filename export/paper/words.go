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

// cutAt cuts what is wider than its line: where words that belong together meet, else after
// the last mark that fits, else after the last letter that does, and never between a letter
// and its accent or within an hour. The head has one letter at least.
func (f face) cutAt(r Run, word string, size, room float64) (head, tail string) {
	x, fits, good, blank, fonts := 0.0, 0, 0, 0, f.styled(r)
	for i, c := range word {
		if i > 0 && !unicode.IsMark(c) {
			fits = i
			switch p, n := utf8.DecodeLastRuneInString(word[:i]); {
			case string(p) == bound:
				blank = i
			case strings.ContainsRune("-–/.@_,;:", p) && !(strings.ContainsRune(".:", p) && figure(word[:i-n], c)):
				good = i
			}
		}
		_, a, _ := having(&fonts, c)
		if x += a * size / perMM; x > room && string(c) != bound && fits > 0 {
			switch {
			case blank > 0:
				fits = blank
			case good > 0:
				fits = good
			}
			return word[:fits], word[fits:]
		}
	}
	return word, ""
}

// figure says that a text ends with a figure and another follows.
func figure(before string, next rune) bool {
	return before != "" && before[len(before)-1] >= '0' && before[len(before)-1] <= '9' && next >= '0' && next <= '9'
}

// unbroken is how wide a column must be for words that belong together: where there is no
// figure in them they may part before a column is made wide for them.
func (f face) unbroken(r Run, word string, wide, size float64) float64 {
	if !strings.Contains(word, bound) || strings.ContainsAny(word, "0123456789") {
		return wide
	}
	widest := 0.0
	for _, part := range strings.Split(word, bound) {
		widest = max(widest, f.span(r, part, size))
	}
	return widest
}
