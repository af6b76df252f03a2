package export

import (
	"slices"
	"strings"

	"chancery/export/paper"
	"chancery/words"
)

// readable is how many columns of a table in two languages can be read, or of one beside a margin for
// notes: of more each is as wide as one word, and a row as high as a page.
const readable = 8

// underNarrow puts under the rows of such a table, over the width of the page, what some columns say, the
// first named first, until the others can be read: one language under the other.
func (c *composer) underNarrow(days []paper.Section, keys ...string) {
	cols := days[0].Table.Columns
	of := func(key string) int {
		return slices.IndexFunc(cols, func(col paper.Column) bool { return col.Title == c.head(key) })
	}
	keys = slices.DeleteFunc(keys, func(key string) bool { return of(key) < 0 })
	if c.flat() || len(c.langs) < 2 && !c.besideNotes() || len(cols) <= readable {
		return
	}
	keys = keys[:min(len(keys), len(cols)-readable)]
	slices.Reverse(keys) // what is told first stands first
	act := of("activity")
	for _, d := range days {
		for _, r := range d.Table.Rows {
			for i, w := range c.langs {
				var said []string
				for _, key := range keys {
					if s := c.inTongue(r.Cells[of(key)], w, key == "press"); s != "" {
						said = append(said, c.labelOnce(w.Say("export.col."+key), s)+s)
					}
				}
				if len(said) > 0 {
					r.Cells[act] = append(r.Cells[act], paper.Run{Text: "\n" + strings.Join(said, " · "), Lang: c.langOf(w), Italic: i > 0, Wide: true})
				}
			}
			for _, key := range keys {
				r.Cells[of(key)] = nil
			}
		}
	}
	leaveOut(days)
}

// inTongue is what a cell says in one language, on a line, the lines of a list within it in small letters;
// what is the same in all languages with the first.
func (c *composer) inTongue(cell paper.Cell, w *words.Words, list bool) string {
	var all strings.Builder
	for _, r := range cell {
		if r.Lang == c.langOf(w) {
			all.WriteString(r.Text)
		}
	}
	said := strings.Split(strings.Trim(all.String(), "\n"), "\n")
	for i := range said {
		if list {
			said[i] = words.Inside(said[i])
		}
	}
	return strings.Join(said, ", ")
}

// besideNotes says that a margin for notes is left free on a page that is no wider than a sheet of paper.
func (c *composer) besideNotes() bool {
	size := sizes[c.opt.Size]
	return c.opt.Notes && c.doc.Notes && !size.Pocket() && max(size.Width, size.Height) < paper.A3.Height
}
