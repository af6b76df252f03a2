package typed

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/model/civil"
)

// early is the minute of the day from which on 7h is an hour as well as a length.
const early = 7 * 60

// kind says what somebody typed into a field of time.
type kind int

const (
	asClock  kind = iota + 1 // Minute: a time of day
	asRange                  // Minute and End: two times of day
	asLength                 // Minutes: how long
	asShift                  // Minutes: later (or, below zero, earlier)
	asTBC                    // to be confirmed
	asOpen                   // no time, or no end
)

// timeRead is what was understood. Minute and End count from midnight, 0–1440.
type timeRead struct {
	Kind    kind
	Minute  int
	End     int
	Minutes int
	Hour    bool // a length that a time of day is written like, too: 14h30; Minute is that time
	Approx  bool
	Zone    string // what clocks call themselves, "EEST", to tell apart an hour that exists twice
}

// parseTime understands the ways in which people type times: 930, 9.30, 14:5, 3pm,
// 1h30, 90m, +45, ~15, tbc, 10:30–11:15, and 3:30 EEST when clocks go back; "" means
// no time. What cannot be a time is refused with civil.typed.
func parseTime(text string) (timeRead, error) {
	s := strings.ToLower(strings.TrimSpace(text))
	refuse := &civil.Error{Code: "civil.typed", Local: strings.TrimSpace(text)}
	switch {
	case s == "" || s == "-" || s == "–":
		return timeRead{Kind: asOpen}, nil
	case s == "?" || slices.Contains(lexical().tbc, s):
		return timeRead{Kind: asTBC}, nil
	}
	s, approx := cutAbout(s)
	t, ok := parsePlain(s)
	if m := zonedRE.FindStringSubmatch(s); !ok && m != nil {
		t, ok = parsePlain(m[1])
		ok = ok && t.Kind == asClock
		t.Zone = strings.ToUpper(m[2])
	}
	if approx && t.Hour {
		t = timeRead{Kind: asClock, Minute: t.Minute}
	}
	if !ok || approx && t.Kind != asClock && t.Kind != asRange {
		return timeRead{}, refuse
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

func parsePlain(s string) (timeRead, bool) {
	if n, ok := shiftOf(s); ok {
		return timeRead{Kind: asShift, Minutes: n}, true
	}
	if n, ok := lengthOf(s); ok {
		t := timeRead{Kind: asLength, Minutes: n}
		if m, ok := clock(s); ok && m >= early {
			t.Hour, t.Minute = true, m
		}
		return t, true
	}
	if n, ok := clock(s); ok {
		return timeRead{Kind: asClock, Minute: n}, true
	}
	if m := shapes().span.FindStringSubmatch(s); m != nil {
		from, fine := clock(strings.TrimSpace(m[1]))
		to, good := clock(strings.TrimSpace(m[2]))
		return timeRead{Kind: asRange, Minute: from, End: to}, fine && good
	}
	return timeRead{}, false
}
