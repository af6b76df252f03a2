package ui

import (
	"fyne.io/fyne/v2"

	"chancery/model/civil"
	"chancery/ui/board"
	"chancery/ui/scene"
)

// laneMost is how many days of a visit lie side by side on its lanes.
const laneMost = 7

// makeLanes is the board of rooms, delegations or people.
func (w *Window) makeLanes() {
	w.lanes = board.NewLanes(w.setting(), w.wishes())
	w.lanes.OnBy = func(by board.By) {
		w.memory.LanesBy = string(by)
		w.read()
	}
	w.lanes.OnLane = w.moveToLane
	w.lanes.OnClashIn = w.clashIn
	w.lanes.OnOptions = w.laneMenu
}

// laneDays are the days on the lanes: one of the office's calendar, all of a visit.
func (w *Window) laneDays() (civil.Date, int) {
	if e := &w.inside.Event; w.place.Inside() && e.ID == w.place.Event && e.LastDay != "" {
		if n := e.LastDay.Sub(e.FirstDay) + 1; n <= laneMost {
			return e.FirstDay, n
		}
	}
	return w.place.Day, 1
}

// laneMenu offers how lanes are ordered, and whether those with nothing in them
// are shown.
func (w *Window) laneMenu(at fyne.Position) {
	var list []scene.Entry
	for _, c := range w.commands() {
		if c.group == "lanes" {
			list = append(list, scene.Entry{Label: w.name(c), Ticked: c.ticks(), Do: c.run})
		}
	}
	scene.Popup(w.win.Canvas(), at, 230, list)
}

// turnLanes changes how lanes are shown, and shows them.
func (w *Window) turnLanes(what *bool) func() {
	return func() {
		*what = !*what
		if w.place.View != Lanes {
			w.setView(Lanes)
			return
		}
		w.read()
	}
}
