package main

import (
	"io"
	"time"

	"chancery/exchange/ical"
	"chancery/model"
	"chancery/model/civil"
	"chancery/storage"
)

// calendar writes the visits of a span for other calendars.
func (l *listCmd) calendar(c *context, d *storage.Store, w io.Writer) error {
	span, err := c.span(d, l.From, l.To)
	if err != nil {
		return err
	}
	programmes, err := l.chosen(c, d, span)
	if err != nil {
		return err
	}
	office, err := d.Setting(model.SettingOffice)
	if err != nil {
		return err
	}
	mail, err := d.Setting(model.SettingMail)
	if err != nil {
		return err
	}
	as, err := l.reader(c, programmes)
	if err != nil {
		return err
	}
	var list []model.Programme
	for _, p := range programmes {
		if p, ok := within(p.For(as), span); ok {
			list = append(list, p)
		}
	}
	var without []model.Item
	for i := range list {
		for j := range list[i].Items {
			if it := &list[i].Items[j]; ical.Hourless(it) {
				without = append(without, *it)
			}
		}
	}
	c.leftOut(without)
	return ical.Write(w, list, ical.Options{Lang: c.langs[0], Stamp: c.now(), Name: c.words.Text(office), Mail: mail[""], Office: c.words.Text(office)})
}

// within keeps the items of a span, and says whether the visit touches it at all.
func within(p model.Programme, span civil.Span) (model.Programme, bool) {
	var keep []model.Item
	for i := range p.Items {
		if touches(&p.Items[i], span) {
			keep = append(keep, p.Items[i])
		}
	}
	p.Items = keep
	from, err := midnight(p.Event.FirstDay, p.Event.Zone)
	if err != nil || p.Event.UID == "" {
		return p, false
	}
	to := time.Unix(from, 0).AddDate(0, 0, 1+p.Event.LastDay.Sub(p.Event.FirstDay)).Unix()
	days := p.Event.LastDay != "" && (civil.Span{From: from, To: to}).Overlaps(span)
	return p, days || len(keep) > 0
}
