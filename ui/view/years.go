package view

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/board"
)

// YearHost is asked to show a month of the year.
type YearHost interface{ GoMonth(civil.Date) }

// Years is a year of twelve months: how much there is, and when.
type Years struct {
	still
	Board *board.Year
}

func newYears(h interface {
	Host
	YearHost
}) *Years {
	v := &Years{Board: board.NewYear(h.Setting(), h.Wishes())}
	v.Board.OnMonth = h.GoMonth
	return v
}

func (v *Years) Object() fyne.CanvasObject { return v.Board }
func (v *Years) Keyboard() fyne.Focusable  { return v.Board }
func (v *Years) Select(...model.Ref)       {}

func (v *Years) Once(do func()) { v.Board.Once(do) }

func (v *Years) Fill(s *Shown) { v.Board.Fill(s.Setting, s.Stand.Day, s.Entries) }

func (v *Years) Title(s *Shown) (title, year string) { return yearOf(s.Stand.Day), "" }
