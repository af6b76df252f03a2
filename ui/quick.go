package ui

import (
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/sheet"
)

// quick opens the card in which one line becomes an item.
func (w *Window) quick() {
	e := w.aim(w.spanOf(w.place.Day, 1).From)
	cells, err := w.cells(model.Programme{Event: e})
	if err != nil {
		w.tell(err)
		return
	}
	day, first := w.quickDay(&e)
	sheet.OpenQuick(w.kit, w.win.Canvas(), typed.Quickly{
		Event: e, Cells: cells, Today: w.today(), First: first, Day: day,
		Free: func(d civil.Date) int { return w.freeHour(e, d) },
	}, func(ref model.Ref, start civil.Moment) { w.goTo(ref, start) })
}

// quickDay is the day a line means that names none, and the day from which
// days of the week count: today, unless the visit lies elsewhere.
func (w *Window) quickDay(e *model.Event) (day, first civil.Date) {
	day, first = w.place.Day, w.today()
	if len(w.chosen) == 1 && w.chosen[0].IsItem() {
		if it, ok := w.inside.Item(w.chosen[0].Item); ok && w.place.Inside() {
			day = it.Start.Date()
		} else if e := w.entryOf(w.chosen[0]); !e.Start.IsZero() {
			day = e.Start.Date()
		}
	}
	if e.Kind == model.Standing {
		return day, first
	}
	if !e.Covers(day) {
		day = e.FirstDay
	}
	if !e.Covers(first) {
		first = e.FirstDay
	}
	return day, first
}

// freeHour is the first whole hour of a day, from nine on, in which the event
// has nothing; of today, what is past is left out.
func (w *Window) freeHour(e model.Event, d civil.Date) int {
	const nine, last = 9 * 60, 22 * 60
	first, err := civil.Resolve(string(d)+"T09:00", e.Zone, civil.NoOff)
	if err != nil {
		return nine
	}
	now := w.Now().Unix()
	list, err := w.desk.Calendar(civil.Span{From: first.At, To: first.At + 16*3600}, model.Filter{Only: e.ID})
	if err != nil || e.ID == 0 {
		list = nil
	}
	today := now >= first.At && now < first.At+14*3600
	for m := nine; m <= last; m += 60 {
		hour := civil.Span{From: first.At + int64(m-nine)*60, To: first.At + int64(m-nine+60)*60}
		if !(today && hour.From < now) && !taken(list, hour) {
			return m
		}
	}
	return nine
}

func taken(list []model.Entry, hour civil.Span) bool {
	for i := range list {
		e := &list[i]
		if e.Ref.IsItem() && !e.AllDay && hour.Overlaps(civil.Span{From: e.Start.At, To: e.End.At}) {
			return true
		}
	}
	return false
}
