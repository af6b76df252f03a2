package typed

import (
	"regexp"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

var (
	lineClockRE = regexp.MustCompile(`^\d{1,2}[:.]\d{2}$`) // what needs no introduction
	lineRangeRE = regexp.MustCompile(`^(\d{1,2}[:.]?\d{0,2}|\d{1,2}h\d{0,2})[-–—](\d{1,2}[:.]?\d{0,2}|\d{1,2}h\d{0,2})$`)
)

// time reads a time or a length at the next token.
func (q *quick) time() bool { return q.clearTime() || q.bareTime() }

// clearTime reads what can only be a time: 14:30, 9.30, 14:30–16, ~15, 14h, 3pm,
// at 9, by 9:30, +45, 1h30, tbc.
func (q *quick) clearTime() bool {
	s := q.tokens[q.at].plain()
	if n := q.unsure(); n > 0 && !q.doubted() {
		q.doubt()
		return q.take(n, PartTime)
	}
	return q.spoken() || q.out.Start < 0 && q.numbered() == "" && (q.introduced() || q.span(q.at, 1, false) || q.single(s)) || q.length()
}

// told says that the line has said when.
func (q *quick) told() bool { return q.out.Start >= 0 || q.out.said.Kind != 0 }

// doubted says that the line has said that it is not sure when.
func (q *quick) doubted() bool {
	return q.out.said.Kind == asTBC || q.out.said.Mark == model.Provisional
}

// doubt marks the hour of the line, said or yet to be said.
func (q *quick) doubt() {
	if q.out.said.Mark = model.Provisional; q.out.Start < 0 {
		q.out.said.Kind, q.out.said.Mark = asTBC, ""
	}
}

// hour takes an hour for that of the line.
func (q *quick) hour(minute int, m model.TimeMark) {
	if q.out.Start = minute; q.out.said.Kind == asTBC { // tbc 13:00
		m = model.Provisional
	}
	q.out.said.Kind, q.out.said.Mark = asClock, m
}

// unsure is how many tokens say that a time is to be confirmed.
func (q *quick) unsure() int {
	for n := 3; n > 0; n-- {
		list := upTo(q.tokens, q.at, n)
		if len(list) == n && lexical().unsure[words.Fold(strings.Trim(strings.Join(list, " "), "()"))] {
			return n
		}
	}
	return 0
}

// introduced reads a time after a word or sign that says one comes: at 9,
// ora 14, de la 10 la 12, ~15.
func (q *quick) introduced() bool {
	x, i, n, approx, hour, begins := lexical(), q.at, 0, false, false, false
	for ; i+1 < len(q.tokens) && n < 3 && !q.tokens[i+1].quoted; n++ {
		s := q.tokens[i].plain()
		about := x.about[s] || s == "~" || s == "≈"
		if !x.at[s] && !x.from[s] && !about {
			break
		}
		approx, hour, begins = approx || about, hour || x.hour[s], begins || x.from[s]
		i++
	}
	s := q.tokens[i].plain()
	bare, about := cutSign(s)
	if n == 0 && !about {
		return false
	}
	if q.span(i, n+1, true) {
		if approx {
			q.out.said.Mark = model.Approx
		}
		return true
	}
	m, ok := clock(bare)
	few := bareRE.MatchString(bare) && len(bare) <= 2 && m < earliest // a visit to 3 museums
	if !ok || few && !hour && !approx && !about {
		return false
	}
	as := sureness(approx || about)
	if as == "" && begins {
		as = model.FromTime
	}
	q.hour(m, as)
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
	q.hour(a, sureness(about))
	q.out.End = b
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
		q.hour(m, "")
		return q.take(1, PartTime)
	}
	if bareRE.MatchString(s) && q.at+1 < len(q.tokens) {
		if m, ok := clock(s + q.tokens[q.at+1].plain()); ok && noonRE.MatchString(s+q.tokens[q.at+1].plain()) {
			q.hour(m, "")
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
	if q.told() && q.out.said.Kind != asTBC || !ok || !bareRE.MatchString(s) {
		return false
	}
	head := q.at == 0 && len(s) >= 3 && !yearRE.MatchString(s) && len(q.tokens) > 1
	if !head && (!q.follows(PartDay) || len(s) <= 2 && m < earliest) {
		return false
	}
	q.hour(m, "")
	return q.take(1, PartTime)
}

// clockish says that a text is a time of day with its minutes.
func clockish(s string) bool {
	_, ok := clock(s)
	return ok && lineClockRE.MatchString(s)
}

// cutSign takes the sign of an approximate time off.
func cutSign(s string) (string, bool) {
	for _, sign := range []string{"~", "≈", "±"} {
		if rest, ok := strings.CutPrefix(s, sign); ok {
			return rest, true
		}
	}
	return s, false
}

func sureness(about bool) model.TimeMark {
	if about {
		return model.Approx
	}
	return ""
}
