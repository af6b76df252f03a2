package board

import (
	"chancery/model"
	"chancery/model/civil"
)

// local is an entry's moment on the clocks of the shown zone.
func (c *core) local(m civil.Moment) civil.Moment {
	out, err := m.In(c.set.Zone)
	if err != nil {
		return m
	}
	return out
}

// banded says that an entry belongs to whole days: events, days without hours,
// times nobody knows yet, and what lasts a day or longer.
func banded(e *model.Entry) bool {
	return !e.Ref.IsItem() || e.AllDay || e.StartMark == model.TimeTBC || e.End.At-e.Start.At >= 24*3600
}

// unknown are the items that follow on one whose hour nobody knows yet, or on one of these: they
// have no hour either, and beside what has one they would stand as if both were at once.
func unknown(list []model.Entry) map[model.Ref]bool {
	var out map[model.Ref]bool
	on := map[int64]*model.Entry{} // what an item follows on, by its visit
	for i := range list {
		e := &list[i]
		if !e.Ref.IsItem() || e.AllDay || !e.Live() {
			continue
		}
		was := on[e.Ref.Event]
		if e.StartMark == model.After && was != nil && (was.StartMark == model.TimeTBC || out[was.Ref]) && was.Start.Date() == e.Start.Date() {
			if out == nil {
				out = map[model.Ref]bool{}
			}
			out[e.Ref] = true
		}
		on[e.Ref.Event] = e
	}
	return out
}

// inBand says that an entry stands over the hours of its day.
func (c *core) inBand(e *model.Entry) bool { return banded(e) || c.after[e.Ref] }

// days are the first and last day of a banded entry on the shown clocks.
func (c *core) days(e *model.Entry) (first, last civil.Date) {
	if !e.Ref.IsItem() || e.AllDay {
		return e.Start.Date(), e.End.AddMinutes(-1).Date()
	}
	end := c.local(e.End)
	first, last = c.local(e.Start).Date(), end.Date()
	if last > first && end.Minute() == 0 {
		last = last.Add(-1)
	}
	return first, last
}

func (c *core) past(e *model.Entry) bool { return e.Drawn().To <= c.set.Now().Unix() && e.End.At > 0 }

func (c *core) today() civil.Date {
	m, err := civil.MomentAt(c.set.Now().Unix(), c.set.Zone)
	if err != nil {
		return ""
	}
	return m.Date()
}

// nine is nine in the morning of a day, on the shown clocks; 0 where there is none.
func (c *core) nine(d civil.Date) int64 {
	m, err := civil.Resolve(string(d)+"T09:00", c.set.Zone, civil.NoOff)
	if err != nil {
		return 0
	}
	return m.At
}
