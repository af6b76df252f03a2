package source

import (
	"errors"
	"strings"
	"unicode"

	"chancery/model"
)

var blanks = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\u2028", "\n", "\u2029", "\n",
	"\u00a0", " ", "\u202f", " ", "\u2007", " ", "\u2009", " ", "\u3000", " ", "\u2011", "-",
	"\u00ad", "", "\u200b", "", "\u2060", "", "\ufeff", "")

// Clean is a text with the blanks and hyphens that everybody types, without what cannot be
// seen: control characters, and the marks that turn the direction of what follows, which
// can make a line read otherwise than it is.
func Clean(s string) string {
	s = blanks.Replace(strings.ToValidUTF8(s, "\ufffd"))
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\t':
			return r
		case unicode.IsControl(r), r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == 0x200e, r == 0x200f, r == 0x061c:
			return -1
		}
		return r
	}, s)
}

func refusedIn(err error) (*model.Error, bool) {
	var e *model.Error
	ok := errors.As(err, &e)
	return e, ok
}

// figures are those that stand raised in a text, by their values.
const figures = "⁰¹²³⁴⁵⁶⁷⁸⁹"

// Raised is a text that stands above the line of the others: its figures as such, so that nobody
// takes the mark of a note for one of the number before it. Raised letters are what they are: 14th.
func Raised(s string) string {
	if strings.ContainsFunc(s, unicode.IsLetter) {
		return s
	}
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return []rune(figures)[r-'0']
		}
		return r
	}, s)
}

// Lowered are raised figures as those that stand in the line.
func Lowered(s string) string {
	return strings.Map(func(r rune) rune {
		if i := strings.IndexRune(figures, r); i >= 0 {
			return '0' + rune(len([]rune(figures[:i])))
		}
		return r
	}, s)
}
