package proposal

import (
	"strconv"

	"chancery/model"
	"chancery/model/civil"
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

// nearDays is how far from the days of a visit rows make it longer: what is farther is of another time.
const nearDays = 7

// Lasting are the days of a visit with those of the rows that are near, false where they are no more than its own.
func (p *Proposal) Lasting(e *model.Event) (first, last civil.Date, longer bool) {
	first, last = e.FirstDay, e.LastDay
	if last == "" {
		return first, last, false
	}
	for i := range p.Rows {
		r := &p.Rows[i]
		if day := r.evening(); r.Day != "" && !r.Out && day >= e.FirstDay.Add(-nearDays) && day <= e.LastDay.Add(nearDays) {
			first, last = min(first, day), max(last, day)
		}
	}
	return first, last, first != e.FirstDay || last != e.LastDay
}
