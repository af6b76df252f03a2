package proposal

import (
	"math"
	"regexp"
	"strconv"

	"chancery/exchange/source"
	"chancery/model/civil"
	"chancery/typed"
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

// zeroRE is an hour with a point that keeps its last zero, as no number does.
var zeroRE = regexp.MustCompile(`(?:^|[^\d.])\d{1,2}\.[0-5]0(?:$|[^\d.])`)

// hourFigureRE is a number that somebody typed as an hour, or of which a workbook shows an hour.
var hourFigureRE = regexp.MustCompile(`^(\d{1,2})[.,](\d+)$`)

// figureHour is the hour that a number of a workbook is whose format says nothing of hours: what was typed as 12.30
// is kept as 12.3, also where it came as a text, and 6 o'clock as 0.25. What is neither stays as it was. It is asked about.
func (w *walk) figureHour(c *source.Cell, col typed.Column) string {
	text := c.Text
	m := hourFigureRE.FindStringSubmatch(oneLine(text))
	if m == nil || !c.Figure && (len(m[2]) > 1 || w.zeros) || col != typed.ColFrom && col != typed.ColTo {
		return text
	}
	v, err := strconv.ParseFloat(m[1]+"."+m[2], 64)
	hour := ""
	switch {
	case err != nil || v <= 0:
	case v < 1 && c.Figure && (len(m[2]) > 2 || v == 0.25 || v == 0.5 || v == 0.75):
		if minute := int(math.Round(v * 24 * 60)); minute < 24*60 {
			hour = civil.Clock(minute)
		}
	case len(m[2]) < 3 && (v >= 1 || c.Figure):
		if _, ok := civil.ParseClock(two(number(m[1])) + ":" + (m[2] + "0")[:2]); ok {
			hour = two(number(m[1])) + ":" + (m[2] + "0")[:2]
		}
	}
	if hour == "" {
		return text
	}
	if (len(m[2]) == 1 || v < 1 && len(m[2]) == 2) && !w.asks("figure-hour") {
		w.ask("figure-hour", oneLine(text), hour)
	}
	return hour
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
