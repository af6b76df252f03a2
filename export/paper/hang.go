package paper

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// mostBefore is how many letters stand at most before an hour, to hang at its left: "c. ".
const mostBefore = 4

// before is the short word, or the sign, that says of an hour how it is meant: figures stand
// under figures, and it hangs at their left.
func before(hour string) string {
	at := strings.IndexFunc(hour, unicode.IsDigit)
	if at <= 0 || utf8.RuneCountInString(hour[:at]) > mostBefore {
		return ""
	}
	return hour[:at]
}

// startsBefore says that a cell begins with such a word.
func startsBefore(c Cell) bool { return len(c) > 0 && before(joined(clean(Whole(c[0].Text)))) != "" }

// hang is how far the hours of a table stand from the edge of their column, so that all that
// stands before one has room there; the same in each table of a paper with these columns.
func (s *setter) hang(t *Table) float64 {
	for _, k := range s.known {
		if slices.Equal(k.columns, t.Columns) {
			return k.hang
		}
	}
	return 0
}

// hanging is what the words of a cell of hours have before their figures, at most, and how
// wide the longest is without it.
func (f face) hanging(c Cell, size float64) (wide, rest float64) {
	for _, r := range c {
		for _, l := range splitLines(joined(clean(Whole(r.Text)))) {
			for _, w := range words(l) {
				w = trimRight(w)
				own := f.span(r, before(w), size)
				wide, rest = max(wide, own), max(rest, f.unbroken(r, w, f.span(r, w, size), size)-own)
			}
		}
	}
	return wide, rest
}
