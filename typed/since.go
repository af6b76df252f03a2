package typed

import (
	"errors"
	"regexp"
	"strings"
	"time"

	"chancery/model"
	"chancery/model/civil"
)

// Since is how hours are read that lie far back or are only known to the day, the month or
// the year: of offices taken and left, and of somebody who is replaced. Zone is that of
// the clocks where none are named. Day is the one an hour alone is on; "" wants a date.
type Since struct {
	Zone string
	Day  civil.Date
	Ends bool // a day, month or year is meant with all that is in it
}

// Whole is the day on which something begins, or ends where c says so: of a month or a year that is typed
// alone the first or the last. Nothing is ""; an hour is refused, for there is none.
func (c Since) Whole(text string) (civil.Date, error) {
	c.Zone = "UTC"
	at, known, err := c.Parse(text)
	switch {
	case err != nil || strings.TrimSpace(text) == "":
		return "", err
	case known == model.ToTheMinute:
		return "", (Days{Base: yearlessBase}).noDay(text)
	case c.Ends:
		at--
	}
	m, err := civil.MomentAt(at, c.Zone)
	return m.Date(), err
}

var monthYearRE = regexp.MustCompile(`^(\d{1,2})\s*[./-]\s*((?:19|20)\d{2})$|^((?:19|20)\d{2})-(\d{1,2})$`)

// Parse reads 12.07.2019 11:00, 12.07.2019, 07.2019, iulie 2019, 2019, and 11:00 where
// there is a day; nothing is 0. An hour may name the city of its clocks, 11:00 Warsaw. What
// cannot be one is refused with civil.date.
func (c Since) Parse(text string) (int64, model.Exactness, error) {
	at, known, err := c.parse(text)
	if at == 0 && known != model.ToTheMinute && err == nil {
		if at = 1; c.Ends { // the second 0 of all time is kept for what nobody knows
			at = -1
		}
	}
	return at, known, err
}

func (c Since) parse(text string) (int64, model.Exactness, error) {
	s := strings.ToLower(strings.Join(strings.Fields(text), " "))
	if s == "" {
		return 0, model.ToTheMinute, nil
	}
	if at := strings.LastIndex(s, " ("); at > 0 && strings.HasSuffix(s, ")") && insideCity(s[at+2:len(s)-1]) { // what other clocks show then
		s = s[:at]
	}
	if rest, zone := cutCity(s); zone != "" { // 11:00 Warsaw
		s, c.Zone = rest, zone
	}
	if first, next, known, ok := period(s); ok {
		if c.Ends {
			first = next
		}
		at, err := c.begin(first)
		return at, known, err
	}
	return c.dated(s)
}

// insideCity says that what stands in brackets is an hour of a city.
func insideCity(s string) bool {
	_, zone := cutCity(s)
	return zone != ""
}

// period reads a year, or a month of one: its first day, and that of the next.
func period(s string) (first, next civil.Date, known model.Exactness, ok bool) {
	if yearRE.MatchString(s) {
		y := number(s)
		return civil.NewDate(y, 1, 1), civil.NewDate(y+1, 1, 1), model.ToTheYear, true
	}
	month, year := time.Month(0), ""
	if p := monthYearRE.FindStringSubmatch(s); p != nil {
		month, year = time.Month(number(p[1]+p[4])), p[2]+p[3]
	} else if t := strings.Fields(s); len(t) == 2 && yearRE.MatchString(t[1]) {
		month, year = monthOf(t[0]), t[1]
	}
	if month < 1 || month > 12 {
		return "", "", "", false
	}
	first = civil.NewDate(number(year), month, 1)
	next = civil.NewDate(number(year), month+1, 1)
	return first, next, model.ToTheMonth, true
}

// dated reads a day, an hour, or both.
func (c Since) dated(s string) (int64, model.Exactness, error) {
	days := Days{Base: c.Day}
	if c.Day == "" {
		days = Days{Base: yearlessBase} // a date without its year is none
	}
	if d, err := days.Parse(s); err == nil && !c.yearless(d) && !c.hour(s) {
		if c.Ends {
			d = d.Add(1)
		}
		at, err := c.begin(d)
		return at, model.ToTheDay, err
	}
	tokens := strings.Fields(s)
	for n := range tokens {
		day, clock := c.Day, strings.Join(tokens[n:], " ")
		if n > 0 {
			d, err := days.Parse(strings.Join(tokens[:n], " "))
			if err != nil || c.yearless(d) {
				continue
			}
			day = d
		}
		if minute, ok := clockOf(clock); ok && day != "" {
			at, err := c.at(day, minute)
			return at, model.ToTheMinute, err
		}
	}
	return 0, "", days.noDay(s)
}

// hour says that a number alone is an hour, where an hour alone can be typed.
func (c Since) hour(s string) bool {
	_, ok := clockOf(s)
	return ok && c.Day != "" && !strings.ContainsAny(strings.TrimRight(s, "."), " -/") && strings.Count(s, ".") < 2
}

func (c Since) yearless(d civil.Date) bool { return d.Year() < 1000 }

// clockOf is the minute of the day of a plain hour.
func clockOf(s string) (int, bool) {
	t, err := parseTime(s)
	if err != nil || t.Kind != asClock || !t.plain() || t.Minute >= 24*60 {
		return 0, false
	}
	return t.Minute, true
}

// begin is when a day begins, also where clocks show its midnight twice: the first time.
func (c Since) begin(d civil.Date) (int64, error) {
	at, err := c.at(d, 0)
	var twice *civil.Error
	if errors.As(err, &twice) {
		for _, m := range twice.Choices { // where there is no midnight, the first hour that is of the day
			if m.Date() == d {
				return m.At, nil
			}
		}
	}
	return at, err
}

func (c Since) at(d civil.Date, minute int) (int64, error) {
	m, err := civil.Resolve(string(d)+"T"+civil.Clock(minute), c.Zone, civil.NoOff)
	return m.At, err
}
