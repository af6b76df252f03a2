package view

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/board"
	"chancery/words"
)

// Months is a month with the weeks around it.
type Months struct {
	still
	Board *board.Month
}

func newMonths(h Host) *Months { return &Months{Board: board.NewMonth(h.Setting(), h.Wishes())} }

func (v *Months) Object() fyne.CanvasObject { return v.Board }
func (v *Months) Keyboard() fyne.Focusable  { return v.Board }
func (v *Months) Select(r ...model.Ref)     { v.Board.Select(r...) }

func (v *Months) Once(do func()) { v.Board.Once(do) }

func (v *Months) Fill(s *Shown) {
	v.Board.Fill(s.Setting, s.Stand.Day, s.Entries, s.Clashes)
	v.Select(s.Chosen...)
}

func (v *Months) Title(s *Shown) (title, year string) { return monthTitle(s) }

func monthTitle(s *Shown) (title, year string) {
	return words.Capital(s.Setting.Words.Month(s.Stand.Day.Month())), yearOf(s.Stand.Day)
}
