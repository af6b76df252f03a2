package typed

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"chancery/model/civil"
	"chancery/words"
)

// stretchOf is a week, a month, a quarter or a year that somebody named: from the first day of it to the
// last on which people work.
type stretchOf struct{ first, middle, last civil.Date }

// hence reads "in two weeks", "within 30 days", "peste o lună", "за три тижні"; "" for none.
func (c Days) hence(tokens []string) civil.Date {
	tokens = tokens[headOf("due-in", tokens):]
	if len(tokens) == 3 && isOne("due-filler", tokens[1]) { // 20 de zile
		tokens = []string{tokens[0], tokens[2]}
	}
	if len(tokens) == 1 {
		tokens = []string{"1", tokens[0]}
	}
	if len(tokens) != 2 || c.Today == "" {
		return ""
	}
	n, err := strconv.Atoi(tokens[0])
	if err != nil {
		n = 1 + placeIn("due-numbers", tokens[0])
	}
	if n < 1 || n > 400 {
		return ""
	}
	switch tokens[1] = strings.TrimSuffix(tokens[1], "."); {
	case isOne("due-day", tokens[1]):
		return c.Today.Add(n)
	case isOne("due-week", tokens[1]):
		return c.Today.Add(7 * n)
	case isOne("due-fortnight", tokens[1]):
		return c.Today.Add(2 * 7 * n)
	case isOne("due-month", tokens[1]), isOne("due-year", tokens[1]):
		if isOne("due-year", tokens[1]) {
			n *= 12
		}
		of := int(c.Today.Month()) - 1 + n
		return dayOrLast(c.Today.Year()+of/12, time.Month(of%12+1), c.Today.Day())
	}
	return ""
}

// within reads what names a week, a month, a quarter or a year: "next week", "luna viitoare", "Q2 2027",
// "II квартал", "June 2027"; false for none.
func (c Days) within(tokens []string) (stretchOf, bool) {
	shift, named := 0, false // of the next one, and that it was said which
	rest := slices.DeleteFunc(slices.Clone(tokens), func(s string) bool {
		switch {
		case isOne("due-next", s):
			shift, named = shift+1, true
		case isOne("due-this", s):
			named = true
		case !isOne("due-filler", s):
			return false
		}
		return true
	})
	if shift > 1 || c.Today == "" {
		return stretchOf{}, false
	}
	year := 0
	if n := len(rest); n > 1 && yearRE.MatchString(rest[n-2]) && isOne("due-year", strings.TrimSuffix(rest[n-1], ".")) { // 2027 року
		rest = rest[:n-1]
	}
	if n := len(rest); n > 1 && yearRE.MatchString(rest[0]) { // 2027 Q2
		rest = append(rest[1:], rest[0])
	}
	if n := len(rest); n > 0 && yearRE.MatchString(rest[n-1]) {
		year, rest = number(rest[n-1]), rest[:n-1]
	}
	if n := len(rest); n > 0 && isOne("due-year", rest[n-1]) && (year != 0 || named) { // anului 2027; наступного року
		if rest = rest[:n-1]; year == 0 {
			year = c.Today.Year() + shift
		}
		shift, named = 0, false
	}
	if len(rest) == 2 && isOne("due-month", rest[0]) && monthIn(rest[1]) > 0 { // luna iunie
		rest = rest[1:]
	}
	if len(rest) == 0 {
		return stretchOf{dayIn(year, 1, 1), dayIn(year, 6, 30), dayIn(year, 12, 31)}, year != 0 && !named
	}
	if p, ok := c.season(rest, year, shift); ok && (!named || shift > 0 && year == 0) {
		return p, true
	}
	if p, ok := c.partOfYear(rest, year); ok && !named {
		return p, true
	}
	if len(rest) != 1 {
		return stretchOf{}, false
	}
	if m := monthIn(rest[0]); m > 0 && !named {
		if year == 0 {
			if year = c.Today.Year(); m < c.Today.Month() {
				year++
			}
		}
		return stretchOf{dayIn(year, m, 1), dayIn(year, m, 15), dayOrLast(year, m, 31)}, true
	}
	if !named || year != 0 {
		return stretchOf{}, false
	}
	switch monday := c.Today.Add(-(int(c.Today.Weekday())+6)%7 + 7*shift); {
	case isOne("due-week", rest[0]):
		last := monday.Add(4)
		if last < c.Today {
			last = monday.Add(6)
		}
		return stretchOf{monday, monday.Add(2), last}, true
	case isOne("due-month", rest[0]):
		of := int(c.Today.Month()) - 1 + shift
		y, m := c.Today.Year()+of/12, time.Month(of%12+1)
		return stretchOf{dayIn(y, m, 1), dayIn(y, m, 15), dayOrLast(y, m, 31)}, true
	default: // next Friday: that of the next week
		day := placeIn("due-weekdays", rest[0])
		if name, ok := weekdayOf(words.For(words.Languages[0]), rest[0]); ok && day < 0 {
			day = int(name.day)
		}
		if day < 0 || shift == 0 {
			return stretchOf{}, false
		}
		d := monday.Add((day + 6) % 7)
		return stretchOf{d, d, d}, true
	}
}

// partOfYear reads a half or a quarter of a year, without one of the next that is not over.
func (c Days) partOfYear(tokens []string, year int) (stretchOf, bool) {
	for _, of := range []struct {
		list         string
		most, months int
	}{{"due-half", 2, 6}, {"due-quarter", 4, 3}} {
		n := partOf(of.list, of.most, tokens)
		if n == 0 {
			continue
		}
		first := time.Month(of.months*(n-1) + 1)
		last := first + time.Month(of.months-1)
		if year == 0 {
			if year = c.Today.Year(); last < c.Today.Month() {
				year++
			}
		}
		middle := dayIn(year, first+1, 15)
		if of.months > 3 {
			middle = dayOrLast(year, first+2, 31)
		}
		return stretchOf{dayIn(year, first, 1), middle, dayOrLast(year, last, 31)}, true
	}
	return stretchOf{}, false
}

// partOf is which part of a year is named, of as many: q2, 2q, II trim, second quarter, перше півріччя;
// 0 for none.
func partOf(list string, most int, tokens []string) int {
	which, said := 0, false
	for _, s := range tokens {
		s = strings.TrimSuffix(s, ".")
		if isOne(list, s) && !said {
			said = true
			continue
		}
		if n := len(s) - 1; n > 0 && !said && isOne(list, s[:n]) { // Q2
			said, s = true, s[n:]
		} else if n > 0 && !said && isOne(list, s[1:]) { // 2Q
			said, s = true, s[:1]
		}
		n := slices.Index([]string{"1", "2", "3", "4"}, s)
		if n < 0 {
			n = slices.Index([]string{"i", "ii", "iii", "iv"}, s)
		}
		if n < 0 {
			n = placeIn("due-ordinals", s)
		}
		if n < 0 || which != 0 {
			return 0
		}
		which = n + 1
	}
	if !said || which > most {
		return 0
	}
	return which
}

// monthIn is the month of a name in whichever case: in june, у червні, листопаді.
func monthIn(s string) time.Month {
	const least = 4
	for cut := 0; cut <= 2 && len(s)-cut >= least || cut == 0; cut++ {
		if len(s) < 3 {
			return 0
		}
		if m := monthOf(s[:len(s)-cut]); m > 0 {
			return m
		}
	}
	return 0
}

// dayOrLast is a day of a month, or its last where it is shorter.
func dayOrLast(y int, m time.Month, day int) civil.Date {
	for ; day > 28; day-- {
		if d := dayIn(y, m, day); d != "" {
			return d
		}
	}
	return dayIn(y, m, day)
}

// headOf is how many folded words at the head of tokens are one of a list, the most of several; some
// is left.
func headOf(list string, tokens []string) int {
	all := lengths(list, tokens)
	if len(all) == 0 {
		return 0
	}
	return all[0]
}

// lengths are how many folded words at the head of tokens are one of a list, the most first; some are left.
func lengths(list string, tokens []string) (out []int) {
	for _, s := range listed(list) {
		lead := strings.Fields(words.Fold(s))
		if n := len(lead); n < len(tokens) && slices.Equal(lead, tokens[:n]) && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	slices.SortFunc(out, func(a, b int) int { return b - a })
	return out
}

// isOne says that a folded word is one of a list.
func isOne(list, word string) bool {
	return slices.ContainsFunc(listed(list), func(s string) bool { return words.Fold(s) == word })
}

// placeIn is the place of a folded word in a list of which each place has several; -1 for none.
func placeIn(list, word string) int {
	for _, l := range words.Languages {
		for i, all := range words.For(l).List("typed." + list) {
			if slices.ContainsFunc(strings.Split(all, "/"), func(s string) bool { return words.Fold(s) == word }) {
				return i
			}
		}
	}
	return -1
}
