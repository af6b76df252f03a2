package typed

import (
	"regexp"
	"strings"

	"chancery/model"
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
	if n == 0 {
		n, d = q.dayOfMonth()
	}
	if n == 0 || d == "" {
		return false
	}
	if d.Weekday() != q.out.Day.Weekday() {
		q.wrong(&civil.Error{Code: "civil.weekday", Local: string(d)})
	}
	q.out.Day = d
	return q.take(n, PartDay)
}

// dayOfMonth reads the number behind a weekday as that of the day where it can be no hour: Wed 25,
// or Wed 11 14:00. It is the nearest day of that number that is such a weekday; one that ends the line
// and is none is refused.
func (q *quick) dayOfMonth() (tokens int, d civil.Date) {
	s := q.tokens[q.at].plain()
	n, ok := ordinal(s)
	hour, last := n >= earliest/60 && n <= 24, q.at+1 == len(q.tokens)
	said := last || q.hourFollows(q.at+1)
	if !ok || n == 0 || hour && (last || !said) {
		return 0, ""
	}
	most := farthest
	if !said && n <= 24 { // Thursday, 3 ministers
		most = nearest
	}
	for ahead := 0; ahead < most; ahead += 7 {
		if d := q.out.Day.Add(ahead); d.Day() == n {
			return 1, d
		}
	}
	first := q.days.First
	if d := dayIn(first.Year(), first.Month(), n); d != "" && last {
		return 1, d
	}
	return 0, ""
}

// How many days ahead a weekday with its number is looked for: where it can be nothing else, and
// where words behind it may be counted by the number.
const (
	farthest = 63
	nearest  = 14
)

// hourFollows says that an hour stands at token i that shows that it is one.
func (q *quick) hourFollows(i int) bool {
	if i >= len(q.tokens) || q.tokens[i].quoted {
		return false
	}
	s := q.tokens[i].plain()
	if _, ok := clock(s); ok && strings.Contains(s, ":") {
		return true
	}
	if lexical().to[s] || s != "" && s[0] >= '0' && s[0] <= '9' {
		return false
	}
	try := *q
	try.at, try.out.Runs, try.out.Err = i, nil, nil
	return try.clearTime() && try.out.Start >= 0 && try.out.said.Kind == asClock && (try.out.said.Mark == "" || try.out.said.Mark == model.Approx)
}

// dottedRE is a day and a month that could be an hour as well.
var dottedRE = regexp.MustCompile(`^\d{1,2}\.\d{1,2}$`)

// date reads a date in figures, or a number and a month.
func (q *quick) date(i int) (tokens int, d civil.Date) {
	s := q.tokens[i].plain()
	if dottedRE.MatchString(s) && q.out.Start < 0 && q.hourFollows(i+1) { // 5.06 at 13
		if d, _ = q.days.figures(s); d != "" {
			return 1, d
		}
	}
	if isoRE.MatchString(s) || lineDateRE.MatchString(s) {
		if d, _ = q.days.figures(s); d != "" {
			return 1, d
		}
		if !strings.Contains(s, "/") && !clockish(strings.TrimSuffix(s, ".")) { // 50/50, and the end of a sentence: at 9.30.
			q.wrong(q.days.noDay(s))
		}
		return 0, ""
	}
	d, tokens = q.days.named(upTo(q.tokens, i, 3))
	if tokens > 0 && d == "" {
		q.wrong(q.days.noDay(q.tokens[i].text + " " + q.tokens[i+1].text))
		return 0, ""
	}
	return tokens, d
}

// namedDay reads today, tomorrow, and the days of the week.
func (q *quick) namedDay(inName bool) (tokens int, d civil.Date) {
	word, dotted := strings.CutSuffix(q.tokens[q.at].plain(), ".")
	if d, ok := q.days.near(word); ok {
		return 1, d
	}
	name, ok := weekdayOf(q.w, word)
	doubtful := inName || !name.own || lexical().isOther(word)
	if dotted && q.at+1 < len(q.tokens) { // it is cut: mie. Dineu
		doubtful = inName
	}
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
