package typed

import (
	"strconv"
	"strings"
	"time"

	"chancery/model"
	"chancery/model/civil"
)

// NoSuchDay is the code of a refusal of a day that its month does not have: 31 February.
const NoSuchDay = "typed.no-such-day"

// noDay refuses a text that is no day: with how many days the month has where that is why.
func (c Days) noDay(text string) error {
	text = strings.TrimSpace(text)
	tokens := strings.Fields(strings.ToLower(text))
	for i, t := range tokens {
		tokens[i] = strings.TrimRight(t, ",;")
	}
	for i := range tokens {
		if days := c.lacking(tokens[i:]); days > 0 {
			return model.Refuse(NoSuchDay, strconv.Itoa(days), text)
		}
	}
	return &civil.Error{Code: "civil.date", Local: text}
}

// lacking is how many days the month has of which a day is told at the head of tokens that it does
// not have; 0 where nothing of the kind stands there.
func (c Days) lacking(tokens []string) int {
	if len(tokens) == 0 {
		return 0
	}
	day, m, year := 0, time.Month(0), ""
	if p := strings.Split(tokens[0], "-"); isoRE.MatchString(tokens[0]) {
		day, m, year = number(p[2]), time.Month(number(p[1])), p[0]
	} else if p := numericRE.FindStringSubmatch(tokens[0]); p != nil {
		day, m, year = number(p[1]), time.Month(number(p[2])), p[3]
	} else if len(tokens) == 1 && numberRE.MatchString(tokens[0]) {
		day, m = number(strings.TrimSuffix(tokens[0], ".")), c.Base.Month()
	} else {
		day, m, year = numbered(tokens)
	}
	y := c.Base.Year()
	switch len(year) {
	case 2:
		y = 2000 + number(year)
	case 4:
		y = number(year)
	}
	if m < 1 || m > 12 || day < 1 || day > 99 {
		return 0
	}
	if days := civil.NewDate(y, m+1, 0).Day(); day > days {
		return days
	}
	return 0
}

// numbered are the number, the month and the year of a day that is told with its month, 0 for none.
func numbered(tokens []string) (day int, m time.Month, year string) {
	if len(tokens) < 2 {
		return 0, 0, ""
	}
	day, ok := ordinal(tokens[0])
	if m = monthOf(tokens[1]); !ok {
		day, _ = ordinal(tokens[1])
		m = monthFirst(tokens[0])
	}
	if len(tokens) > 2 && yearRE.MatchString(tokens[2]) {
		year = tokens[2]
	}
	return day, m, year
}

// lackingIn refuses the first day in a heading that its month does not have; nil for none.
func lackingIn(text string, c Days) error {
	tokens := spanTokens(text)
	for i := range tokens {
		if err := c.refused(tokens[i:]); err != nil {
			return err
		}
	}
	return nil
}
