package register

import (
	"strings"

	"chancery/model"
)

// Remark is what may be a slip in a row that is kept all the same, "" for nothing: a commitment
// that is due before the visit in which it was made; and from when whoever was typed follows in an office.
func (b *Book) Remark(r *Row) string {
	if r.kind == Offices {
		return strings.Join(b.followers(r), " · ")
	}
	c, ok := r.Record.(*model.Commitment)
	if !ok || c.Due == "" || c.EventID == nil || b.events[*c.EventID] == nil || c.Due >= b.events[*c.EventID].FirstDay {
		return ""
	}
	return b.Words.Say("commitment.due-early", dayWords(b.Words, c.Due), dayWords(b.Words, b.events[*c.EventID].FirstDay))
}
