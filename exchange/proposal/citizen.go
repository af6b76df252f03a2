package proposal

import (
	"strings"
	"time"

	"chancery/exchange/source"
	"chancery/model/civil"
	"chancery/words"
)

// citizen puts the clocks of a calendar in the town that it is about: what programs call Central Europe is Prague as well as
// Budapest. It is the town of the visit, or one that an entry names, where the clocks are the same.
func (p *Proposal) citizen(f *source.File, o Options) {
	was, towns := p.Zone, []string{o.Zone}
	for i := range f.Events {
		for part := range strings.SplitSeq(f.Events[i].Location, ",") {
			towns = append(towns, words.Zone(strings.TrimSpace(part)))
		}
	}
	for _, zone := range towns {
		if zone == was || was == "" {
			return
		}
		if zone == "" || !sameAllYear(zone, was) {
			continue
		}
		p.Zone = zone
		for i := range f.Events {
			for _, s := range []*source.Stamp{&f.Events[i].Start, &f.Events[i].End} {
				if s.Zone == was {
					s.Zone = zone
				}
			}
		}
		return
	}
}

// sameAllYear says that the clocks of two zones are the same in winter and in summer.
func sameAllYear(a, b string) bool {
	one, err := civil.Load(a)
	other, err2 := civil.Load(b)
	if err != nil || err2 != nil {
		return false
	}
	for _, month := range []time.Month{time.January, time.July} {
		noon := time.Date(2027, month, 15, 12, 0, 0, 0, time.UTC)
		_, x := noon.In(one).Zone()
		if _, y := noon.In(other).Zone(); x != y {
			return false
		}
	}
	return true
}
