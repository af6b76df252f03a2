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

// pressProgramme is what the press may come to: when it is called, where it
// gathers, and who is let in.
func pressProgramme(c *composer) []paper.Section {
	cols := append(c.numberColumn(9), []paper.Column{{Title: c.head("call"), Least: 15}, {Title: c.head("gather"), Least: 15, Weight: .4},
		{Title: c.head("bus"), Least: 15, Weight: .4}, {Title: c.head("time"), Sort: paper.Times, Least: 21}, {Title: c.head("activity"), Least: 28, Weight: 2.6}, {Title: c.head("access"), Least: 24, Weight: 1.2}}...)
	days := c.days()
	var out []paper.Section
	for _, d := range c.p.Days() {
		day := slices.DeleteFunc(days[d], func(n numbered) bool { return !forPress(n.it) })
		if len(day) == 0 {
			continue
		}
		sec, on := c.day(out, d, day)
		sec.Table = paper.Table{Columns: cols}
		for _, n := range day {
			sec.Table.Rows = append(sec.Table.Rows, c.pressRow(n, on))
		}
		out = append(out, sec)
	}
	if len(out) > 0 {
		leaveOut(out)
	}
	return out
}

// forPress says that there is something for the press to come to, or that the press knows
// of it and is told that it is closed.
func forPress(it *model.Item) bool {
	return model.PressOnly.MayRead(it.Audience) || it.Press != model.PressNone || it.CallAt != "" || it.GatherAt != "" || it.BusAt != ""
}

func (c *composer) pressRow(n numbered, on civil.Moment) paper.Row {
	it := n.it
	activity := c.inEach(func(w *words.Words) string { return c.text(w, it.Title) }, true)
	for _, w := range c.langs {
		if at := c.place(it, w); at != "" {
			activity = append(activity, paper.Run{Text: "\n" + at, Lang: c.langOf(w)})
		}
	}
	activity = append(activity, c.unsure(it, nil)...)
	cells := append(c.number(n.n, false), []paper.Cell{c.timeAndPlace(it.CallAt, nil), c.timeAndPlace(c.gathers(it), it.GatherPlace), c.timeAndPlace(it.BusAt, it.BusPlace), {{Text: times(it, on, c.langs[0]), Bold: true}}, activity,
		c.inEach(func(w *words.Words) string {
			return cmp.Or(strings.Join(c.access(it, w), " · "), w.Say("press."+string(model.PressClosed)))
		}, false)}...)
	return c.rowOf(it, cells)
}

// gathers is when the press gathers, where that is not what the item itself is.
func (c *composer) gathers(it *model.Item) string {
	if it.Kind == model.PressCall && it.GatherAt == it.Start.Clock() {
		return ""
	}
	return it.GatherAt
}

// timeAndPlace is a time, and the place under it.
func (c *composer) timeAndPlace(clock string, place model.Text) paper.Cell {
	cell := paper.Cell{}
	if clock != "" {
		cell = append(cell, paper.Run{Text: clock, Bold: true})
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
