package typed

import (
	"chancery/model"
	"chancery/words"
)

// there says that the programme has a row already: an item of that day that is called so, and whether
// it is of the same hour too.
func (c *Cells) there(it *model.Item) (is, then bool) {
	called := foldedTitles(it.Title)
	for i := range c.Programme.Items {
		have := &c.Programme.Items[i]
		if have.Start.Date() != it.Start.Date() {
			continue
		}
		for title := range foldedTitles(have.Title) {
			if called[title] {
				is, then = true, then || have.Start.Clock() == it.Start.Clock() || have.StartMark.Hourless() && it.StartMark.Hourless()
			}
		}
	}
	return is, then
}

func foldedTitles(t model.Text) map[string]bool {
	out := map[string]bool{}
	for _, title := range t {
		if key := words.Fold(title); key != "" {
			out[key] = true
		}
	}
	return out
}

// known says of a new row of a programme that it is there already.
func (t *Taken) known(r *Row) {
	if t.by == nil { // cells that are filled in
		return
	}
	is, then := t.cells.there(r.item)
	if r.again = is; then {
		r.Doubts = append(r.Doubts, Doubt{ColActivity, model.Refuse("typed.already-there"), true})
	}
}

// few is how many rows are no draft yet: one is copied to stand there twice.
const few = 2

// Again says that most of the rows are in the programme already: they are a draft of it, to be compared
// with what is there.
func (t *Taken) Again() bool {
	n := 0
	for i := range t.Rows {
		if r := &t.Rows[i]; r.again && !r.Out {
			n++
		}
	}
	return n >= few && 2*n > t.In()
}

// Dated is the text of the rows with the day on which they were pasted above them, where it says none itself.
func (t *Taken) Dated(text string) string {
	for i := range t.Rows {
		if r := &t.Rows[i]; !r.Out {
			if r.under != "" {
				return text
			}
			break
		}
	}
	return string(t.day) + "\n" + text
}
