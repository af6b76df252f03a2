package view

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/board"
	"chancery/words"
)

// Columns are days side by side: one, a week, a work week, some.
type Columns struct {
	still
	Board *board.Days
	was   Stand // where they were filled last
}

func newColumns(h Host, hour, top float32) *Columns {
	v := &Columns{Board: board.NewDays(h.Setting(), h.Wishes(), hour)}
	v.Board.Begin(top)
	return v
}

func (v *Columns) Object() fyne.CanvasObject { return v.Board }
func (v *Columns) Keyboard() fyne.Focusable  { return v.Board }
func (v *Columns) Select(r ...model.Ref)     { v.Board.Select(r...) }
func (v *Columns) Reveal(at int64)           { v.Board.Reveal(at) }

func (v *Columns) Once(do func()) { v.Board.Once(do) }

func (v *Columns) Fill(s *Shown) {
	first, days := v.Days(s, 1)
	v.Board.Fill(s.Setting, first, days, s.Entries, s.Clashes)
	v.Select(s.Chosen...)
	if s.Stand != v.was && s.Stand.Inside() { // a visit's day is not left to begin at another hour
		v.Board.Seek()
	}
	v.was = s.Stand
}

func (v *Columns) Title(s *Shown) (title, year string) {
	if s.Stand.View == Day {
		return words.Capital(s.Setting.Words.DayNoYear(s.Stand.Day)), yearOf(s.Stand.Day)
	}
	return v.still.Title(s)
}
