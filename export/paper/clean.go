package paper

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// unknown stands for a picture that no font has, where room is measured.
const unknown = '□'

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u0085", "\n", "\v", "\n", "\f", "\n", "\u2028", "\n", "\u2029", "\n")

// clean makes a text fit to be set: composed letters, one kind of line end,
// nothing that cannot be seen, and a box for every picture that no font has.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case r == '\t':
			return ' '
		case r == 0x00A0, r == 0x2007, r == 0x202F:
			return 0x00A0
		case unicode.Is(unicode.Zs, r):
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r), unicode.Is(unicode.Variation_Selector, r):
			return -1
		case !unicode.IsLetter(r) && !unicode.IsNumber(r) && !known(r):
			return unknown
		}
		return r
	}, norm.NFC.String(lineEnds.Replace(s)))
}

// known says that some font has it, on the plane that a PDF can be given.
func known(r rune) bool {
	fonts := face{}.styled(Run{})
	_, _, ok := having(&fonts, r)
	return ok && r <= 0xFFFF
}
