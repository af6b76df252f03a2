package typed

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/model"
)

// pastDayIn reads the day of a visit of before wherever it stands in a line, and gives what else the line says.
// Behind a number none is looked for: of "31 June 2018" the month alone would be read.
func pastDayIn(tokens []string) (p model.Past, rest string) {
	for at := range tokens {
		if p, n := pastDay(tokens[at:]); n > 0 {
			const around = " ,:–—-"
			before, after := strings.TrimRight(strings.Join(tokens[:at], " "), around), strings.TrimLeft(strings.Join(tokens[at+n:], " "), around)
			return p, strings.Trim(before+", "+after, " ,")
		}
		if first, _ := utf8.DecodeRuneInString(strings.TrimLeft(tokens[at], "(+")); unicode.IsDigit(first) {
			break
		}
	}
	return model.Past{}, strings.Join(tokens, " ")
}
