package export

import (
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// hard is a blank at which no line is broken.
const hard = "\u00a0"

// times is when, as a programme prints it: 13:30–13:42, about 15:00, from
// 19:30, in the evening, or that it is to be confirmed. Hours on other clocks than
// those of the day name their city; so do both when the end has others.
func times(it *model.Item, on civil.Moment, w *words.Words) string {
	t := it.When()
	switch {
	case it.AllDay:
		return w.Say("export.all-day")
	case it.StartMark == model.Withheld:
		return ""
	case it.StartMark == model.TimeTBC:
		return w.Say("time.tbc")
	case it.StartMark == model.Approx && it.EndMark == model.Approx: // about from – to says it of both
		t.EndMark = model.Exact
	}
	h := words.Hours{Words: w, Clock: civil.Moment.Clock}
	start := h.Begins(&t)
	h.Clock = func(m civil.Moment) string {
		if midnight(it) && m == it.End {
			return "24:00"
		}
		return m.Clock()
	}
	end := h.Ends(&t)
	if end == "" || it.EndMark != model.TimeTBC && it.End.At == it.Start.At {
		return start + elsewhere(it, on, w)
	}
	two := it.End.Off != it.Start.Off && it.EndMark != model.TimeTBC
	switch {
	case it.EndMark == model.TimeTBC:
		return start + elsewhere(it, on, w) + hard + "– " + end
	case two:
		named := ""
		if !t.Hourless() {
			named = " " + at(it.Start, it.End, w)
		}
		return start + named + " –\n" + end + " " + at(it.End, it.Start, w) + nextDay(it, w)
	case t.Hourless():
		return start + " –\n" + end + nextDay(it, w)
	case t.EndMark == model.Approx || t.EndMark == model.Provisional || t.EndMark == model.ByTime || strings.Contains(start, " ") && t.StartMark != model.Approx:
		return start + " –\n" + end + elsewhere(it, on, w) + nextDay(it, w)
	}
	return start + "–" + end + elsewhere(it, on, w) + nextDay(it, w)
}

// elsewhere names the clocks of the start where they are not those of the day.
func elsewhere(it *model.Item, on civil.Moment, w *words.Words) string {
	if t := it.When(); it.Start.Off == on.Off || t.Hourless() {
		return ""
	}
	return " " + at(it.Start, on, w)
}

// midnight says that an item ends with the day on which it began.
func midnight(it *model.Item) bool {
	return it.End.Minute() == 0 && it.End.Date() == it.Start.Date().Add(1) && it.End.Off == it.Start.Off
}

// timesOn is when, on the page of a day: what began on an earlier one says so.
func timesOn(d civil.Date, it *model.Item, on civil.Moment, w *words.Words) string {
	s := times(it, on, w)
	if it.AllDay || it.Start.Date() == d || s == "" {
		return s
	}
	if it.End.Date() == d {
		s = strings.TrimSuffix(s, nextDay(it, w))
	}
	return w.DayShort(it.Start.Date()) + ", " + s
}

// nextDay says that an item ends on another day than it began.
func nextDay(it *model.Item, w *words.Words) string {
	if it.End.Date() == it.Start.Date() || midnight(it) {
		return ""
	}
	return "\n(" + w.DayShort(civil.Date(it.End.Date())) + ")"
}

// when is the time of an item for formats that have times of their own: its hours on its
// own clocks, where it has any. What else there is to say of them the words say.
func when(it *model.Item) paper.When {
	out := paper.When{Day: it.Start.Date(), From: -1, To: -1}
	t := it.When()
	if it.AllDay || t.Hourless() || it.StartMark == model.TimeTBC || !it.TimeWords.Empty() {
		return out
	}
	out.From = it.Start.Minute()
	if it.EndMark != model.Open && it.EndMark != model.TimeTBC && it.End.At != it.Start.At {
		out.To = it.End.Minute()
	}
	return out
}
