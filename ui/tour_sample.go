package ui

import (
	"slices"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/ui/view"
)

// tourVisit is the visit of the sample in which the deeds are done.
func (w *Window) tourVisit() model.Event {
	at := slices.IndexFunc(w.events, func(l model.Listed) bool { return l.Event.Kind == model.OfficialVisit })
	if at < 0 {
		return model.Event{}
	}
	return w.events[at].Event
}

// tourInside stands in that visit, in a view.
func (w *Window) tourInside(v view.Kind) {
	e := w.tourVisit()
	if !w.within(e.ID) {
		return
	}
	w.show(view.Stand{View: v, Day: e.FirstDay, Event: e.ID})
	w.focusBoard()
}

// tourItems are the items of that visit, as they stand now.
func (w *Window) tourItems() []model.Item {
	p, err := w.reading.Programme(w.tourVisit().ID)
	if err != nil {
		return nil // what is on show says it
	}
	return p.Items
}

// tourClashes is how much cannot be in all of that visit, whatever is on show.
func (w *Window) tourClashes() int {
	e := w.tourVisit()
	list, err := w.reading.Findings(civil.SpanOf(e.FirstDay, e.LastDay.Sub(e.FirstDay)+1, e.Zone))
	if err != nil {
		return 0 // the board says it
	}
	return len(list)
}

// clashing is an item that may be moved, another on whose hour it would clash, and that move.
func (w *Window) clashing() (what model.Ref, onto model.Item, to model.Move) {
	const grasped = 20 * 60 // long enough for the hand
	items := w.tourItems()
	for i := range items {
		it := &items[i]
		if it.Anchored || it.AllDay || it.End.At-it.Start.At < grasped {
			continue
		}
		for j := range items {
			m := model.Move{Item: it.ID, Rev: it.Rev, Start: items[j].Start.At, End: items[j].Start.At + it.End.At - it.Start.At}
			if i != j && items[j].Start.At != it.Start.At && w.clash.OfMove(m) != "" {
				return model.Ref{Event: it.EventID, Item: it.ID}, items[j], m
			}
		}
	}
	return what, onto, to
}

// unagreed is what was made last and is not agreed yet.
func (w *Window) unagreed() (out model.Ref) {
	for _, it := range w.tourItems() {
		if it.Status != model.Agreed && it.ID > out.Item {
			out = model.Ref{Event: it.EventID, Item: it.ID}
		}
	}
	return out
}

// placed is where an item or a visit is drawn on a board.
func (w *Window) placed(ref model.Ref) (string, int64) {
	return "entry", int64(slices.IndexFunc(w.entries, func(e model.Entry) bool { return e.Ref == ref }))
}

// celled is where the status of an item stands in the running order.
func (w *Window) celled(ref model.Ref) (string, int64) {
	if w.views.Order.Rows == nil || w.stand.View != view.Order {
		return "", 0
	}
	return "cell", part.CellID(w.views.Order.Rows.Lies(ref, typed.ColActivity))
}

// titled is the title of an item of that visit.
func (w *Window) titled(ref model.Ref) string {
	for _, it := range w.tourItems() {
		if it.ID == ref.Item {
			return w.words.Text(it.Title)
		}
	}
	return ""
}

// lastDeed is the last that was done in the diary.
func (w *Window) lastDeed() model.Deed {
	list, err := w.diary.History(1)
	if err != nil || len(list) == 0 {
		return model.Deed{}
	}
	return list[0]
}
