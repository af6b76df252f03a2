package typed

import (
	"strconv"
	"strings"
	"time"

	"chancery/model"
	"chancery/model/civil"
)

// lackingSpan refuses the day that its month does not have in a stretch of days at the head of
// tokens: 30 February – 2 March, 1 May – 31 June, 31 – 2 June. Left out, the stretch would be
// another one. nil for none.
func (c Days) lackingSpan(tokens []string) error {
	before, behind := parted(tokens)
	if behind == nil {
		return nil
	}
	if at := len(before); at == 1 && numberRE.MatchString(before[0]) { // 31 – 2 June
		day, _ := ordinal(before[0])
		if _, m, year := numbered(behind); m != 0 && day <= 31 { // session 45 – 3 June is none
			return c.refused([]string{before[0], behind[1], year})
		}
		return nil
	}
	last, _ := c.told(behind)
	if first, n := c.told(before); first != "" && n == len(before) {
		return c.refused(behind)
	} else if first == "" && last != "" {
		return inYearOf(last).refused(before)
	}
	return nil
}

// leaping is the first day of a stretch that is there in the year of its last one alone:
// 29 February – 2 March 2028.
func (c Days) leaping(tokens []string) (first civil.Date, n int) {
	before, behind := parted(tokens)
	if last, _ := c.told(behind); last != "" {
		if first, n = inYearOf(last).told(before); n == len(before) {
			return first, n
		}
	}
	return "", 0
}

// parted is what stands before the dash of a stretch of days at the head of tokens, and behind it;
// nil where none stands there.
func parted(tokens []string) (before, behind []string) {
	at := 1
	for at < min(len(tokens), mostOfDay) && tokens[at] != dash {
		at++
	}
	if at+1 >= len(tokens) || tokens[at] != dash {
		return nil, nil
	}
	return tokens[:at], tokens[at+1:]
}

// inYearOf takes what a date leaves out from the year of another.
func inYearOf(d civil.Date) Days { return daysFrom(dayIn(d.Year(), time.January, 1)) }

// mostOfDay is of how many words a day is: 30 May 2026 року.
const mostOfDay = 5

// refused says of the day at the head of tokens that its month does not have it, and nil of any
// other. A number alone is no day here.
func (c Days) refused(tokens []string) error {
	if len(tokens) == 1 && numberRE.MatchString(tokens[0]) {
		return nil
	}
	days := c.lacking(tokens)
	if days == 0 {
		return nil
	}
	said := tokens[0]
	if _, m, year := numbered(tokens); m != 0 {
		said = strings.TrimSpace(strings.Join(tokens[:2], " ") + " " + year)
	}
	return model.Refuse(NoSuchDay, strconv.Itoa(days), said)
}
