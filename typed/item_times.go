package typed

import (
	"errors"
	"fmt"
	"strings"

	"chancery/model"
	"chancery/model/civil"
)

// StartText is the start as a cell shows it: 13:30, ~15:00, TBC, or nothing
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
	t, err := ParseTime(text)
	if err != nil {
		return err
	}
	length := it.End.At - it.Start.At
	if it.AllDay {
		length = 3600
	}
	was := it.Start
	if t.Hour { // 14h is no length where a start is asked
		t.Kind = Clock
	}
	switch t.Kind {
	case TBC:
		it.StartMark = model.TimeTBC
		return nil
	case Shift:
		it.Start = it.Start.AddMinutes(t.Minutes)
	case Clock, Range:
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
	if t.Kind == Range {
		return setEndMinute(it, Time{Minute: t.End})
	}
	if it.EndMark != model.Open {
		it.End, err = civil.MomentAt(it.Start.At+length, it.End.Zone)
	} else {
		it.End = it.Start
	}
	return err
}

// SetEnd puts what was typed under To into the item: a time of day, how long
// (1h30), how much later than the start (+45), TBC, or nothing for no end.
func SetEnd(it *model.Item, text string) error {
	t, err := ParseTime(text)
	if err != nil {
		return err
	}
	zone := it.End.Zone
	if zone == "" {
		zone = it.Start.Zone
	}
	switch t.Kind {
	case Open:
		it.End, it.EndMark = it.Start, model.Open
	case TBC:
		it.EndMark = model.TimeTBC
	case Length, Shift:
		if t.Minutes < 0 {
			return model.Refuse("model.end-before-start", it.Start.Clock(), text)
		}
		it.End, err = civil.MomentAt(it.Start.At+int64(t.Minutes)*60, zone)
		it.EndMark = model.Exact
	case Clock:
		return setEndMinute(it, t)
	case Range:
		return SetStart(it, text)
	}
	return err
}

// setEndMinute sets the end to a time of day on the day of the start, or of
// the next day when an evening item runs past midnight.
func setEndMinute(it *model.Item, t Time) error {
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
func at(m civil.Moment, t Time) (civil.Moment, error) { return onNamed(m.Date(), t, m.Zone) }

// onNamed is a time of day that may say which of two hours is meant.
func onNamed(day civil.Date, t Time, zone string) (civil.Moment, error) {
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
	t, err := ParseTime(text)
	if err != nil || t.Kind != Clock || t.Zone != "" {
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

// SetItemDay moves an item to another day; its hours stay. What cannot be a day is refused
// with civil.date, an hour that the day lacks or has twice with a FieldError.
func SetItemDay(it *model.Item, text string) error {
	var day civil.Date
	if err := SetDay(&day, text, it.Start.Date()); err != nil {
		return err
	}
	if day == "" {
		return &civil.Error{Code: "civil.date"}
	}
	by := day.Sub(it.Start.Date())
	for _, m := range []*civil.Moment{&it.Start, &it.End} {
		m.Local = string(m.Date().Add(by)) + m.Local[10:]
		m.Off = civil.NoOff
	}
	return it.Settle()
}

// EndZone is the IANA zone of the end, "" where it is that of the start.
func EndZone(it *model.Item) string {
	if it.End.Zone == it.Start.Zone {
		return ""
	}
	return it.End.Zone
}

// SetEndZone says on which clocks the end is told: a flight lands in another zone. The
// instant stays. What is no zone is refused with
// model.zone.
func SetEndZone(it *model.Item, text string) error {
	zone := strings.TrimSpace(text)
	if zone == "" {
		zone = it.Start.Zone
	}
	m, err := civil.MomentAt(it.End.At, zone)
	if err != nil {
		return model.Refuse("model.zone", zone)
	}
	it.End = m
	return nil
}

// ParseShift reads how much later, or below zero earlier, in minutes: +15, -10, 20,
// 1h30, 1:30. Nothing, or a sign alone, is none yet; anything else is refused with
// model.shift-by.
func ParseShift(text string) (int, error) {
	s := strings.TrimSpace(text)
	if s == "" || strings.Trim(s, "+-–−") == "" {
		return 0, nil
	}
	if bareRE.MatchString(s) {
		return number(s), nil
	}
	t, err := ParseTime(s)
	switch {
	case err != nil:
	case t.Kind == Shift || t.Kind == Length:
		return t.Minutes, nil
	case t.Kind == Clock && !t.Approx && t.Zone == "" && clockRE.MatchString(s):
		return t.Minute, nil
	}
	return 0, model.Refuse("model.shift-by", s)
}
