package typed

import (
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// StartText is the start as a cell shows it, among the clocks of zone: 13:30,
// ~15:00, from 18:45, 21:05 Rome, TBC, or nothing for an item of the whole day. It
// is read as what it says.
func StartText(it *model.Item, w *words.Words, zone string) string {
	t := it.When()
	switch {
	case it.AllDay:
		return ""
	case !t.Words.Empty():
		return quotedUnlessKnown(w.Text(t.Words))
	}
	return hoursAmong(w, zone).Begins(&t)
}

// EndText is the end as a cell shows it, among the clocks of the start.
func EndText(it *model.Item, w *words.Words) string {
	t := it.When()
	if it.AllDay || it.EndMark == model.Open {
		return ""
	}
	return hoursAmong(w, it.Start.Zone).Ends(&t)
}

func hoursAmong(w *words.Words, zone string) words.Hours {
	return words.Hours{Words: w, Brief: true, Clock: func(m civil.Moment) string { return w.Told(m, zone) }}
}

// quotedUnlessKnown puts words into quotation marks, unless they are read as a
// time without.
func quotedUnlessKnown(s string) string {
	if t, ok := readTime(s); ok && (t.Kind == asAfter || t.Kind == asPart) {
		return s
	}
	return "“" + s + "”"
}
