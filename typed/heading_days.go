package typed

import (
	"slices"
	"strings"
	"unicode"

	"chancery/model/civil"
	"chancery/words"
)

// WithoutDays is a heading without the days that it tells: a visit that is moved or copied has
// others, and papers say them beside it. The text stays where it is no heading without them.
func WithoutDays(text string, base civil.Date) string {
	from, to := daysAt(text, Days{Base: base, First: base, ahead: true})
	if to == 0 {
		return text
	}
	before, behind := leadless(text[:from]), strings.TrimLeft(text[to:], " ,;.)–—-")
	list := strings.Fields(before)
	if len(list) == 0 || dangling(list[len(list)-1]) {
		return text
	}
	if behind == "" {
		return strings.TrimRight(before, " ,;:(–—-")
	}
	mark := " "
	if strings.ContainsAny(text[to-1:to], ",;") || strings.HasPrefix(strings.TrimLeft(text[to:], " "), ",") {
		mark = ", "
	}
	return strings.TrimRight(before, " ,;:(–—-") + mark + behind
}

// daysAt is where the days stand in a text, the first that it tells; to is 0 for none. They
// end with the last of what belongs to them.
func daysAt(text string, c Days) (from, to int) {
	at := fieldsAt(text)
	if _, _, err := daysIn(text, c); err != nil {
		return 0, 0
	}
	for i := range at {
		for j := min(len(at), i+mostOfDays) - 1; j >= i; j-- {
			tokens := spanTokens(text[at[i][0]:at[j][1]])
			if _, _, n := c.span(tokens); n > 0 && n == len(tokens) {
				return at[i][0], at[j][1]
			}
		}
	}
	return 0, 0
}

// mostOfDays is of how many words a stretch of days is: 30 May 2026 – 2 June 2026 р.
const mostOfDays = 9

// fieldsAt is where each word of a text stands.
func fieldsAt(text string) (out [][2]int) {
	begun := -1
	for i, r := range text + " " {
		switch space := unicode.IsSpace(r); {
		case !space && begun < 0:
			begun = i
		case space && begun >= 0:
			out, begun = append(out, [2]int{begun, i}), -1
		}
	}
	return out
}

// leadless is what stands before days without what leads to them alone: "on", "în perioada", a
// day of the week.
func leadless(before string) string {
	before = strings.TrimRight(before, " ")
	for again := true; again; {
		again = false
		list := strings.Fields(before)
		for n := min(3, len(list)); n > 0 && !again; n-- {
			key := words.Fold(strings.Join(list[len(list)-n:], " "))
			_, weekday := weekdayOf(words.For(words.Languages[0]), strings.Trim(key, ".,"))
			if weekday && n == 1 || slices.ContainsFunc(listed("before-days"), func(s string) bool { return words.Fold(s) == key }) {
				before, again = strings.TrimRight(strings.Join(list[:len(list)-n], " "), " "), true
			}
		}
	}
	return before
}

// dangling says that a word needs what comes next: from 3 to, 3.
func dangling(word string) bool {
	key := words.Fold(word)
	is := func(s string) bool { return words.Fold(s) == key }
	return strings.ContainsFunc(word, unicode.IsDigit) || slices.ContainsFunc(listed("to"), is) || slices.ContainsFunc(listed("time.and"), is)
}
