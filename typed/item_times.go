package typed

import (
	"errors"
	"fmt"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// SetStart puts what was typed under From into the item. The end follows and
// keeps the duration; a range sets both. Words in quotation marks are of lang.
func SetStart(it *model.Item, text, lang string) error {
	t, err := parseTime(text)
	if err != nil {
		return err
	}
	if t.Hour { // 14h is no length where a start is asked
		t.Kind = asClock
	}
	switch t.Kind {
	case asTBC:
		it.StartMark, it.StartAlt, it.TimeWords = model.TimeTBC, "", nil
		return nil
	case asPart, asAfter, asWords:
		return setHourless(it, &t, lang)
	case asShift:
		return moveStart(it, it.Start.AddMinutes(t.Minutes))
	case asClock, asRange:
		return setHours(it, &t, lang)
	}
	return &civil.Error{Code: "civil.typed", Local: strings.TrimSpace(text)}
}

// setHourless keeps where the item stands: of an hour that is not told nothing
// follows but the order.
func setHourless(it *model.Item, t *timeRead, lang string) error {
	switch t.Kind {
	case asPart:
		it.StartMark, it.TimeWords = model.PartOfDay, nil
		if model.PartAt(it.Start.Minute()) != t.Part || it.AllDay {
			m, err := on(it.Start.Date(), t.Part.Minute(), it.Start.Zone)
			if err != nil {
				return err
			}
			if err := moveStart(it, m); err != nil {
				return err
			}
		}
	case asAfter:
		it.StartMark, it.TimeWords = model.After, saidInAll(t.Phrase)
	case asWords:
		it.TimeWords = it.TimeWords.With(lang, t.Own)
	}
	it.StartAlt = ""
	if t.Kind == asWords {
		return nil
	}
	return withoutEnd(it) // that it lasted an hour is known of no such time
}

// saidInAll is a phrase of the catalogue in every language.
func saidInAll(key string) model.Text {
	var out model.Text
	if key != "" {
		for _, l := range words.Languages {
			out = out.With(l, words.For(l).Say(key))
		}
	}
	return out
}

// setHours puts an hour, or two, into the item.
func setHours(it *model.Item, t *timeRead, lang string) error {
	base := it.Start
	if t.City != "" && t.City != base.Zone {
		base.Zone = t.City // the day stays that of the item
	}
	m, err := at(base, *t)
	if err != nil {
		return err
	}
	alone := it.End.Zone == it.Start.Zone
	if err := moveStart(it, m); err != nil {
		return err
	}
	if alone && t.City != "" {
		if it.End, err = it.End.In(t.City); err != nil {
			return err
		}
	}
	it.StartMark, it.StartAlt, it.TimeWords = mark(t.Mark), t.Alt, nil
	if t.Own != "" {
		it.TimeWords = model.Text{}.With(lang, t.Own)
	}
	if t.Kind == asRange {
		return setEndMinute(it, timeRead{Kind: asClock, Minute: t.End, Mark: t.EndMark, Alt: t.EndAlt, City: t.EndCity})
	}
	return nil
}

// moveStart lets the item begin at a moment; what hangs on its hours goes along.
func moveStart(it *model.Item, m civil.Moment) error {
	length, was := it.End.At-it.Start.At, it.Start
	if it.AllDay {
		length, it.AllDay = 3600, false
	}
	it.Start = m
	it.Follow(was)
	zone := it.End.Zone
	if zone == "" {
		zone = m.Zone
	}
	if it.EndMark == model.Open {
		length = 0
	}
	end, err := civil.MomentAt(m.At+length, zone)
	if err == nil {
		it.EndAlt = model.Carried(it.EndAlt, it.End, end)
		it.End = end
	}
	return err
}

// SetEnd puts what was typed under To into the item: a time of day, how long
// (1h30), how much later than the start (+45), asTBC, or nothing for no end.
func SetEnd(it *model.Item, text, lang string) error {
	t, err := parseTime(text)
	if err != nil {
		return err
	}
	zone := it.End.Zone
	if zone == "" {
		zone = it.Start.Zone
	}
	switch t.Kind {
	case asOpen:
		return withoutEnd(it)
	case asTBC:
		it.EndMark, it.EndAlt = model.TimeTBC, ""
	case asLength, asShift:
		if t.Hour && t.Minute > it.Start.Minute() { // until 14h30, rather than for so long
			return setEndMinute(it, timeRead{Kind: asClock, Minute: t.Minute})
		}
		if t.Minutes < 0 {
			return model.Refuse("model.end-before-start", it.Start.Clock(), text)
		}
		it.End, err = civil.MomentAt(it.Start.At+int64(t.Minutes)*60, zone)
		it.EndMark, it.EndAlt = model.Exact, ""
	case asClock:
		return setEndMinute(it, t)
	case asRange:
		return SetStart(it, text, lang)
	default:
		return &civil.Error{Code: "civil.typed", Local: strings.TrimSpace(text)}
	}
	return err
}

func withoutEnd(it *model.Item) error {
	zone := it.End.Zone
	if zone == "" {
		zone = it.Start.Zone
	}
	end, err := it.Start.In(zone)
	it.End, it.EndMark, it.EndAlt = end, model.Open, ""
	return err
}

// setEndMinute sets the end to a time of day on the day of the start, or of
// the next day when an evening item runs past midnight.
func setEndMinute(it *model.Item, t timeRead) error {
	switch t.Mark {
	case model.Open:
		return withoutEnd(it)
	case model.TimeTBC:
		it.EndMark, it.EndAlt = model.TimeTBC, ""
		return nil
	case model.FromTime, model.NotBefore:
		return model.Refuse("typed.end-mark")
	}
	base, zone := it.Start, it.End.Zone
	if t.City != "" {
		zone = t.City
	}
	if zone != "" && zone != it.Start.Zone {
		m, err := it.Start.In(zone)
		if err != nil {
			return err
		}
		base = m
	}
	end, err := at(base, t)
	if err != nil {
		return err
	}
	if end.At < it.Start.At && it.Start.Minute() >= 17*60 && t.Minute <= 8*60 {
		if end, err = onNamed(base.Date().Add(1), t, base.Zone); err != nil {
			return err
		}
	}
	if end.At < it.Start.At {
		return model.Refuse("model.end-before-start", it.Start.Clock(), end.Clock())
	}
	it.End, it.EndMark, it.EndAlt = end, mark(t.Mark), t.Alt
	return nil
}

func mark(m model.TimeMark) model.TimeMark {
	if m == "" {
		return model.Exact
	}
	return m
}

// at is what was typed on the day of m, in m's zone.
func at(m civil.Moment, t timeRead) (civil.Moment, error) { return onNamed(m.Date(), t, m.Zone) }

// onNamed is a time of day that may say which of two hours is meant.
func onNamed(day civil.Date, t timeRead, zone string) (civil.Moment, error) {
	if t.Zone == "" {
		return on(day, t.Minute, zone)
	}
	return civil.Named(string(day)+"T"+civil.Clock(t.Minute), zone, t.Zone)
}

func on(day civil.Date, minute int, zone string) (civil.Moment, error) {
	day = day.Add(minute / 1440)
	minute %= 1440
	return civil.Resolve(fmt.Sprintf("%sT%02d:%02d", day, minute/60, minute%60), zone, civil.NoOff)
}

// TimeChoices are the times that what is typed could mean when clocks change that
// night; none where it means one.
func TimeChoices(it *model.Item, text string) []string {
	t, err := parseTime(text)
	if err != nil || t.Kind != asClock || t.Zone != "" {
		return nil
	}
	var e *civil.Error
	if _, err := at(it.Start, t); !errors.As(err, &e) {
		return nil
	}
	var out []string
	for _, m := range e.Choices {
		out = append(out, m.Told())
	}
	return out
}
