// Package ical writes programmes for other people's calendars, as RFC 5545 has
// it. It knows neither the diary file nor who asks: what it is given was
// stripped for its readers before.
package ical

import (
	"bytes"
	"io"
	"time"

	"chancery/model"
	"chancery/words"

	goical "github.com/emersion/go-ical"
)

// Options say how a calendar is written. Stamp is when it was made; Name is
// what calendars call it, "" for nothing. Mail is the address of the office that
// publishes it, and Office its name; without an address no organizer is named.
type Options struct {
	Lang         string
	Stamp        time.Time
	Name         string
	Mail, Office string
}

const product = "-//Chancery//Chancery//EN"

// Write writes the programmes as one calendar: each visit over its days, and
// each of its items. They must have been through Programme.For. UIDs are those
// of the records, so a calendar that reads the file twice changes what it has.
// Error ical.nothing when there is nothing to write.
func Write(w io.Writer, programmes []model.Programme, o Options) error {
	cal := calendar(programmes, o)
	if len(cal.Children) == 0 {
		return model.Refuse("ical.nothing")
	}
	var b bytes.Buffer
	if err := goical.NewEncoder(&b).Encode(cal); err != nil {
		return &model.Error{Code: "ical.syntax", Err: err}
	}
	_, err := w.Write(folded(b.Bytes()))
	return err
}

func calendar(programmes []model.Programme, o Options) *goical.Calendar {
	cal := goical.NewCalendar()
	cal.Props.SetText(goical.PropVersion, "2.0")
	cal.Props.SetText(goical.PropProductID, product)
	raw(cal.Component, goical.PropMethod, "PUBLISH")
	if o.Name != "" {
		cal.Props.SetText("NAME", clean(o.Name))
		cal.Props.SetText("X-WR-CALNAME", clean(o.Name)) // what Outlook and Apple read
	}
	c := &composer{words: words.For(o.Lang), stamp: o.Stamp, zones: zones{}, mail: o.Mail, office: o.Office}
	var events []*goical.Component
	for i := range programmes {
		events = append(events, c.programme(&programmes[i])...)
	}
	cal.Children = append(c.zones.components(), events...)
	if len(events) == 0 {
		cal.Children = nil
	}
	return cal
}
