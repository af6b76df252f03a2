package proposal

import (
	"strings"

	"chancery/model/civil"
	"chancery/words"
)

// daysOn are the words that name a day by that on which they are written.
var daysOn = map[string]int{}

func init() {
	for n, list := range [][]string{
		{"today", "azi", "astăzi", "сьогодні", "heute", "aujourd'hui", "aujourd’hui", "dziś", "dzisiaj"},
		{"tomorrow", "mâine", "завтра", "morgen", "demain", "jutro"},
		{"poimâine", "післязавтра", "übermorgen", "après-demain", "pojutrze"},
	} {
		for _, s := range list {
			daysOn[words.Fold(s)] = n
		}
	}
}

// mostSpoken is how many words a line has at most that names such a day for the rows below it.
const mostSpoken = 12

// written turns the day where a letter names that of the rows below it by the one on which it was written: Tomorrow:,
// and: the programme for tomorrow:. It is asked about.
func (w *walk) written(text string) bool {
	text = oneLine(text)
	fields := strings.Fields(text)
	if w.sent == "" || len(fields) > mostSpoken || len(fields) > 1 && !strings.HasSuffix(text, ":") {
		return false
	}
	var day civil.Date
	for _, s := range fields {
		n, ok := daysOn[words.Fold(strings.Trim(s, " .,:;()–—-"))]
		if ok && day != "" {
			return false
		}
		if ok {
			day = w.sent.Add(n)
		}
	}
	if day == "" {
		return false
	}
	w.day, w.begun, w.before = day, true, len(w.Rows)
	w.ask("day-written", text, string(day))
	return true
}
