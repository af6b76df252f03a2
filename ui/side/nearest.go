package side

import (
	"chancery/model"
	"chancery/model/civil"
)

// nearest is the visit nearest to the days on show of those that are ticked: there the filter has
// something to choose from. false where there is none, or where one is open.
func (f *Filter) nearest() (found model.Listed, ok bool) {
	at := f.host.Shown()
	events, err := f.host.Reading().Events()
	if err != nil || at.Event != 0 {
		return model.Listed{}, false
	}
	best, let := 0, f.kept.Ticked(events)
	for _, l := range events {
		away := apart(&l.Event, at.First, at.First.Add(at.Days-1))
		if l.Event.Kind == model.Standing || !let.Admits(l.Event.ID) || away == 0 {
			continue
		}
		if !ok || away < best {
			found, best, ok = l, away, true
		}
	}
	return found, ok
}

// apart is how many days lie between a visit and a stretch of days, 0 where they touch.
func apart(e *model.Event, first, last civil.Date) int {
	switch {
	case e.FirstDay > last:
		return e.FirstDay.Sub(last)
	case e.LastDay < first:
		return first.Sub(e.LastDay)
	}
	return 0
}

// goNearest shows the days of the nearest visit, and asks there what is to be on show.
func (c *filterCard) goNearest() {
	l, ok := c.f.nearest()
	if !ok {
		return
	}
	c.sheet.Close()
	c.f.host.Turn(l.Event.FirstDay)
	c.f.Open()
}
