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
	if len(out) > 0 && c.practicalBehind() {
		for _, w := range c.langs {
			if useful := c.pressUseful(w); len(useful) > 0 {
				out = append(out, c.told(w, "export.practical", labelled(strings.Join(useful, "\n"))))
			}
		}
	}
	return out
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
func (c *composer) forPress(it *model.Item) bool { return len(c.admitted(it)) > 0 }

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
		activity := c.inEach(func(w *words.Words) string { return c.text(w, n.it.Title) }, false)
		if i == 0 {
			activity = append(c.actAndPlace(n.it), c.unsure(n.it, nil)...)
		}
		access := c.inEach(func(w *words.Words) string {
			return strings.Join(c.house.Who(w, &a, func(t model.Text) string { return c.text(w, t) }), " · ")
		}, false)
		hour := func(clock string) paper.Cell { return c.timeAndPlace(clock, nil) }
		cells := append(c.number(n.n, false), []paper.Cell{hour(a.CallAt), c.timeAndPlace(gathers(n.it, a), a.GatherPlace), hour(a.LatestAt), {{Text: c.timesSaid(n.it, on), Bold: i == 0}}, activity, access,
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

// bus is one departure of a bus of the press.
type bus struct {
	at    string
	place model.Text
	to    []*model.Item // what it goes to
}

// withBuses puts the departures of the press's buses among the rows of a day, each once,
// before what begins later.
func (c *composer) withBuses(rows []paper.Row, d civil.Date, day []numbered) []paper.Row {
	var buses []bus
	for _, n := range day {
		for _, a := range c.p.Admitted(n.it) {
			at := slices.IndexFunc(buses, func(b bus) bool { return b.at == a.BusAt && b.place.Equal(a.BusPlace) })
			switch {
			case a.BusAt == "":
			case at < 0:
				buses = append(buses, bus{a.BusAt, a.BusPlace, []*model.Item{n.it}})
			case !slices.Contains(buses[at].to, n.it):
				buses[at].to = append(buses[at].to, n.it)
			}
		}
	}
	slices.SortStableFunc(buses, func(a, b bus) int { return strings.Compare(a.at, b.at) })
	for _, b := range buses {
		row := c.busRow(d, b)
		later := func(r paper.Row) bool { return r.When.From > row.When.From }
		if i := slices.IndexFunc(rows, later); i >= 0 {
			rows = slices.Insert(rows, i, row)
		} else {
			rows = append(rows, row)
		}
	}
	return rows
}

func (c *composer) busRow(d civil.Date, b bus) paper.Row {
	activity := c.inEach(func(w *words.Words) string {
		to := make([]string, len(b.to))
		for i, it := range b.to {
			to[i] = c.place(it, w)
			if at := c.p.Where(it); to[i] == "" || !at.From.Empty() { // which is itself a way from one place to another
				to[i] = c.text(w, it.Title)
			}
		}
		to = slices.Compact(to)
		from := c.text(w, b.place)
		return w.Say("export.bus-leaves", strings.TrimPrefix(from+" – "+strings.Join(to, "; "), " – "))
	}, false)
	minute, _ := civil.ParseClock(b.at)
	hour := c.house.Hour(c.langs[0], b.at)
	cells := []paper.Cell{nil, nil, nil, {{Text: hour, Bold: true}}, activity, nil, nil, nil}
	if len(c.numbers) > 0 {
		cells = append([]paper.Cell{nil}, cells...)
	}
	row := paper.Row{Cells: cells, When: paper.When{Day: d, From: minute, To: -1}}
	if hour != b.at {
		row.When.Said[0] = hour
	}
	return row
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

// timeAndPlace is a time, and the place under it.
func (c *composer) timeAndPlace(clock string, place model.Text) paper.Cell {
	cell := paper.Cell{}
	if clock != "" {
		cell = append(cell, paper.Run{Text: c.house.Hour(c.langs[0], clock), Bold: true})
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
