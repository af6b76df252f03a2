package words

import (
	"strings"

	"chancery/model/edition"
)

// mostSince is how many differences of an item are told where it stands.
const mostSince = 4

// Differs says of one item, where it stands, how it differs from the last edition: what it was.
func (w *Words) Differs(list []edition.Difference, of *edition.Compared) string {
	var out []string
	for i := range list {
		out = append(out, w.was(&list[i], of))
	}
	if more := len(out) - mostSince; more > 1 {
		out = append(out[:mostSince], w.Count("export.since.more", more))
	}
	return strings.Join(out, "; ")
}

// was is one difference of an item that is in sight: its name and what it says now are read
// there.
func (w *Words) was(d *edition.Difference, of *edition.Compared) string {
	c := w.Recorded(d, of)
	switch {
	case d.Table != "items":
		return c.Sentence(w)
	case c.What == edition.Added:
		return w.Say("edition.mark.new")
	case c.What == edition.Moved:
		return w.Say("edition.mark.moved")
	case c.Was == c.Now:
		return w.Say("edition.mark.changed", c.Field)
	case c.hour:
		return w.Say("edition.mark.hour", c.Was)
	case c.Was == "":
		return w.Say("edition.mark.blank", c.Field)
	}
	return w.Say("edition.mark.was", c.Field, c.Was)
}
