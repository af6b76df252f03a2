package model

import "chancery/model/civil"

// Event is what the calendar shows: a visit, a summit, a meeting, or a standing
// agenda, which has no last day. Days are civil days in Zone.
type Event struct {
	Row
	Kind       EventKind   `audience:"public" in:"inspector,papers"`
	Direction  Direction   `audience:"internal" in:"inspector"`
	Level      Level       `audience:"internal" in:"inspector"`
	Status     EventStatus `audience:"internal" in:"inspector,papers"`
	Title      Text        `audience:"public" in:"inspector,search,papers"` // the heading, typed whole per language
	Badge      string      `audience:"public" in:"inspector,search"`        // a summit's or organisation's short name, such as B9
	HostID     *int64      `gorm:"column:host_id" ref:"parties" audience:"public" in:"inspector,papers"`
	HostName   Text        `audience:"public" in:"inspector,search,papers"` // as it is printed
	GuestID    *int64      `gorm:"column:guest_id" ref:"parties" audience:"public" in:"inspector"`
	GuestName  Text        `audience:"public" in:"inspector,search,papers"`
	FirstDay   civil.Date  `audience:"public" in:"inspector,papers"`
	LastDay    civil.Date  `audience:"public" in:"inspector,papers"` // "" only for a standing agenda
	Zone       string      `audience:"public" in:"inspector,papers"` // IANA
	City       Text        `audience:"public" in:"inspector,search,papers"`
	Agent      Text        `audience:"delegation" in:"inspector,search,papers"` // the protocol agent
	Contact    Text        `audience:"delegation" in:"inspector,search,papers"`
	Foreword   Text        `audience:"delegation" in:"inspector,search,papers"` // with which the programme of a delegation begins
	Practical  Text        `audience:"delegation" in:"inspector,search,papers"` // what it ends with: dress, addresses, telephones, a line each
	PressRooms Text        `audience:"press" in:"inspector,search,papers"`      // media centre, rooms of the host and of each delegation's press
	PressAlike bool        `audience:"press" in:"inspector,papers"`             // the press of both sides has the same access and quotas
	Marking    Marking     `audience:"public" in:"inspector,papers"`
	Embargo    string      `audience:"public" in:"inspector,papers"` // until when nothing of its papers may be used: civil.Layout in Zone, "" for none
	Announced  string      `audience:"public" in:"inspector,papers"` // from when it may be told about outside, likewise
	Hue        string      `audience:"internal" in:"inspector"`
	Audience   Audience    `audience:"public" in:"inspector,papers"` // who may know of it at all
	Remarks    Text        `audience:"internal" in:"inspector,search"`
}

func (Event) TableName() string { return "events" }

// Check refuses an event that must not be saved.
func (e *Event) Check() error {
	_, zone := civil.Load(e.Zone)
	switch {
	case e.Title.Empty():
		return wrong("Title", "model.no-title")
	case tooLong(e.Title, 500):
		return wrong("Title", "model.too-long", "500")
	case !oneOf(e.Kind, EventKinds):
		return wrong("Kind", "model.choice", string(e.Kind))
	case e.Direction != "" && !oneOf(e.Direction, Directions):
		return wrong("Direction", "model.choice", string(e.Direction))
	case e.Level != "" && !oneOf(e.Level, Levels):
		return wrong("Level", "model.choice", string(e.Level))
	case !oneOf(e.Status, EventStatuses):
		return wrong("Status", "model.choice", string(e.Status))
	case !e.FirstDay.Valid():
		return wrong("FirstDay", "model.no-day", string(e.FirstDay))
	case e.LastDay == "" && e.Kind != Standing, e.LastDay != "" && !e.LastDay.Valid():
		return wrong("LastDay", "model.no-day", string(e.LastDay))
	case e.LastDay != "" && e.LastDay < e.FirstDay:
		return wrong("LastDay", "model.last-before-first")
	case e.LastDay != "" && e.LastDay.Sub(e.FirstDay) > 366:
		return wrong("LastDay", "model.too-many-days", "366")
	case !oneOf(e.Marking, Markings):
		return wrong("Marking", "model.choice", string(e.Marking))
	case !oneOf(e.Hue, Hues):
		return wrong("Hue", "model.choice", e.Hue)
	case !e.Audience.known():
		return wrong("Audience", "model.choice", string(e.Audience))
	case zone != nil:
		return wrong("Zone", "model.zone", e.Zone)
	case !e.knownHour(e.Announced):
		return wrong("Announced", "model.day-and-hour", e.Announced)
	case !e.knownHour(e.Embargo):
		return wrong("Embargo", "model.day-and-hour", e.Embargo)
	case len([]rune(e.Badge)) > 12:
		return wrong("Badge", "model.too-long", "12")
	}
	return nil
}

// knownHour says that it is an hour that the clocks of the visit show, or none.
func (e *Event) knownHour(local string) bool {
	_, ok := e.hour(local)
	return ok || local == ""
}

// Covers says whether day lies within the event's days.
func (e *Event) Covers(day civil.Date) bool {
	return day >= e.FirstDay && (e.LastDay == "" || day <= e.LastDay)
}

// NewEvent is an event of kind with the least that Check accepts but a title.
func NewEvent(kind EventKind, first, last civil.Date, zone string) Event {
	if kind == Standing {
		last = ""
	}
	e := Event{Kind: kind, Direction: Incoming, Status: Idea, FirstDay: first, LastDay: last, Zone: zone, Audience: Internal}
	if kind == Summit || kind == Ministerial {
		e.Direction = Multilateral
	}
	return e
}

func tooLong(t Text, runes int) bool {
	for _, s := range t {
		if len([]rune(s)) > runes {
			return true
		}
	}
	return false
}

// SideOf is the side on which somebody of a state or an organisation stands: on that of the
// host where it is not known.
func (e *Event) SideOf(party *int64) Side {
	if party == nil || e.HostID == nil || *party == *e.HostID {
		return HostSide
	}
	return GuestSide
}

// OwnSide is the side on which one's own people stand: abroad they are the guests.
func (e *Event) OwnSide() Side {
	if e.Direction == Outgoing {
		return GuestSide
	}
	return HostSide
}

// Toward is who travels to whom, by host and guest: where one's own state is not the host they go
// abroad, and where it is neither others meet. It stays where many meet, and while too little is known.
func (e *Event) Toward(home *int64) Direction {
	own := func(party *int64) bool { return party != nil && *party == *home }
	switch {
	case home == nil || e.Direction == Multilateral || e.HostID == nil && !own(e.GuestID):
		return e.Direction
	case own(e.HostID):
		return Incoming
	case e.GuestID == nil || own(e.GuestID):
		return Outgoing
	}
	return ThirdCountry
}

// PartyOf is the key of the state or organisation of a side, nil when it is not known.
func (e *Event) PartyOf(side Side) *int64 {
	if side == HostSide {
		return e.HostID
	}
	return e.GuestID
}

// Begins is the unix second at which the first day of the event does.
func (e *Event) Begins() int64 { return civil.SpanOf(e.FirstDay, 1, e.Zone).From }

// ManyMeet says that no two sides meet: papers have one column for all who take part.
func (e *Event) ManyMeet() bool {
	return e.Direction == Multilateral || e.Kind == Summit || e.Kind == Ministerial
}
