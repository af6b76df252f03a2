package model

// Group is some of those who come to an event, kept so that items point at it: the heads
// of delegation, the foreign ministers, the spouses, a delegation, or chosen ones. Its
// members follow from the seats at the hour of an item; rows of Member add to them, or
// take out. Side narrows the heads, those of a level and the spouses, "" to both.
type Group struct {
	Row
	EventID      int64     `gorm:"column:event_id" ref:"events,owner" audience:"delegation" others:"read" in:"-"`
	Kind         GroupKind `audience:"delegation" others:"read" in:"papers"`
	Level        Level     `audience:"delegation" others:"read" in:"-"`
	DelegationID *int64    `gorm:"column:delegation_id" ref:"delegations" audience:"delegation" others:"read" in:"-"`
	Side         Side      `audience:"delegation" others:"read" in:"-"`
	Name         Text      `audience:"delegation" others:"read" in:"search,papers"`
	Pos          int64     `audience:"delegation" others:"read" in:"-"`
}

func (Group) TableName() string { return "groups" }

// Check refuses a group that must not be saved.
func (g *Group) Check() error {
	switch {
	case !oneOf(g.Kind, GroupKinds):
		return wrong("Kind", "model.choice", string(g.Kind))
	case g.Name.Empty():
		return wrong("Name", "model.no-name")
	case tooLong(g.Name, 200):
		return wrong("Name", "model.too-long", "200")
	case (g.Kind == AtLevel) != (g.Level != "") || g.Level != "" && !oneOf(g.Level, Levels):
		return wrong("Level", "model.choice", string(g.Level))
	case (g.Kind == WholeOf) != (g.DelegationID != nil):
		return wrong("DelegationID", "model.group-of")
	case g.Side != "" && !oneOf(g.Side, Sides):
		return wrong("Side", "model.choice", string(g.Side))
	}
	return nil
}

// Member is somebody who belongs to a group besides those who follow from its kind, or,
// with Out, does not though they follow. It is a seat or a person.
type Member struct {
	Row
	GroupID  int64  `gorm:"column:group_id" ref:"groups,owner" audience:"delegation" others:"read" in:"-"`
	SeatID   *int64 `gorm:"column:seat_id" ref:"seats" audience:"delegation" others:"read" in:"papers"`
	PersonID *int64 `gorm:"column:person_id" ref:"people" audience:"delegation" others:"read" in:"papers"`
	Out      bool   `audience:"delegation" in:"papers"`
	Pos      int64  `audience:"delegation" others:"read" in:"-"`
}

func (Member) TableName() string { return "members" }

// Check refuses a member that must not be saved.
func (m *Member) Check() error {
	if (m.SeatID != nil) == (m.PersonID != nil) {
		return wrong("SeatID", "model.one-participant")
	}
	return nil
}
