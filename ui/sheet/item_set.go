package sheet

import (
	"chancery/model"
	"chancery/model/civil"
)

// setDay moves the item to another day; its hours stay.
func (f *Item) setDay(it *model.Item, s string) error {
	day, err := civil.ParseDateTyped(s, it.Start.Date())
	if err != nil {
		return err
	}
	by := day.Sub(it.Start.Date())
	for _, m := range []*civil.Moment{&it.Start, &it.End} {
		m.Local = string(m.Date().Add(by)) + m.Local[10:]
		m.Off = civil.NoOff
	}
	return it.Settle()
}

// endZone is shown only where the end has clocks of its own.
func endZone(it *model.Item) string {
	if it.End.Zone == it.Start.Zone {
		return ""
	}
	return it.End.Zone
}

// setEndZone says on which clocks the end is told: a flight lands in another zone.
func (f *Item) setEndZone(it *model.Item, s string) error {
	if s == "" {
		s = it.Start.Zone
	}
	m, err := civil.MomentAt(it.End.At, s)
	if err != nil {
		return model.Refuse("model.zone", s)
	}
	it.End = m
	return nil
}

// setClock reads a time of day, "" for none.
func setClock(to *string, s string) error {
	t, err := civil.ParseTyped(s)
	switch {
	case err != nil:
		return err
	case t.Kind == civil.TypedOpen:
		*to = ""
	case t.Kind == civil.TypedClock && t.Minute < 1440:
		*to = civil.Clock(t.Minute)
	default:
		return &civil.Error{Code: "civil.typed", Local: s}
	}
	return nil
}

// setAllDay takes the hours away, or gives back an hour of the morning.
func setAllDay(it *model.Item, on bool) error {
	first, last := it.Start.Date(), it.End.Date()
	if on {
		if it.End.At > it.Start.At && it.End.Minute() == 0 {
			last = last.Add(-1)
		}
		it.Start.Local, it.End.Local = string(first)+"T00:00", string(max(first, last).Add(1))+"T00:00"
	} else {
		it.Start.Local, it.End.Local = string(first)+"T09:00", string(first)+"T10:00"
	}
	it.Start.Off, it.End.Off = civil.NoOff, civil.NoOff
	it.StartMark, it.EndMark, it.AllDay = model.Exact, model.Exact, on
	return it.Settle()
}
