package ui

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/register"
	"chancery/typed"
	"chancery/words"
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
	if w.diary == nil {
		return out
	}
	from, to := typed.Stretch(text, w.today())
	if from == "" {
		if rest, from, to := typed.WithStretch(text, w.today()); from != "" {
			out = append(out, h.foundOn(rest, from, to)...)
		}
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
	out = append(out, h.visitsOf(from, to)...)
	return append(out[:min(len(out), mostDays)], h.itemsOf(from, to, model.Filter{Bare: true}, func(*model.Entry) bool { return true })...)
}

// visitsOf are those that touch a stretch of days.
func (h host) visitsOf(from, to civil.Date) (out []model.Hit) {
	events, err := h.w.reading.Events()
	if err != nil {
		h.w.tell(err)
	}
	for i := range events {
		e := &events[i].Event
		if e.FirstDay <= to && max(e.FirstDay, e.LastDay) >= from {
			hit := model.Hit{Ref: model.Ref{Event: e.ID}, Title: e.Title, Kind: "event"}
			hit.Start, _ = civil.Resolve(string(e.FirstDay)+"T12:00", e.Zone, civil.NoOff) // it is shown as a day
			out = append(out, hit)
		}
	}
	return out
}

// foundOn is what is found by words on a stretch of days: visits that have them in their names, and items in which they
// stand, or whoever they name takes part.
func (h host) foundOn(text string, from, to civil.Date) (out []model.Hit) {
	key := strings.Fields(words.Fold(text))
	for _, hit := range h.visitsOf(from, to) {
		if says(key, hit.Title) && len(out) < mostDays {
			out = append(out, hit)
		}
	}
	return append(out, h.itemsOf(from, to, model.Filter{}, func(e *model.Entry) bool {
		all := append([]model.Text{e.Title, e.Venue, e.Room, e.Place, e.From, e.To}, e.Names...)
		all = append(append(all, e.Seated...), e.Free...)
		for _, tag := range e.Tags {
			all = append(all, model.Plain(tag))
			if k, ok := words.StateOf(tag); ok {
				for _, name := range k.Names() {
					all = append(all, model.Plain(name))
				}
			}
		}
		return says(key, all...)
	})...)
}

// says that every word stands in one of some texts.
func says(key []string, texts ...model.Text) bool {
	var all strings.Builder
	for _, t := range texts {
		all.WriteString(words.Fold(t.All()) + "\n")
	}
	return !slices.ContainsFunc(key, func(s string) bool { return !strings.Contains(all.String(), s) })
}

// itemsOf are the first items of a stretch of days of which something holds.
func (h host) itemsOf(from, to civil.Date, f model.Filter, holds func(*model.Entry) bool) (out []model.Hit) {
	w := h.w
	begins, err := civil.Resolve(string(from)+"T00:00", w.Zone, 0)
	if err != nil {
		return nil // a day whose first hour the clocks leave out
	}
	ends, err := civil.Resolve(string(to.Add(1))+"T00:00", w.Zone, 0)
	if err != nil {
		return nil
	}
	list, err := w.desk.Calendar(civil.Span{From: begins.At, To: ends.At}, f)
	if err != nil {
		w.tell(err)
		return nil
	}
	for i := range list {
		e := &list[i]
		if len(out) < mostItems && e.Ref.IsItem() && e.Start.At >= begins.At && holds(e) {
			out = append(out, model.Hit{Ref: e.Ref, Title: e.Title, When: e.When(), Kind: "item"})
		}
	}
	return out
}
