package proposal

import (
	"regexp"
	"strings"

	"chancery/typed"
	"chancery/words"
)

// mostHour is how many words an hour can have at the head of a line.
const mostHour = 8

var bareHour = regexp.MustCompile(`^\D*\d{1,2}\.?$`)

// hourNamed says that a number is said to be that of an hour: în jurul orei 10.
func hourNamed(head string) bool {
	fields := strings.Fields(words.Fold(head))
	return len(fields) > 1 && timeWords[fields[len(fields)-2]]
}

// hourAtHead takes the hour off the head of a line: as many words as are one. A line that is all hour has
// nothing behind it, and no hour ends inside brackets: 16:30 (to be confirmed).
func hourAtHead(line string) (w when, rest string, ok bool) {
	if isWhen(line) {
		return w, "", false
	}
	ends := wordEnds(line, mostHour)
	for n := len(ends); n > 0; n-- {
		head := strings.TrimRight(line[:ends[n-1]], " :;,–—-")
		rest = strings.TrimLeft(line[ends[n-1]:], " :;,.–—-|\t")
		if rest == "" || typed.InBrackets(head) || bareHour.MatchString(head) && !hourNamed(head) {
			continue
		}
		if next, _, _ := strings.Cut(rest, " "); monthOf(next) != 0 { // 12–13 May
			continue
		}
		if w, ok = readWhen(head); ok {
			return w, rest, true
		}
	}
	return w, "", false
}

// wordEnds is where each of the first words of a line ends, at most so many of them.
func wordEnds(line string, most int) (out []int) {
	for i, c := range line {
		if len(out) == most {
			return out
		}
		if (c == ' ' || c == '\t') && i > 0 && line[i-1] != ' ' && line[i-1] != '\t' {
			out = append(out, i)
		}
	}
	return append(out, len(line))
}
