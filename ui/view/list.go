package view

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/board"
)

// How many days the list reads before and after the day it stands on, and how
// far it looks when there is little. A full diary has thousands of entries in a
// month, so that it begins with few days.
const (
	listBefore  = 11
	listAfter   = 30
	listEntries = 40
	listFar     = 256 // times as many days
)

// ListHost follows the list where it is scrolled to.
type ListHost interface {
	// Along takes the place along to a day.
	Along(civil.Date)
	// ReadOn reads what is on show again, from the day the place is at.
	ReadOn() (*Shown, error)
}

// Agenda is what is planned, day after day. Scrolled by hand, it takes the place
// along, and reads on where what was read ends.
type Agenda struct {
	still
	Board *board.Agenda
}

func newAgenda(h interface {
	Host
	ListHost
}) *Agenda {
	v := &Agenda{Board: board.NewAgenda(h.Setting(), h.Wishes())}
	v.Board.OnTop = h.Along
	v.Board.OnReach = func() {
		s, err := h.ReadOn()
		if err != nil {
			h.Tell(err)
			return
		}
		v.put(s)
	}
	return v
}

func (v *Agenda) Object() fyne.CanvasObject { return v.Board }
func (v *Agenda) Keyboard() fyne.Focusable  { return v.Board }
func (v *Agenda) Select(r ...model.Ref)     { v.Board.Select(r...) }

// Days are those around the one the list stands on, and ever more of them while
// little is found.
func (v *Agenda) Days(s *Shown, far int) (civil.Date, int) {
	return s.Stand.Day.Add(-listBefore * far), (listBefore + listAfter) * far
}

func (v *Agenda) Enough(entries, far int) bool { return entries >= listEntries || far >= listFar }

func (v *Agenda) Once(do func()) { v.Board.Once(do) }

func (v *Agenda) Fill(s *Shown) {
	v.put(s)
	v.Select(s.Chosen...)
}

func (v *Agenda) put(s *Shown) { v.Board.Fill(s.Setting, s.Stand.Day, s.Entries, s.Clashes) }

func (v *Agenda) Title(s *Shown) (title, year string) { return monthTitle(s) }
