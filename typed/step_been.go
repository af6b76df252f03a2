package typed

import (
	"slices"
	"strings"
	"time"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// been is the day up to today that words are and nothing else: yesterday, on Friday, vinerea trecută. It is near
// where it is told from today, not by its name.
func (c Days) been(tokens []string) (d civil.Date, near bool) {
	text := func() string { return strings.Trim(strings.Join(tokens, " "), " ,.;") }
	if c.Today == "" || len(tokens) == 0 {
		return "", false
	}
	if d, ok := c.near(text()); ok {
		if d > c.Today {
			return "", false
		}
		return d, true
	}
	led, last := ledBy(text()), false
	if led == 0 && len(tokens) > 1 && lexical().on[strings.ToLower(tokens[0])] {
		led = 1
	}
	tokens = tokens[led:]
	for _, s := range listed("weekday-last") {
		if before, after := words.Fold(s)+" ", " "+words.Fold(s); strings.HasPrefix(words.Fold(text()), before) {
			tokens, last = tokens[len(strings.Fields(s)):], true
		} else if strings.HasSuffix(words.Fold(text()), after) {
			tokens, last = tokens[:len(tokens)-len(strings.Fields(s))], true
		}
	}
	day, ok := dayCalled(text())
	if !ok || led == 0 && !last {
		return "", false
	}
	d = c.Today.Add(-((int(c.Today.Weekday()-day) + 7) % 7))
	if last && d == c.Today {
		d = d.Add(-7)
	}
	return d, false
}

// dayCalled is the day of the week of a whole name, in whichever form.
func dayCalled(name string) (time.Weekday, bool) {
	key := words.Fold(name)
	if d, ok := lexical().days[key]; ok {
		return d, true
	}
	for _, lang := range words.Languages {
		for i, forms := range words.For(lang).List("typed.due-weekdays") {
			if slices.ContainsFunc(strings.Split(forms, "/"), func(s string) bool { return words.Fold(s) == key }) {
				return time.Weekday(i), true
			}
		}
	}
	return 0, false
}

// dayWithin takes a day that is told from today out of what is said of a step, wherever it stands, and a day of
// the week off its end: tomorrow the word would be wrong. One that is said to be of something else stays, "by
// Friday", and one that is still to come: "will come on Friday".
func dayWithin(s *model.InvitationStep, piece string, days Days) string {
	tokens := strings.Fields(piece)
	toCome := slices.ContainsFunc(tokens, func(s string) bool { return isOne("to-come", words.Fold(strings.Trim(s, ","))) })
	for i := range tokens {
		if i > 0 && slices.ContainsFunc(listed("day-of-else"), func(w string) bool { return words.Fold(w) == words.Fold(tokens[i-1]) }) {
			continue
		}
		for n := min(4, len(tokens)-i); n > 0 && s.Day == ""; n-- {
			if d, near := days.been(tokens[i : i+n]); d != "" && (near || i+n == len(tokens) && !toCome) {
				s.Day = d
				return strings.Trim(strings.Join(slices.Concat(tokens[:i], tokens[i+n:]), " "), " ,")
			}
		}
	}
	return piece
}
