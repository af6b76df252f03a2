package export

import (
	"slices"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// pressProgramme is what the press may come to: a row for each way in, with when it is
// called, where it gathers, and who is let in, and one for each bus.
func pressProgramme(c *composer) []paper.Section {
	cols := append(c.numberColumn(9), []paper.Column{{Title: c.head("call"), Least: 15}, {Title: c.head("gather"), Least: 15, Weight: .4}, {Title: c.head("latest"), Least: 13},
		{Title: c.head("time"), Sort: paper.Times, Least: 21}, {Title: c.head("activity"), Least: 28, Weight: 2.6}, {Title: c.head("access"), Least: 24, Weight: 1.2},
		{Title: c.head("pool"), Least: 10}, {Title: c.head("quota"), Least: 18, Weight: .6}}...)
	if sizes[c.opt.Size].Pocket() { // what it needs at least is measured; what is left is for what happens
		for i := range cols {
			cols[i].Least *= .6
		}
	}
	days := c.days()
	var out []paper.Section
	for _, d := range c.p.Days() {
		day := slices.DeleteFunc(days[d], func(n numbered) bool { return !c.forPress(n.it) })
		if len(day) == 0 {
			continue
		}
		sec, on := c.day(out, d, day)
		sec.Table = paper.Table{Columns: cols}
		for _, n := range day {
			sec.Table.Rows = append(sec.Table.Rows, c.pressRows(n, on)...)
		}
		sec.Table.Rows = c.withBuses(sec.Table.Rows, d, day)
		sec.Feet = c.feet(day)
		out = append(out, sec)
	}
	if len(out) > 0 {
		leaveOut(out)
	}
	switch useful := c.pressBlocks(); {
	case len(out) == 0:
		return nil
	case c.practicalBehind():
		return append(out, useful...)
	default:
		return append(useful, out...)
	}
}

// pressBlocks are that in each language, under a heading at the left as all that is looked something up
// in: twenty lines in the middle of a page are read by nobody. Rows alone tell it at their head.
func (c *composer) pressBlocks() (out []paper.Section) {
	if c.flat() {
		return nil
	}
	for _, w := range c.langs {
		if useful := c.pressUseful(w); len(useful) > 0 {
			out = append(out, c.told(w, "export.press-practical", labelled(strings.Join(useful, "\n"))))
		}
	}
	if len(out) < 2 || c.practicalBehind() {
		return out
	}
	one := paper.Section{Heading: c.both(func(w *words.Words) string { return w.Say("export.press-practical") })}
	for _, sec := range out {
		one.Abreast = append(one.Abreast, sec.Under)
	}
	return []paper.Section{one}
}

// pressUseful are the lines of what is useful for the press to know.
func (c *composer) pressUseful(w *words.Words) []string {
	out := lines(c.text(w, c.p.Event.PressRooms))
	if c.p.Event.PressAlike {
		out = append(out, w.Say("export.press-alike"))
	}
	return out
}

// practicalBehind says that this stands behind the days: in two languages it would fill the
// first page of a pocket, which is to begin with the hours.
func (c *composer) practicalBehind() bool {
	return sizes[c.opt.Size].Pocket() && len(c.langs) > 1 && !c.flat()
}

// forPress says that there is something for the press to come to, or that the press knows
// of it and is told that it is closed.
func (c *composer) forPress(it *model.Item) bool { return has(&c.p, c.doc.ID, it) }

// admitted are the ways in to an item. What the press knows of and has no way in to is closed where
// somebody has said so, else that is still to be said.
func (c *composer) admitted(it *model.Item) []model.Access {
	list := c.p.Admitted(it)
	if len(list) > 0 || !model.PressOnly.MayRead(it.Audience) {
		return list
	}
	if it.Press != model.PressNone {
		return []model.Access{{ItemID: it.ID, Press: model.PressClosed}}
	}
	unsaid := model.Access{ItemID: it.ID}
	for _, w := range c.langs {
		unsaid.Note = unsaid.Note.With(w.Lang(), w.Say("export.press-unsaid"))
	}
	return []model.Access{unsaid}
}

// pressRows are the ways in to an item: the first with all that is said of it, the others
// with its title alone.
func (c *composer) pressRows(n numbered, on civil.Moment) []paper.Row {
	var out []paper.Row
	for i, a := range c.admitted(n.it) {
		if c.besides(n.it, i, &a) { // its bus is a row of its own
			continue
		}
		activity := c.inEach(func(w *words.Words) string { return c.text(w, n.it.Title) }, false)
		if i == 0 {
			activity = c.actAndPlace(n.it)
		}
		activity = append(activity, c.unsure(n.it, nil)...) // each row is read alone
		access := c.inEach(func(w *words.Words) string {
			return strings.Join(c.house.Who(w, &a, func(t model.Text) string { return c.text(w, t) }), " · ")
		}, false)
		zone := c.zoneOf(n.it, c.langs...)
		hour := func(clock string) paper.Cell { return c.timeAndPlace(clock, zone, nil) }
		cells := append(c.number(n.n, false), []paper.Cell{hour(a.CallAt), c.timeAndPlace(gathers(n.it, a), zone, a.GatherPlace), hour(a.LatestAt), {{Text: c.timesSaid(n.it, on), Bold: i == 0}}, activity, access,
			said(a.Pool), c.inEach(func(w *words.Words) string { return c.text(w, a.Quota) }, false)}...)
		out = append(out, c.rowOf(n.it, cells))
	}
	return out
}

// said is a cell of words, nil for none.
func said(s string) paper.Cell {
	if s == "" {
		return nil
	}
	return paper.Text(s)
}

// actAndPlace is what takes place and where, in the order of the house.
func (c *composer) actAndPlace(it *model.Item) paper.Cell {
	act, first := c.inEach(func(w *words.Words) string { return c.titled(it, w) }, true), c.house.PlaceFirst()
	var places paper.Cell
	for _, w := range c.langs {
		at := c.place(it, w)
		if at == "" || first && len(places) > 0 && places[0].Text == at {
			continue
		}
		if !first || len(places) > 0 {
			at = "\n" + at
		}
		places = append(places, paper.Run{Text: at, Lang: c.langOf(w)})
	}
	out := append(act, places...)
	if first {
		if len(places) > 0 {
			act[0].Text = "\n" + act[0].Text
		}
		out = append(places, act...)
	}
	for _, w := range c.langs {
		if s := c.chair(it, w); s != "" {
			out = append(out, paper.Run{Text: "\n" + s, Lang: c.langOf(w)})
		}
	}
	return out
}

// gathers is when the press gathers, where that is not what the item itself is.
func gathers(it *model.Item, a model.Access) string {
	if it.Kind == model.PressCall && a.GatherAt == it.Start.Clock() {
		return ""
	}
	return a.GatherAt
}

// timeAndPlace is a time, on which clocks, and the place under it.
func (c *composer) timeAndPlace(clock, zone string, place model.Text) paper.Cell {
	cell := paper.Cell{}
	if clock != "" {
		cell = append(cell, paper.Run{Text: c.house.Hour(c.langs[0], clock) + zone, Bold: true})
	}
	if at := c.same(place); at != "" {
		if len(cell) > 0 {
			at = "\n" + at
		}
		cell = append(cell, paper.Run{Text: at})
	}
	return cell
}

// langOf is the language of a run, where it is not that of the paper.
func (c *composer) langOf(w *words.Words) string {
	if w.Lang() == c.langs[0].Lang() {
		return ""
	}
	return w.Lang()
}
