package words

import (
	"fmt"
	"strconv"
	"time"

	"chancery/model/civil"
)

// tables are the names of days and months of one language. The genitive is the
// form that stands beside a day; weekdays begin with Sunday.
type tables struct {
	months, genitive, monthsShort   [12]string
	weekdays, weekdaysShort, narrow [7]string
	first                           time.Weekday
	year                            string // what follows a year
}

var byLanguage = map[string]tables{
	"en": {
		months:        [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
		genitive:      [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"},
		monthsShort:   [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
		weekdays:      [7]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
		weekdaysShort: [7]string{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"},
		narrow:        [7]string{"S", "M", "T", "W", "T", "F", "S"},
		first:         time.Monday,
	},
	"ro": {
		months:        [12]string{"ianuarie", "februarie", "martie", "aprilie", "mai", "iunie", "iulie", "august", "septembrie", "octombrie", "noiembrie", "decembrie"},
		genitive:      [12]string{"ianuarie", "februarie", "martie", "aprilie", "mai", "iunie", "iulie", "august", "septembrie", "octombrie", "noiembrie", "decembrie"},
		monthsShort:   [12]string{"ian.", "feb.", "mar.", "apr.", "mai", "iun.", "iul.", "aug.", "sept.", "oct.", "nov.", "dec."},
		weekdays:      [7]string{"duminică", "luni", "marți", "miercuri", "joi", "vineri", "sâmbătă"},
		weekdaysShort: [7]string{"dum", "lun", "mar", "mie", "joi", "vin", "sâm"},
		narrow:        [7]string{"D", "L", "M", "M", "J", "V", "S"},
		first:         time.Monday,
	},
	"uk": {
		months:        [12]string{"січень", "лютий", "березень", "квітень", "травень", "червень", "липень", "серпень", "вересень", "жовтень", "листопад", "грудень"},
		genitive:      [12]string{"січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"},
		monthsShort:   [12]string{"січ.", "лют.", "бер.", "квіт.", "трав.", "черв.", "лип.", "серп.", "вер.", "жовт.", "лист.", "груд."},
		weekdays:      [7]string{"неділя", "понеділок", "вівторок", "середа", "четвер", "пʼятниця", "субота"},
		weekdaysShort: [7]string{"нд", "пн", "вт", "ср", "чт", "пт", "сб"},
		narrow:        [7]string{"Н", "П", "В", "С", "Ч", "П", "С"},
		first:         time.Monday,
		year:          " р.",
	},
}

// Day is a whole date: "Thursday, 12 March 2026".
func (w *Words) Day(d civil.Date) string { return w.Weekday(d.Weekday()) + ", " + w.Date(d) }

// Date is a date without its weekday: "12 March 2026".
func (w *Words) Date(d civil.Date) string {
	return fmt.Sprintf("%d %s %d%s", d.Day(), w.genitive(d), d.Year(), w.tables.year)
}

// DayNoYear is "Thursday, 12 March".
func (w *Words) DayNoYear(d civil.Date) string {
	return fmt.Sprintf("%s, %d %s", w.Weekday(d.Weekday()), d.Day(), w.genitive(d))
}

// DayShort is "Thu 12 Mar".
func (w *Words) DayShort(d civil.Date) string {
	return fmt.Sprintf("%s %d %s", w.WeekdayShort(d.Weekday()), d.Day(), w.MonthShort(d.Month()))
}

// Weekday is the name of a day of the week.
func (w *Words) Weekday(d time.Weekday) string { return w.tables.weekdays[d] }

// WeekdayShort is its usual abbreviation, two or three letters.
func (w *Words) WeekdayShort(d time.Weekday) string { return w.tables.weekdaysShort[d] }

// WeekdayNarrow is its first letter.
func (w *Words) WeekdayNarrow(d time.Weekday) string { return w.tables.narrow[d] }

// Month is the name of a month standing alone.
func (w *Words) Month(m time.Month) string { return w.tables.months[m-1] }

// MonthShort is its usual abbreviation.
func (w *Words) MonthShort(m time.Month) string { return w.tables.monthsShort[m-1] }

func (w *Words) genitive(d civil.Date) string { return w.tables.genitive[d.Month()-1] }

// Range is a stretch of days: "12–13 May 2026", "30 April – 2 May 2026".
func (w *Words) Range(from, to civil.Date) string {
	switch {
	case to == "":
		return w.Say("words.since", w.Date(from))
	case from == to:
		return w.Date(from)
	case from.Year() != to.Year():
		return w.Date(from) + " – " + w.Date(to)
	case from.Month() != to.Month():
		return fmt.Sprintf("%d %s – %s", from.Day(), w.genitive(from), w.Date(to))
	}
	return fmt.Sprintf("%d–%s", from.Day(), w.Date(to))
}

// RangeNoYear is Range without the year.
func (w *Words) RangeNoYear(from, to civil.Date) string {
	switch {
	case from == to || to == "":
		return fmt.Sprintf("%d %s", from.Day(), w.genitive(from))
	case from.MonthStart() != to.MonthStart():
		return fmt.Sprintf("%d %s – %d %s", from.Day(), w.genitive(from), to.Day(), w.genitive(to))
	}
	return fmt.Sprintf("%d–%d %s", from.Day(), to.Day(), w.genitive(to))
}

// Clock is minutes since midnight as "09:30".
func (w *Words) Clock(minutes int) string {
	return fmt.Sprintf("%02d:%02d", minutes/60, minutes%60)
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

// WeekLabel is the number of the week as a calendar prints it: "wk 11".
func (w *Words) WeekLabel(d civil.Date) string {
	_, n := d.ISOWeek()
	return w.Say("words.week", strconv.Itoa(n))
}

// FirstWeekday is the day on which weeks begin.
func (w *Words) FirstWeekday() time.Weekday { return w.tables.first }
