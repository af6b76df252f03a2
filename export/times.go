package export

import (
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// hard is a blank at which no line is broken.
const hard = "\u00a0"

// times is when, as a programme prints it: 13:30–13:42, about 15:00, from
// 19:30, or that it is to be confirmed. An end on other clocks names both.
func times(it *model.Item, w *words.Words) string {
	switch {
	case it.AllDay:
		return w.Say("export.all-day")
	case it.StartMark == model.TimeTBC:
		return w.Say("export.time-tbc")
	}
	start := it.Start.Clock()
	if it.StartMark == model.Approx {
		start = w.Say("export.about", start)
	}
	end := it.End.Clock()
	switch it.EndMark {
	case model.Open:
		return start
	case model.TimeTBC:
		return start + hard + "– " + w.Say("export.tbc")
	case model.Approx:
		end = w.Say("export.about", end)
	}
	if it.End.Off != it.Start.Off {
		return start + hard + it.Start.Abbreviation() + " –\n" + end + hard + it.End.Abbreviation() + nextDay(it, w)
	}
	if it.StartMark == model.Approx {
		return start + "–" + end + nextDay(it, w)
	}
	return start + "–" + end + nextDay(it, w)
}

// nextDay says that an item ends on another day than it began.
func nextDay(it *model.Item, w *words.Words) string {
	if it.End.Date() == it.Start.Date() {
		return ""
	}
	return "\n(" + w.DayShort(civil.Date(it.End.Date())) + ")"
}
