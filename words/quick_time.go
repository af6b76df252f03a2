package words

import (
	"regexp"
	"strconv"
	"strings"

	"chancery/model/civil"
)

var (
	quickClock  = regexp.MustCompile(`^\d{1,2}[:.]\d{2}$`)
	quickBare   = regexp.MustCompile(`^\d{1,4}$`)
	quickHours  = regexp.MustCompile(`^(\d{1,2})h(\d{2})?$`)
	quickNoon   = regexp.MustCompile(`^(\d{1,2})(?:[:.](\d{2}))?(am|pm)$`)
	quickRange  = regexp.MustCompile(`^(\d{1,2}[:.]?\d{0,2}|\d{1,2}h\d{0,2})[-–—](\d{1,2}[:.]?\d{0,2}|\d{1,2}h\d{0,2})$`)
	quickLength = regexp.MustCompile(`^\+?(?:(\d{1,2})h(\d{2})?|(\d{1,3})(?:m|min|хв)\.?)$`)
	quickPlus   = regexp.MustCompile(`^\+(?:(\d{1,2}):(\d{2})|(\d{1,3}))$`)

	atWords     = map[string]bool{"at": true, "la": true, "ora": true, "orele": true, "о": true, "об": true}
	fromWords   = map[string]bool{"from": true, "de": true, "з": true, "від": true}
	toWords     = map[string]bool{"-": true, "–": true, "—": true, "to": true, "until": true, "la": true, "până": true, "pana": true, "до": true}
	aboutWords  = map[string]bool{"~": true, "≈": true, "cca": true, "cca.": true, "ca.": true, "circa": true, "aprox": true, "aprox.": true, "бл.": true, "близько": true}
	tbcMarks    = map[string]bool{"tbc": true, "tbd": true, "tba": true, "d.c.": true, "уточн.": true, "уточнюється": true}
	hourWords   = map[string]bool{"h": true, "ore": true, "oră": true, "ora": true, "hours": true, "hour": true, "год": true, "год.": true}
	minuteWords = map[string]bool{"min": true, "min.": true, "minute": true, "minutes": true, "хв": true, "хв.": true}
)

// time reads a time or a length at the next token.
func (q *quick) time() bool { return q.clearTime() || q.bareTime() }

// clearTime reads what can only be a time: 14:30, 9.30, 14:30–16, ~15, 14h, 3pm,
// at 9, +45, 1h30, tbc.
func (q *quick) clearTime() bool {
	s := q.tokens[q.at].plain()
	if tbcMarks[s] && !q.out.TBC {
		q.out.TBC = true
		return q.take(1, QuickTime)
	}
	return q.out.Start < 0 && (q.introduced() || q.span(q.at, 1, false) || q.single(s)) || q.length(s)
}

// introduced reads a time after a word or sign that says one comes: at 9,
// ora 14, de la 10 la 12, ~15.
func (q *quick) introduced() bool {
	i, n, approx, hour := q.at, 0, false, false
	for ; i+1 < len(q.tokens) && n < 3 && !q.tokens[i+1].quoted; n++ {
		s := q.tokens[i].plain()
		if !atWords[s] && !fromWords[s] && !aboutWords[s] {
			break
		}
		approx = approx || aboutWords[s]
		hour = hour || s == "ora" || s == "orele"
		i++
	}
	s := q.tokens[i].plain()
	bare, about := cutApprox(s)
	if n == 0 && !about {
		return false
	}
	if q.span(i, n+1, true) {
		q.out.Approx = q.out.Approx || approx
		return true
	}
	m, ok := clock(bare)
	few := quickBare.MatchString(bare) && len(bare) <= 2 && m < 6*60 // a visit to 3 museums
	if !ok || few && !hour && !approx && !about {
		return false
	}
	q.out.Start, q.out.Approx = m, approx || about
	return q.take(n+1, QuickTime)
}

// span reads two times as one token or as three, n of them with what comes
// before. Two bare numbers among words are a span only when introduced.
func (q *quick) span(i, n int, introduced bool) bool {
	s, about := cutApprox(q.tokens[i].plain())
	from, to := "", ""
	if m := quickRange.FindStringSubmatch(s); m != nil {
		from, to = m[1], m[2]
		if quickYear.MatchString(from) && quickYear.MatchString(to) || i+1 < len(q.tokens) && monthOf(q.tokens[i+1].plain()) != 0 {
			return false
		}
	} else if i+2 < len(q.tokens) && toWords[q.tokens[i+1].plain()] && !q.tokens[i+2].quoted {
		from, to, n = s, q.tokens[i+2].plain(), n+2
		if !introduced && !clockish(from) && !(q.follows(QuickDay) || i == 0 && clockish(to)) {
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
	return q.take(n, QuickTime)
}

// single reads one time that needs no introduction.
func (q *quick) single(s string) bool {
	m, ok := clock(s)
	hours := quickHours.MatchString(s)
	switch {
	case quickClock.MatchString(s) && !ok && strings.Contains(s, ":"):
		q.wrong(&civil.Error{Code: "civil.typed", Local: q.tokens[q.at].text})
		return false
	case ok && (clockish(s) || quickNoon.MatchString(s) || hours && m >= 7*60):
		q.out.Start = m
		return q.take(1, QuickTime)
	}
	if quickBare.MatchString(s) && q.at+1 < len(q.tokens) {
		if m, ok := clock(s + q.tokens[q.at+1].plain()); ok && quickNoon.MatchString(s+q.tokens[q.at+1].plain()) {
			q.out.Start = m
			return q.take(2, QuickTime)
		}
	}
	return false
}

// bareTime reads a number alone as a time only right after a day, or at the
// head of the line when it has minutes: fri 14, 930 Briefing.
func (q *quick) bareTime() bool {
	s := q.tokens[q.at].plain()
	m, ok := clock(s)
	if q.out.Start >= 0 || !ok || !quickBare.MatchString(s) {
		return false
	}
	head := q.at == 0 && len(s) >= 3 && !quickYear.MatchString(s) && len(q.tokens) > 1
	if !head && (!q.follows(QuickDay) || len(s) <= 2 && m < 6*60) {
		return false
	}
	q.out.Start = m
	return q.take(1, QuickTime)
}

// length reads how long it lasts: +45, 1h30, 90min, 2 ore.
func (q *quick) length(s string) bool {
	n, used := 0, 1
	if m := quickLength.FindStringSubmatch(s); m != nil {
		n = figure(m[1])*60 + figure(m[2]) + figure(m[3])
	} else if m := quickPlus.FindStringSubmatch(s); m != nil {
		n = figure(m[1])*60 + figure(m[2]) + figure(m[3])
	} else if quickBare.MatchString(s) && len(s) <= 3 && q.at+1 < len(q.tokens) {
		switch unit := q.tokens[q.at+1].plain(); {
		case hourWords[unit] && len(s) <= 2:
			n, used = figure(s)*60, 2
		case minuteWords[unit]:
			n, used = figure(s), 2
		}
	}
	if n == 0 || q.timed() {
		return false
	}
	q.out.Minutes = n
	return q.take(used, QuickTime)
}

// cutApprox takes the sign of an approximate time off.
func cutApprox(s string) (string, bool) {
	for _, sign := range []string{"~", "≈"} {
		if rest, ok := strings.CutPrefix(s, sign); ok {
			return rest, true
		}
	}
	return s, false
}

// clockish says that a text is a time of day with its minutes.
func clockish(s string) bool {
	_, ok := clock(s)
	return ok && quickClock.MatchString(s)
}

// clock is a time of day in any of the ways it is typed, in minutes.
func clock(s string) (int, bool) {
	if m := quickNoon.FindStringSubmatch(s); m != nil {
		h := figure(m[1])
		if h < 1 || h > 12 || figure(m[2]) > 59 {
			return 0, false
		}
		h %= 12
		if m[3] == "pm" {
			h += 12
		}
		return h*60 + figure(m[2]), true
	}
	if m := quickHours.FindStringSubmatch(s); m != nil {
		h, n := figure(m[1]), figure(m[2])
		return h*60 + n, h < 24 && n < 60
	}
	if !quickClock.MatchString(s) && !quickBare.MatchString(s) {
		return 0, false
	}
	t, err := civil.ParseTyped(s)
	return t.Minute, err == nil && t.Kind == civil.TypedClock
}

func figure(s string) int {
	n, _ := strconv.Atoi(s) // the patterns let only figures through
	return n
}
