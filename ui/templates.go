package ui

import (
	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/sheet"
)

// newFrom begins a visit from a template.
func (w *Window) newFrom() {
	sheet.OpenTemplates(w.kit, w.win.Canvas(), w.place.Day, w.Zone, w.usualHost(), func(id int64, _ civil.Date) { w.enter(id) })
}

// usualHost is the party that is host most often: the office's own state.
func (w *Window) usualHost() *int64 {
	count := map[int64]int{}
	var best *int64
	for _, l := range w.events {
		if h := l.Event.HostID; h != nil {
			if count[*h]++; best == nil || count[*h] > count[*best] {
				best = h
			}
		}
	}
	return best
}

// saveTemplate keeps the programme of the visit that is open or chosen.
func (w *Window) saveTemplate() {
	event := w.place.Event
	if !w.place.Inside() {
		event = w.chosen[0].Event
	}
	w.templateFrom(event)
}

func (w *Window) templateFrom(event int64) {
	p, err := w.desk.Programme(event)
	if err != nil {
		w.tell(err)
		return
	}
	sheet.OpenSaveTemplate(w.kit, w.win.Canvas(), p)
}

// canSaveTemplate says that one visit is open or chosen.
func (w *Window) canSaveTemplate() bool {
	return w.diary != nil && (w.place.Inside() || len(w.chosen) == 1 && w.chosen[0] != (model.Ref{}))
}
