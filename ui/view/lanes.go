package view

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/board"
)

// LaneHost is what the lanes need besides.
type LaneHost interface {
	// LaneChoice says what the lanes stand for, whether those with nothing in
	// them are shown, and whether they stand in the order of precedence.
	LaneChoice() (by board.By, empty, ranked bool)
	ByLanes(board.By)
	LaneMenu(at fyne.Position)
	Do(model.Change) error
	RefuseFixed(model.Ref)
	// Foreseen is what would be wrong with an entry put elsewhere.
	Foreseen(model.Entry) string
}

// laneMost is how many days of a visit lie side by side on its lanes.
const laneMost = 7

// Strips are the rooms, delegations or people below each other.
type Strips struct {
	still
	Board *board.Lanes
	host  laneHost
	shown Shown
}

type laneHost interface {
	Host
	LaneHost
}

func newStrips(h laneHost) *Strips {
	v := &Strips{host: h, Board: board.NewLanes(h.Setting(), h.Wishes())}
	v.Board.OnBy, v.Board.OnOptions = h.ByLanes, h.LaneMenu
	v.Board.OnLane, v.Board.OnClashIn = v.MoveTo, v.clashIn
	return v
}

func (v *Strips) Object() fyne.CanvasObject { return v.Board }
func (v *Strips) Keyboard() fyne.Focusable  { return v.Board }
func (v *Strips) Select(r ...model.Ref)     { v.Board.Select(r...) }
func (v *Strips) Reveal(at int64)           { v.Board.Reveal(at) }

// Days are one of the office's calendar, all of a visit.
func (v *Strips) Days(s *Shown, _ int) (civil.Date, int) {
	if e := &s.Inside.Event; s.Stand.Inside() && e.ID == s.Stand.Event && e.LastDay != "" {
		if n := e.LastDay.Sub(e.FirstDay) + 1; n <= laneMost {
			return e.FirstDay, n
		}
	}
	return s.Stand.Day, 1
}

func (v *Strips) Once(do func()) { v.Board.Once(do) }

func (v *Strips) Fill(s *Shown) {
	v.shown = *s
	by, empty, ranked := v.host.LaneChoice()
	first, days := v.Days(s, 1)
	v.Board.Muster(v.roster(by, empty, ranked))
	v.Board.Fill(s.Setting, by, first, days, s.Entries, s.Clashes)
	v.Select(s.Chosen...)
}

func (v *Strips) Title(s *Shown) (title, year string) {
	first, n := v.Days(s, 1)
	return daysTitle(s, first, n)
}
