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
	if len(of) == 1 {
		if err := Known(of[0], opt.Reader(of)); err != nil {
			return err
		}
	}
	var list []model.Programme
	for _, p := range of {
		if p := asSigned(withHeads(p), p.Signed()).For(opt.Reader(of)); p.Event.UID != "" {
			list = append(list, p)
		}
	}
	return ical.Write(w, list, ical.Options{Lang: opt.Languages.first().Lang(), Stamp: opt.AsOf.Time(), Name: opt.Name,
		Mail: opt.Look.Mail, Office: opt.Languages.first().Text(opt.Office)})
}

// Hourless are the items that readers may know of and no calendar can hold: of whoever
// asks for one, they are told before.
func Hourless(of []model.Programme, r model.Reader) []model.Item {
	var out []model.Item
	for _, p := range of {
		p = p.For(r)
		for i := range p.Items {
			if it := &p.Items[i]; ical.Hourless(it) {
				out = append(out, *it)
			}
		}
	}
	return out
}
