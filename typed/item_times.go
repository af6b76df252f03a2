package typed

import (
	"errors"
	"fmt"
	"strings"

	"chancery/model"
	"chancery/model/civil"
)

// StartText is the start as a cell shows it: 13:30, ~15:00, asTBC, or nothing
// for an item of the whole day.
func StartText(it *model.Item, tbc string) string {
	return timeText(it.Start, it.StartMark, it.AllDay, tbc)
}

// EndText is the end as a cell shows it.
func EndText(it *model.Item, tbc string) string {
	if it.EndMark == model.Open {
		return ""
	}
	return timeText(it.End, it.EndMark, it.AllDay, tbc)
}

func timeText(m civil.Moment, mark model.TimeMark, allDay bool, tbc string) string {
	switch {
	case allDay:
		return ""
	case mark == model.TimeTBC:
		return tbc
	case mark == model.Approx:
		return "~" + m.Told()
	}
	return m.Told()
}

// SetStart puts what was typed under From into the item. The end follows and
// keeps the duration; a range sets both.
func SetStart(it *model.Item, text string) error {
	t, err := parseTime(text)
	if err != nil {
		return err
	}
	length := it.End.At - it.Start.At
	if it.AllDay {
		length = 3600
	}
	was := it.Start
	if t.Hour { // 14h is no length where a start is asked
		t.Kind = asClock
	}
	switch t.Kind {
	case asTBC:
		it.StartMark = model.TimeTBC
		return nil
	case asShift:
		it.Start = it.Start.AddMinutes(t.Minutes)
	case asClock, asRange:
		m, err := at(it.Start, t)
		if err != nil {
			return err
		}
		it.Start, it.StartMark = m, mark(t.Approx)
	default:
		return &civil.Error{Code: "civil.typed", Local: strings.TrimSpace(text)}
	}
	it.AllDay = false
	it.Follow(was)
	if t.Kind == asRange {
		return setEndMinute(it, timeRead{Minute: t.End})
	}
	if it.EndMark != model.Open {
		it.End, err = civil.MomentAt(it.Start.At+length, it.End.Zone)
	} else {
		it.End = it.Start
	}
	return err
}

// SetEnd puts what was typed under To into the item: a time of day, how long
// (1h30), how much later than the start (+45), asTBC, or nothing for no end.
func SetEnd(it *model.Item, text string) error {
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
		it.End, it.EndMark = it.Start, model.Open
	case asTBC:
		it.EndMark = model.TimeTBC
	case asLength, asShift:
		if t.Minutes < 0 {
			return model.Refuse("model.end-before-start", it.Start.Clock(), text)
		}
		it.End, err = civil.MomentAt(it.Start.At+int64(t.Minutes)*60, zone)
		it.EndMark = model.Exact
	case asClock:
		return setEndMinute(it, t)
	case asRange:
		return SetStart(it, text)
	}
	return err
}

// setEndMinute sets the end to a time of day on the day of the start, or of
// the next day when an evening item runs past midnight.
func setEndMinute(it *model.Item, t timeRead) error {
	base, zone := it.Start, it.End.Zone
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
	it.End, it.EndMark = end, mark(t.Approx)
	return nil
}

func mark(approx bool) model.TimeMark {
	if approx {
		return model.Approx
	}
	return model.Exact
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
