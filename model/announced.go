package model

import (
	"errors"

	"chancery/model/civil"
)

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
