package words

import (
	"time"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// names are the days and months of one language. The genitive is the form that
// stands beside a day; weekdays begin with Sunday.
type names struct {
	months, genitive, monthsShort   []string
	weekdays, weekdaysShort, narrow []string
	first                           time.Weekday
	unnumbered                      bool // weeks
}

// namesOf are those of a catalogue. Weeks begin on Monday, as in every language so
// far.
func namesOf(said map[string]entry) names {
	of := func(key string, n int) []string {
		list := said["date."+key].list
		if len(list) != n {
			panic("words: date." + key + " does not name all") // the catalogue is part of the program
		}
		return list
	}
	return names{months: of("months", 12), genitive: of("months-beside-day", 12), monthsShort: of("months-short", 12),
		weekdays: of("weekdays", 7), weekdaysShort: of("weekdays-short", 7), narrow: of("weekdays-narrow", 7), first: time.Monday}
}

// Weekday is the name of a day of the week.
func (w *Words) Weekday(d time.Weekday) string { return w.names.weekdays[d] }

// WeekdayShort is its usual abbreviation, two or three letters.
func (w *Words) WeekdayShort(d time.Weekday) string { return w.names.weekdaysShort[d] }

// WeekdayNarrow is its first letter.
func (w *Words) WeekdayNarrow(d time.Weekday) string { return w.names.narrow[d] }

// Month is the name of a month standing alone.
func (w *Words) Month(m time.Month) string { return w.names.months[m-1] }

// MonthBesideDay is its name in the form that stands beside a day: 12 травня.
func (w *Words) MonthBesideDay(m time.Month) string { return w.names.genitive[m-1] }

// MonthShort is its usual abbreviation.
func (w *Words) MonthShort(m time.Month) string { return w.names.monthsShort[m-1] }

// Weeks is the same speaker with weeks that begin on another day than is usual
// in the language, and with or without their numbers.
func (w *Words) Weeks(first time.Weekday, numbered bool) *Words {
	out := &Words{lang: w.lang, said: w.said, rules: w.rules, names: w.names, order: collate.New(language.Make(w.lang), collate.Numeric)}
	out.names.first, out.names.unnumbered = first, !numbered
	return out
}

// FirstWeekday is the day on which weeks begin.
func (w *Words) FirstWeekday() time.Weekday { return w.names.first }

// AndMore is a name and of how many besides the same is said.
func (w *Words) AndMore(name string, n int) string {
	if n == 0 {
		return name
	}
	return name + " " + w.Say("ui.clash-more", n)
}
