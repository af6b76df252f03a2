package typed

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"chancery/model/civil"
)

var (
	clockRE = regexp.MustCompile(`^(\d{1,2})\s*[:.,]\s*(\d{1,2})$`)
	bareRE  = regexp.MustCompile(`^\d{1,4}$`)
	hourRE  = regexp.MustCompile(`^(\d{1,2})h(\d{2})?$`)
	noonRE  = regexp.MustCompile(`^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)$`)
	zonedRE = regexp.MustCompile(`^(.*\d)\s+([a-z]{2,5}|[+−-]\d{2}(?:\d{2})?)$`)
)

// shapes are the patterns made of the words of all languages.
var shapes = sync.OnceValue(func() (s struct{ hours, minutes, shift, span *regexp.Regexp }) {
	h, m := anyOf(listed("hours")), anyOf(append(listed("minutes"), "m", "m."))
	s.hours = regexp.MustCompile(`^(\d{1,2})\s*(?:` + h + `)\s*(?:(\d{1,2})\s*(?:` + m + `)?)?$`)
	s.minutes = regexp.MustCompile(`^(\d{1,4})\s*(?:` + m + `)$`)
	s.shift = regexp.MustCompile(`^([+−-])\s*(?:(\d{1,2})\s*[h:]\s*(\d{0,2})|(\d{1,4}))\s*(?:` + m + `)?$`)
	s.span = regexp.MustCompile(`^(\d.*?)\s*(?:-|–|—|` + anyOf(listed("to")) + `)\s*(\d.*)$`)
	return s
})

func anyOf(list []string) string {
	out := slices.Clone(list)
	for i, s := range out {
		out[i] = regexp.QuoteMeta(s)
	}
	return strings.Join(out, "|")
}

// shiftOf reads how much later or, below zero, earlier, in minutes: +45, −10, +1:30.
func shiftOf(s string) (int, bool) {
	m := shapes().shift.FindStringSubmatch(s)
	if m == nil || number(m[3]) > 59 {
		return 0, false
	}
	n := number(m[4]) + number(m[2])*60 + number(m[3])
	if m[1] != "+" {
		n = -n
	}
	return n, true
}

// lengthOf reads how long something lasts, in minutes: 90m, 1h30, 2 ore, 45 хв.
func lengthOf(s string) (int, bool) {
	if m := shapes().minutes.FindStringSubmatch(s); m != nil {
		return number(m[1]), true
	}
	m := shapes().hours.FindStringSubmatch(s)
	if m == nil || number(m[2]) > 59 {
		return 0, false
	}
	return number(m[1])*60 + number(m[2]), true
}

// clock reads one time of day in any of the ways it is typed, in minutes. 24:00 is
// the end of the day.
func clock(s string) (int, bool) {
	h, m := 0, 0
	switch {
	case bareRE.MatchString(s) && len(s) <= 2:
		h = number(s)
	case bareRE.MatchString(s):
		h, m = number(s[:len(s)-2]), number(s[len(s)-2:])
	case hourRE.MatchString(s):
		p := hourRE.FindStringSubmatch(s)
		if h, m = number(p[1]), number(p[2]); h == 24 {
			return 0, false
		}
	case noonRE.MatchString(s):
		p := noonRE.FindStringSubmatch(s)
		if h, m = number(p[1]), number(p[2]); h < 1 || h > 12 {
			return 0, false
		}
		if h %= 12; p[3] == "pm" {
			h += 12
		}
	default:
		p := clockRE.FindStringSubmatch(s)
		if p == nil {
			return 0, false
		}
		h, m = number(p[1]), number(p[2])
	}
	if m > 59 || h > 24 || h == 24 && m > 0 {
		return 0, false
	}
	return h*60 + m, true
}

func number(s string) int {
	n, _ := strconv.Atoi(s) // the patterns let only digits through
	return n
}

// SetClock reads a time of day into "15:04", "" for none. What is no time of one day
// is refused with civil.typed.
func SetClock(to *string, text string) error {
	t, err := parseTime(text)
	switch {
	case err != nil:
		return err
	case t.Kind == asOpen:
		*to = ""
	case (t.Kind == asClock || t.Hour) && t.Minute < 1440 && !t.Approx && t.Zone == "":
		*to = civil.Clock(t.Minute)
	default:
		return &civil.Error{Code: "civil.typed", Local: text}
	}
	return nil
}
