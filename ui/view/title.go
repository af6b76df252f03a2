package view

import (
	"strconv"
	"strings"

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
func (still) Once(do func())       { do() }
func (still) Select(...model.Ref)  {}

// Title names the first and the last day, and the week.
func (t still) Title(s *Shown) (title, year string) {
	first, n := t.Days(s, 1)
	title, year = daysTitle(s, first, n)
	if week := s.Setting.Words.WeekLabel(first); week != "" {
		year = strings.TrimPrefix(year+" · "+week, " · ")
	}
	return title, year
}

// daysTitle names days and their year; over New Year both years stand with their days.
func daysTitle(s *Shown, first civil.Date, n int) (title, year string) {
	w, last := s.Setting.Words, first.Add(n-1)
	if first.Year() != last.Year() {
		return words.Capital(w.Range(first, last)), ""
	}
	return words.Capital(w.RangeNoYear(first, last)), yearOf(s.Stand.Day)
}

func yearOf(d civil.Date) string { return strconv.Itoa(d.Year()) }
