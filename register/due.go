package register

import (
	"errors"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
)

// byWhen is a column of the day by which something is to be done.
func byWhen(c Column, of func(model.Record) *civil.Date) Column {
	c = day(c, of)
	c.take = func(b *Book, r *Row, text string) (err error) {
		var d civil.Date
		if strings.TrimSpace(text) != "" {
			days, rest := b.days(), text
			if left, ok := typed.FromTheVisit(text); ok {
				if from, _ := comesFrom(r.Record); from.event != nil && *from.event != nil && b.events[**from.event] != nil {
					days.Today, rest = b.events[**from.event].LastDay, left
				}
			}
			d, err = days.Due(rest)
		}
		if e := (*civil.Error)(nil); errors.As(err, &e) && e.Code == "civil.date" {
			return model.Refuse("register.due", text)
		}
		if err == nil && typed.NamesSeason(text) && *of(r.Record) != d { // the day is only the last of it
			b.Remember(r, &c, text)
		}
		if err == nil {
			*of(r.Record) = d
		}
		return err
	}
	return c
}
