package export

import (
	"slices"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// publicProgramme is number, time and item, in the third person: one page to be
// read.
func publicProgramme(c *composer) []paper.Section {
	return c.framed(c.plain(func(n numbered, w *words.Words) paper.Cell { return c.publicItem(n.it, w) }))
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
		cols = append(cols, paper.Column{Title: w.Say("export.col.item"), Lang: w.Lang(), Least: 30, Weight: 1})
	}
	days := c.ordered()
	var out []paper.Section
	for _, d := range c.p.Days() {
		sec, on := c.day(out, d, days[d])
		sec.Table = paper.Table{Columns: cols, Plain: true}
		for _, n := range days[d] {
			cells := append(c.number(n.n, true), paper.Cell{{Text: c.timesSaid(n.it, on), Bold: true}})
			for _, w := range c.langs {
				cell := say(n, w)
				if c.flat() && n.it.Status == model.Dropped { // nothing is struck out there
					cell = append(cell, paper.Run{Text: "\n" + w.Say("item.status."+string(model.Dropped))})
				}
				cells = append(cells, c.inLanguage(cell, w))
			}
			sec.Table.Rows = append(sec.Table.Rows, c.rowOf(n.it, cells))
		}
		sec.Feet = c.feet(days[d])
		out = append(out, sec)
	}
	return out
}

// rowOf is a row about an item, with its times for formats that have their own.
func (c *composer) rowOf(it *model.Item, cells []paper.Cell) paper.Row {
	return paper.Row{Key: it.UID, Cells: cells, When: c.when(it), Struck: it.Status == model.Dropped}
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
	where, press := c.place(it, w), c.pressOf(it, w, false)
	if len(press) > 1 && c.house.Told() { // within one bracket
		press = [][]string{slices.Concat(press...)}
	}
	cell := c.act(it, where, w)
	below := where != "" && !c.house.PlaceFirst()
	said := func(behind bool) {
		for i, parts := range press {
			if behind == c.house.Told() {
				cell = append(cell, paper.Run{Text: c.house.PressSaid(w, parts, i == 0 && below), Quiet: true})
			}
		}
	}
	if said(true); below {
		cell = append(cell, paper.Run{Text: "\n" + where})
	}
	said(false)
	if s := c.chair(it, w); s != "" {
		cell = append(cell, paper.Run{Text: "\n" + s})
	}
	cell = append(cell, c.unsure(it, w)...)
	if s := c.text(w, it.Description); s != "" {
		cell = append(cell, paper.Run{Text: "\n" + s, Italic: true})
	}
	return cell
}

// act is what takes place, in the houses that begin with the place behind that.
func (c *composer) act(it *model.Item, where string, w *words.Words) paper.Cell {
	act := paper.Run{Text: c.titled(it, w), Bold: true}
	if before := c.house.Act(where); before != "" && c.house.PlaceFirst() {
		return paper.Cell{{Text: before}, act}
	}
	return paper.Cell{act}
}

// pressOf is how the press may come to an item, each way by itself, in one language of the
// paper. Alone it stands in a cell of its own. What several say alike is said once.
func (c *composer) pressOf(it *model.Item, w *words.Words, alone bool) [][]string {
	return c.ways(it, c.p.Admitted(it), w, alone)
}

// chair is who presides.
func (c *composer) chair(it *model.Item, w *words.Words) string {
	if s := c.text(w, it.Chair); s != "" {
		return w.Say("export.chair", s)
	}
	return ""
}

// place is where it happens, in one language of the paper.
func (c *composer) place(it *model.Item, w *words.Words) string {
	return c.house.Where(w, c.p.Where(it), func(t model.Text) string { return c.text(w, t) })
}
