package paper

import (
	"strings"
	"unicode/utf8"
)

func splitLines(s string) []string { return strings.Split(s, "\n") }

// words cuts a line where it may be broken: after blanks and after hyphens
// between letters, never beside a dash between times, nor at a hard blank.
func words(s string) []string {
	var out []string
	begin := 0
	for i, r := range s {
		if r != ' ' || i == begin && begin == 0 {
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

func trimLeft(s string) string  { return strings.TrimLeft(s, " ") }
func trimRight(s string) string { return strings.TrimRight(s, " ") }

func firstRune(s string) (rune, int) { return utf8.DecodeRuneInString(s) }
