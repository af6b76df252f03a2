package follow

import (
	"fmt"
	"hash/fnv"
	"strings"
	"time"

	"chancery/exchange/source"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// usual is how long something is drawn whose end nobody said.
const usual = 30 // minutes

// eventOf is an entry on the clocks that it was written on; on those of home where it floats, or
// where no place has its clocks.
func eventOf(e *source.Event, home string) (Event, bool) {
	out := Event{UID: e.UID, Title: e.Summary, Place: e.Location, Busy: e.Private}
	if e.UID == "" { // it is known again by what it says
		h := fnv.New64a()
		_, _ = h.Write([]byte(e.Start.Local + "\n" + e.Summary))
		out.UID = fmt.Sprintf("%016x@followed", h.Sum64())
	}
	if e.Private {
		out.Title, out.Place = "", ""
	}
	if !strings.Contains(e.Start.Local, "T") {
		return out.allDay(e, home)
	}
	var ok bool
	if out.Start, ok = momentOf(e.Start, home); !ok {
		return out, false
	}
	if out.End, ok = momentOf(e.End, home); !ok || out.End.At < out.Start.At {
		out.End, out.Open = out.Start.AddMinutes(usual), true
	}
	return out.told(), true
}

func (e Event) allDay(of *source.Event, home string) (Event, bool) {
	first := civil.Date(of.Start.Local)
	last := civil.Date(of.End.Local)
	if !first.Valid() {
		return e, false
	}
	if !last.Valid() || last <= first {
		last = first.Add(1)
	}
	start, err := civil.Resolve(string(first)+"T00:00", home, civil.NoOff)
	end, err2 := civil.Resolve(string(last)+"T00:00", home, civil.NoOff)
	e.AllDay, e.Start, e.End = true, start, end
	return e.told(), err == nil && err2 == nil
}

func (e Event) told() Event {
	e.folded = words.Fold(e.Title + "\n" + e.Place)
	return e
}

func momentOf(s source.Stamp, home string) (civil.Moment, bool) {
	switch zone := s.Zone; {
	case s.Local == "":
		return civil.Moment{}, false
	case strings.HasPrefix(zone, "+"), strings.HasPrefix(zone, "-"):
		t, err := time.Parse("2006-01-02T15:04-07:00", s.Local+zone)
		if err != nil {
			return civil.Moment{}, false
		}
		m, err := civil.MomentAt(t.Unix(), home)
		return m, err == nil
	case zone == "UTC": // programs keep hours in Greenwich that nobody means to be there
		t, err := time.Parse("2006-01-02T15:04", s.Local)
		if err != nil {
			return civil.Moment{}, false
		}
		m, err := civil.MomentAt(t.Unix(), home)
		return m, err == nil
	case zone == "":
		return resolved(s.Local, home)
	default:
		return resolved(s.Local, zone)
	}
}

// resolved is an hour on the clocks of a zone: the first of two, and where clocks skip it, that
// which they show then.
func resolved(local, zone string) (civil.Moment, bool) {
	loc, err := civil.Load(zone)
	if err != nil {
		return civil.Moment{}, false
	}
	t, err := time.ParseInLocation("2006-01-02T15:04", local, loc)
	if err != nil {
		return civil.Moment{}, false
	}
	m, err := civil.MomentAt(t.Unix(), zone)
	return m, err == nil
}

// Span is the time it takes.
func (e *Event) Span() civil.Span { return civil.Span{From: e.Start.At, To: e.End.At} }

// Differs says that an item that was made of an event takes place at another time than the
// event does now.
func (e *Event) Differs(it *model.Item) bool {
	if e.AllDay || it.AllDay {
		return e.AllDay != it.AllDay || e.Start.Date() != it.Start.Date() || e.End.Date() != it.End.Date()
	}
	return e.Start.At != it.Start.At || !e.Open && it.EndMark != model.Open && e.End.At != it.End.At
}

// On is from when to when an item takes place that goes along with an event: what takes whole days has
// those days on the clocks of the item, whatever o'clock it is then at home.
func (e *Event) On(it *model.Item) (start, end int64, err error) {
	start, end = e.Start.At, e.End.At
	switch {
	case e.AllDay && it.AllDay:
		first, err := civil.Resolve(string(e.Start.Date())+"T00:00", it.Start.Zone, civil.NoOff)
		if err != nil {
			return 0, 0, err
		}
		last, err := civil.Resolve(string(e.End.Date())+"T00:00", it.End.Zone, civil.NoOff)
		return first.At, last.At, err
	case e.Open || it.EndMark == model.Open:
		end = start + it.End.At - it.Start.At
	}
	return start, end, nil
}

// Source is an event as one that was read of a file, to be taken in as one is.
func (e *Event) Source(title string) source.Event {
	s := source.Event{UID: e.UID, Summary: title, Location: e.Place}
	if e.AllDay {
		s.Start.Local, s.End.Local = string(e.Start.Date()), string(e.End.Date())
		return s
	}
	s.Start = source.Stamp{Local: e.Start.Local, Zone: e.Start.Zone}
	if !e.Open {
		s.End = source.Stamp{Local: e.End.Local, Zone: e.End.Zone}
	}
	return s
}
