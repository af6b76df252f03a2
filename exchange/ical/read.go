package ical

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
	"time"

	"chancery/exchange/source"
	"chancery/model/civil"
)

// Span is how far what repeats is followed: the days from the first to the last. Without
// a last it is two years from the first, without a first from where it begins.
type Span struct{ First, Last civil.Date }

// MostEvents is how many entries a calendar may have.
const mostEvents = 50_000

// reading is a calendar while it is read.
type reading struct {
	file  *source.File
	zones map[string]zone
	meant map[string]string // the zones that names were taken for
	span  Span
	rules int
	told  map[string]bool
}

// Read reads a calendar, or a piece of one. An entry that cannot be read is told of, and
// the rest taken.
func Read(name string, b []byte, span Span) (*source.File, error) {
	if tooMany(b) {
		return nil, source.Refuse("too-many-entries", strconv.Itoa(mostEvents))
	}
	lines, broken := unfolded(b)
	root, open := tree(lines)
	r := &reading{file: &source.File{Name: name, Kind: source.Calendar}, zones: map[string]zone{}, meant: map[string]string{}, span: span, told: map[string]bool{}}
	calendars, loose := 0, false
	var events []*component
	var walk func(c *component)
	walk = func(c *component) {
		switch c.name {
		case "VCALENDAR":
			calendars++
			if r.file.Title == "" {
				r.file.Title = firstOf(c.text("NAME"), c.text("X-WR-CALNAME"))
			}
		case "VTIMEZONE":
			r.zone(c)
			return
		case "VEVENT":
			loose = loose || calendars == 0
			events = append(events, c)
			return
		}
		for _, p := range c.parts {
			walk(p)
		}
	}
	walk(root)
	switch {
	case len(events) == 0:
		return nil, source.Refuse("no-entries")
	case len(events) > mostEvents:
		return nil, source.Refuse("too-many-entries", strconv.Itoa(mostEvents))
	case broken || open || loose:
		r.file.Note("fragment")
	}
	r.events(events)
	return r.file, nil
}

// tooMany says that a calendar has more entries than are read: they are counted before any is.
func tooMany(b []byte) bool {
	return bytes.Count(b, []byte("\nBEGIN:VEVENT"))+bytes.Count(b, []byte("\rBEGIN:VEVENT")) > mostEvents
}

func firstOf(list ...string) string {
	for _, s := range list {
		if s = strings.TrimSpace(s); s != "" {
			return s
		}
	}
	return ""
}

// events reads entries. One that takes the place of a repetition of another, by its
// RECURRENCE-ID, takes it out there.
func (r *reading) events(list []*component) {
	moved := map[string][]string{} // by uid, the instants that are told otherwise
	firsts := map[string]source.Stamp{}
	for _, c := range list {
		if p := c.first("RECURRENCE-ID"); p != nil {
			if s, ok := r.stamp(p); ok {
				moved[c.text("UID")] = append(moved[c.text("UID")], instant(s))
			}
		} else if p := c.first("DTSTART"); p != nil && c.first("RRULE") != nil {
			if s, ok := r.stamp(p); ok {
				firsts[strings.TrimSpace(c.text("UID"))] = s
			}
		}
	}
	r.file.Events = slices.Grow(r.file.Events, len(list))
	for _, c := range list {
		e, ok := r.event(c)
		if !ok {
			r.file.Note("bad-entry", firstOf(c.text("SUMMARY"), c.text("UID"), "…"))
			continue
		}
		if id := c.first("RECURRENCE-ID"); id != nil {
			if s, ok := r.stamp(id); ok {
				e.UID = uidOf(e.UID, s, firsts[e.UID])
			}
		} else if rule := c.first("RRULE"); rule != nil || c.first("RDATE") != nil {
			r.repeat(c, e, moved[e.UID])
			continue
		}
		r.put(e)
	}
}

// uidOf is the uid of a repetition: that of the whole for the first of a series, for every other with
// when it would have been, on the clocks of the series. So it stays the same when it is moved.
func uidOf(uid string, at, first source.Stamp) string {
	switch {
	case first.Local == "":
	case instant(at) == instant(first):
		return uid
	case len(at.Local) == len(first.Local) && at.Zone != first.Zone && first.Zone != "":
		if t, err := time.ParseInLocation(minutes, at.Local, location(at.Zone)); err == nil {
			at.Local = t.In(location(first.Zone)).Format(minutes)
		}
	}
	return uid + "/" + at.Local
}

func (r *reading) put(e source.Event) {
	if e.Cancelled {
		r.file.Note("cancelled", e.Summary, e.Start.Local)
		r.file.Off = append(r.file.Off, e)
		return
	}
	r.file.Events = append(r.file.Events, e)
}

func (r *reading) event(c *component) (e source.Event, ok bool) {
	start := c.first("DTSTART")
	if start == nil {
		return e, false
	}
	if e.Start, ok = r.stamp(start); !ok {
		return e, false
	}
	e.UID, e.Summary, e.Location = strings.TrimSpace(c.text("UID")), oneLine(c.text("SUMMARY")), oneLine(c.text("LOCATION"))
	e.Description, e.Status = trimmed(c.text("DESCRIPTION")), strings.ToLower(c.text("STATUS"))
	e.Cancelled = e.Status == "cancelled"
	class := strings.ToUpper(c.text("CLASS"))
	e.Private = class == "PRIVATE" || class == "CONFIDENTIAL" || slices.Contains([]string{"private appointment", "rendez-vous privé", "privater termin", "întâlnire privată"}, strings.ToLower(e.Summary))
	for i := range c.props {
		if p := &c.props[i]; p.name == "ATTENDEE" && p.param("CN") != "" && len(e.Who) < 100 {
			e.Who = append(e.Who, unescaped(p.param("CN")))
		}
	}
	if p := c.first("ORGANIZER"); p != nil && len(e.Who) > 0 { // who invites comes as well; of what invites nobody it is the office that sends it
		if name := unescaped(p.param("CN")); name != "" && !slices.Contains(e.Who, name) {
			e.Who = slices.Insert(e.Who, 0, name)
		}
	}
	e.End = r.end(c, e.Start)
	return e, true
}

// end is when an entry ends; nothing where nobody said.
func (r *reading) end(c *component, start source.Stamp) source.Stamp {
	if p := c.first("DTEND"); p != nil {
		if s, ok := r.stamp(p); ok && len(s.Local) == len(start.Local) {
			return s
		}
	}
	if p := c.first("DURATION"); p != nil {
		if d, ok := lasting(p.value); ok {
			return later(start, d)
		}
	}
	return source.Stamp{}
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func trimmed(s string) string {
	var out []string
	for line := range strings.SplitSeq(s, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, line)
		}
	}
	return strings.Join(out, "\n")
}

// later is a stamp some time on: as long as clocks run, not as they show.
func later(s source.Stamp, d time.Duration) source.Stamp {
	if len(s.Local) == len("2006-01-02") {
		t, err := time.Parse("2006-01-02", s.Local)
		if err != nil || d < 24*time.Hour {
			return source.Stamp{}
		}
		return source.Stamp{Local: t.Add(d).Format("2006-01-02")}
	}
	loc := location(s.Zone)
	t, err := time.ParseInLocation(minutes, s.Local, loc)
	if err != nil {
		return source.Stamp{}
	}
	return source.Stamp{Local: t.Add(d).Format(minutes), Zone: s.Zone}
}
