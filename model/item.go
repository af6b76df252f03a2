package model

import (
	"database/sql/driver"
	"encoding/json"

	"chancery/model/civil"
)

// Item is a programme item. Start and End each keep their own local time and
// zone: a flight lands in another zone. An item with EndMark Open ends when it
// starts. An all-day item starts at 00:00 and ends at 00:00 of the day after.
type Item struct {
	Row
	EventID     int64        `ref:"events,owner" audience:"public" in:"-"`
	Kind        ItemKind     `audience:"public" in:"inspector,template,papers"`
	Title       Text         `audience:"public" in:"table,inspector,template,replace,search,papers" key:"activity"`
	Start       civil.Moment `gorm:"embedded;embeddedPrefix:start_" audience:"public" in:"table,inspector,papers" key:"from"`
	StartMark   TimeMark     `audience:"public" in:"table,inspector,template,papers" key:"from"`
	End         civil.Moment `gorm:"embedded;embeddedPrefix:end_" audience:"public" in:"table,inspector,papers" key:"to"`
	EndMark     TimeMark     `audience:"public" in:"table,inspector,template,papers" key:"to"`
	StartAlt    string       `audience:"public" in:"table,inspector,template,papers" key:"from"`                // 15:04 on the day of Start, "" for none
	EndAlt      string       `audience:"public" in:"table,inspector,template,papers" key:"to"`                  // likewise of End
	TimeWords   Text         `audience:"public" in:"table,inspector,template,replace,search,papers" key:"from"` // told in the place of the hour
	AllDay      bool         `audience:"public" in:"table,inspector,template,papers" key:"from"`
	Pos         int64        `audience:"public" in:"-"` // order among items that start together
	Anchored    bool         `audience:"internal" in:"inspector,template"`
	ContainerID *int64       `gorm:"column:container_id" ref:"items" audience:"internal" in:"-"`
	Status      ItemStatus   `audience:"internal" in:"table,inspector,papers"`
	VenueID     *int64       `gorm:"column:venue_id" ref:"venues" audience:"public" in:"table,inspector,papers" key:"place"`
	RoomID      *int64       `gorm:"column:room_id" ref:"rooms" audience:"public" in:"table,inspector,papers" key:"place"`
	Place       Text         `audience:"public" in:"table,inspector,template,replace,search,papers"`                            // free text, while no venue is named
	FromID      *int64       `gorm:"column:from_id" ref:"venues" audience:"delegation" in:"table,inspector,papers" key:"place"` // of a transfer
	ToID        *int64       `gorm:"column:to_id" ref:"venues" audience:"delegation" in:"table,inspector,papers" key:"place"`
	Press       Press        `audience:"public" in:"table,inspector,template,papers"`
	PressNote   Text         `audience:"press" in:"table,inspector,template,replace,search,papers" key:"press"`
	CallAt      string       `audience:"press" in:"inspector,template,papers"` // 15:04 on the day of Start, "" when not said
	GatherAt    string       `audience:"press" in:"table,inspector,template,papers" key:"press"`
	GatherPlace Text         `audience:"press" in:"inspector,template,replace,search,papers"`
	BusAt       string       `audience:"press" in:"inspector,template,papers"` // when the bus of the press leaves
	BusPlace    Text         `audience:"press" in:"inspector,template,replace,search,papers"`
	PressPool   string       `audience:"press" in:"table,inspector,template,papers" key:"press"` // its number or name
	PressQuota  Text         `audience:"press" in:"table,inspector,template,replace,search,papers" key:"press"`
	LatestAt    string       `audience:"press" in:"inspector,template,papers"`                 // nobody of the press is let in later
	Chair       Text         `audience:"public" in:"inspector,template,replace,search,papers"` // who presides
	Footnote    Text         `audience:"public" in:"inspector,template,replace,search,papers"` // at the foot of what it is printed in
	Dress       Dress        `audience:"delegation" in:"inspector,template,papers"`
	Interpret   Text         `gorm:"column:interpretation" audience:"delegation" in:"table,inspector,template,replace,search,papers" key:"interpretation"`
	Responsible Text         `audience:"internal" in:"table,inspector,template,replace,search,papers"`
	Description Text         `audience:"public" in:"inspector,template,replace,search,papers"`
	Remarks     Text         `audience:"internal" in:"table,inspector,template,replace,search,papers"`
	Steps       Steps        `audience:"internal" in:"inspector,template,replace,search,papers"`
	Diagram     string       `audience:"internal" in:"inspector,template,replace,papers"` // who stands where: Positions, or a PNG or JPEG in base64
	ActualStart string       `audience:"internal" in:"inspector"`                         // local time in Start's zone, "" until known
	ActualEnd   string       `audience:"internal" in:"inspector"`
	Audience    Audience     `audience:"public" in:"table,inspector,template,papers"`

	TimeAudience  Audience `audience:"public" in:"inspector,template,papers"` // who may know the hour; "" is whoever may know of the item
	PlaceAudience Audience `audience:"public" in:"inspector,template,papers"` // likewise the place
}

func (Item) TableName() string { return "items" }

// MostDiagram is the most letters that a diagram may have.
const MostDiagram = 300_000

// MaxItemSeconds is the longest an item may last: longer things are visits.
const MaxItemSeconds = 14 * 24 * 3600

// NewItem is a floating item of an event, internal until somebody says otherwise.
func NewItem(event int64, kind ItemKind, start, end civil.Moment) Item {
	return Item{EventID: event, Kind: kind, Start: start, End: end, StartMark: Exact, EndMark: Exact, Status: ToBeConf, Audience: Internal}
}

// Settle derives the instants from the agreed local times. A time that does not
// exist, or exists twice and was not chosen, is refused with a FieldError.
func (it *Item) Settle() error {
	start, err := civil.Resolve(it.Start.Local, it.Start.Zone, it.Start.Off)
	if err != nil {
		return &FieldError{Field: "Start", Err: err}
	}
	it.Start = start
	if it.EndMark == Open {
		it.EndAlt = ""
		if it.End, err = start.In(it.endZone()); err != nil {
			return &FieldError{Field: "End", Err: err}
		}
		return nil
	}
	end, err := civil.Resolve(it.End.Local, it.End.Zone, it.End.Off)
	if err != nil {
		return &FieldError{Field: "End", Err: err}
	}
	it.End = end
	return nil
}

// endZone is the zone of the clocks of the end, said or not.
func (it *Item) endZone() string {
	if it.End.Zone == "" {
		return it.Start.Zone
	}
	return it.End.Zone
}

// Check refuses an item that must not be saved.
func (it *Item) Check() error {
	switch {
	case it.EventID == 0:
		return wrong("EventID", "model.no-event")
	case it.Title.Empty():
		return wrong("Title", "model.no-title")
	case tooLong(it.Title, 500):
		return wrong("Title", "model.too-long", "500")
	case it.Start.IsZero():
		return wrong("Start", "model.no-time")
	case it.End.IsZero():
		return wrong("End", "model.no-time")
	case it.End.At < it.Start.At:
		return wrong("End", "model.end-before-start", it.Start.Local, it.End.Local)
	case it.End.At-it.Start.At > MaxItemSeconds:
		return wrong("End", "model.too-many-days", "14")
	case it.RoomID != nil && it.VenueID == nil:
		return wrong("RoomID", "model.room-without-venue")
	case it.ContainerID != nil && it.ID != 0 && *it.ContainerID == it.ID:
		return wrong("ContainerID", "model.contains-itself")
	}
	return it.checkChoices()
}

func (it *Item) checkChoices() error {
	switch {
	case !oneOf(it.Kind, ItemKinds):
		return wrong("Kind", "model.choice", string(it.Kind))
	case !oneOf(it.Status, ItemStatuses):
		return wrong("Status", "model.choice", string(it.Status))
	case !oneOf(it.StartMark, startMarks):
		return wrong("Start", "model.choice", string(it.StartMark))
	case !oneOf(it.EndMark, endMarks):
		return wrong("End", "model.choice", string(it.EndMark))
	case !oneOf(it.Press, Presses):
		return wrong("Press", "model.choice", string(it.Press))
	case !oneOf(it.Dress, Dresses):
		return wrong("Dress", "model.choice", string(it.Dress))
	case !it.Audience.known():
		return wrong("Audience", "model.choice", string(it.Audience))
	case it.TimeAudience != "" && !it.TimeAudience.known():
		return wrong("TimeAudience", "model.choice", string(it.TimeAudience))
	case it.PlaceAudience != "" && !it.PlaceAudience.known():
		return wrong("PlaceAudience", "model.choice", string(it.PlaceAudience))
	case !clock(it.StartAlt):
		return wrong("Start", "model.clock", it.StartAlt)
	case !clock(it.EndAlt):
		return wrong("End", "model.clock", it.EndAlt)
	case tooLong(it.TimeWords, 60):
		return wrong("TimeWords", "model.too-long", "60")
	case !clock(it.CallAt):
		return wrong("CallAt", "model.clock", it.CallAt)
	case !clock(it.GatherAt):
		return wrong("GatherAt", "model.clock", it.GatherAt)
	case !clock(it.LatestAt):
		return wrong("LatestAt", "model.clock", it.LatestAt)
	case len(it.PressPool) > 40:
		return wrong("PressPool", "model.too-long", "40")
	case tooLong(it.PressQuota, 200):
		return wrong("PressQuota", "model.too-long", "200")
	case tooLong(it.Footnote, 500):
		return wrong("Footnote", "model.too-long", "500")
	case !clock(it.BusAt):
		return wrong("BusAt", "model.clock", it.BusAt)
	case len(it.Diagram) > MostDiagram:
		return wrong("Diagram", "model.diagram")
	}
	if _, ok := PositionsOf(it.Diagram); isDescription(it.Diagram) && !ok {
		return wrong("Diagram", "model.positions")
	}
	return nil
}

// clock says that s is a time of day, or none.
func clock(s string) bool {
	_, ok := civil.ParseClock(s)
	return ok || s == ""
}

// Span is the stretch of time the item occupies, in unix seconds.
func (it *Item) Span() civil.Span { return civil.Span{From: it.Start.At, To: it.End.At} }

// Fixed says that the item moves only when somebody insists.
func (it *Item) Fixed() bool { return it.Anchored || it.Status == Locked || it.Status == Done }

// Live says that the item is going to happen: neither an option nor dropped.
func (it *Item) Live() bool { return it.Status != Option && it.Status != Dropped }

// Step is one sub-step of an item, such as the anthems in a welcome ceremony.
type Step struct {
	Minute int    `json:"minute"` // from the start of the item
	Title  Text   `json:"title"`
	Who    Text   `json:"who,omitempty"`
	From   Text   `json:"from,omitempty"`
	To     Text   `json:"to,omitempty"`
	Words  Text   `json:"words,omitempty"`
	Music  Text   `json:"music,omitempty"`
	Props  Text   `json:"props,omitempty"`
	Cue    Text   `json:"cue,omitempty"`
	Press  string `json:"press,omitempty"`
}

func (s *Step) texts() []*Text {
	return []*Text{&s.Title, &s.Who, &s.From, &s.To, &s.Words, &s.Music, &s.Props, &s.Cue}
}

// Steps are kept in one JSON column, in order.
type Steps []Step

// GormDataType names the column type.
func (Steps) GormDataType() string { return "text" }

// Value writes the steps as JSON.
func (s Steps) Value() (driver.Value, error) {
	if len(s) == 0 {
		return "[]", nil
	}
	b, err := json.Marshal([]Step(s))
	return string(b), err
}

// Scan reads what Value wrote.
func (s *Steps) Scan(v any) error {
	*s = nil
	return scanJSON(v, (*[]Step)(s))
}
