package proposal

import (
	"slices"
	"strconv"
	"time"

	"chancery/model"
	"chancery/model/civil"
)

// noSuchDay asks about a day that the calendar does not have, such as 31 November.
func (w *walk) noSuchDay(d date, text string) bool {
	if d.day == 0 || d.year == 0 && w.year == 0 {
		return false
	}
	if text = oneLine(text); d.year == 0 {
		text += " " + strconv.Itoa(w.year)
	}
	if !slices.ContainsFunc(w.Ask, func(e *model.Error) bool { return e.Code == "takein.no-such-day" && e.Args[0] == text }) {
		w.ask("no-such-day", text)
	}
	return true
}

// in is the day of a year, "" when there is none.
func (d date) in(year int) civil.Date {
	if d.year > 0 {
		year = d.year
	}
	if year == 0 {
		return ""
	}
	day, err := civil.ParseDate(civilText(year, d.month, d.day))
	if err != nil {
		return ""
	}
	return day
}

func civilText(y, m, d int) string {
	return time.Date(y, 1, 1, 0, 0, 0, 0, time.UTC).Format("2006") + "-" + two(m) + "-" + two(d)
}

func two(n int) string {
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}
