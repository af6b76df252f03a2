package typed

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"chancery/model/civil"
)

// early is the minute of the day from which on 7h is an hour as well as a length.
const early = 7 * 60

// Kind says what somebody typed into a field of time.
type Kind int

const (
	Clock  Kind = iota + 1 // Minute: a time of day
	Range                  // Minute and End: two times of day
	Length                 // Minutes: how long
	Shift                  // Minutes: later (or, below zero, earlier)
	TBC                    // to be confirmed
	Open                   // no time, or no end
)

// Time is what was understood. Minute and End count from midnight, 0–1440.
type Time struct {
	Kind    Kind
	Minute  int
	End     int
	Minutes int
	Hour    bool // a Length that a time of day is written like, too: 14h30; Minute is that time
	Approx  bool
	Zone    string // what clocks call themselves, "EEST", to tell apart an hour that exists twice
}

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

// ParseTime understands the ways in which people type times: 930, 9.30, 14:5, 3pm,
// 1h30, 90m, +45, ~15, tbc, 10:30–11:15, and 3:30 EEST when clocks go back; "" means
// no time. What cannot be a time is refused with civil.typed.
func ParseTime(text string) (Time, error) {
	s := strings.ToLower(strings.TrimSpace(text))
	refuse := &civil.Error{Code: "civil.typed", Local: strings.TrimSpace(text)}
	switch {
	case s == "" || s == "-" || s == "–":
		return Time{Kind: Open}, nil
	case s == "?" || slices.Contains(lexical().tbc, s):
		return Time{Kind: TBC}, nil
	}
	s, approx := cutAbout(s)
	t, ok := parsePlain(s)
	if m := zonedRE.FindStringSubmatch(s); !ok && m != nil {
		t, ok = parsePlain(m[1])
		ok = ok && t.Kind == Clock
		t.Zone = strings.ToUpper(m[2])
	}
	if approx && t.Hour {
		t = Time{Kind: Clock, Minute: t.Minute}
	}
	if !ok || approx && t.Kind != Clock && t.Kind != Range {
		return Time{}, refuse
	}
	t.Approx = approx
	return t, nil
}

// cutAbout takes off what says that a time is approximate: ~15, cca. 15, about 15.
func cutAbout(s string) (string, bool) {
	if rest, ok := cutSign(s); ok {
		return strings.TrimSpace(rest), true
	}
	for _, word := range lexical().aboutAlone {
		rest, ok := strings.CutPrefix(s, word)
		if r, _ := utf8.DecodeRuneInString(rest); ok && !unicode.IsLetter(r) && r != '.' {
			return strings.TrimSpace(rest), true
		}
	}
	return s, false
}

// cutSign takes the sign of an approximate time off.
func cutSign(s string) (string, bool) {
	for _, sign := range []string{"~", "≈"} {
		if rest, ok := strings.CutPrefix(s, sign); ok {
			return rest, true
		}
	}
	return s, false
}

func parsePlain(s string) (Time, bool) {
	if n, ok := shiftOf(s); ok {
		return Time{Kind: Shift, Minutes: n}, true
	}
	if n, ok := lengthOf(s); ok {
		t := Time{Kind: Length, Minutes: n}
		if m, ok := clock(s); ok && m >= early {
			t.Hour, t.Minute = true, m
		}
		return t, true
	}
	if n, ok := clock(s); ok {
		return Time{Kind: Clock, Minute: n}, true
	}
	if m := shapes().span.FindStringSubmatch(s); m != nil {
		from, fine := clock(strings.TrimSpace(m[1]))
		to, good := clock(strings.TrimSpace(m[2]))
		return Time{Kind: Range, Minute: from, End: to}, fine && good
	}
	return Time{}, false
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
	t, err := ParseTime(text)
	switch {
	case err != nil:
		return err
	case t.Kind == Open:
		*to = ""
	case (t.Kind == Clock || t.Hour) && t.Minute < 1440 && !t.Approx && t.Zone == "":
		*to = civil.Clock(t.Minute)
	default:
		return &civil.Error{Code: "civil.typed", Local: text}
	}
	return nil
}
