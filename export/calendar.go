package export

import (
	"io"

	"chancery/exchange/ical"
	"chancery/model"
)

// calendar writes programmes for other people's calendars, as RFC 5545 has it.
// Only what is meant for the audience is read.
func calendar(w io.Writer, of []model.Programme, opt Options) error {
	if err := opt.known(of); err != nil {
		return err
	}
	var list []model.Programme
	for _, p := range of {
		if p := ForReader(p, opt.Reader(of)); p.Event.UID != "" {
			list = append(list, p)
		}
	}
	return ical.Write(w, list, ical.Options{Lang: opt.Languages.first().Lang(), Stamp: opt.AsOf.Time(), Name: opt.Name})
}

// ForReader is the programme as the reader of a calendar may see it. Whether a
// visit takes place is internal, so of one that may not, others see nothing at
// all: the zero programme.
func ForReader(p model.Programme, r model.Reader) model.Programme {
	if r.Audience == "" {
		r.Audience = model.Public
	}
	if r.Audience != model.Internal && calledOff(&p.Event) {
		return model.Programme{}
	}
	return p.For(r)
}

// calledOff says that a visit does not take place when its programme says.
func calledOff(e *model.Event) bool {
	return e.Status == model.EventEnded || e.Status == model.Postponed
}
