package ical

import (
	"fmt"
	"sort"
	"time"

	"chancery/model/civil"

	goical "github.com/emersion/go-ical"
)

const local = "20060102T150405"

// zones are those used, with the stretch of time for which each is needed.
type zones map[string]civil.Span

func (z zones) use(m civil.Moment) {
	s, ok := z[m.Zone]
	if !ok {
		s = civil.Span{From: m.At, To: m.At}
	}
	z[m.Zone] = civil.Span{From: min(s.From, m.At), To: max(s.To, m.At)}
}

// components describe the zones for calendars that do not know them.
func (z zones) components() []*goical.Component {
	names := make([]string, 0, len(z))
	for name := range z {
		names = append(names, name)
	}
	sort.Strings(names)
	var out []*goical.Component
	for _, name := range names {
		if loc, err := civil.Load(name); err == nil && !utc(name) {
			out = append(out, timezone(loc, z[name]))
		}
	}
	return out
}

// timezone writes every turn of the clock from the one in force at the
// beginning of the span to a year after its end, so that an item that is moved
// in another calendar stays right.
func timezone(loc *time.Location, s civil.Span) *goical.Component {
	tz := goical.NewComponent(goical.CompTimezone)
	tz.Props.SetText(goical.PropTimezoneID, loc.String())
	end := time.Unix(s.To, 0).AddDate(1, 0, 0)
	at, _ := time.Unix(s.From, 0).In(loc).ZoneBounds()
	if at.IsZero() { // it never turned
		at = time.Unix(0, 0).In(loc)
	}
	for {
		tz.Children = append(tz.Children, observance(at))
		_, next := at.ZoneBounds()
		if next.IsZero() || next.After(end) {
			return tz
		}
		at = next
	}
}

// observance is one turn of the clock: DTSTART is what the old clock showed.
func observance(at time.Time) *goical.Component {
	kind := goical.CompTimezoneStandard
	if at.IsDST() {
		kind = goical.CompTimezoneDaylight
	}
	name, to := at.Zone()
	_, from := at.Add(-time.Second).Zone()
	c := goical.NewComponent(kind)
	raw(c, goical.PropDateTimeStart, at.UTC().Add(time.Duration(from)*time.Second).Format(local))
	raw(c, goical.PropTimezoneOffsetFrom, offset(from))
	raw(c, goical.PropTimezoneOffsetTo, offset(to))
	raw(c, goical.PropTimezoneName, name)
	return c
}

func offset(seconds int) string {
	sign := '+'
	if seconds < 0 {
		sign, seconds = '-', -seconds
	}
	s := fmt.Sprintf("%c%02d%02d", sign, seconds/3600, seconds/60%60)
	if seconds%60 != 0 { // clocks of the nineteenth century
		s += fmt.Sprintf("%02d", seconds%60)
	}
	return s
}

// utc says that times are written with Z and need no description.
func utc(zone string) bool { return zone == "UTC" || zone == "Etc/UTC" || zone == "Zulu" }

// raw sets a property whose value needs no escaping.
func raw(c *goical.Component, name, value string) {
	p := goical.NewProp(name)
	p.Value = value
	c.Props.Set(p)
}
