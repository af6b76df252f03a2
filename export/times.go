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
// 19:30, or that it is to be confirmed. Hours on other clocks than those of the
// day, off minutes east, name theirs; so do both when the end has others.
func times(it *model.Item, off int, w *words.Words) string {
	switch {
	case it.AllDay:
		return w.Say("export.all-day")
	case it.StartMark == model.TimeTBC:
		return w.Say("export.time-tbc")
	}
	start, end := it.Start.Clock(), it.End.Clock()
	if it.StartMark == model.Approx {
		start = w.Say("export.about", start)
	}
	if it.EndMark == model.Approx && it.StartMark != model.Approx { // about from – to says it of both
		end = w.Say("export.about", end)
	}
	two := it.End.Off != it.Start.Off && said(it.EndMark)
	clocks := ""
	if it.Start.Off != off || two {
		clocks = " " + it.Start.Abbreviation()
	}
	switch {
	case it.EndMark == model.TimeTBC:
		return start + clocks + hard + "– " + w.Say("export.tbc")
	case it.EndMark == model.Open || it.End.At == it.Start.At:
		return start + clocks
	case two:
		return start + strings.ReplaceAll(clocks, " ", hard) + " –\n" + end + hard + it.End.Abbreviation() + nextDay(it, w)
	case it.EndMark == model.Approx && it.StartMark != model.Approx:
		return start + " –\n" + end + clocks + nextDay(it, w)
	}
	return start + "–" + end + clocks + nextDay(it, w)
}

// said is whether an end has an hour.
func said(m model.TimeMark) bool { return m != model.Open && m != model.TimeTBC }

// nextDay says that an item ends on another day than it began.
func nextDay(it *model.Item, w *words.Words) string {
	if it.End.Date() == it.Start.Date() {
		return ""
	}
	return "\n(" + w.DayShort(civil.Date(it.End.Date())) + ")"
}

// when is the agreed time of an item for formats that have times of their own:
// only plain hours, on the clocks of the day, are any; the rest stays in words.
func when(it *model.Item, off int) paper.When {
	out := paper.When{Day: it.Start.Date(), From: -1, To: -1}
	plain := !it.AllDay && it.StartMark == model.Exact && it.Start.Off == off
	switch {
	case !plain:
	case it.EndMark == model.Open || it.End.At == it.Start.At:
		out.From = it.Start.Minute()
	case it.EndMark == model.Exact && it.End.Off == off && it.End.Date() == it.Start.Date():
		out.From, out.To = it.Start.Minute(), it.End.Minute()
	}
	return out
}
