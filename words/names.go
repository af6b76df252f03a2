package words

import (
	"time"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// names are the days and months of one language. The genitive is the form that
// stands beside a day; weekdays begin with Sunday.
type names struct {
	months, genitive, monthsShort   [12]string
	weekdays, weekdaysShort, narrow [7]string
	first                           time.Weekday
	unnumbered                      bool   // weeks
	year                            string // what follows a year
}

var englishMonths = [12]string{"January", "February", "March", "April", "May", "June",
	"July", "August", "September", "October", "November", "December"}

var romanianMonths = [12]string{"ianuarie", "februarie", "martie", "aprilie", "mai", "iunie",
	"iulie", "august", "septembrie", "octombrie", "noiembrie", "decembrie"}

var byLanguage = map[string]names{
	"en": {
		months:        englishMonths,
		genitive:      englishMonths,
		monthsShort:   [12]string{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
		weekdays:      [7]string{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
		weekdaysShort: [7]string{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"},
		narrow:        [7]string{"S", "M", "T", "W", "T", "F", "S"},
		first:         time.Monday,
	},
	"ro": {
		months:        romanianMonths,
		genitive:      romanianMonths,
		monthsShort:   [12]string{"ian.", "feb.", "mar.", "apr.", "mai", "iun.", "iul.", "aug.", "sept.", "oct.", "nov.", "dec."},
		weekdays:      [7]string{"duminică", "luni", "marți", "miercuri", "joi", "vineri", "sâmbătă"},
		weekdaysShort: [7]string{"dum", "lun", "mar", "mie", "joi", "vin", "sâm"},
		narrow:        [7]string{"D", "L", "M", "M", "J", "V", "S"},
		first:         time.Monday,
	},
	"uk": {
		months: [12]string{"січень", "лютий", "березень", "квітень", "травень", "червень",
			"липень", "серпень", "вересень", "жовтень", "листопад", "грудень"},
		genitive: [12]string{"січня", "лютого", "березня", "квітня", "травня", "червня",
			"липня", "серпня", "вересня", "жовтня", "листопада", "грудня"},
		monthsShort:   [12]string{"січ.", "лют.", "бер.", "квіт.", "трав.", "черв.", "лип.", "серп.", "вер.", "жовт.", "лист.", "груд."},
		weekdays:      [7]string{"неділя", "понеділок", "вівторок", "середа", "четвер", "пʼятниця", "субота"},
		weekdaysShort: [7]string{"нд", "пн", "вт", "ср", "чт", "пт", "сб"},
		narrow:        [7]string{"Н", "П", "В", "С", "Ч", "П", "С"},
		first:         time.Monday,
		year:          " р.",
	},
}

// Weekday is the name of a day of the week.
func (w *Words) Weekday(d time.Weekday) string { return w.names.weekdays[d] }

// WeekdayShort is its usual abbreviation, two or three letters.
func (w *Words) WeekdayShort(d time.Weekday) string { return w.names.weekdaysShort[d] }

// WeekdayNarrow is its first letter.
func (w *Words) WeekdayNarrow(d time.Weekday) string { return w.names.narrow[d] }

// Month is the name of a month standing alone.
func (w *Words) Month(m time.Month) string { return w.names.months[m-1] }

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
