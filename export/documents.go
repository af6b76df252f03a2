package export

import (
	"cmp"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// publicProgramme is time, place and item, in the third person: one page to be
// read.
func publicProgramme(c *composer) []paper.Section {
	cols := []paper.Column{{Least: 36}}
	if len(c.langs) > 1 {
		cols[0].Least = 30
	}
	for range c.langs {
		cols = append(cols, paper.Column{Weight: 1})
	}
	days := c.days()
	var out []paper.Section
	for _, d := range c.p.Days() {
		on := c.clocks(days[d])
		sec := c.section(d, on)
		sec.Table = paper.Table{Columns: cols, Plain: true}
		for _, n := range days[d] {
			cells := []paper.Cell{{{Text: times(n.it, on.Off, c.langs[0]), Bold: true}}}
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
		press = strings.Replace(w.Say("export.press", press), " ", hard, 1) // no line ends with what it is about
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

// place is where it happens; a transfer is from where to where, or whichever of
// the two is known.
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
	switch {
	case len(parts) > 0:
		return strings.Join(parts, ", ")
	case from != "":
		return w.Say("export.from", from)
	case to != "":
		return w.Say("export.to", to)
	}
	return ""
}
