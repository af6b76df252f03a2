package typed

import (
	"regexp"
	"slices"
	"strings"

	"chancery/model/civil"
)

var (
	lineClockRE = regexp.MustCompile(`^\d{1,2}[:.]\d{2}$`) // what needs no introduction
	lineRangeRE = regexp.MustCompile(`^(\d{1,2}[:.]?\d{0,2}|\d{1,2}h\d{0,2})[-–—](\d{1,2}[:.]?\d{0,2}|\d{1,2}h\d{0,2})$`)
)

// time reads a time or a length at the next token.
func (q *quick) time() bool { return q.clearTime() || q.bareTime() }

// clearTime reads what can only be a time: 14:30, 9.30, 14:30–16, ~15, 14h, 3pm,
// at 9, +45, 1h30, tbc.
func (q *quick) clearTime() bool {
	s := q.tokens[q.at].plain()
	if n := q.unsure(); n > 0 && !q.out.TBC {
		q.out.TBC = true
		return q.take(n, PartTime)
	}
	return q.out.Start < 0 && (q.introduced() || q.span(q.at, 1, false) || q.single(s)) || q.length(s)
}

// unsure is how many tokens say that a time is to be confirmed.
func (q *quick) unsure() int {
	for n := 2; n > 0; n-- {
		if list := upTo(q.tokens, q.at, n); len(list) == n && slices.Contains(lexical().tbc, strings.Join(list, " ")) {
			return n
		}
	}
	return 0
}

// introduced reads a time after a word or sign that says one comes: at 9,
// ora 14, de la 10 la 12, ~15.
func (q *quick) introduced() bool {
	x, i, n, approx, hour := lexical(), q.at, 0, false, false
	for ; i+1 < len(q.tokens) && n < 3 && !q.tokens[i+1].quoted; n++ {
		s := q.tokens[i].plain()
		about := x.about[s] || s == "~" || s == "≈"
		if !x.at[s] && !x.from[s] && !about {
			break
		}
		approx, hour = approx || about, hour || x.hour[s]
		i++
	}
	s := q.tokens[i].plain()
	bare, about := cutSign(s)
	if n == 0 && !about {
		return false
	}
	if q.span(i, n+1, true) {
		q.out.Approx = q.out.Approx || approx
		return true
	}
	m, ok := clock(bare)
	few := bareRE.MatchString(bare) && len(bare) <= 2 && m < 6*60 // a visit to 3 museums
	if !ok || few && !hour && !approx && !about {
		return false
	}
	q.out.Start, q.out.Approx = m, approx || about
	return q.take(n+1, PartTime)
}

// span reads two times as one token or as three, n of them with what comes
// before. Two bare numbers among words are a span only when introduced.
func (q *quick) span(i, n int, introduced bool) bool {
	s, about := cutSign(q.tokens[i].plain())
	from, to := "", ""
	if m := lineRangeRE.FindStringSubmatch(s); m != nil {
		from, to = m[1], m[2]
		if yearRE.MatchString(from) && yearRE.MatchString(to) || i+1 < len(q.tokens) && monthOf(q.tokens[i+1].plain()) != 0 {
			return false
		}
	} else if i+2 < len(q.tokens) && lexical().until(q.tokens[i+1].plain()) && !q.tokens[i+2].quoted {
		from, to, n = s, q.tokens[i+2].plain(), n+2
		if !introduced && !clockish(from) && !(q.follows(PartDay) || i == 0 && clockish(to)) {
			return false
		}
	}
	a, fine := clock(from)
	b, good := clock(to)
	if !fine || !good {
		if strings.Contains(from, ":") && to != "" && (good || strings.Contains(to, ":")) {
			q.wrong(&civil.Error{Code: "civil.typed", Local: q.tokens[i].text})
		}
		return false
	}
	q.out.Start, q.out.End, q.out.Approx = a, b, about
	return q.take(n, PartTime)
}

// single reads one time that needs no introduction.
func (q *quick) single(s string) bool {
	m, ok := clock(s)
	hours := hourRE.MatchString(s)
	switch {
	case lineClockRE.MatchString(s) && !ok && strings.Contains(s, ":"):
		q.wrong(&civil.Error{Code: "civil.typed", Local: q.tokens[q.at].text})
		return false
	case ok && (clockish(s) || noonRE.MatchString(s) || hours && m >= early):
		q.out.Start = m
		return q.take(1, PartTime)
	}
	if bareRE.MatchString(s) && q.at+1 < len(q.tokens) {
		if m, ok := clock(s + q.tokens[q.at+1].plain()); ok && noonRE.MatchString(s+q.tokens[q.at+1].plain()) {
			q.out.Start = m
			return q.take(2, PartTime)
		}
	}
	return false
}

// bareTime reads a number alone as a time only right after a day, or at the
// head of the line when it has minutes: fri 14, 930 Briefing.
func (q *quick) bareTime() bool {
	s := q.tokens[q.at].plain()
	m, ok := clock(s)
	if q.out.Start >= 0 || !ok || !bareRE.MatchString(s) {
		return false
	}
	head := q.at == 0 && len(s) >= 3 && !yearRE.MatchString(s) && len(q.tokens) > 1
	if !head && (!q.follows(PartDay) || len(s) <= 2 && m < 6*60) {
		return false
	}
	q.out.Start = m
	return q.take(1, PartTime)
}

// length reads how long it lasts: +45, 1h30, 90min, 2 ore.
func (q *quick) length(s string) bool {
	n, used := 0, 1
	if more, ok := strings.CutPrefix(s, "+"); ok && len(more) <= 3 && bareRE.MatchString(more) || ok && strings.Contains(more, ":") {
		n, _ = shiftOf(s)
	} else if m, ok := lengthOf(more); ok {
		n = m
	} else if bareRE.MatchString(s) && len(s) <= 3 && q.unit(q.at+1) {
		n, _ = lengthOf(s + " " + q.tokens[q.at+1].plain())
		used = 2
	}
	if n <= 0 || q.timed() {
		return false
	}
	q.out.Minutes = n
	return q.take(used, PartTime)
}

// unit says that a token is what hours or minutes are counted in.
func (q *quick) unit(i int) bool {
	if i >= len(q.tokens) || q.tokens[i].quoted {
		return false
	}
	s := q.tokens[i].plain()
	return lexical().hours[s] || lexical().minutes[s]
}

// clockish says that a text is a time of day with its minutes.
func clockish(s string) bool {
	_, ok := clock(s)
	return ok && lineClockRE.MatchString(s)
}
