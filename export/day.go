package export

import (
	"cmp"
	"slices"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// dayLine is an item of a day: of which visit, and of what it is a part.
type dayLine struct {
	p         model.Programme
	it, whole *model.Item // whole is the item itself, where it is a part of none
}

// ofDay is what takes place on the day of the sheet, by the hour: each thing with its parts
// behind it, and of what begins together the shortest first.
func (c *composer) ofDay() []dayLine {
	var list []dayLine
	for _, p := range c.all {
		for i := range p.Items {
			it := &p.Items[i]
			if !c.on(it) {
				continue
			}
			whole := it
			for k := range p.Items {
				if of := &p.Items[k]; keyOf(it.ContainerID) == of.ID && c.on(of) && of.Start.Date() == it.Start.Date() && !hourUnknown(it) && !hourUnknown(of) {
					whole = of
				}
			}
			list = append(list, dayLine{p, it, whole})
		}
	}
	slices.SortStableFunc(list, func(a, b dayLine) int {
		return cmp.Or(compareBools(hourUnknown(a.it), hourUnknown(b.it)), cmp.Compare(a.whole.Start.At, b.whole.Start.At), cmp.Compare(a.whole.End.At, b.whole.End.At),
			cmp.Compare(a.whole.ID, b.whole.ID), compareBools(a.it != a.whole, b.it != b.whole), cmp.Compare(a.it.Start.At, b.it.Start.At))
	})
	return list
}

// daySheet is everything of one day, of all visits, for the wall: by the hour,
// on the clocks of the first of them.
func daySheet(c *composer) []paper.Section {
	list := c.ofDay()
	if len(list) == 0 {
		return nil
	}
	on := list[0].it.Start
	cols := []paper.Column{{Title: c.head("time"), Sort: paper.Times, Least: 24}, {Title: c.head("visit"), Least: 36, Weight: 1, Ditto: true, Visit: true}, {Title: c.head("activity"), Least: 40, Weight: 1.8},
		{Title: c.head("place"), Least: 30, Weight: 1.2}, {Title: c.head("responsible"), Least: 24, Weight: .9}}
	items := make([]*model.Item, 0, len(list))
	for _, l := range list {
		items = append(items, l.it)
	}
	sec := c.section(nil, c.opt.Day, on, items)
	sec.Heading = c.both(func(w *words.Words) string { return w.Say("export.of-day") }) // the day is the title
	sec.Again = words.Capital(c.both(func(w *words.Words) string { return w.Say("export.continued", w.Day(c.opt.Day)) }))
	asked := c.opt.Audience == model.PressOnly // of each item they ask whether they are let in
	if asked && c.flat() {
		cols = append(cols, paper.Column{Title: c.head("access"), Least: 34, Weight: 1.2})
	}
	sec.Table.Columns = cols
	alone := !slices.ContainsFunc(list, func(l dayLine) bool { return l.p.Event.UID != list[0].p.Event.UID }) && !c.ofValues()
	if alone { // a visit that is alone is said once
		c.p = list[0].p
		sec.Heading = strings.TrimPrefix(c.calledOff()+" · ", " · ") + c.both(func(w *words.Words) string { return c.text(w, c.p.Event.Title) })
		sec.Table.Columns = slices.Delete(slices.Clone(cols), 1, 2)
		if s := c.both(func(w *words.Words) string { return words.Capital(c.visitSaid(&c.p.Event, w)) }); s != "" {
			sec.Under = paper.Cell{{Text: s, Quiet: true}}
		}
	}
	last := ""
	for _, l := range list {
		c.p = l.p
		visit := c.inEach(func(w *words.Words) string { return c.text(w, l.p.Event.Title) }, false)
		if name := visit.String(); name == last {
			visit = paper.Cell{{Text: name, Quiet: true}}
		} else {
			if last = name; !c.ofValues() {
				visit = append(visit, c.aboutVisit(&l.p.Event)...)
			}
		}
		c.hours = c.clockAt(on, l.it)
		activity := c.dayActivity(l, asked && !c.flat())
		if off := c.calledOff(); off != "" {
			visit = append(visit, paper.Run{Text: "\n" + off, Bold: true})
		}
		cells := []paper.Cell{{{Text: c.hoursOn(c.opt.Day, l.it, c.clockAt(on, l.it)), Bold: true}}, visit, activity,
			c.inEach(func(w *words.Words) string { return c.place(l.it, w) }, false), c.inEach(func(w *words.Words) string { return c.text(w, l.it.Responsible) }, false)}
		if asked && c.flat() {
			cells = append(cells, c.inEach(func(w *words.Words) string { return c.pressSaid(l.it, w, true) }, false))
		}
		if alone {
			cells = slices.Delete(cells, 1, 2)
		}
		sec.Table.Rows = append(sec.Table.Rows, c.rowOf(l.it, cells))
	}
	out := []paper.Section{sec}
	c.underRows(out, "responsible")
	c.inOrder(out)
	leaveOut(out)
	return out
}

// dayActivity is what takes place, of a part of something set in under it, and for the press on a line of
// its own how it may come.
func (c *composer) dayActivity(l dayLine, press bool) paper.Cell {
	part := l.it != l.whole && !c.ofValues()
	activity := append(c.inEach(func(w *words.Words) string { return c.text(w, l.it.Title) }, !part), c.older(l.it, l.it.Title)...)
	for i := range activity {
		if part {
			activity[i].Text = setIn(activity[i].Text)
		}
	}
	if s := c.stateOf(l.it); s != "" && c.opt.Audience == model.Internal {
		activity = append(activity, paper.Run{Text: "\n" + s, Quiet: true})
	} else if c.opt.Audience != model.Internal {
		activity = append(activity, c.unsure(l.it, nil)...)
	}
	for i, w := range c.langs {
		if s := c.pressSaid(l.it, w, false); press && s != "" {
			activity = append(activity, paper.Run{Text: "\n" + w.Say("export.press", words.Inside(s)), Lang: c.langOf(w), Italic: i > 0, Quiet: true})
		}
	}
	return activity
}

// setIn is a text that is a little further to the right, on each of its lines.
func setIn(s string) string {
	const by = hard + hard + hard + hard
	if rest, ok := strings.CutPrefix(s, "\n"); ok {
		return "\n" + by + rest
	}
	return by + s
}

// on says whether an item takes place on the day of the sheet.
func (c *composer) on(it *model.Item) bool { return onDay(it, c.opt.Day) }

// onDay says whether an item takes place on a day: it begins, goes on or ends then.
func onDay(it *model.Item, day civil.Date) bool {
	first, last := it.Start.Date(), it.End.Date()
	if it.End.At > it.Start.At && (it.AllDay || it.End.Minute() == 0) {
		last = civil.Date(last).Add(-1)
	}
	return first <= day && day <= max(first, last)
}
