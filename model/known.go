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

// IsAnnounced says whether a visit may be told about outside the office at unix seconds at:
// its hour has passed or, where none was written down, its status says so. One that was
// called off stays as announced as it was.
func (e *Event) IsAnnounced(at int64) bool {
	if e.Announced == "" {
		return e.Status.announces()
	}
	m, ok := e.hour(e.Announced)
	return ok && m.At <= at
}

// AnnouncedAt is the hour from which the visit may be told about, EmbargoUntil that until
// which nothing of its papers may be used; false where none was written down.
func (e *Event) AnnouncedAt() (civil.Moment, bool)  { return e.hour(e.Announced) }
func (e *Event) EmbargoUntil() (civil.Moment, bool) { return e.hour(e.Embargo) }

// hour is an hour on the clocks of the visit. Of two that clocks show alike it is the
// later: nothing is told too early.
func (e *Event) hour(local string) (civil.Moment, bool) {
	m, err := civil.Resolve(local, e.Zone, civil.NoOff)
	var twice *civil.Error
	if errors.As(err, &twice) && twice.Code == "civil.fold" {
		return twice.Choices[len(twice.Choices)-1], true
	}
	return m, err == nil
}

// announces says that whoever set the status has told the world.
func (s EventStatus) announces() bool { return s == Announced || s == UnderWay || s == Completed }

// CalledOff says that the visit does not take place when its programme says.
func (s EventStatus) CalledOff() bool { return s == Postponed || s == EventEnded }

// tell keeps the hour of the announcement beside the status. Setting one that announces
// writes the hour, so does calling off a visit that was announced before hours were
// kept, and going back behind the announcement takes the hour away. An hour that was
// typed in the same deed stays as it was typed.
func (e *Event) tell(was *Event, now int64) error {
	e.onNewClocks(was)
	told := e.Status.announces()
	switch {
	case e.Announced != was.Announced && e.Zone == was.Zone:
	case told == was.Status.announces():
	case told && (e.Announced == "" || !e.IsAnnounced(now)), !told && e.Status.CalledOff() && e.Announced == "":
		m, err := civil.MomentAt(now, e.Zone)
		if err != nil {
			return err
		}
		e.Announced = m.Local
	case !told && !e.Status.CalledOff():
		e.Announced = ""
	}
	return nil
}

// onNewClocks keeps the instants of a visit that was given other clocks: nothing becomes
// known earlier because a zone was put right.
func (e *Event) onNewClocks(was *Event) {
	if e.Zone == was.Zone {
		return
	}
	for _, local := range []*string{&e.Announced, &e.Embargo} {
		if m, ok := was.hour(*local); ok {
			if now, err := m.In(e.Zone); err == nil {
				*local = now.Local
			}
		}
	}
}

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
	it.CallAt, it.GatherAt, it.BusAt = "", "", ""
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
		for n, w := range p.Who[last[i].ID] {
			w.JoinsAt, w.LeavesAt = "", ""
			p.Who[last[i].ID][n] = w
		}
		for n := range p.attending[last[i].ID] {
			p.attending[last[i].ID][n].JoinsAt, p.attending[last[i].ID][n].LeavesAt = "", ""
		}
	}
}
