package civil

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// TypedKind says what somebody typed into a field of time.
type TypedKind int

const (
	TypedClock    TypedKind = iota + 1 // Minute: a time of day
	TypedRange                         // Minute and End: two times of day
	TypedDuration                      // Minutes: how long
	TypedShift                         // Minutes: later (or, below zero, earlier)
	TypedTBC                           // to be confirmed
	TypedOpen                          // no time, or no end
)

// Typed is what was understood. Minute and End count from midnight, 0–1440.
type Typed struct {
	Kind    TypedKind
	Minute  int
	End     int
	Minutes int
	Approx  bool
	Zone    string // what clocks call themselves, "EEST", to tell apart an hour that exists twice
}

var (
	clockRE    = regexp.MustCompile(`^(\d{1,2})\s*[:.,]\s*(\d{1,2})$`)
	bareRE     = regexp.MustCompile(`^\d{1,4}$`)
	hoursRE    = regexp.MustCompile(`^(\d{1,2})\s*(?:h|ore|oră|ora|год)\s*(?:(\d{1,2})\s*(?:m|min|хв)?)?$`)
	minutesRE  = regexp.MustCompile(`^(\d{1,4})\s*(?:m|min|minute|хв)\.?$`)
	shiftRE    = regexp.MustCompile(`^([+−-])\s*(?:(\d{1,2})\s*[h:]\s*(\d{0,2})|(\d{1,4}))\s*(?:m|min|хв)?$`)
	zonedRE    = regexp.MustCompile(`^(.*\d)\s+([a-z]{2,5}|[+−-]\d{2}(?:\d{2})?)$`)
	rangeRE    = regexp.MustCompile(`^(.*?\d)\s*(?:-|–|—|to|la|до)\s*(\d.*)$`)
	approxMark = []string{"~", "≈", "cca.", "cca", "ca.", "ca ", "about", "circa", "aprox.", "aprox", "в районі", "близько", "бл."}
	tbcWords   = map[string]bool{"tbc": true, "tbd": true, "tba": true, "?": true, "de confirmat": true, "d.c.": true,
		"de stabilit": true, "уточнюється": true, "уточн.": true, "уточн": true, "буде уточнено": true}
)

// ParseTyped understands the ways in which people type times: 930, 9.30, 14:5,
// 1h30, 90m, +45, ~15, tbc, 10:30–11:15, and 3:30 EEST when clocks go back; "" means no time. What cannot be a
// time is refused with civil.typed.
func ParseTyped(text string) (Typed, error) {
	s := strings.ToLower(strings.TrimSpace(text))
	refuse := &Error{Code: "civil.typed", Local: strings.TrimSpace(text)}
	if s == "" || s == "-" || s == "–" {
		return Typed{Kind: TypedOpen}, nil
	}
	if tbcWords[s] {
		return Typed{Kind: TypedTBC}, nil
	}
	approx := false
	for _, m := range approxMark {
		if rest, ok := strings.CutPrefix(s, m); ok {
			s, approx = strings.TrimSpace(rest), true
			break
		}
	}
	t, ok := parsePlain(s)
	if m := zonedRE.FindStringSubmatch(s); !ok && m != nil {
		t, ok = parsePlain(m[1])
		ok = ok && t.Kind == TypedClock
		t.Zone = strings.ToUpper(m[2])
	}
	if !ok || approx && t.Kind != TypedClock && t.Kind != TypedRange {
		return Typed{}, refuse
	}
	t.Approx = approx
	return t, nil
}

func parsePlain(s string) (Typed, bool) {
	if m := shiftRE.FindStringSubmatch(s); m != nil {
		n := number(m[4]) + number(m[2])*60 + number(m[3])
		if m[1] != "+" {
			n = -n
		}
		return Typed{Kind: TypedShift, Minutes: n}, true
	}
	if m := minutesRE.FindStringSubmatch(s); m != nil {
		return Typed{Kind: TypedDuration, Minutes: number(m[1])}, true
	}
	if m := hoursRE.FindStringSubmatch(s); m != nil {
		return Typed{Kind: TypedDuration, Minutes: number(m[1])*60 + number(m[2])}, number(m[2]) < 60
	}
	if n, ok := clockMinute(s); ok {
		return Typed{Kind: TypedClock, Minute: n}, true
	}
	if m := rangeRE.FindStringSubmatch(s); m != nil {
		from, ok1 := clockMinute(strings.TrimSpace(m[1]))
		to, ok2 := clockMinute(strings.TrimSpace(m[2]))
		return Typed{Kind: TypedRange, Minute: from, End: to}, ok1 && ok2
	}
	return Typed{}, false
}

// clockMinute reads one time of day. 24:00 is the end of the day.
func clockMinute(s string) (int, bool) {
	h, m := 0, 0
	switch {
	case bareRE.MatchString(s) && len(s) <= 2:
		h = number(s)
	case bareRE.MatchString(s):
		h, m = number(s[:len(s)-2]), number(s[len(s)-2:])
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

// Clock is minutes since midnight as "15:04".
func Clock(minute int) string { return fmt.Sprintf("%02d:%02d", minute/60, minute%60) }
