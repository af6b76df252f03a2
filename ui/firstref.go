package ui

import (
	"chancery/model"
	"chancery/model/civil"
)

// firstRef is the first event of the diary that has days, and its first day.
func (w *Window) firstRef() (model.Ref, civil.Moment) {
	for _, l := range w.events {
		if l.Event.LastDay != "" {
			m, err := civil.Resolve(string(l.Event.FirstDay)+"T08:00", l.Event.Zone, 0)
			if err == nil {
				return model.Ref{Event: l.Event.ID}, m
			}
		}
	}
	return model.Ref{}, civil.Moment{}
}
