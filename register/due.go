package register

import (
	"errors"
	"strings"

	"chancery/model"
	"chancery/model/civil"
)

// byWhen is a column of the day by which something is to be done.
func byWhen(c Column, of func(model.Record) *civil.Date) Column {
	c = day(c, of)
	c.take = func(b *Book, r *Row, text string) (err error) {
		var d civil.Date
		if strings.TrimSpace(text) != "" {
			d, err = b.days().Due(text)
		}
		if e := (*civil.Error)(nil); errors.As(err, &e) && e.Code == "civil.date" {
			return model.Refuse("register.due", text)
		}
		if err == nil {
			*of(r.Record) = d
		}
		return err
	}
	return c
}
