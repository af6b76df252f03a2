package civil

import (
	"regexp"
	"strings"
	"time"
)

var (
	isoRE     = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}$`)
	numericRE = regexp.MustCompile(`^(\d{1,2})\s*[./-]\s*(\d{1,2})(?:\s*[./-]\s*(\d{4}|\d{2})?)?\.?$`)
	namedRE   = regexp.MustCompile(`^(\d{1,2})\.?\s+([\p{L}]+)\.?(?:\s+(\d{4}))?`)
	dayOnlyRE = regexp.MustCompile(`^\d{1,2}$`)
	weekdayRE = regexp.MustCompile(`^[\p{L}ʼ']+\.?,?\s+`) // "Thu 12 Mar": the day decides
	agoRE     = regexp.MustCompile(`^([+-])(\d{1,3})$`)
)

// monthStems begin the names of months in English, Romanian and Ukrainian, in
// nominative and genitive. Longer stems stand before shorter ones they begin with.
var monthStems = [12][]string{
	{"jan", "ian", "січ"}, {"feb", "лют"}, {"mar", "бер"}, {"apr", "кві"}, {"may", "mai", "тра"}, {"jun", "iun", "чер"},
	{"jul", "iul", "лип"}, {"aug", "сер"}, {"sep", "вер"}, {"oct", "жов"}, {"nov", "noi", "лис"}, {"dec", "гру"},
}

// ParseDateTyped understands the ways in which people type days: 12.3.2026,
// 12/03, 12 mar, 12 martie 2026, 12 березня, 12, +7. What is left out is taken
// from base. What cannot be a day is refused with civil.date.
func ParseDateTyped(text string, base Date) (Date, error) {
	s := weekdayRE.ReplaceAllString(strings.ToLower(strings.TrimSpace(text)), "")
	refuse := &Error{Code: "civil.date", Local: strings.TrimSpace(text)}
	y, m, d := base.Year(), int(base.Month()), 0
	switch {
	case isoRE.MatchString(s):
		return ParseDate(s)
	case agoRE.MatchString(s):
		p := agoRE.FindStringSubmatch(s)
		n := number(p[2])
		if p[1] == "-" {
			n = -n
		}
		return base.Add(n), nil
	case dayOnlyRE.MatchString(s):
		d = number(s)
	case numericRE.MatchString(s):
		p := numericRE.FindStringSubmatch(s)
		d, m = number(p[1]), number(p[2])
		y = fullYear(p[3], y)
	case namedRE.MatchString(s):
		p := namedRE.FindStringSubmatch(s)
		d, m = number(p[1]), monthNamed(p[2])
		y = fullYear(p[3], y)
	}
	if m < 1 || m > 12 || d < 1 {
		return "", refuse
	}
	if out := NewDate(y, time.Month(m), d); out.Day() == d {
		return out, nil
	}
	return "", refuse
}

func fullYear(s string, base int) int {
	switch len(s) {
	case 2:
		return 2000 + number(s)
	case 4:
		return number(s)
	}
	return base
}

func monthNamed(s string) int {
	for i, stems := range monthStems {
		for _, stem := range stems {
			if strings.HasPrefix(s, stem) {
				return i + 1
			}
		}
	}
	return 0
}
