package export

import (
	"slices"
	"strings"

	"chancery/export/paper"
	"chancery/words"
)

// readable is how many columns of a table in two languages can be read: of more each is as wide as one
// word, and a row as high as a page.
const readable = 8

// underInTwo puts under the rows of such a table, over the width of the page, what some columns say, the
// first named first, until the others can be read: one language under the other.
func (c *composer) underInTwo(days []paper.Section, keys ...string) {
	cols := days[0].Table.Columns
	of := func(key string) int {
		return slices.IndexFunc(cols, func(col paper.Column) bool { return col.Title == c.head(key) })
	}
	keys = slices.DeleteFunc(keys, func(key string) bool { return of(key) < 0 })
	if c.flat() || len(c.langs) < 2 || len(cols) <= readable {
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
	for _, r := range cell {
		if r.Lang != c.langOf(w) {
			continue
		}
		said := strings.Split(strings.Trim(r.Text, "\n"), "\n")
		for i := range said {
			if list {
				said[i] = words.Inside(said[i])
			}
		}
		return strings.Join(said, ", ")
	}
	return ""
}
