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

// daySheet is everything of one day, of all visits, for the wall: by the hour,
// on the clocks of the first of them.
func daySheet(c *composer) []paper.Section {
	type line struct {
		p  model.Programme
		it *model.Item
	}
	var list []line
	for _, p := range c.all {
		for i := range p.Items {
			if it := &p.Items[i]; c.on(it) {
				list = append(list, line{p, it})
			}
		}
	}
	if len(list) == 0 {
		return nil
	}
	slices.SortStableFunc(list, func(a, b line) int {
		return cmp.Or(compareBools(hourUnknown(a.it), hourUnknown(b.it)), cmp.Compare(a.it.Start.At, b.it.Start.At))
	})
	on := list[0].it.Start
	cols := []paper.Column{{Title: c.head("time"), Sort: paper.Times, Least: 24}, {Title: c.head("visit"), Least: 36, Weight: 1, Ditto: true}, {Title: c.head("activity"), Least: 40, Weight: 1.8},
		{Title: c.head("place"), Least: 30, Weight: 1.2}, {Title: c.head("responsible"), Least: 24, Weight: .9}}
	items := make([]*model.Item, 0, len(list))
	for _, l := range list {
		items = append(items, l.it)
	}
	sec := c.section(nil, c.opt.Day, on, items)
	sec.Heading = c.both(func(w *words.Words) string { return w.Say("export.of-day") }) // the day is the title
	sec.Again = words.Capital(c.both(func(w *words.Words) string { return w.Say("export.continued", w.Day(c.opt.Day)) }))
	sec.Table.Columns = cols
	alone := !slices.ContainsFunc(list, func(l line) bool { return l.p.Event.UID != list[0].p.Event.UID }) && !c.ofValues()
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
		activity := append(c.inEach(func(w *words.Words) string { return c.text(w, l.it.Title) }, true), c.older(l.it, l.it.Title)...)
		if s := c.stateOf(l.it); s != "" && c.opt.Audience == model.Internal {
			activity = append(activity, paper.Run{Text: "\n" + s, Quiet: true})
		} else if c.opt.Audience != model.Internal {
			activity = append(activity, c.unsure(l.it, nil)...)
		}
		if off := c.calledOff(); off != "" {
			visit = append(visit, paper.Run{Text: "\n" + off, Bold: true})
		}
		cells := []paper.Cell{{{Text: c.timesOn(c.opt.Day, l.it, c.clockAt(on, l.it), c.langs[0]), Bold: true}}, visit, activity,
			c.inEach(func(w *words.Words) string { return c.place(l.it, w) }, false), c.inEach(func(w *words.Words) string { return c.text(w, l.it.Responsible) }, false)}
		if alone {
			cells = slices.Delete(cells, 1, 2)
		}
		sec.Table.Rows = append(sec.Table.Rows, c.rowOf(l.it, cells))
	}
	out := []paper.Section{sec}
	c.inOrder(out)
	leaveOut(out)
	return out
}

// on says whether an item takes place on the day of the sheet: it begins, goes
// on or ends then.
func (c *composer) on(it *model.Item) bool {
	first, last := it.Start.Date(), it.End.Date()
	if it.End.At > it.Start.At && (it.AllDay || it.End.Minute() == 0) {
		last = civil.Date(last).Add(-1)
	}
	return first <= c.opt.Day && c.opt.Day <= max(first, last)
}
