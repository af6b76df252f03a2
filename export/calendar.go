package export

import (
	"io"
	"time"

	"chancery/exchange/ical"
	"chancery/model"
)

// CalendarOptions say for whom a calendar file is, and in which language.
type CalendarOptions struct {
	Audience   model.Audience // "" is public
	Delegation int64          // as in Options
	Lang       string
	Stamp      time.Time
	Name       string
}

// Calendar writes programmes for other people's calendars, as RFC 5545 has it.
// Only what is meant for the audience is read.
func Calendar(w io.Writer, of []model.Programme, opt CalendarOptions) error {
	var list []model.Programme
	as := Options{Audience: opt.Audience, Delegation: opt.Delegation}
	for _, p := range of {
		if p := ForReader(p, as.reader()); p.Event.UID != "" {
			list = append(list, p)
		}
	}
	return ical.Write(w, list, ical.Options{Lang: opt.Lang, Stamp: opt.Stamp, Name: opt.Name})
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
