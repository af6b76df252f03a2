package ui

import (
	"chancery/model"
	"chancery/model/civil"
	"chancery/register"
	"chancery/typed"
)

const (
	mostDays  = 9 // of what is found of a stretch of days
	mostItems = 5 // of them items
)

// FoundDays are the visits of a day, a month or a year that is looked for, those of before the diary
// too, and its items; before them the texts, where it is full powers that are looked for, whose history
// is asked for, and the states that are called so.
func (h host) FoundDays(text string) (out []model.Hit) {
	w := h.w
	if powers := h.foundPowers(text); len(powers) > 0 {
		return powers
	}
	out = append(h.foundHistory(text), h.foundStates(text)...)
	from, to := typed.Stretch(text, w.today())
	if from == "" || w.diary == nil {
		return out
	}
	settings, err := w.reading.Settings()
	if err != nil {
		w.tell(err)
		return nil
	}
	lists, err := w.reading.Registers()
	if err != nil {
		w.tell(err)
		return nil
	}
	for _, hit := range typed.Earlier(settings, lists.Parties, from, to) {
		hit.Of = string(register.Parties)
		out = append(out, hit)
	}
	events, err := w.reading.Events()
	if err != nil {
		w.tell(err)
		return out
	}
	for i := range events {
		e := &events[i].Event
		if e.FirstDay <= to && max(e.FirstDay, e.LastDay) >= from && len(out) < mostDays {
			hit := model.Hit{Ref: model.Ref{Event: e.ID}, Title: e.Title, Kind: "event"}
			hit.Start, _ = civil.Resolve(string(e.FirstDay)+"T12:00", e.Zone, civil.NoOff) // it is shown as a day
			out = append(out, hit)
		}
	}
	return append(out[:min(len(out), mostDays)], h.itemsOf(from, to)...)
}

// itemsOf are the first items of a stretch of days.
func (h host) itemsOf(from, to civil.Date) (out []model.Hit) {
	w := h.w
	begins, err := civil.Resolve(string(from)+"T00:00", w.Zone, 0)
	if err != nil {
		return nil // a day whose first hour the clocks leave out
	}
	ends, err := civil.Resolve(string(to.Add(1))+"T00:00", w.Zone, 0)
	if err != nil {
		return nil
	}
	list, err := w.desk.Calendar(civil.Span{From: begins.At, To: ends.At}, model.Filter{Bare: true})
	if err != nil {
		w.tell(err)
		return nil
	}
	for i := range list {
		e := &list[i]
		if len(out) < mostItems && e.Ref.IsItem() && e.Start.At >= begins.At {
			out = append(out, model.Hit{Ref: e.Ref, Title: e.Title, Start: e.Start, Kind: "item"})
		}
	}
	return out
}
