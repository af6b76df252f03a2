package export

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// TwoOfOneName are the rows that readers see in which somebody is named in words alone though several of the
// visit bear that name, father and son: who is meant is nowhere said, so the row is in nobody's own programme
// and lists count one more.
func TwoOfOneName(p *model.Programme, as model.Reader) (out []model.Item) {
	bear := map[string][]int64{}
	for _, s := range p.Seats {
		if s.PersonID == nil {
			continue
		}
		for _, name := range p.People[*s.PersonID].Name {
			if key := words.Fold(strings.TrimSpace(name)); key != "" && !slices.Contains(bear[key], *s.PersonID) {
				bear[key] = append(bear[key], *s.PersonID)
			}
		}
	}
	seen := p.For(as)
	for i := range seen.Items {
		it := &seen.Items[i]
		if it.Live() && slices.ContainsFunc(seen.Who[it.ID], func(who model.Participation) bool {
			if !who.Worded() {
				return false
			}
			for _, name := range who.Name {
				if len(bear[words.Fold(strings.TrimSpace(name))]) > 1 {
					return true
				}
			}
			return false
		}) {
			out = append(out, *it)
		}
	}
	return out
}
