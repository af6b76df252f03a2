package export

import (
	"slices"
	"strconv"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// raised are figures as the marks of notes at the foot.
var raised = strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹")

// mark is that of the note on an item, "" where it has none. A paper counts its notes as
// they come, without a gap; what is noted of several items is one note.
func (c *composer) mark(it *model.Item) string {
	if it.Footnote.Empty() || c.flat() {
		return ""
	}
	n := slices.IndexFunc(c.marks, it.Footnote.Equal)
	if n < 0 {
		n, c.marks = len(c.marks), append(c.marks, it.Footnote)
	}
	return raised.Replace(strconv.Itoa(n + 1))
}

// flat says that a paper is for a format without a foot: notes stand in the row itself.
func (c *composer) flat() bool { f := c.opt.Format(); return f == "xlsx" || f == "csv" }

// titled is the title of an item with the mark of its note.
func (c *composer) titled(it *model.Item, w *words.Words) string {
	s := c.text(w, it.Title)
	if m := c.mark(it); m != "" {
		s += m
	}
	if note := c.text(w, it.Footnote); note != "" && c.flat() && !c.saidBehind(w, it.Footnote, note) {
		s += "\n" + note
	}
	return s
}

// saidBehind says that a text is the same in a language that follows: it stands there, once.
func (c *composer) saidBehind(w *words.Words, t model.Text, said string) bool {
	at := slices.Index(c.langs, w)
	return at >= 0 && slices.ContainsFunc(c.langs[at+1:], func(l *words.Words) bool { return c.text(l, t) == said })
}

// feet are the notes on the items of a table, in each language of the paper.
func (c *composer) feet(items []numbered) []paper.Run {
	var out []paper.Run
	told := map[string]bool{}
	for _, n := range items {
		m := c.mark(n.it)
		if m == "" || told[m] {
			continue
		}
		told[m] = true
		last := ""
		for _, w := range c.langs {
			if s := c.text(w, n.it.Footnote); s != "" && s != last {
				out = append(out, paper.Run{Text: m + hard + s, Lang: c.langOf(w), Quiet: true})
				last = s
			}
		}
	}
	return out
}
