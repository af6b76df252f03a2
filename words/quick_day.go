package words

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"chancery/model/civil"
)

// relativeDays are words for days near today, folded.
var relativeDays = map[string]int{
	"today": 0, "tomorrow": 1, "azi": 0, "astazi": 0, "maine": 1, "poimaine": 2,
	Fold("сьогодні"): 0, Fold("завтра"): 1, Fold("післязавтра"): 2,
}

// alsoWords are short names of days that are words too: they count beside a
// time or a date only. Vin d’honneur is not on a Friday.
var alsoWords = map[string]bool{"vin": true, "mar": true, "sun": true, "sat": true, "lun": true, "mie": true}

var onWords = map[string]bool{"on": true, "pe": true, "у": true, "в": true}

var (
	quickISO     = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}$`)
	quickNumeric = regexp.MustCompile(`^\d{1,2}(\.\d{1,2}\.(\d{4})?|/\d{1,2}(/\d{4})?)$`)
	quickNumber  = regexp.MustCompile(`^\d{1,2}\.?$`)
	quickYear    = regexp.MustCompile(`^(19|20)\d{2}$`)
)

// day reads a day at the next token. Inside a name only what can hardly be
// part of one counts.
func (q *quick) day(inName bool) bool {
	if q.out.Day != "" {
		return q.dateAfterWeekday()
	}
	start := q.at
	if onWords[q.tokens[q.at].plain()] && q.at+1 < len(q.tokens) && !q.tokens[q.at+1].quoted {
		q.at++
	}
	n, d := q.date(q.at)
	if n == 0 {
		n, d = q.namedDay(inName)
	}
	n += q.at - start
	q.at = start
	if d == "" {
		return false
	}
	q.out.Day = d
	return q.take(n, QuickDay)
}

// dateAfterWeekday lets a date correct the weekday just before it: Fri 13 March.
func (q *quick) dateAfterWeekday() bool {
	if !q.follows(QuickDay) {
		return false
	}
	n, d := q.date(q.at)
	if n == 0 || d == "" {
		return false
	}
	q.out.Day = d
	return q.take(n, QuickDay)
}

// date reads a date in figures, or a number and a month.
func (q *quick) date(i int) (tokens int, d civil.Date) {
	s := q.tokens[i].plain()
	switch {
	case quickISO.MatchString(s), quickNumeric.MatchString(s):
		d, err := civil.ParseDateTyped(s, q.today)
		if err != nil {
			if !strings.Contains(s, "/") && !clockish(strings.TrimSuffix(s, ".")) { // 50/50, and the end of a sentence: at 9.30.
				q.wrong(err)
			}
			return 0, ""
		}
		if len(s) <= 6 {
			d = q.thisYear(d)
		}
		return 1, d
	case !quickNumber.MatchString(s) || i+1 == len(q.tokens) || q.tokens[i+1].quoted:
		return 0, ""
	}
	m := monthOf(q.tokens[i+1].plain())
	if m == 0 {
		return 0, ""
	}
	n, year := 2, q.today.Year()
	dated := i+2 < len(q.tokens) && quickYear.MatchString(q.tokens[i+2].plain())
	if dated {
		n = 3
		year, _ = strconv.Atoi(q.tokens[i+2].plain())
	}
	of, _ := strconv.Atoi(strings.TrimSuffix(s, "."))
	d = civil.NewDate(year, m, of)
	switch {
	case d.Day() != of:
		q.wrong(&civil.Error{Code: "civil.date", Local: q.tokens[i].text + " " + q.tokens[i+1].text})
		return 0, ""
	case !dated:
		d = q.thisYear(d)
	}
	return n, d
}

// thisYear is a day typed without its year: what lies a season back is meant
// for next year.
func (q *quick) thisYear(d civil.Date) civil.Date {
	if q.today.Sub(d) > 90 {
		return civil.NewDate(d.Year()+1, d.Month(), d.Day())
	}
	return d
}

// namedDay reads today, tomorrow, and the days of the week.
func (q *quick) namedDay(inName bool) (tokens int, d civil.Date) {
	word := strings.TrimSuffix(q.tokens[q.at].plain(), ".")
	key := Fold(word)
	if n, ok := relativeDays[key]; ok {
		return 1, q.today.Add(n)
	}
	day, short, own, ok := q.w.weekdayOf(word, key)
	if !ok || short && (inName || (alsoWords[key] || !own) && !q.besideTime()) {
		return 0, ""
	}
	return 1, q.first.Add((int(day-q.first.Weekday()) + 7) % 7)
}

// besideTime says that a time or a date stands next to the token.
func (q *quick) besideTime() bool {
	if q.follows(QuickTime) {
		return true
	}
	next := q.at + 1
	if next == len(q.tokens) || q.tokens[next].quoted {
		return false
	}
	s := q.tokens[next].plain()
	return s != "" && (s[0] >= '0' && s[0] <= '9' || s[0] == '~')
}

// weekdayOf finds a day of the week by its name in any language, whole or
// short. Own short names are those of this language and of English. Short
// Ukrainian ones count in their own letters only: pt is no Friday.
func (w *Words) weekdayOf(word, key string) (day time.Weekday, short, own, ok bool) {
	for _, l := range Languages {
		for i := range 7 {
			if key == Fold(For(l).names.weekdays[i]) || l == "uk" && key == Fold(accusative[i]) {
				return time.Weekday(i), false, true, true
			}
		}
	}
	for _, l := range append([]string{w.lang}, Languages...) {
		for i, name := range For(l).names.weekdaysShort {
			if word == name || l != "uk" && key == Fold(name) {
				return time.Weekday(i), true, l == w.lang || l == "en", true
			}
		}
	}
	return 0, false, false, false
}

// accusative are the days as Ukrainian says them: у пʼятницю.
var accusative = [7]string{"неділю", "понеділок", "вівторок", "середу", "четвер", "пʼятницю", "суботу"}

// monthOf finds a month by its name in any language, whole or short.
func monthOf(s string) time.Month {
	key := strings.TrimSuffix(Fold(s), ".")
	for _, l := range Languages {
		n := For(l).names
		for i := range 12 {
			for _, name := range []string{n.months[i], n.genitive[i], n.monthsShort[i]} {
				if key != "" && key == strings.TrimSuffix(Fold(name), ".") {
					return time.Month(i + 1)
				}
			}
		}
	}
	if key == "sept" {
		return time.September
	}
	return 0
}

func (q *quick) wrong(err error) {
	if q.out.Err == nil {
		q.out.Err = err
	}
}
