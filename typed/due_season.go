package typed

import (
	"strings"
	"time"

	"chancery/words"
)

// season reads a spring, a summer or an autumn: without its year one that is not over, the next where that is said. A
// winter lies in two years, and nobody knows which of them is its own.
func (c Days) season(tokens []string, year, shift int) (stretchOf, bool) {
	if len(tokens) != 1 {
		return stretchOf{}, false
	}
	n := placeIn("due-seasons", tokens[0])
	if n < 0 {
		return stretchOf{}, false
	}
	first := time.Month(3*n + 3)
	last := first + 2
	if now := c.Today.Month(); year == 0 {
		if year = c.Today.Year(); last < now || shift > 0 && first <= now {
			year++
		}
	}
	return stretchOf{dayIn(year, first, 1), dayIn(year, first+1, 15), dayOrLast(year, last, 31)}, true
}

// NamesSeason says that a due day is told by a season: of that the day is only the last.
func NamesSeason(text string) bool {
	for _, s := range strings.Fields(words.Fold(text)) {
		if placeIn("due-seasons", s) >= 0 {
			return true
		}
	}
	return false
}

// FromTheVisit parts "in two weeks from the visit" into what is counted and that it is counted from there.
func FromTheVisit(text string) (rest string, ok bool) {
	tokens := strings.Fields(strings.TrimRight(text, " ."))
	for _, s := range listed("due-from-visit") {
		n := len(tokens) - len(strings.Fields(s))
		if n > 0 && words.Fold(strings.Join(tokens[n:], " ")) == words.Fold(s) {
			return strings.Join(tokens[:n], " "), true
		}
	}
	return text, false
}
