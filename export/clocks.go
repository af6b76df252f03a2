package export

import (
	"slices"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// clocks are those of a day: the visit's own where anything of the day is on
// them, else those of the first item.
func (c *composer) clocks(day []numbered) civil.Moment {
	for _, n := range day {
		if n.it.Start.Zone == c.p.Event.Zone {
			return n.it.Start
		}
	}
	return day[0].it.Start
}

// day begins one day, headed by its date. Whose hours they are is said beside it
// on the first day, and wherever the day before had others.
func (c *composer) day(out []paper.Section, d civil.Date, day []numbered) (sec paper.Section, on civil.Moment) {
	on = c.clocks(day)
	items := make([]*model.Item, 0, len(day))
	for _, n := range day {
		items = append(items, n.it)
	}
	return c.section(out, d, on, items), on
}

func (c *composer) section(out []paper.Section, d civil.Date, on civil.Moment, items []*model.Item) paper.Section {
	c.hours = on
	clocks := clocksOf(on, items)
	said := c.both(func(w *words.Words) string { return c.hoursOf(d, clocks, w) })
	sec := paper.Section{Heading: words.Capital(c.both(func(w *words.Words) string { return w.Day(d) })),
		Again: words.Capital(c.both(func(w *words.Words) string { return w.Say("export.continued", w.Day(d)) }))}
	if len(out) == 0 || c.said != said {
		sec.Beside, c.said = said, said
		if len(c.clocked) == 0 {
			c.firstDay = d
		}
		for _, m := range clocks {
			if !slices.ContainsFunc(c.clocked, func(o civil.Moment) bool { return o.Off == m.Off && o.Zone == m.Zone }) {
				c.clocked = append(c.clocked, m)
			}
		}
	}
	return sec
}

// allClocks are those of all days, for formats without a place beside each: a city is named once, and from
// when its clocks are others.
func (c *composer) allClocks() string {
	if len(c.clocked) == 0 {
		return ""
	}
	return c.both(func(w *words.Words) string { return c.hoursOf(c.firstDay, c.clocked, w) })
}

// abroad says that the visit of a paper is on other clocks than the office: local would be either.
func (c *composer) abroad() bool {
	return !c.doc.Several && c.opt.Clocks != "" && c.p.Event.Zone != c.opt.Clocks
}

// clocksOfVisit are those that its visit is on, from its first day to its last.
func (c *composer) clocksOfVisit(w *words.Words) string {
	e, on := &c.p.Event, []civil.Moment{}
	for _, d := range []civil.Date{e.FirstDay, max(e.FirstDay, e.LastDay)} {
		if m, err := civil.Resolve(string(d)+"T12:00", e.Zone, civil.NoOff); err == nil {
			on = append(on, m)
		}
	}
	return c.hoursOf(e.FirstDay, on, w)
}

// hoursOf says on which clocks those of a day are, as people call them: Bucharest time,
// UTC+2, and those of other cities after it.
func (c *composer) hoursOf(d civil.Date, on []civil.Moment, w *words.Words) string {
	var out, of []string
	for _, m := range on {
		said := c.house.ClocksOn(w, d, m)
		switch n := slices.Index(of, m.Zone); {
		case slices.Contains(out, said):
		case n < 0:
			out, of = append(out, said), append(of, m.Zone)
		case !strings.Contains(out[n], words.UTC(m.Off)): // they changed in the night, and the city is named once
			out[n] += "; " + w.Say("export.clock-from", words.UTC(m.Off), w.Date(changed(d, m)))
		}
	}
	return words.Capital(strings.Join(out, " · "))
}

// changed is the day after another on which the clocks of a city changed to those of a moment.
func changed(d civil.Date, m civil.Moment) civil.Date {
	for d = d.Add(1); d < m.Date(); d = d.Add(1) {
		if end, err := civil.MomentAt(civil.SpanOf(d.Add(1), 1, m.Zone).From, m.Zone); err == nil && end.Off == m.Off {
			break
		}
	}
	return d
}

// clocksOf are the clocks that the hours of items are on: first those of the day.
func clocksOf(on civil.Moment, items []*model.Item) []civil.Moment {
	out := []civil.Moment{on}
	add := func(m civil.Moment) {
		if !slices.ContainsFunc(out, func(o civil.Moment) bool { return o.Off == m.Off }) {
			out = append(out, m)
		}
	}
	for _, it := range items {
		if t := it.When(); it.AllDay || t.Hourless() {
			continue
		}
		if add(it.Start); it.EndMark != model.Open && it.EndMark != model.TimeTBC {
			add(it.End)
		}
	}
	return out
}

// at names the clocks of an hour by their city; on a day on which a city's own
// change, by how far they are from UTC.
func at(m, on civil.Moment, in ...*words.Words) string {
	if m.Zone == on.Zone && m.Off != on.Off {
		return "(" + words.UTC(m.Off) + ")"
	}
	return "(" + inAll(in, func(w *words.Words) string { return w.City(m.Zone) }) + ")"
}

// asOfAll is as of when the page is, on which clocks, and for whom: all of it in one language, then in the next.
func (b *boarder) asOfAll(w *words.Words) string {
	s := b.state(w) + " · " + b.clock(w)
	if !b.whose.Empty() {
		s += " · " + w.Say("export.for-delegation", b.text(w, b.whose))
	}
	if b.shows.Filtered {
		s += " · " + w.Say("export.filtered")
	}
	return s
}
