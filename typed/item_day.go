package typed

import (
	"strings"

	"chancery/model"
	"chancery/model/civil"
)

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
	return moveToDay(it, day)
}

// moveToDay moves an item to a day; its hours stay.
func moveToDay(it *model.Item, day civil.Date) error {
	by := day.Sub(it.Start.Date())
	for _, m := range []*civil.Moment{&it.Start, &it.End} {
		m.Local = string(m.Date().Add(by)) + m.Local[10:]
		m.Off = civil.NoOff
	}
	return it.Settle()
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
	t, err := parseTime(s)
	switch {
	case err != nil:
	case t.Kind == asShift || t.Kind == asLength:
		return t.Minutes, nil
	case t.Kind == asClock && t.plain() && clockRE.MatchString(s):
		return t.Minute, nil
	}
	return 0, model.Refuse("model.shift-by", s)
}
