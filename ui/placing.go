package ui

import (
	"slices"

	"chancery/model"
	"chancery/model/civil"
)

// places says that after a deed a venue or a room may be in the registers that was not, or by another name.
func places(c model.Change) bool {
	switch c := c.(type) {
	case *model.SaveVenue:
		return true
	case *model.Save:
		table := c.Record.TableName()
		return table == model.Venue{}.TableName() || table == model.Room{}.TableName()
	case *model.Several:
		return slices.ContainsFunc(c.Changes, places)
	}
	return false
}

// linking is a deed with the items that its venues and rooms are the places of; nil where it has none.
func (w *Window) linking(c model.Change) *model.LinkPlaces {
	if !places(c) {
		return nil
	}
	known, err := w.reading.Registers()
	if err != nil {
		return nil
	}
	all, err := w.reading.Calendar(civil.SpanOf("1900-01-01", 300*366, w.zone), false)
	if err != nil {
		return nil
	}
	link := &model.LinkPlaces{Change: c, Known: known.Venues}
	for _, e := range all {
		if e.Ref.IsItem() && e.Lent == "" && e.RoomID == 0 && e.FromID == 0 && e.ToID == 0 && !e.Place.Empty() && !slices.Contains(link.Worded, e.Ref.Item) {
			link.Worded = append(link.Worded, e.Ref.Item)
		}
	}
	return link
}

// linked says in how many rows a place stands now that was words.
func (w *Window) linked(link *model.LinkPlaces) string {
	if link == nil || link.Linked == 0 {
		return ""
	}
	return w.words.Count("ui.placed", link.Linked)
}
