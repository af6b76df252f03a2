// Package civil is time as people agree on it: a day, a wall clock, a place.
// The wall clock is the truth; the instant is derived from it, and can be
// derived again when a country changes its rules.
package civil

import "time"

const dayLayout = "2006-01-02"

// Date is a civil day, "2006-01-02", or "" for none. Dates sort as text.
type Date string

// NewDate is the day y-m-d; months and days out of range carry over.
func NewDate(y int, m time.Month, d int) Date {
	return DateOf(time.Date(y, m, d, 0, 0, 0, 0, time.UTC))
}

// DateOf is the day that t shows in its own location.
func DateOf(t time.Time) Date { return Date(t.Format(dayLayout)) }

// ParseDate reads "2006-01-02" and nothing else.
func ParseDate(s string) (Date, error) {
	d := Date(s)
	if !d.Valid() {
		return "", &Error{Code: "civil.date", Local: s}
	}
	return d, nil
}

// Valid says whether the day exists in the calendar.
func (d Date) Valid() bool {
	t, err := time.Parse(dayLayout, string(d))
	return err == nil && t.Format(dayLayout) == string(d)
}

func (d Date) time() time.Time {
	if y, m, day, ok := d.plain(); ok { // boards ask this of every entry they show
		return time.Date(y, time.Month(m), day, 0, 0, 0, 0, time.UTC)
	}
	t, _ := time.Parse(dayLayout, string(d)) // no day: the zero time
	return t
}

// plain reads the days that every month has; of others it says nothing.
func (d Date) plain() (year, month, day int, ok bool) {
	if len(d) != len(dayLayout) || d[4] != '-' || d[7] != '-' {
		return 0, 0, 0, false
	}
	number := func(from, to int) (n int) {
		for _, c := range []byte(d[from:to]) {
			if c < '0' || c > '9' {
				return -1
			}
			n = 10*n + int(c-'0')
		}
		return n
	}
	year, month, day = number(0, 4), number(5, 7), number(8, 10)
	return year, month, day, year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28
}

// Add is the day n days later.
func (d Date) Add(n int) Date { return DateOf(d.time().AddDate(0, 0, n)) }

// Sub is how many days d lies after o.
func (d Date) Sub(o Date) int { return int(d.time().Sub(o.time()).Hours()) / 24 }

func (d Date) Weekday() time.Weekday { return d.time().Weekday() }
func (d Date) Year() int             { return d.time().Year() }
func (d Date) Month() time.Month     { return d.time().Month() }
func (d Date) Day() int              { return d.time().Day() }

// ISOWeek is the year and the week that the day belongs to.
func (d Date) ISOWeek() (year, week int) { return d.time().ISOWeek() }

// MonthStart is the first of d's month.
func (d Date) MonthStart() Date { return NewDate(d.Year(), d.Month(), 1) }

// StartOfWeek is the last day on or before d that is a first.
func (d Date) StartOfWeek(first time.Weekday) Date {
	return d.Add(-((int(d.Weekday()) - int(first) + 7) % 7))
}

// AddMonths is the same day of another month, or its last day.
func (d Date) AddMonths(n int) Date {
	to := NewDate(d.Year(), d.Month()+time.Month(n), 1)
	last := NewDate(to.Year(), to.Month()+1, 1).Add(-1)
	return to.Add(min(d.Day(), last.Day()) - 1)
}
