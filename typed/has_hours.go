package typed

import (
	"regexp"
	"strings"
)

// frontHourRE is a cell, or a line, that begins with an hour; "12.05.1970" is a day.
var frontHourRE = regexp.MustCompile(`^\D{0,12}(?:[01]?\d|2[0-4])(?::|\.|h)[0-5]\d(?:$|[^.\d])`)

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
