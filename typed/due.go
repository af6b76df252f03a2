package typed

import (
	"strings"

	"chancery/model/civil"
	"chancery/words"
)

// Due understands the day by which something is to be done: as Parse does, and "until 12.5.", "by 3
// June", "end of May", which is its last day. A date without its year that lies a season back is of
// the next one.
func (c Days) Due(text string) (civil.Date, error) {
	c.ahead = true
	tokens := strings.Fields(text)
	tokens = tokens[leading("due-lead", tokens):]
	if n := leading("due-end", tokens); n > 0 && n < len(tokens) {
		if d := c.endOf(tokens[n:]); d != "" {
			return d, nil
		}
	}
	if len(tokens) == 0 {
		return "", c.noDay(text)
	}
	d, err := c.Parse(strings.Join(tokens, " "))
	if err != nil && d == "" {
		return c.Parse(text) // the sentence tells what was typed
	}
	return d, err
}

// leading is how many words at the head of tokens are one of a list, the most of several.
func leading(list string, tokens []string) (most int) {
	for _, s := range listed(list) {
		if n := len(strings.Fields(s)); n > most && n < len(tokens) && words.Fold(strings.Join(tokens[:n], " ")) == words.Fold(s) {
			most = n
		}
	}
	return most
}

// endOf is the last day of the month that is named, of the year that was typed or comes next; "" for
// no month.
func (c Days) endOf(tokens []string) civil.Date {
	m := monthOf(strings.Trim(tokens[0], ",."))
	if m == 0 || len(tokens) > 2 || len(tokens) == 2 && !yearRE.MatchString(tokens[1]) {
		return ""
	}
	year := ""
	if len(tokens) == 2 {
		year = tokens[1]
	}
	first := c.dated(1, m, year)
	if year == "" && first != "" && first.Year() == c.Base.Year() && m < c.Base.Month() {
		first = dayIn(c.Base.Year()+1, m, 1) // the end of a month that is over has been
	}
	if first == "" {
		return ""
	}
	for day := 31; ; day-- {
		if d := dayIn(first.Year(), m, day); d != "" {
			return d
		}
	}
}
