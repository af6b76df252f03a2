package export

import (
	"cmp"
	"strconv"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// publicProgramme is time, place and item, in the third person: one page to be
// read.
func publicProgramme(c *composer) []paper.Section {
	cols := []paper.Column{{Least: 36}}
	for range c.langs {
		cols = append(cols, paper.Column{Weight: 1})
	}
	days := c.days()
	var out []paper.Section
	for _, d := range c.p.Days() {
		sec := c.section(d, days[d][0].it)
		sec.Table = paper.Table{Columns: cols, Plain: true}
		for _, n := range days[d] {
			cells := []paper.Cell{{{Text: times(n.it, c.langs[0]), Bold: true}}}
			for _, w := range c.langs {
				cells = append(cells, c.publicItem(n.it, w))
			}
			sec.Table.Rows = append(sec.Table.Rows, paper.Row{Cells: cells, Struck: n.it.Status == model.Dropped})
		}
		out = append(out, sec)
	}
	return out
}

// publicItem is one item as the public reads it.
func (c *composer) publicItem(it *model.Item, w *words.Words) paper.Cell {
	cell := paper.Cell{{Text: w.Text(it.Title), Bold: true}}
	where, press := c.place(it, w), c.pressLine(it, w)
	if where != "" {
		cell = append(cell, paper.Run{Text: "\n" + where})
	}
	if press != "" {
		press = w.Say("export.press", press)
		if where != "" {
			press = " · " + press
		} else {
			press = "\n" + press
		}
		cell = append(cell, paper.Run{Text: press, Quiet: true})
	}
	if s := w.Text(it.Description); s != "" {
		cell = append(cell, paper.Run{Text: "\n" + s, Italic: true})
	}
	return cell
}

// pressLine is the access in words, with what the reader may see of the rest.
func (c *composer) pressLine(it *model.Item, w *words.Words) string {
	var parts []string
	access, note := "", w.Text(it.PressNote)
	if it.Press != model.PressNone {
		access = w.Say("press." + string(it.Press))
	}
	if !strings.HasPrefix(note, access) { // "Pool 1" says that it is a pool
		parts = append(parts, access)
	}
	if note != "" || access != "" && len(parts) == 0 {
		parts = append(parts, cmp.Or(note, access))
	}
	if it.CallAt != "" {
		parts = append(parts, w.Say("export.call", it.CallAt))
	}
	if it.GatherAt != "" {
		s := w.Say("export.gather", it.GatherAt)
		if at := w.Text(it.GatherPlace); at != "" {
			s += ", " + at
		}
		parts = append(parts, s)
	}
	return strings.Join(parts, " · ")
}

// place is where it happens; a transfer is from where to where.
func (c *composer) place(it *model.Item, w *words.Words) string {
	from, to := w.Text(c.p.Venue(it.FromID)), w.Text(c.p.Venue(it.ToID))
	if from != "" && to != "" {
		return from + " – " + to
	}
	var parts []string
	for _, t := range []model.Text{c.p.Venue(it.VenueID), c.p.Room(it.RoomID), it.Place} {
		if s := w.Text(t); s != "" {
			parts = append(parts, s)
		}
	}
	if len(parts) == 0 {
		return from + to
	}
	return strings.Join(parts, ", ")
}

// runningOrder is the list the office works from: every column that can be
// typed on the screen.
func runningOrder(c *composer) []paper.Section {
	head := func(key string) string {
		return c.both(func(w *words.Words) string { return w.Say("export.col." + key) })
	}
	cols := []paper.Column{{Title: head("number"), Least: 8.5}, {Title: head("time"), Least: 21}, {Title: head("activity"), Least: 24, Weight: 2.6},
		{Title: head("place"), Least: 18, Weight: 1.6}, {Title: head("host"), Least: 18, Weight: 1.9}, {Title: head("guest"), Least: 18, Weight: 1.9},
		{Title: head("interpretation"), Least: 18, Weight: .9}, {Title: head("press"), Least: 16, Weight: 1.2}, {Title: head("responsible"), Least: 19, Weight: 1.1},
		{Title: head("remarks"), Least: 18, Weight: 2}}
	days := c.days()
	var out []paper.Section
	for _, d := range c.p.Days() {
		sec := c.section(d, days[d][0].it)
		sec.Table = paper.Table{Columns: cols}
		for _, n := range days[d] {
			sec.Table.Rows = append(sec.Table.Rows, c.orderRow(n))
		}
		out = append(out, sec)
	}
	return out
}

func (c *composer) orderRow(n numbered) paper.Row {
	it := n.it
	each := func(say func(*words.Words) string) paper.Cell { return c.inEach(say, false) }
	activity := c.inEach(func(w *words.Words) string { return w.Text(it.Title) }, true)
	for _, w := range c.langs {
		if s := w.Text(it.Description); s != "" {
			activity = append(activity, paper.Run{Text: "\n" + s, Italic: true})
		}
	}
	for _, s := range it.Steps {
		activity = append(activity, paper.Run{Text: "\n" + it.Start.AddMinutes(s.Minute).Clock() + "  " + c.langs[0].Text(s.Title), Quiet: true})
	}
	if s := c.state(it); s != "" {
		activity = append(activity, paper.Run{Text: "\n" + s, Quiet: true})
	}
	return paper.Row{Struck: it.Status == model.Dropped, Cells: []paper.Cell{
		paper.Text(strconv.Itoa(n.n)), {{Text: times(it, c.langs[0]), Bold: true}}, activity,
		each(func(w *words.Words) string { return c.place(it, w) }),
		each(func(w *words.Words) string { return c.side(it, model.HostSide, w) }),
		each(func(w *words.Words) string { return c.side(it, model.GuestSide, w) }),
		each(func(w *words.Words) string { return w.Text(it.Interpret) }),
		each(func(w *words.Words) string { return strings.ReplaceAll(c.pressLine(it, w), " · ", "\n") }),
		each(func(w *words.Words) string { return w.Text(it.Responsible) }),
		each(func(w *words.Words) string { return c.remarks(it, w) }),
	}}
}

// inEach says a cell in every language of the paper, one under the other;
// what is the same in both is said once.
func (c *composer) inEach(say func(*words.Words) string, bold bool) paper.Cell {
	var cell paper.Cell
	last := ""
	for i, w := range c.langs {
		s := say(w)
		if s == "" || s == last {
			continue
		}
		if last = s; len(cell) > 0 {
			s = "\n" + s
		}
		cell = append(cell, paper.Run{Text: s, Bold: bold && i == 0, Italic: i > 0})
	}
	return cell
}

// state names what is not simply agreed and public.
func (c *composer) state(it *model.Item) string {
	var parts []string
	switch it.Status {
	case model.Agreed, model.Done, "":
	default:
		parts = append(parts, c.langs[0].Say("item.status."+string(it.Status)))
	}
	if it.Audience != model.Public {
		parts = append(parts, c.langs[0].Say("audience."+string(it.Audience)))
	}
	return strings.Join(parts, " · ")
}

func (c *composer) side(it *model.Item, side model.Side, w *words.Words) string {
	var out []string
	for _, who := range c.p.Side(it, side) {
		s := w.Text(who.Called)
		if o := w.Text(who.Office); o != "" {
			s += ", " + o
		}
		if who.Plus > 0 {
			s += " +" + strconv.Itoa(who.Plus)
		}
		out = append(out, s)
	}
	return strings.Join(out, ";\n")
}

func (c *composer) remarks(it *model.Item, w *words.Words) string {
	s := w.Text(it.Remarks)
	if it.Dress != "" {
		dress := w.Say("dress." + string(it.Dress))
		if s == "" {
			return dress
		}
		s += " " + dress + "."
	}
	return s
}
