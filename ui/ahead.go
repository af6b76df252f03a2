package ui

import (
	"chancery/model"
	"chancery/model/check"
	"chancery/model/civil"
	"chancery/ui/sheet"
)

// ahead says what items would newly clash with, were they as they are foreseen:
// the first of it, and how much more there is. "" is nothing.
func (w *Window) ahead(list []sheet.Foreseen) string {
	entries, places := w.around(list)
	known := map[[2]model.Ref]bool{}
	for _, c := range check.Clashes(entries, w.ways) {
		known[[2]model.Ref{c.A, c.B}], known[[2]model.Ref{c.B, c.A}] = true, true
	}
	for i := range list { // all as they will be, before any is compared
		e := w.foreseen(&list[i], entries, -int64(i)-1)
		if at, ok := places[e.Ref]; ok {
			entries[at] = e
		} else {
			places[e.Ref] = len(entries)
			entries = append(entries, e)
		}
	}
	said, more, seen := "", -1, map[[2]model.Ref]bool{}
	for i := range list {
		ref := model.Ref{Event: list[i].Item.EventID, Item: list[i].Item.ID}
		if ref.Item == 0 {
			ref.Item = -int64(i) - 1
		}
		for _, c := range check.Against(entries[places[ref]], entries, w.ways) {
			if known[[2]model.Ref{c.A, c.B}] || seen[[2]model.Ref{c.B, c.A}] {
				continue
			}
			seen[[2]model.Ref{c.A, c.B}] = true
			if more++; said == "" {
				said = w.clash(c, &entries[places[c.B]])
			}
		}
	}
	if more > 0 {
		said += " " + w.words.Say("ui.clash-more", more)
	}
	return said
}

// around are the entries of the days on which items are foreseen, and of those
// on which they are, with where each stands.
func (w *Window) around(list []sheet.Foreseen) ([]model.Entry, map[model.Ref]int) {
	span := civil.Span{}
	for i := range list {
		it := &list[i].Item
		spans := []civil.Span{it.Span()}
		if e := w.entryOf(model.Ref{Event: it.EventID, Item: it.ID}); !e.Start.IsZero() {
			spans = append(spans, e.Span())
		}
		for _, s := range spans {
			if span.From == 0 || s.From < span.From {
				span.From = s.From
			}
			span.To = max(span.To, s.To)
		}
	}
	const day = 24 * 3600
	entries, err := w.desk.Calendar(civil.Span{From: span.From - day, To: span.To + day}, model.Filter{})
	if err != nil {
		entries = nil
	}
	places := map[model.Ref]int{}
	for i := range entries {
		places[entries[i].Ref] = i
	}
	return entries, places
}

// foreseen is an item as the calendar would have it. Rooms and people that
// nobody else needs clash with nothing, so the rest of what a calendar knows of
// them is taken from those who do.
func (w *Window) foreseen(f *sheet.Foreseen, entries []model.Entry, fresh int64) model.Entry {
	it := &f.Item
	e := model.Entry{Ref: model.Ref{Event: it.EventID, Item: it.ID}, Kind: it.Kind, Title: it.Title, Start: it.Start, End: it.End, StartMark: it.StartMark, EndMark: it.EndMark,
		AllDay: it.AllDay, Status: it.Status, VenueID: value(it.VenueID), RoomID: value(it.RoomID), FromID: value(it.FromID), ToID: value(it.ToID), Container: value(it.ContainerID)}
	if it.ID == 0 {
		e.Ref.Item = fresh
	}
	people := map[int64]bool{}
	for i := range entries {
		o := &entries[i]
		if e.RoomID != 0 && o.RoomID == e.RoomID {
			e.Room, e.Turn = o.Room, o.Turn
		}
		if o.Ref == e.Ref && f.Who == nil {
			e.People, e.Names = o.People, o.Names
		}
	}
	for _, p := range f.Who {
		if p.PersonID == nil || people[*p.PersonID] {
			continue
		}
		people[*p.PersonID] = true
		e.People, e.Names = append(e.People, *p.PersonID), append(e.Names, w.calledIn(entries, *p.PersonID))
	}
	return e
}

// calledIn is the name of a person, from whoever has them among entries.
func (w *Window) calledIn(entries []model.Entry, person int64) model.Text {
	for i := range entries {
		for n, id := range entries[i].People {
			if id == person {
				return entries[i].Names[n]
			}
		}
	}
	return nil
}

func value(id *int64) int64 {
	if id == nil {
		return 0
	}
	return *id
}
