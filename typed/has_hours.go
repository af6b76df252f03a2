package typed

import (
	"regexp"
	"strings"
	"unicode"
)

// frontHourRE is a cell, or a line, that begins with an hour; "12.05.1970" is a day.
var frontHourRE = regexp.MustCompile(`^\D{0,12}(?:[01]?\d|2[0-4])(?::|\.|h)[0-5]\d(?:$|[^.\d])`)

// clocksRE is how clocks call themselves at the end of hours, where a title follows: EET, CEST, UTC.
var clocksRE = regexp.MustCompile(`\b(?:[A-Z]{2,4}T|UTC)$`)

// inFront parts a line that begins with its hours: "11-11.30 welcome ceremony", or with nobody knowing
// them yet: "tbc Talks", "time to be confirmed: Talks". The number of a day before its month is no hour.
func inFront(text string) (hours, title string, ok bool) {
	fields := strings.Fields(text)
	for n := len(fields) - 1; n > 0; n-- {
		hours, title = strings.TrimRight(strings.Join(fields[:n], " "), " :;,–—"), strings.TrimLeft(strings.Join(fields[n:], " "), "–—- ")
		t, read := readTime(hours)
		if t.Zone != "" && !clocksRE.MatchString(hours) { // 15:20 Talks
			continue
		}
		if !read || t.Kind != asClock && t.Kind != asRange && t.Kind != asTBC || len([]rune(title)) < 3 || !unicode.IsLetter([]rune(title)[0]) {
			continue
		}
		if n == 1 && bareRE.MatchString(hours) && monthOf(fields[1]) != 0 {
			return "", "", false
		}
		return hours, title, true
	}
	return "", "", false
}

// HasHours says that rows that were copied elsewhere are a programme and no list of names: half
// of them have an hour in front.
func HasHours(text string) bool {
	rows, with := 0, 0
	for _, cells := range clipped(text) {
		var said []string
		for _, cell := range cells {
			if cell = strings.TrimSpace(cell); cell != "" && len(said) < 2 {
				said = append(said, cell)
			}
		}
		if len(said) == 0 {
			continue
		}
		rows++
		if frontHourRE.MatchString(said[0]) || len(said) > 1 && frontHourRE.MatchString(said[1]) {
			with++
		}
	}
	return with > 0 && 2*with >= rows
}
