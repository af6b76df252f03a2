package export

import (
	"slices"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// places are where the items are, in their order, as far as it is known how to find each.
func (c *composer) places() paper.Section {
	sec := c.part("places")
	for _, id := range c.venuesInOrder() {
		v := c.p.Venues[id]
		cell := paper.Cell{{Text: strings.Trim(c.same(v.Address)+"\n"+c.same(v.Directions), "\n")}}
		if v.Phone != "" {
			cell = append(cell, reach(v.Phone, "")...)
		}
		if cell[0].Text == "" { // a number alone stands on the first line
			cell = cell[min(2, len(cell)):]
		}
		if len(cell) > 0 {
			sec.Table.Rows = append(sec.Table.Rows, paper.Row{Cells: []paper.Cell{{{Text: c.same(v.Name), Bold: true}}, cell}})
		}
	}
	if len(sec.Table.Rows) > 0 {
		sec.Table.Columns[0].Title, sec.Table.Columns[1].Title = c.head("place"), c.both(func(w *words.Words) string { return w.Say("export.col.street") })
	}
	return sec
}

// venuesInOrder are the venues to which the programme leads, each once.
func (c *composer) venuesInOrder() (out []int64) {
	for i := range c.p.Items {
		it := &c.p.Items[i]
		if it.Status == model.Dropped {
			continue
		}
		for _, id := range []*int64{it.FromID, it.VenueID, it.ToID} {
			if id != nil && !slices.Contains(out, *id) {
				out = append(out, *id)
			}
		}
	}
	return out
}
