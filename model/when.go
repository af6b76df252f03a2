package model

import (
	"slices"

	"chancery/model/civil"
)

// TimeMark says how sure a time is, and in which sense it is meant. Whatever it
// says, the time itself is a moment: items have an order, and can be dragged.
type TimeMark string

const (
	Exact       TimeMark = "exact"
	Approx      TimeMark = "approx"
	TimeTBC     TimeMark = "tbc"         // nobody knows the hour yet
	Provisional TimeMark = "provisional" // the hour that is to be confirmed
	FromTime    TimeMark = "from"        // from 18:45 on
	ByTime      TimeMark = "by"          // at 9:30 at the latest
	NotBefore   TimeMark = "not-before"
	PartOfDay   TimeMark = "part"  // in the evening: the part in which the moment lies
	After       TimeMark = "after" // follows on the item before it, and moves with it
	Open        TimeMark = "open"  // an end that is not said
)

// TimeMarks lists every mark; startMarks and endMarks what each end may have.
var (
	TimeMarks  = []TimeMark{Exact, Approx, TimeTBC, Provisional, FromTime, ByTime, NotBefore, PartOfDay, After, Open}
	startMarks = TimeMarks[:9]
	endMarks   = []TimeMark{Exact, Approx, TimeTBC, Provisional, ByTime, Open}
)

// Hourless says that no hour is told: the moment is there for the order alone.
func (m TimeMark) Hourless() bool {
	return slices.Contains([]TimeMark{TimeTBC, PartOfDay, After, Open, Withheld}, m)
}

// DayPart is a part of the day that a time can be told by.
type DayPart string

const (
	Morning   DayPart = "morning"
	Midday    DayPart = "midday"
	Afternoon DayPart = "afternoon"
	Evening   DayPart = "evening"
	Night     DayPart = "night"
)

// DayParts lists them in the order of the day, with the minutes at which each
// begins; the night goes on until the morning.
var DayParts = []DayPart{Morning, Midday, Afternoon, Evening, Night}

var (
	partBegins = []int{5 * 60, 12 * 60, 14 * 60, 18 * 60, 23 * 60}
	partMeans  = []int{9 * 60, 12*60 + 30, 15 * 60, 19 * 60, 23 * 60}
)

// PartAt is the part of the day in which a minute lies.
func PartAt(minute int) DayPart {
	out := Night
	for i, from := range partBegins {
		if minute >= from {
			out = DayParts[i]
		}
	}
	return out
}

// Minute is where in the order of a day something stands of which the part alone
// is known.
func (p DayPart) Minute() int { return partMeans[max(0, slices.Index(DayParts, p))] }

// When is when something takes place, as far as it is known. An alternative is
// the other of two hours that are still to be chosen from. Words, where there are
// any, are told in the place of the hour.
type When struct {
	Start, End         civil.Moment
	StartMark, EndMark TimeMark
	StartAlt, EndAlt   string
	Words              Text
	AllDay             bool
}

// When is when the item takes place.
func (it *Item) When() When {
	return When{it.Start, it.End, it.StartMark, it.EndMark, it.StartAlt, it.EndAlt, it.TimeWords, it.AllDay}
}

// When is when the entry takes place.
func (e *Entry) When() When {
	return When{e.Start, e.End, e.StartMark, e.EndMark, e.StartAlt, e.EndAlt, e.TimeWords, e.AllDay}
}

// Hourless says that no hour is told of the start.
func (t *When) Hourless() bool { return t.StartMark.Hourless() || !t.Words.Empty() }

// Vague says that nobody knows when it ends: no end is told, or it follows from a start of
// which no hour is.
func (t *When) Vague() bool { return t.EndMark.Hourless() || t.Hourless() }

// Begins are the hours of the start to choose from, mostly one.
func (t *When) Begins() []civil.Moment { return withAlt(t.Start, t.StartAlt) }

// Ends are those of the end.
func (t *When) Ends() []civil.Moment { return withAlt(t.End, t.EndAlt) }

// withAlt adds the other hour, on the day and the clocks of the first.
func withAlt(m civil.Moment, alt string) []civil.Moment {
	out := []civil.Moment{m}
	if alt == "" {
		return out
	}
	other, err := civil.Resolve(string(m.Date())+"T"+alt, m.Zone, m.Off)
	if err != nil {
		return out
	}
	return append(out, other)
}

// Carried is an alternative when the hour it stands beside moves from was to now;
// none when it would be of another day.
func Carried(alt string, was, now civil.Moment) string {
	minute, ok := civil.ParseClock(alt)
	if minute += now.Minute() - was.Minute(); !ok || minute < 0 || minute >= 24*60 {
		return ""
	}
	return civil.Clock(minute)
}

// usualMinutes are how long something is drawn of which no end is known.
const usualMinutes = 60

// Drawn is the stretch on which a board draws the entry: what has no end is drawn
// as long as such things usually are, and never said to be.
func (e *Entry) Drawn() civil.Span { return drawn(e.Span(), e.EndMark, e.AllDay) }

// Drawn is the stretch on which a page draws the item.
func (it *Item) Drawn() civil.Span { return drawn(it.Span(), it.EndMark, it.AllDay) }

func drawn(s civil.Span, end TimeMark, allDay bool) civil.Span {
	if end == Open && !allDay {
		s.To = s.From + 60*usualMinutes
	}
	return s
}
