package view

import (
	"strconv"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// still is what most views have in common.
type still struct{}

func (still) Days(s *Shown, _ int) (civil.Date, int) {
	return s.Stand.Span(s.Setting.Words.FirstWeekday())
}

func (still) Enough(int, int) bool { return true }
func (still) Reveal(int64)         {}
func (still) Select(...model.Ref)  {}

// Title names the first and the last day, and the week.
func (t still) Title(s *Shown) (title, year string) {
	first, n := t.Days(s, 1)
	year = yearsOf(first, first.Add(n-1), s.Stand.Day)
	if week := s.Setting.Words.WeekLabel(first); week != "" {
		year += " · " + week
	}
	return words.Capital(s.Setting.Words.RangeNoYear(first, first.Add(n-1))), year
}

// yearsOf is the year of a day, or both of days over New Year.
func yearsOf(first, last, day civil.Date) string {
	if first.Year() != last.Year() {
		return yearOf(first) + "–" + yearOf(last)
	}
	return yearOf(day)
}

func yearOf(d civil.Date) string { return strconv.Itoa(d.Year()) }
