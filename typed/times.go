package typed

import (
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// Times are when something is, as somebody wrote it: hours as 15:04, 24:00 for the end of a
// day, "" where none is told.
type Times struct {
	From, To         string
	FromMark, ToMark model.TimeMark
	Alt              string // the other hour of 09:00/09:15
	EndAlt           string // that of the end
	Part             model.DayPart
	Zone             string // of the clocks that were named
	EndZone          string // of those of the end
	Clock            string // what clocks call themselves: EEST
}

// ReadTimes reads an hour, or two, in any of the ways in which people write them.
func ReadTimes(text string) (Times, bool) {
	text = strings.TrimSpace(text)
	if text == "" || strings.HasPrefix(text, "+") || text[0] == '-' {
		return Times{}, false
	}
	t, ok := readTime(text)
	out := Times{FromMark: t.Mark, ToMark: model.Open, Alt: t.Alt, EndAlt: t.EndAlt, EndZone: t.EndCity, Zone: t.City, Clock: t.Zone}
	switch {
	case !ok, t.Own != "", t.Kind == asOpen:
		return Times{}, false
	case t.Kind == asClock, t.Hour:
		out.From = clockText(t.Minute)
	case t.Kind == asRange:
		out.From, out.ToMark = clockText(t.Minute), t.EndMark
		if t.EndMark != model.Open && t.EndMark != model.TimeTBC {
			out.To = clockText(t.End)
		}
	case t.Kind == asTBC:
		out.FromMark = model.TimeTBC
	case t.Kind == asPart:
		out.FromMark, out.Part = model.PartOfDay, t.Part
	case t.Kind == asAfter:
		out.FromMark = model.After
	default:
		return Times{}, false
	}
	if out.FromMark == "" {
		out.FromMark = model.Exact
	}
	if out.ToMark == "" {
		out.ToMark = model.Exact
	}
	return out, true
}

func clockText(minute int) string {
	if minute == 24*60 {
		return "24:00"
	}
	return civil.Clock(minute)
}

// ReadPress is the access of the press that a text names, and what it says besides.
func ReadPress(text string) (access model.Press, rest string, ok bool) {
	for _, l := range words.Languages {
		if access, rest, ok = pressAt(text, words.For(l)); ok {
			return access, rest, true
		}
	}
	return model.PressNone, "", false
}

// ColumnOf is the column of the running order that a head means in any language; ok says
// that the head is known. Who takes part without a side is said to be sideless.
func ColumnOf(head string) (col Column, sided, ok bool) {
	col, ok = columnCalled(head)
	return col, !sideless(head), ok
}

// CutPlace parts what happens from where, at the end of a line, where that sounds like a
// place: "Talks, Union Hall".
func CutPlace(text string) (title, place string) {
	cut, next := lastPlace(text)
	if next == len(text) {
		return bracketPlace(strings.TrimRight(text, " ,"))
	}
	return strings.TrimRight(text[:cut], " ,"), strings.TrimSpace(text[next:])
}

// IsPlace says that a text has a word for a place in it.
func IsPlace(text string) bool { return soundsLikePlace(text) }
