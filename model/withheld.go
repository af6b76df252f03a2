package model

import (
	"cmp"
	"errors"
	"slices"

	"chancery/model/civil"
)

// Withheld is the mark of an hour that a reader may not know. No diary has it: For puts it
// in the place of the hour.
const Withheld TimeMark = "withheld"

// lastMinute is where on its day stands what has its hour withheld: after all the rest.
const lastMinute = "T23:59"

// knowsOf says that the reader may know of the visit at all. To the public and the press one
// that is not announced does not exist; delegations are not outside.
func (s sieve) knowsOf(e *Event) bool {
	return s.Audience.MayRead(e.Audience) && (s.Audience.MayRead(ForDelegation) || e.IsAnnounced(s.Now))
}

// state is what a reader may know of how far a visit is: that it was called off.
func (s sieve) state(e *Event) EventStatus {
	if s.Audience == Internal || e.Status.CalledOff() {
		return e.Status
	}
	return ""
}

// sure is what a reader may know of how far an item is: that it is still to be confirmed.
func (s sieve) sure(it *Item) ItemStatus {
	switch {
	case s.Audience == Internal:
		return it.Status
	case it.Status == ToBeConf, it.Status == Proposed:
		return ToBeConf
	}
	return ""
}

// withheld are the items of which the reader may not know the hour: those that say so, and
// what follows on one of them, whose place would tell.
func (s sieve) withheld() map[int64]bool {
	out := map[int64]bool{}
	for i := range s.full.Items {
		it := &s.full.Items[i]
		switch {
		case it.AllDay:
		case !s.Audience.MayRead(cmp.Or(it.TimeAudience, Public)):
			out[it.ID] = true
		case it.StartMark == After && len(out) > 0:
			if on, ok := LeansOn(s.full.Items, it.ID); ok && out[on.ID] {
				out[it.ID] = true
			}
		}
	}
	return out
}

// withoutHour takes from an item whatever tells its hour, all but the day.
func (it *Item) withoutHour() {
	day := string(it.Start.Date()) + lastMinute
	m, err := civil.Resolve(day, it.Start.Zone, civil.NoOff)
	var either *civil.Error
	if errors.As(err, &either) && len(either.Choices) > 0 {
		m = either.Choices[0]
	}
	it.Start, it.End, it.StartMark, it.EndMark = m, m, Withheld, Open
	it.StartAlt, it.EndAlt, it.TimeWords, it.Pos = "", "", nil, 0
	it.CallAt, it.GatherAt, it.LatestAt, it.BusAt = "", "", "", ""
}

// withoutPlace takes from an item whatever tells where it is. The bus leaves from elsewhere.
func (it *Item) withoutPlace() {
	it.VenueID, it.RoomID, it.FromID, it.ToID, it.Place, it.GatherPlace = nil, nil, nil, nil, nil, nil
}

// hideHours does to the items what their readers may not know of the hours, and puts those
// without one at the end of their day by title, so that their order tells nothing.
func (p *Programme) hideHours(hidden map[int64]bool) {
	var last []Item
	p.Items = slices.DeleteFunc(p.Items, func(it Item) bool {
		if hidden[it.ID] {
			it.withoutHour()
			last = append(last, it)
		}
		return hidden[it.ID]
	})
	slices.SortStableFunc(last, func(a, b Item) int {
		return cmp.Or(cmp.Compare(a.Start.Date(), b.Start.Date()), cmp.Compare(a.Title.All(), b.Title.All()))
	})
	for i := range last {
		last[i].Pos = int64(i + 1)
		at := len(p.Items)
		for at > 0 && p.Items[at-1].Start.Date() > last[i].Start.Date() {
			at--
		}
		p.Items = slices.Insert(p.Items, at, last[i])
		for n := range p.Accesses[last[i].ID] {
			for _, at := range p.Accesses[last[i].ID][n].hours() {
				*at = ""
			}
		}
		for n, w := range p.Who[last[i].ID] {
			w.JoinsAt, w.LeavesAt = "", ""
			p.Who[last[i].ID][n] = w
		}
		for n := range p.attending[last[i].ID] {
			p.attending[last[i].ID][n].JoinsAt, p.attending[last[i].ID][n].LeavesAt = "", ""
		}
	}
}
