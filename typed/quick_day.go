package typed

import (
	"regexp"
	"strings"

	"chancery/model/civil"
	"chancery/words"
)

// lineDateRE are the dates in figures that stand out in a line: 12.5. is one, and 9.30
// is an hour.
var lineDateRE = regexp.MustCompile(`^\d{1,2}(\.\d{1,2}\.(\d{4})?|/\d{1,2}(/\d{4})?)$`)

// day reads a day at the next token. Inside a name only what can hardly be
// part of one counts.
func (q *quick) day(inName bool) bool {
	if q.out.Day != "" {
		return q.dateAfterWeekday()
	}
	start := q.at
	if lexical().on[q.tokens[q.at].plain()] && q.at+1 < len(q.tokens) && !q.tokens[q.at+1].quoted {
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
	return q.take(n, PartDay)
}

// dateAfterWeekday lets a date correct the weekday just before it: Fri 13 March.
func (q *quick) dateAfterWeekday() bool {
	if !q.follows(PartDay) {
		return false
	}
	n, d := q.date(q.at)
	if n == 0 || d == "" {
		return false
	}
	if d.Weekday() != q.out.Day.Weekday() {
		q.wrong(&civil.Error{Code: "civil.weekday", Local: string(d)})
	}
	q.out.Day = d
	return q.take(n, PartDay)
}

// date reads a date in figures, or a number and a month.
func (q *quick) date(i int) (tokens int, d civil.Date) {
	s := q.tokens[i].plain()
	if isoRE.MatchString(s) || lineDateRE.MatchString(s) {
		if d, _ = q.days.figures(s); d != "" {
			return 1, d
		}
		if !strings.Contains(s, "/") && !clockish(strings.TrimSuffix(s, ".")) { // 50/50, and the end of a sentence: at 9.30.
			q.wrong(&civil.Error{Code: "civil.date", Local: s})
		}
		return 0, ""
	}
	d, tokens = q.days.named(upTo(q.tokens, i, 3))
	if tokens > 0 && d == "" {
		q.wrong(&civil.Error{Code: "civil.date", Local: q.tokens[i].text + " " + q.tokens[i+1].text})
		return 0, ""
	}
	return tokens, d
}

// namedDay reads today, tomorrow, and the days of the week.
func (q *quick) namedDay(inName bool) (tokens int, d civil.Date) {
	word := strings.TrimSuffix(q.tokens[q.at].plain(), ".")
	if d, ok := q.days.near(word); ok {
		return 1, d
	}
	name, ok := weekdayOf(q.w, word)
	doubtful := inName || !name.own || lexical().isOther(word)
	if !ok || name.short && doubtful && (inName || !q.besideTime()) {
		return 0, ""
	}
	return 1, q.days.on(name.day)
}

// besideTime says that a time or a date stands next to the token.
func (q *quick) besideTime() bool {
	if q.follows(PartTime) {
		return true
	}
	next := q.at + 1
	if next == len(q.tokens) || q.tokens[next].quoted {
		return false
	}
	s := q.tokens[next].plain()
	return lexical().unsure[words.Fold(s)] || s != "" && (s[0] >= '0' && s[0] <= '9' || s[0] == '~')
}

func (q *quick) wrong(err error) {
	if q.out.Err == nil {
		q.out.Err = err
	}
}
