package typed

import (
	"regexp"
	"slices"
	"strings"
	"time"

	"chancery/model/civil"
	"chancery/words"
)

var (
	isoRE     = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}$`)
	numericRE = regexp.MustCompile(`^(\d{1,2})\s*[./-]\s*(\d{1,2})(?:\s*[./-]\s*(\d{4}|\d{2})?)?\.?$`)
	numberRE  = regexp.MustCompile(`^\d{1,2}\.?$`)
	ordinalRE = regexp.MustCompile(`^(\d{1,2})(?:st|nd|rd|th)$`)
	yearRE    = regexp.MustCompile(`^(19|20)\d{2}$`)
	romanRE   = regexp.MustCompile(`^(\d{1,2})(?:\s*[./-]\s*|\s+)([ivxіх]{1,4})(?:(?:\s*[./-]\s*|\s+)(\d{4}))\.?$`)
	agoRE     = regexp.MustCompile(`^([+−-])(\d{1,3})$`)
)

// Days is what typed days count from.
type Days struct {
	Base  civil.Date // what is left out of a date is taken from here; +7 is a week later
	Today civil.Date // what tomorrow counts from; "" where there is no today
	First civil.Date // a day of the week is the first one from here on
	ahead bool       // a date without its year that lies a season back is meant for next year
	back  bool       // what has been is told: a date without its year that lies a season ahead is of last year
}

// Been are the days of what has been by today: on Friday is on the last one, the 20th the last one of that number,
// and 20 December, where it is January, of last year.
func Been(today civil.Date) Days {
	return Days{Base: today, Today: today, First: today.Add(-6), back: true}
}

// daysFrom are days that count from one day alone.
func daysFrom(base civil.Date) Days { return Days{Base: base, First: base} }

// SetDay reads a day into to, "" for none. What is left out is taken from base; what
// cannot be a day is refused with civil.date, and to stays.
func SetDay(to *civil.Date, text string, base civil.Date) error {
	if strings.TrimSpace(text) == "" {
		*to = ""
		return nil
	}
	d, err := daysFrom(base).Parse(text)
	if err == nil {
		*to = d
	}
	return err
}

// Parse understands the ways in which people type days: 12.3.2026, 12/03, 12 mar,
// Thu 12 martie 2026, 12 березня, 12, +7, friday, and tomorrow where there is a today.
// What cannot be a day is refused with civil.date.
func (c Days) Parse(text string) (civil.Date, error) {
	tokens := strings.Fields(strings.ToLower(text))
	for i, t := range tokens {
		tokens[i] = strings.TrimRight(t, ",;")
	}
	if len(tokens) > 1 && lexical().on[tokens[0]] {
		tokens = tokens[1:]
	}
	d, used := c.weekday(tokens)
	if used < len(tokens) { // the date decides: Thu 13 Mar
		named, n := d, 0
		if d, n = c.whole(tokens[used:]); n+used != len(tokens) {
			return "", c.noDay(text)
		}
		if named != "" && d != "" && named.Weekday() != d.Weekday() {
			return "", &civil.Error{Code: "civil.weekday", Local: string(d)}
		}
	}
	if d == "" {
		return "", c.noDay(text)
	}
	return d, nil
}

func (c Days) weekday(tokens []string) (civil.Date, int) {
	if len(tokens) == 0 || c.First == "" {
		return "", 0
	}
	w := words.For(words.Languages[0])
	name, ok := weekdayOf(w, strings.TrimSuffix(tokens[0], "."))
	if !ok {
		return "", 0
	}
	return c.on(name.day), 1
}

// on is the first day of the week of that name.
func (c Days) on(day time.Weekday) civil.Date {
	return c.First.Add((int(day-c.First.Weekday()) + 7) % 7)
}

// whole reads a text that is nothing but a date, and says how many tokens it is.
func (c Days) whole(tokens []string) (civil.Date, int) {
	all := strings.Join(tokens, " ")
	if m := agoRE.FindStringSubmatch(all); m != nil {
		n := number(m[2])
		if m[1] != "+" {
			n = -n
		}
		return c.Base.Add(n), len(tokens)
	}
	if d, ok := c.near(all); ok {
		return d, len(tokens)
	}
	if d, ok := c.figures(all); ok {
		return d, len(tokens)
	}
	d, n := c.named(tokens)
	for n > 0 && n < len(tokens) && lexical().year[tokens[n]] { // 2026 р.
		n++
	}
	return d, n
}

// near reads words for days near today.
func (c Days) near(s string) (civil.Date, bool) {
	n, ok := lexical().relative[words.Fold(s)]
	if !ok || c.Today == "" {
		return "", false
	}
	return c.Today.Add(n), true
}

// figures reads a date in figures. "" is a date that does not exist; false, no date.
func (c Days) figures(s string) (civil.Date, bool) {
	if isoRE.MatchString(s) {
		d, _ := civil.ParseDate(s)
		return d, true
	}
	if n, ok := ordinal(s); ok {
		d := dayIn(c.Base.Year(), c.Base.Month(), n)
		if before := civil.NewDate(c.Base.Year(), c.Base.Month(), 1).Add(-1); c.back && d > c.Base { // the 20th of the month before
			d = dayIn(before.Year(), before.Month(), n)
		}
		return d, true
	}
	p := numericRE.FindStringSubmatch(s)
	if p == nil {
		if r := romanRE.FindStringSubmatch(s); r != nil { // 5.III.2026, as chanceries number months
			return c.dated(number(r[1]), romanMonth(r[2]), r[3]), true
		}
		return "", false
	}
	return c.dated(number(p[1]), time.Month(number(p[2])), p[3]), true
}

// romanMonth is a month in Roman figures, in Latin or Cyrillic letters; 0 for none.
func romanMonth(s string) time.Month {
	s = strings.NewReplacer("і", "i", "х", "x").Replace(s)
	return time.Month(1 + slices.Index([]string{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"}, s))
}

// named reads a number and a month, or May 16, and a year behind them, and says how
// many tokens it is; "" is a date that does not exist, and no token no date.
func (c Days) named(tokens []string) (civil.Date, int) {
	if len(tokens) < 2 {
		return "", 0
	}
	day, ok := ordinal(tokens[0])
	m := monthOf(tokens[1])
	if !ok {
		day, ok = ordinal(tokens[1])
		m = monthFirst(tokens[0])
	}
	if !ok || m == 0 {
		return "", 0
	}
	if len(tokens) > 2 && yearRE.MatchString(tokens[2]) {
		return c.dated(day, m, tokens[2]), 3
	}
	return c.dated(day, m, ""), 2
}

// ordinal is the number of a day: 16, 16., 16th.
func ordinal(s string) (int, bool) {
	if m := ordinalRE.FindStringSubmatch(s); m != nil {
		return number(m[1]), true
	}
	return number(strings.TrimSuffix(s, ".")), numberRE.MatchString(s)
}

// monthFirst is the month that stands before its day, as in English: whole names
// alone, for mar 10 may be a Tuesday at ten.
func monthFirst(s string) time.Month {
	for m := time.January; m <= time.December; m++ {
		if strings.EqualFold(s, words.For(words.Languages[0]).Month(m)) {
			return m
		}
	}
	return 0
}

// dated is a day of a month, of the year that was typed or is meant.
func (c Days) dated(day int, m time.Month, year string) civil.Date {
	switch len(year) {
	case 2:
		return dayIn(2000+number(year), m, day)
	case 4:
		return dayIn(number(year), m, day)
	}
	if d := c.onShow(m, day); d != "" {
		return d
	}
	d := dayIn(c.Base.Year(), m, day)
	if c.ahead && d != "" && c.Base.Sub(d) > season {
		return dayIn(c.Base.Year()+1, m, day)
	}
	if c.back && d != "" && d.Sub(c.Base) > season {
		return dayIn(c.Base.Year()-1, m, day)
	}
	return d
}

// onShow is a date without its year that is on show, or comes after it in the year on show where that is
// past: whoever looks at May of last year means its days. "" for none.
func (c Days) onShow(m time.Month, day int) civil.Date {
	const around = 42 // the weeks of a month
	if !c.ahead || c.First == "" || c.First == c.Today {
		return ""
	}
	for n := range 2 {
		d := dayIn(c.First.Year()+n, m, day)
		if d != "" && d >= c.First && (d.Sub(c.First) < around || n == 0 && c.First < c.Today) {
			return d
		}
	}
	return ""
}

// season is how many days back, or ahead, a date without its year may lie.
const season = 90

// dayIn is a day of the calendar, "" when there is none.
func dayIn(y int, m time.Month, day int) civil.Date {
	if d := civil.NewDate(y, m, day); m >= 1 && m <= 12 && d.Day() == day {
		return d
	}
	return ""
}

// upTo are at most n of the tokens from i on that stand outside quotation marks.
func upTo(tokens []token, i, n int) []string {
	var out []string
	for _, t := range tokens[i:min(i+n, len(tokens))] {
		if t.quoted {
			break
		}
		out = append(out, t.plain())
	}
	return slices.Clip(out)
}
