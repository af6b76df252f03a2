package proposal

import "chancery/model/civil"

// The days of a visit stand together: entries that fill less than a third of more days than these are those of an agenda.
const (
	mostTogether = 10
	leastFilled  = 3
)

// Scattered says that the entries of a calendar are no programme of anything, but a series, or single meetings weeks apart.
// What this program wrote itself is a programme.
func (p *Proposal) Scattered() bool {
	days := map[civil.Date]bool{}
	first, last := civil.Date(""), civil.Date("")
	for i := range p.Rows {
		r := &p.Rows[i]
		if r.Out || r.Private || r.Day == "" {
			continue
		}
		if family(r.UID) == "own" {
			return false
		}
		if days[r.Day] = true; first == "" || r.Day < first {
			first = r.Day
		}
		last = max(last, r.Day, r.LastDay)
	}
	if p.Kind != Calendar || first == "" || ofVisitSaid(p.Title) > 0 {
		return false
	}
	span := last.Sub(first) + 1
	return span > mostTogether && leastFilled*len(days) < span
}
