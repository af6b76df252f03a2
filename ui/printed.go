package ui

import (
	"slices"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
)

// printView asks how to print the days that are on show, as one page. The
// running order is a paper of its own.
func (w *Window) printView() {
	if w.place.View == Order {
		w.papers.Here()
		return
	}
	of, err := w.shown()
	if err != nil {
		w.tell(err)
		return
	}
	w.papers.Days(w.period(), of)
}

// period is the days on show, with the kinds that are.
func (w *Window) period() export.Period {
	kinds := w.ticked().Families
	p := export.Period{Zone: w.zone, Families: kinds, Filtered: w.filter.On() || kinds != nil}
	p.First, p.Days = w.printed()
	if w.monthly() {
		p.Month = w.place.Day
	}
	return p
}

// monthly says that a month is printed: of a year too much would stand on a page.
func (w *Window) monthly() bool { return w.place.View == Month || w.place.View == Year }

// printed is the first day on the page, and how many there are.
func (w *Window) printed() (civil.Date, int) {
	p := w.place
	if w.monthly() {
		p.View = Month
	}
	if p.View == Lanes {
		return w.boards.Lanes.Days(w.sight(), 1)
	}
	return p.Span(w.words.FirstWeekday())
}

// shown is the programme of each visit that has something on the days on show
// and is not hidden.
func (w *Window) shown() ([]model.Programme, error) {
	first, days := w.printed()
	without := w.filter.Out(w.pool.list)
	var out []model.Programme
	for _, l := range w.events {
		e := &l.Event
		switch {
		case w.place.Inside() && e.ID != w.place.Event,
			!w.place.Inside() && w.memory.Hidden[e.UID],
			e.FirstDay.Add(-1) >= first.Add(days), e.LastDay != "" && e.LastDay.Add(1) < first:
			continue
		}
		p, err := w.desk.Programme(e.ID)
		if err != nil {
			return nil, err
		}
		p.Items = slices.DeleteFunc(slices.Clone(p.Items), func(it model.Item) bool { return without[it.ID] })
		out = append(out, p)
	}
	return out, nil
}
