package ui

import (
	"chancery/model/civil"
	"chancery/ui/board"
)

// How many days the list reads before and after the day it stands on, and how
// far it looks when there is little.
const (
	listBefore  = 45
	listAfter   = 120
	listEntries = 40
	listFar     = 32 // times as many days
)

// makeList is the list of what is planned. Scrolled by hand, it takes the place
// along, and reads on where what was read ends.
func (w *Window) makeList() {
	w.list = board.NewAgenda(w.setting(), w.wishes())
	w.list.OnTop = func(day civil.Date) {
		w.place.Day = day
		w.side.Turn(day)
		if err := w.side.Read(); err != nil {
			w.tell(err)
		}
		w.bar.Refresh()
		w.side.Refresh()
	}
	w.list.OnReach = func() {
		if err := w.readEntries(); err != nil {
			w.tell(err)
			return
		}
		w.list.Fill(w.setting(), w.place.Day, w.entries, w.clashes)
	}
}

// readList reads the days around the one the list stands on, and ever more of
// them while little is found.
func (w *Window) readList() error {
	for far := 1; ; far *= 2 {
		if err := w.readDays(w.place.Day.Add(-listBefore*far), (listBefore+listAfter)*far); err != nil {
			return err
		}
		if len(w.entries) >= listEntries || far >= listFar {
			return nil
		}
	}
}
