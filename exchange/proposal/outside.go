package proposal

import (
	"strconv"

	"chancery/model"
	"chancery/words"
)

const outsideTold = 3 // one by one; of more the numbers

// Outside says which rows are of none of the days of a visit.
func (p *Proposal) Outside(w *words.Words, e *model.Event) (out []*model.Error) {
	if e.LastDay == "" {
		return nil
	}
	var rows []int
	for i := range p.Rows {
		if r := &p.Rows[i]; r.Day != "" && !r.Out && !e.Covers(r.evening()) {
			rows = append(rows, i+1)
			out = append(out, model.Refuse("takein.outside", strconv.Itoa(i+1), r.Title, w.DayShort(r.Day)))
		}
	}
	if len(rows) > outsideTold {
		return []*model.Error{model.Refuse("takein.outside-many", numbersOf(rows))}
	}
	return out
}
