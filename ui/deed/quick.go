package deed

import (
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/sheet"
	"chancery/ui/view"
)

// Quick opens the card in which one line becomes an item.
func (d *Deeds) Quick() {
	e := d.aim(civil.SpanOf(d.host.Stand().Day, 1, d.host.Zone()).From)
	cells, err := d.host.Cells(model.Programme{Event: e})
	if err != nil {
		d.host.Tell(err)
		return
	}
	day, first := d.quickDay(&e)
	to := typed.Quickly{
		Event: e, Cells: cells, Today: d.host.Today(), First: first, Day: day,
		Free: func(day civil.Date) int { return d.freeHour(e, day) },
	}
	sheet.OpenQuick(d.host.Kit(), d.host.Canvas(), to, d.quickVisits(to), func(ref model.Ref, start civil.Moment) { d.host.Reach(ref, start) })
}

// quickVisits are the visits on show into which a line may go that names one of their days: none where
// it is said already what it goes into.
func (d *Deeds) quickVisits(usual typed.Quickly) (out []typed.Quickly) {
	stand := d.host.Stand()
	if stand.Inside() || stand.Whole() || usual.Event.Kind != model.Standing || len(d.host.Chosen()) == 1 {
		return nil
	}
	from, days := stand.Span(d.words().FirstWeekday())
	for _, l := range d.host.Events() {
		e := l.Event
		if e.Kind == model.Standing || e.LastDay < from || e.FirstDay >= from.Add(days) {
			continue
		}
		to := usual
		to.Event, to.Free = e, func(day civil.Date) int { return d.freeHour(e, day) }
		to.Cells.Programme = model.Programme{Event: e}
		out = append(out, to)
	}
	return out
}

// quickDay is the day a line means that names none, and the day from which
// days of the week count: those on show, of which nobody plans what has been.
func (d *Deeds) quickDay(e *model.Event) (day, first civil.Date) {
	day, first = d.host.Stand().Day, d.firstOnShow()
	if len(d.host.Chosen()) == 1 && d.host.Chosen()[0].IsItem() {
		if it, ok := d.host.Inside().Item(d.host.Chosen()[0].Item); ok && d.host.Stand().Inside() {
			day = it.Start.Date()
		} else if e := d.host.Entry(d.host.Chosen()[0]); !e.Start.IsZero() {
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

// firstOnShow is the first day of what is on show, today where that lies in it.
func (d *Deeds) firstOnShow() civil.Date {
	stand, today := d.host.Stand(), d.host.Today()
	if stand.Whole() {
		return today
	}
	from, days := stand.Span(d.words().FirstWeekday())
	if stand.View == view.Month {
		from = max(from, stand.Day.MonthStart())
	}
	if today >= from && today < from.Add(days) {
		return today
	}
	return from
}

// freeHour is the first whole hour of a day, from nine on, in which the event
// has nothing; of today, what is past is left out.
func (d *Deeds) freeHour(e model.Event, day civil.Date) int {
	const nine, last = 9 * 60, 22 * 60
	first, err := civil.Resolve(string(day)+"T09:00", e.Zone, civil.NoOff)
	if err != nil {
		return nine
	}
	now := d.host.Kit().Now().Unix()
	list, err := d.host.Kit().Desk.Calendar(civil.Span{From: first.At, To: first.At + 16*3600}, model.Filter{Only: e.ID})
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
		if e.Ref.IsItem() && !e.AllDay && hour.Overlaps(e.Drawn()) {
			return true
		}
	}
	return false
}
