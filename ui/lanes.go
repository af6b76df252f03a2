package ui

import (
	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/board"
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
	w.lanes.OnRoom = w.moveToRoom
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

// moveToRoom gives an item another room, and the hours it was dropped at.
func (w *Window) moveToRoom(ref model.Ref, venue, room int64, m model.Move, insist bool) {
	var it model.Item
	if err := w.desk.Get(&it, ref.Item); err != nil {
		w.tell(err)
		return
	}
	if it.Fixed() && !insist {
		w.refuseFixed(ref)
		return
	}
	it.VenueID, it.RoomID = &venue, nil
	if room != 0 {
		it.RoomID = &room
	}
	it.Place = nil
	var err error
	if it.Start, err = civil.MomentAt(m.Start, it.Start.Zone); err == nil {
		it.End, err = civil.MomentAt(m.End, it.End.Zone)
	}
	if err != nil {
		w.tell(err)
		return
	}
	w.try(&model.SaveItem{Item: it})
}
