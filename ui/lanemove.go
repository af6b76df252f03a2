package ui

import (
	"slices"

	"chancery/model"
	"chancery/ui/board"
)

// moveToLane gives an item to another room, delegation or person, and the hours
// it was dropped at, in one deed.
func (w *Window) moveToLane(ref model.Ref, from, to board.Lane, m model.Move, insist bool) {
	if w.entryOf(ref).Fixed() && !insist {
		w.refuseFixed(ref)
		return
	}
	p, err := w.reading.Programme(ref.Event)
	if err != nil {
		w.tell(err)
		return
	}
	err = w.do(&model.HandOver{Move: m, From: model.Lane(from), To: model.Lane(to), Was: model.AllSeen(p.Who[ref.Item]), Force: insist})
	if model.Code(err) == "model.no-delegation" {
		err = model.Refuse("model.no-delegation", w.words.Country(to.Tag))
	}
	if err != nil {
		w.tell(err)
	}
}

// clashIn names what an item would clash with in another lane.
func (w *Window) clashIn(m model.Move, _, to board.Lane) string {
	e, ok := w.moved(m)
	if !ok {
		return ""
	}
	switch {
	case to.Person != 0:
		e.People, e.Names = []int64{to.Person}, nil
		for i := range w.entries {
			if at := slices.Index(w.entries[i].People, to.Person); at >= 0 {
				e.Names = w.entries[i].Names[at : at+1]
			}
		}
	case to.Venue != 0:
		e.VenueID, e.RoomID, e.Turn = to.Venue, to.Room, 0
		for i := range w.entries {
			if o := &w.entries[i]; o.RoomID == to.Room {
				e.Room, e.Turn = o.Room, o.Turn
			}
		}
	}
	return w.foreseen(e)
}
