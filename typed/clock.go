package typed

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

var (
	clockRE  = regexp.MustCompile(`^(\d{1,2})\s*[:.,]\s*(\d{1,2})$`)
	secondRE = regexp.MustCompile(`^(\d{1,2}[:.]\d{2})[:.]00$`) // as Excel writes 14:30:00
	bareRE   = regexp.MustCompile(`^\d{1,4}$`)
	hourRE   = regexp.MustCompile(`^(\d{1,2})h(\d{2})?$`)
	noonRE   = regexp.MustCompile(`^(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?\s?m\.?$`)
	zonedRE  = regexp.MustCompile(`^(.*\d)\s+([a-z]{2,5}|[+−-]\d{2}(?:\d{2})?)$`)
)

// shapes are the patterns made of the words of all languages, folded.
var shapes = sync.OnceValue(func() (s struct{ hours, minutes, shift, span, or, oclock, ordinal, counted *regexp.Regexp }) {
	h, m := anyOf(listed("hours")), anyOf(append(listed("minutes"), "m", "m."))
	s.hours = regexp.MustCompile(`^(\d{1,2})\s*(?:` + h + `)\s*(?:(\d{1,2})\s*(?:` + m + `)?)?$`)
	s.minutes = regexp.MustCompile(`^(\d{1,4})\s*(?:` + m + `)$`)
	s.shift = regexp.MustCompile(`^([+−-])\s*(?:(\d{1,2})\s*[h:]\s*(\d{0,2})|(\d{1,4}))\s*(?:` + m + `)?$`)
	s.span = regexp.MustCompile(`^(\d.*?)(?:\s*-|\s(?:` + anyOf(append(listed("to"), listed("time.and")...)) + `)\s)\s*(\S.*)$`)
	s.or = regexp.MustCompile(`^(\d[^/]*?)\s*(?:/|\s(?:` + anyOf(listed("time.or")) + `)\s)\s*(\d[^/]*)$`)
	s.oclock = regexp.MustCompile(`^(\d{1,2})\s*(?:` + anyOf(listed("time.of-clock")) + `)\s*(?:(\d{1,2})\s*(?:` + m + `)?)?$`)
	counted := `(\d{1,2})-(?:` + anyEnd() + `)(?:\s(?:` + anyOf(listed("hour-nouns")) + `))?`
	s.ordinal, s.counted = regexp.MustCompile(`(?:^|\s)`+counted+`$`), regexp.MustCompile(`(^|\s)`+counted+`(\s|$)`)
	return s
})

// anyEnd are the endings of an hour that is counted, as they fold behind the dash: 13-й.
func anyEnd() string {
	list := listed("ordinal-ends")
	for i, s := range list {
		list[i] = regexp.QuoteMeta(strings.TrimPrefix(words.Fold("1-"+s), "1-"))
	}
	slices.SortStableFunc(list, func(a, b string) int { return len(b) - len(a) })
	return strings.Join(list, "|")
}

// anyOf are words, folded, as one pattern; the longer stand first.
func anyOf(list []string) string {
	out := slices.Clone(list)
	for i, s := range out {
		out[i] = regexp.QuoteMeta(words.Fold(s))
	}
	slices.SortStableFunc(out, func(a, b string) int { return len(b) - len(a) })
	return strings.Join(out, "|")
}

// readHours reads figures without a word that marks them.
func readHours(s string) (timeRead, bool) {
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
	if one, ok := readSide(s); ok {
		return timeRead{Kind: asClock, Minute: one.Minute, Alt: one.Alt, Zone: one.Zone, City: one.City}, true
	}
	return readSpan(s)
}

// readSpan reads two times of day; the second may be in doubt, or unknown.
func readSpan(s string) (timeRead, bool) {
	if begins, ok := strings.CutSuffix(s, "-"); ok { // 20:00 –
		one, ok := readSide(strings.TrimSpace(begins))
		return timeRead{Kind: asRange, Minute: one.Minute, Alt: one.Alt, City: one.City, Zone: one.Zone, EndMark: model.Open}, ok
	}
	m := shapes().span.FindStringSubmatch(s)
	if m == nil {
		return timeRead{}, false
	}
	from, fine := readSide(strings.TrimSpace(m[1]))
	t := timeRead{Kind: asRange, Minute: from.Minute, Alt: from.Alt, City: from.City, Zone: from.Zone}
	second := strings.TrimSpace(m[2])
	if second == "?" || lexical().unsure[second] {
		t.EndMark = model.TimeTBC
		return t, fine
	}
	to, good := readSide(second)
	if bare, mark, ok := cutMark(second); !good && ok && mark != model.FromTime && mark != model.NotBefore {
		to, good = readSide(bare)
		t.EndMark = mark
	}
	if noonRE.MatchString(second) && !noonRE.MatchString(m[1]) && from.Minute < 12*60 && from.Minute+12*60 <= to.Minute {
		t.Minute += 12 * 60 // 1 to 1:35 pm
	}
	t.End, t.EndAlt, t.EndCity = to.Minute, to.Alt, to.City
	if t.City == "" && strings.HasSuffix(second, ")") { // 19:00–19:30 (Tokyo) is both there
		t.City = to.City
	}
	return t, fine && good && to.Zone == ""
}

// readSide reads one time of day: with another to choose from, with the name of its
// clocks, with the city they stand in.
func readSide(s string) (timeRead, bool) {
	if m, ok := clock(s); ok {
		return timeRead{Minute: m}, true
	}
	if m := shapes().or.FindStringSubmatch(s); m != nil {
		one, fine := readSide(m[1])
		two, good := readSide(m[2])
		one.Alt = civil.Clock(two.Minute)
		if two.City != "" {
			one.City = two.City
		}
		return one, fine && good && two.Alt == "" && two.Minute < 1440 && one.Zone == "" && two.Zone == ""
	}
	if rest, city := cutCity(s); city != "" {
		one, ok := readSide(rest)
		ok = ok && one.City == ""
		one.City = city
		return one, ok
	}
	if m := zonedRE.FindStringSubmatch(s); m != nil {
		if _, _, marked := cutMark(s); marked { // 13:00 tbc
			return timeRead{}, false
		}
		minute, ok := clock(m[1])
		return timeRead{Minute: minute, Zone: strings.ToUpper(m[2])}, ok
	}
	return timeRead{}, false
}

// cutCity takes off the city behind an hour, and finds the zone of its clocks.
func cutCity(s string) (rest, zone string) {
	last := strings.LastIndexAny(s, "0123456789")
	behind := strings.Fields(strings.NewReplacer("(", " ", ")", " ").Replace(s[last+1:]))
	for i := range behind {
		if zone := zoneNamed(strings.Join(behind[i:], " ")); zone != "" && last >= 0 {
			return strings.TrimSpace(s[:last+1] + " " + strings.Join(behind[:i], " ")), zone
		}
	}
	return s, ""
}

// zoneNamed is the zone of a city, or one by its own name.
func zoneNamed(s string) string {
	s = strings.TrimSuffix(strings.TrimPrefix(strings.Trim(s, " .,"), "ora "), " time") // Kyiv time
	if zone := words.Zone(s); zone != "" {
		return zone
	}
	if strings.EqualFold(s, "UTC") {
		return "UTC"
	}
	if strings.Contains(s, "/") {
		for _, t := range words.Towns() {
			if strings.EqualFold(t.Zone, s) {
				return t.Zone
			}
		}
	}
	return ""
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
	s = words.Fold(s)
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
	case noonRE.MatchString(s):
		p := noonRE.FindStringSubmatch(s)
		if h, m = number(p[1]), number(p[2]); h < 1 || h > 12 {
			return 0, false
		}
		if h %= 12; p[3] == "p" {
			h += 12
		}
	case secondRE.MatchString(s):
		return clock(secondRE.FindStringSubmatch(s)[1])
	case clockRE.MatchString(s):
		p := clockRE.FindStringSubmatch(s)
		h, m = number(p[1]), number(p[2])
	default:
		folded := words.Fold(s)
		if p := shapes().ordinal.FindStringSubmatch(folded); p != nil && p[0] == folded {
			h = number(p[1])
			break
		}
		p := shapes().oclock.FindStringSubmatch(folded)
		if p == nil {
			return 0, false
		}
		if h, m = number(p[1]), number(p[2]); h == 24 {
			return 0, false
		}
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
// is refused with civil.clock.
func SetClock(to *string, text string) error {
	t, _ := readTime(text)
	switch {
	case t.Kind == asOpen:
		*to = ""
	case (t.Kind == asClock || t.Hour) && t.Minute < 1440 && t.plain():
		*to = civil.Clock(t.Minute)
	default:
		return &civil.Error{Code: "civil.clock", Local: strings.TrimSpace(text)}
	}
	return nil
}
