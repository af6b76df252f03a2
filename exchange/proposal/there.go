package proposal

import (
	"maps"
	"slices"

	"chancery/model"
	"chancery/words"
)

// Borne is which visit of the diary has most of the entries of a file, as their UIDs tell beyond doubt, and how many
// each has; bearing gives the items that bear some.
func (p *Proposal) Borne(bearing func(uids []string) ([]model.Item, error)) (event int64, of map[int64]int, err error) {
	var uids []string
	for i := range p.Rows {
		if uid := p.Rows[i].UID; uid != "" {
			uids = append(uids, uid)
		}
	}
	if p.Kind == People || len(uids) == 0 {
		return 0, nil, nil
	}
	items, err := bearing(uids)
	of = map[int64]int{}
	for i := range items {
		of[items[i].EventID]++
	}
	for _, id := range slices.Sorted(maps.Keys(of)) {
		if of[id] > of[event] {
			event = id
		}
	}
	return event, of, err
}

// mostLikely is how many visits of the days of a draft are looked into.
const mostLikely = 24

// Likely is the visit of the diary that a draft is likely of, 0 for none: one of these days that is called so, or has
// the guest, and whose rows are not others altogether; or one that has most of the rows. Would is the visit that the
// draft would begin.
func (p *Proposal) Likely(would *model.Event, events []model.Listed, programme func(int64) (model.Programme, error)) (event int64, err error) {
	if p.Kind == People || would.FirstDay == "" {
		return 0, nil
	}
	best, looked := 0, 0
	for i := range events {
		e := &events[i].Event
		if e.Kind == model.Standing || e.FirstDay > max(would.LastDay, would.FirstDay) || max(e.LastDay, e.FirstDay) < would.FirstDay {
			continue
		}
		if looked++; looked > mostLikely {
			break
		}
		of, err := programme(e.ID)
		if err != nil {
			return 0, err
		}
		if n := p.like(would, &of); n > best {
			event, best = e.ID, n
		}
	}
	return event, nil
}

// like is how well a programme is that of a draft, 0 where it is another.
func (p *Proposal) like(would *model.Event, of *model.Programme) int {
	called, hosted := false, true
	for lang, title := range would.Title {
		called = called || words.Fold(title) == words.Fold(of.Event.Title[lang])
	}
	if would.HostID != nil && of.Event.HostID != nil {
		hosted = *would.HostID == *of.Event.HostID
	}
	guest := hosted && would.GuestID != nil && of.Event.GuestID != nil && *would.GuestID == *of.Event.GuestID
	rows, titled, timed := p.standing(of)
	switch none := len(of.Items) == 0; {
	case titled >= fewRows && 2*titled > rows:
		return 1000 + titled
	case called && (none || 3*timed >= rows), guest && none:
		return 500 + timed
	case guest && 3*timed >= rows:
		return 100 + timed
	}
	return 0
}

// fewRows are no draft yet: one is copied to stand there twice.
const fewRows = 2

// standing are how many of the rows go in, how many of them a programme has on their day under their title, and of how
// many it has the title or the hour: a draft in another language says no title as it stands there.
func (p *Proposal) standing(of *model.Programme) (rows, titled, timed int) {
	titles, hours := map[string]bool{}, map[string]bool{}
	for i := range of.Items {
		it := &of.Items[i]
		day := string(it.Start.Date())
		for _, title := range it.Title {
			titles[day+words.Fold(title)] = true
		}
		if !it.StartMark.Hourless() {
			hours[day+it.Start.Clock()] = true
		}
	}
	for i := range p.Rows {
		r := &p.Rows[i]
		if r.Out || r.Private {
			continue
		}
		rows++
		is := titles[string(r.Day)+words.Fold(r.Title)]
		if is {
			titled++
		}
		if is || r.From != "" && hours[string(r.Day)+r.From] {
			timed++
		}
	}
	return rows, titled, timed
}
