package words

import (
	"strconv"
	"time"

	"chancery/model/civil"
)

// What is no day is written as it stands, so that a person sees what is wrong.

// Day is a whole date: "Thursday, 12 March 2026".
func (w *Words) Day(d civil.Date) string {
	t, ok := day(d)
	if !ok {
		return string(d)
	}
	return w.Weekday(t.Weekday()) + ", " + w.date(t)
}

// Date is a date without its weekday: "12 March 2026".
func (w *Words) Date(d civil.Date) string {
	t, ok := day(d)
	if !ok {
		return string(d)
	}
	return w.date(t)
}

// DayNoYear is "Thursday, 12 March".
func (w *Words) DayNoYear(d civil.Date) string {
	t, ok := day(d)
	if !ok {
		return string(d)
	}
	return w.Weekday(t.Weekday()) + ", " + w.dayMonth(t)
}

// MonthYear is "March 2026".
func (w *Words) MonthYear(d civil.Date) string {
	t, ok := day(d)
	if !ok {
		return string(d)
	}
	return w.Say("date.year", w.Month(t.Month()), t.Year())
}

// DayMonth is "12 March".
func (w *Words) DayMonth(d civil.Date) string {
	t, ok := day(d)
	if !ok {
		return string(d)
	}
	return w.dayMonth(t)
}

// DayShort is "Thu 12 Mar".
func (w *Words) DayShort(d civil.Date) string {
	t, ok := day(d)
	if !ok {
		return string(d)
	}
	if w.monthFirst {
		return w.WeekdayShort(t.Weekday()) + " " + w.MonthShort(t.Month()) + " " + strconv.Itoa(t.Day())
	}
	return w.WeekdayShort(t.Weekday()) + " " + strconv.Itoa(t.Day()) + " " + w.MonthShort(t.Month())
}

// Range is a stretch of days: "12–13 May 2026", "30 April – 2 May 2026"; from a
// day on when to is "".
func (w *Words) Range(from, to civil.Date) string {
	a, fine := day(from)
	b, closed := day(to)
	switch {
	case !fine:
		return string(from)
	case !closed:
		return w.Say("words.since", w.date(a))
	case a.Equal(b):
		return w.date(a)
	case a.Year() != b.Year():
		return w.date(a) + " – " + w.date(b)
	case a.Month() != b.Month():
		return w.dayMonth(a) + " – " + w.date(b)
	case w.monthFirst:
		return w.dayMonth(a) + "–" + strconv.Itoa(b.Day()) + ", " + strconv.Itoa(b.Year())
	}
	return strconv.Itoa(a.Day()) + "–" + w.date(b)
}

// RangeNoYear is Range without the year; the first day alone when to is "".
func (w *Words) RangeNoYear(from, to civil.Date) string {
	a, fine := day(from)
	b, closed := day(to)
	switch {
	case !fine:
		return string(from)
	case !closed || a.Equal(b):
		return w.dayMonth(a)
	case a.Month() != b.Month() || a.Year() != b.Year():
		return w.dayMonth(a) + " – " + w.dayMonth(b)
	case w.monthFirst:
		return w.dayMonth(a) + "–" + strconv.Itoa(b.Day())
	}
	return strconv.Itoa(a.Day()) + "–" + w.dayMonth(b)
}

// WeekLabel is the ISO number of the week of d as a calendar prints it: "wk 11".
// It is "" where weeks are not numbered, and where they do not begin on Monday:
// an ISO week does, so that seven days from Sunday on belong to two of them.
func (w *Words) WeekLabel(d civil.Date) string {
	if w.names.unnumbered || w.names.first != time.Monday {
		return ""
	}
	_, n := d.ISOWeek()
	return w.Say("words.week", n)
}

// clock is minutes since midnight as "09:30": always 24 hours, 24:00 the end of
// the day, and what lies outside the day on the clock of its own day.
func (w *Words) clock(minutes int) string {
	if minutes != 24*60 {
		minutes = (minutes%(24*60) + 24*60) % (24 * 60)
	}
	return civil.Clock(minutes)
}

// Length is a stretch of minutes: "45 min", "1 h 30 min".
func (w *Words) Length(minutes int) string {
	h, m := minutes/60, minutes%60
	switch {
	case h == 0:
		return w.Say("words.minutes", m)
	case m == 0:
		return w.Say("words.hours", h)
	}
	return w.Say("words.hours-minutes", h, m)
}

func day(d civil.Date) (time.Time, bool) {
	t, err := time.Parse("2006-01-02", string(d))
	return t, err == nil
}

func (w *Words) date(t time.Time) string {
	if w.monthFirst {
		return w.dayMonth(t) + ", " + strconv.Itoa(t.Year())
	}
	return w.Say("date.year", w.dayMonth(t), t.Year())
}

func (w *Words) dayMonth(t time.Time) string {
	if w.monthFirst {
		return w.names.genitive[t.Month()-1] + " " + strconv.Itoa(t.Day())
	}
	return strconv.Itoa(t.Day()) + " " + w.names.genitive[t.Month()-1]
}
