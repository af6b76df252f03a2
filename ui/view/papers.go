package view

import (
	"fyne.io/fyne/v2"

	"chancery/model/civil"
	"chancery/ui/papers"
)

// PaperHost is what the papers of a visit need besides.
type PaperHost interface{ Maker() *papers.Maker }

// Made are the papers of one visit: what can be made for whom, and what was made.
type Made struct {
	still
	Board *papers.Board
}

func newMade(h PaperHost) *Made { return &Made{Board: h.Maker().NewBoard()} }

func (v *Made) Object() fyne.CanvasObject { return v.Board.Object }
func (v *Made) Keyboard() fyne.Focusable  { return v.Board.Keyboard() }
func (v *Made) Fill(s *Shown)             { v.Board.Fill(s.Inside) }

// Days are those of the visit: what clashes in it is counted here as well.
func (v *Made) Days(s *Shown, _ int) (civil.Date, int) { return ProgrammeDays(&s.Inside) }
