package ical

import (
	"slices"
	"strings"
	"time"

	"chancery/exchange/source"

	"github.com/teambition/rrule-go"
)

const (
	mostTimes = 1000 // of one entry
	mostRules = 2000 // of one calendar: rules that never come about cost time
	usualSpan = 2    // years
)

// repeat puts an entry in as often as it takes place within the span.
func (r *reading) repeat(c *component, e source.Event, moved []string) {
	at, err := clockOf(e.Start)
	if err != nil {
		r.put(e)
		return
	}
	last := at.AddDate(usualSpan, 0, 0)
	if r.span.Last != "" {
		if t, err := time.Parse("2006-01-02", string(r.span.Last)); err == nil {
			last = t.AddDate(0, 0, 1).Add(-time.Minute)
		}
	}
	times := []time.Time{at}
	rule, ended := c.first("RRULE"), true
	if rule != nil {
		if times, ended = r.times(rule.value, at, last, e.Start.Zone); times == nil {
			r.file.Note("bad-rule", e.Summary, rule.value)
			times, ended = []time.Time{at}, true // it is said already that no more of it came in
		}
	}
	times = append(times, r.dates(c, "RDATE", e.Start)...)
	slices.SortFunc(times, func(a, b time.Time) int { return a.Compare(b) })
	times = slices.CompactFunc(times, func(a, b time.Time) bool { return a.Equal(b) })
	var without []string
	for _, t := range r.dates(c, "EXDATE", e.Start) {
		without = append(without, t.Format(minutes))
	}
	if !ended {
		r.file.Note("repeats-on", e.Summary, last.Format("2006-01-02"))
	}
	for _, t := range times[:min(len(times), mostTimes)] {
		one := moveTo(e, at, t)
		switch day := one.Start.Local[:len("2006-01-02")]; {
		case slices.Contains(without, t.Format(minutes)), slices.Contains(moved, instant(one.Start)), r.span.First != "" && day < string(r.span.First), t.After(last):
			continue
		}
		if one.UID != "" && !t.Equal(at) {
			one.UID += "/" + one.Start.Local
		}
		r.put(one)
	}
}

// clockOf is what clocks show, as a time without a zone.
func clockOf(s source.Stamp) (time.Time, error) {
	if len(s.Local) == len("2006-01-02") {
		return time.Parse("2006-01-02", s.Local)
	}
	return time.Parse(minutes, s.Local)
}

// moveTo is an entry as it takes place another time.
func moveTo(e source.Event, was, now time.Time) source.Event {
	pattern := minutes
	if len(e.Start.Local) == len("2006-01-02") {
		pattern = "2006-01-02"
	}
	if end, err := clockOf(e.End); err == nil {
		e.End.Local = end.Add(now.Sub(was)).Format(pattern)
	}
	e.Start.Local = now.Format(pattern)
	return e
}

// times are when a rule says so, as clocks show, and whether that is all; nil for a rule
// that cannot be followed.
func (r *reading) times(rule string, at, last time.Time, zone string) ([]time.Time, bool) {
	if r.rules++; r.rules > mostRules {
		return nil, false
	}
	o, err := rrule.StrToROption(strings.TrimSpace(strings.ToUpper(rule)))
	if err != nil || o.Freq > rrule.DAILY || o.Interval < 0 || never(o) || len(rule) > 500 {
		return nil, false
	}
	o.Interval = max(o.Interval, 1)
	o.Dtstart = at
	if !o.Until.IsZero() && strings.HasSuffix(strings.ToUpper(untilOf(rule)), "Z") { // told in Greenwich, meant on these clocks
		local := o.Until.In(location(zone))
		o.Until = time.Date(local.Year(), local.Month(), local.Day(), local.Hour(), local.Minute(), local.Second(), 0, time.UTC)
	} else if !o.Until.IsZero() && len(untilOf(rule)) == 8 {
		o.Until = o.Until.AddDate(0, 0, 1).Add(-time.Minute)
	}
	endless := o.Count == 0 && (o.Until.IsZero() || o.Until.After(last))
	if o.Until.IsZero() || o.Until.After(last) {
		o.Until = last
	}
	set, err := rrule.NewRRule(*o)
	if err != nil {
		return nil, false
	}
	out := []time.Time{at}
	next := set.Iterator()
	for len(out) <= mostTimes {
		t, ok := next()
		if !ok || t.After(last) {
			break
		}
		if !t.Equal(at) {
			out = append(out, t)
		}
	}
	return out, !endless
}

func untilOf(rule string) string {
	for part := range strings.SplitSeq(strings.ToUpper(rule), ";") {
		if v, ok := strings.CutPrefix(part, "UNTIL="); ok {
			return v
		}
	}
	return ""
}

// never says that a rule names a day that no year has: to look for it takes until the year
// 9999.
func never(o *rrule.ROption) bool {
	if len(o.Byhour)+len(o.Byminute)+len(o.Bysecond)+len(o.Byeaster) > 0 && o.Freq > rrule.DAILY {
		return true
	}
	for _, list := range [][]int{o.Byhour, o.Byminute, o.Bysecond} {
		if len(list) > 4 {
			return true
		}
	}
	if len(o.Bymonthday) == 0 || len(o.Bymonth) == 0 {
		return len(o.Byyearday) > 0 && len(o.Bymonth) > 0 || len(o.Byweekno) > 0 && (len(o.Bymonth) > 0 || len(o.Bymonthday) > 0)
	}
	for _, m := range o.Bymonth {
		days := []int{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}
		for _, d := range o.Bymonthday {
			if m >= 1 && m <= 12 && max(d, -d) <= days[m-1] && d != 0 {
				return false
			}
		}
	}
	return true
}

// dates are those that a list of them names, on the clocks of a start.
func (r *reading) dates(c *component, name string, start source.Stamp) (out []time.Time) {
	for i := range c.props {
		p := &c.props[i]
		if p.name != name {
			continue
		}
		for one := range strings.SplitSeq(p.value, ",") {
			one, _, _ = strings.Cut(one, "/")
			s, ok := r.stampOf(one, p.param("TZID"))
			if !ok || len(out) > mostTimes {
				continue
			}
			if s.Zone != "" && s.Zone != start.Zone && len(s.Local) > len("2006-01-02") {
				if t, err := time.ParseInLocation(minutes, s.Local, location(s.Zone)); err == nil {
					s.Local = t.In(location(start.Zone)).Format(minutes)
				}
			}
			if t, err := clockOf(s); err == nil {
				if at, err := clockOf(start); err == nil && len(s.Local) == len("2006-01-02") {
					t = t.Add(time.Duration(at.Hour())*time.Hour + time.Duration(at.Minute())*time.Minute)
				}
				out = append(out, t)
			}
		}
	}
	return out
}
