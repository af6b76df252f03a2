package model

import "chancery/model/civil"

// historyUnderWay is why something counts that is not over at the moment at which it is told.
const historyUnderWay = "under-way"

// historyAfter is why something does not count that took place after the visit of which it is told, and
// before the moment at which it is.
const historyAfter = "after"

// WhyAt is why a contact counts or does not, as it is at a moment: what comes later has not taken
// place, what goes on is not over, and its day is not today's. later says of what counts, for
// another reason, that it is still to come.
func (t *Told) WhyAt(m civil.Moment) (why string, later bool) {
	today := m.Date()
	held := t.Why == HistoryHeld || t.Why == HistoryToday
	switch {
	case t.Why == HistoryToCome && t.Day < today:
		return historyAfter, false
	case t.Day > today && (held || t.Why == HistoryNotHeld):
		return HistoryToCome, false
	case t.Day > today:
		return t.Why, t.As != NotAtAll
	case !held || t.Ends == 0 && t.Day == today:
		return t.Why, false
	case t.Ends > m.At && t.Begins <= m.At:
		return historyUnderWay, false
	case t.Ends > m.At && t.Day < today:
		return HistoryToCome, false
	case t.Ends > m.At:
		return HistoryToday, false
	}
	return HistoryHeld, false
}
