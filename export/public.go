package export

import (
	"cmp"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// publicProgramme is number, time and item, in the third person: one page to be
// read.
func publicProgramme(c *composer) []paper.Section {
	return c.plain(func(n numbered, w *words.Words) paper.Cell { return c.publicItem(n.it, w) })
}

// plain is a programme to be read: for each day its numbers, its times, and what
// say tells of each item in each language.
func (c *composer) plain(say func(numbered, *words.Words) paper.Cell) []paper.Section {
	number, time := 9.0, 29.0
	if sizes[c.opt.Size].Pocket() {
		number, time = 6, 18
	}
	cols := append(c.numberColumn(number), paper.Column{Title: c.head("time"), Sort: paper.Times, Least: time})
	for _, w := range c.langs {
		cols = append(cols, paper.Column{Title: w.Say("export.col.item"), Least: 30, Weight: 1})
	}
	days := c.days()
	var out []paper.Section
	for _, d := range c.p.Days() {
		sec, on := c.day(out, d, days[d])
		sec.Table = paper.Table{Columns: cols, Plain: true}
		for _, n := range days[d] {
			cells := append(c.number(n.n, true), paper.Cell{{Text: c.times(n.it, on, c.langs[0]), Bold: true}})
			for _, w := range c.langs {
				cells = append(cells, c.inLanguage(say(n, w), w))
			}
			sec.Table.Rows = append(sec.Table.Rows, c.rowOf(n.it, cells))
		}
		out = append(out, sec)
	}
	return out
}

// rowOf is a row about an item, with its times for formats that have their own.
func (c *composer) rowOf(it *model.Item, cells []paper.Cell) paper.Row {
	return paper.Row{Cells: cells, When: c.when(it), Struck: it.Status == model.Dropped}
}

// inLanguage says which language a cell is in, where it is not the paper's.
func (c *composer) inLanguage(cell paper.Cell, w *words.Words) paper.Cell {
	if w.Lang() != c.langs[0].Lang() {
		for i := range cell {
			cell[i].Lang = w.Lang()
		}
	}
	return cell
}

// publicItem is one item as the public reads it.
func (c *composer) publicItem(it *model.Item, w *words.Words) paper.Cell {
	where, press := c.place(it, w), c.pressParts(it, w, false)
	cell := c.act(it, where, w)
	if c.house.Told() && len(press) > 0 {
		cell = append(cell, paper.Run{Text: c.house.PressSaid(w, press, false), Quiet: true})
	}
	if where != "" && !c.house.PlaceFirst() {
		cell = append(cell, paper.Run{Text: "\n" + where})
	}
	if !c.house.Told() && len(press) > 0 {
		cell = append(cell, paper.Run{Text: c.house.PressSaid(w, press, where != "" && !c.house.PlaceFirst()), Quiet: true})
	}
	cell = append(cell, c.unsure(it, w)...)
	if s := c.text(w, it.Description); s != "" {
		cell = append(cell, paper.Run{Text: "\n" + s, Italic: true})
	}
	return cell
}

// act is what takes place, in the houses that begin with the place behind that.
func (c *composer) act(it *model.Item, where string, w *words.Words) paper.Cell {
	act := paper.Run{Text: c.text(w, it.Title), Bold: true}
	if before := c.house.Act(where); before != "" && c.house.PlaceFirst() {
		return paper.Cell{{Text: before}, act}
	}
	return paper.Cell{act}
}

// pressParts are who may come, and where and when they are to be. Alone they stand in a
// cell of their own.
func (c *composer) pressParts(it *model.Item, w *words.Words, alone bool) []string {
	parts := c.access(it, w, alone)
	if it.CallAt != "" {
		parts = append(parts, w.Say("export.call", c.house.At(w, it.CallAt)))
	}
	if it.GatherAt != "" {
		s := w.Say("export.gather", c.house.At(w, it.GatherAt))
		if at := c.text(w, it.GatherPlace); at != "" {
			s += ", " + at
		}
		parts = append(parts, s)
	}
	if it.BusAt != "" {
		s := w.Say("export.bus", c.house.At(w, it.BusAt))
		if at := c.text(w, it.BusPlace); at != "" {
			s += ", " + at
		}
		parts = append(parts, s)
	}
	return parts
}

// access is who of the press may come, and the note on it: "Pool 1" says that
// it is a pool.
func (c *composer) access(it *model.Item, w *words.Words, alone bool) []string {
	var parts []string
	access, note := "", c.text(w, it.PressNote)
	if it.Press != model.PressNone {
		access = c.house.Access(w, it.Press)
	}
	if alone {
		access = words.Capital(access)
	}
	if !strings.HasPrefix(note, access) {
		parts = append(parts, access)
	}
	if note != "" || access != "" && len(parts) == 0 {
		parts = append(parts, cmp.Or(note, access))
	}
	return parts
}

// place is where it happens, in one language of the paper.
func (c *composer) place(it *model.Item, w *words.Words) string {
	return c.house.Where(w, c.p.Where(it), func(t model.Text) string { return c.text(w, t) })
}
