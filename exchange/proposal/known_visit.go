package proposal

import (
	"chancery/model"
	"chancery/words"
)

// IsOf says that a file is one of a visit that there is already: an entry of it bears a mark of the calendar that an item
// has, or of its rows as many as are no chance happen there, on the same day under the same title.
func (p *Proposal) IsOf(visit *model.Programme) bool {
	uids, titles := map[string]bool{}, map[string]bool{}
	for i := range visit.Items {
		it := &visit.Items[i]
		uids[it.UID] = true
		for _, s := range it.Title {
			titles[string(it.Start.Date())+words.Fold(s)] = true
		}
	}
	same, all := 0, 0
	for i := range p.Rows {
		r := &p.Rows[i]
		switch {
		case r.Out:
		case r.UID != "" && uids[r.UID]:
			return true
		default:
			if all++; titles[string(r.Day)+words.Fold(r.Title)] {
				same++
			}
		}
	}
	return same > 1 && 3*same >= all
}
