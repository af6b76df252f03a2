package proposal

import (
	"math"
	"regexp"
	"strconv"

	"chancery/model/civil"
)

var (
	serialRE = regexp.MustCompile(`^\d{5}$`)
	partRE   = regexp.MustCompile(`^0[.,](\d|\d{3,})$`) // 0.30 is half past midnight as somebody types it
)

// serialDay is the day that a number of a workbook without a format counts to, where that is about the year of
// the file.
func (w *walk) serialDay(text string) (d date, ok bool) {
	text = oneLine(text)
	if !serialRE.MatchString(text) {
		return d, false
	}
	day := civil.Date("1899-12-30").Add(number(text))
	if n := day.Year() - w.year; n < -1 || n > 1 {
		return d, false
	}
	d, ok = readDay(string(day))
	d.text = text
	return d, ok
}

// dayPart is the hour that a part of a day is, as a workbook without a format for it has it: 0.5 for noon. Any
// other text stays as it was.
func dayPart(text string) string {
	if m := partRE.FindStringSubmatch(oneLine(text)); m != nil {
		if v, err := strconv.ParseFloat("0."+m[1], 64); err == nil && v > 0 {
			if minute := int(math.Round(v * 24 * 60)); minute < 24*60 {
				return civil.Clock(minute)
			}
		}
	}
	return text
}
