package view

import (
	"fyne.io/fyne/v2"

	"chancery/model/civil"
	"chancery/ui/delegates"
)

// Senders are the delegations of one visit, with their seats and groups.
type Senders struct {
	still
	Board *delegates.Board
}

func newSenders(h delegates.Host) *Senders { return &Senders{Board: delegates.New(h)} }

func (v *Senders) Object() fyne.CanvasObject { return v.Board }
func (v *Senders) Keyboard() fyne.Focusable  { return v.Board }
func (v *Senders) Fill(s *Shown)             { v.Board.Fill(s.Inside) }

// Days are those of the visit: what clashes in it is counted here as well.
func (v *Senders) Days(s *Shown, _ int) (civil.Date, int) { return ProgrammeDays(&s.Inside) }
