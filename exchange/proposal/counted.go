package proposal

import (
	"regexp"
	"strings"

	"chancery/words"
)

// ordinalRE is a number that says which day of a visit it is: 2, 2nd, II.
var ordinalRE = regexp.MustCompile(`^(?:\d{1,2}(?:st|nd|rd|th|er|-а|-й|-ий)?|[ivx]{1,4})$`)

const (
	mostCounted = 3 // words that say which day of a visit it is: a doua zi, the second day
	betweenDay  = "–—-|/·•:;(), "
)

// counted takes off the head of a heading which day of a visit it is, as in Day two – Wednesday, 9
// December; what stands behind it is the rest.
func counted(text string) (rest string, ok bool) {
	v := said()
	day, number, from := false, false, 0
	for _, end := range wordEnds(text, mostCounted) {
		word := strings.TrimSpace(text[from:end])
		from = end
		switch key := words.Fold(strings.Trim(word, "."+betweenDay)); {
		case v.dayWords[key] && !day:
			day = true
		case (v.ordinals[key] || ordinalRE.MatchString(key)) && !number:
			number = true
		case key != "a" && key != "the":
			return "", false
		}
		if day && number {
			return strings.Trim(text[from:], "."+betweenDay), true
		}
	}
	return "", false
}

// behindCount is the day that stands behind which day of a visit it is, and what it is about besides, such as its town:
// Day 1 of the visit, Wednesday, 9 December, Bucharest.
func behindCount(text string) (d date, beside string, ok bool) {
	rest, ok := counted(oneLine(text))
	for ok && rest != "" {
		if d, ok := readDay(rest); ok {
			return d, beside, true
		}
		if d, beside, ok := dayHeading(rest); ok {
			return d, beside, true
		}
		before, after, cut := strings.Cut(rest, " ")
		if beside = strings.TrimSpace(beside + " " + before); !cut || len(strings.Fields(beside)) > mostBeside || strings.ContainsAny(before, "0123456789") {
			break
		}
		rest = strings.TrimLeft(after, betweenDay)
	}
	return d, "", false
}
