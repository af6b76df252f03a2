package model

// Delegation is a party's delegation to an event.
type Delegation struct {
	Row
	EventID      int64  `gorm:"column:event_id" ref:"events,owner" audience:"delegation" others:"read" in:"-"`
	PartyID      int64  `gorm:"column:party_id" ref:"parties" audience:"delegation" others:"read" in:"papers"`
	Name         Text   `audience:"delegation" others:"read" in:"board,search,papers"` // "" lets the party's name stand
	Side         Side   `audience:"delegation" others:"read" in:"board,papers"`
	Pos          int64  `audience:"delegation" others:"read" in:"papers"`
	Liaison      Text   `audience:"delegation" in:"inspector,board,search,papers"` // the officer who goes with it
	LiaisonPhone string `audience:"delegation" in:"inspector,board,search,papers"`
	Plus         int    `audience:"delegation" in:"board,papers"` // "HoD+6": 6; 0 when nobody said
	Languages    string `audience:"delegation" in:"board,papers"` // codes, separated by blanks
	Hotel        Text   `audience:"delegation" in:"board,papers"`
	Arrival      Text   `audience:"delegation" in:"board,papers"`
	Departure    Text   `audience:"delegation" in:"board,papers"`
	Remarks      Text   `audience:"internal" in:"board"`
}

func (Delegation) TableName() string { return "delegations" }

// Check refuses a delegation that must not be saved.
func (d *Delegation) Check() error {
	switch {
	case !oneOf(d.Side, Sides):
		return wrong("Side", "model.choice", string(d.Side))
	case d.Plus < 0 || d.Plus > 999:
		return wrong("Plus", "model.plus")
	}
	return phone("LiaisonPhone", d.LiaisonPhone)
}

// Seat is a place in a delegation, with or without a name for it yet, in the order in
// which the delegation was sent. Its role says whether it is official, accompanying,
// attached, of the press, an interpreter's, a spouse's; the head is marked by it and by
// nothing else. From and Until are unix seconds, 0 for always: somebody who is replaced
// keeps the items before.
type Seat struct {
	Row
	DelegationID int64      `gorm:"column:delegation_id" ref:"delegations,owner" audience:"delegation" others:"read" in:"papers"`
	PersonID     *int64     `gorm:"column:person_id" ref:"people" audience:"delegation" others:"read" in:"board,papers"`
	Name         Text       `audience:"delegation" others:"read" in:"board,search,papers"` // free text until a person is known
	Role         Role       `audience:"delegation" in:"board,papers"`
	Pos          int64      `audience:"delegation" others:"read" in:"papers"`
	Status       SeatStatus `audience:"delegation" in:"board,papers"`
	Title        Text       `audience:"delegation" others:"read" in:"board,papers" whose:"person"` // office as it was sent, of a name that is no person yet
	Languages    string     `audience:"delegation" in:"board,papers" whose:"person"`
	From         int64      `gorm:"column:from_at" audience:"delegation" in:"board,papers"`
	Until        int64      `gorm:"column:until_at" audience:"delegation" in:"board,papers"`
	Remarks      Text       `audience:"internal" in:"board" whose:"person"`
}

// Joins says that two seats of one who was entered twice become one: whoever was replaced and came back has two.
func (s *Seat) Joins(o *Seat) bool {
	return s.DelegationID == o.DelegationID && s.From == o.From && s.Until == o.Until
}

func (Seat) TableName() string { return "seats" }

// Check refuses a seat that must not be saved.
func (s *Seat) Check() error {
	switch {
	case s.PersonID == nil && s.Name.Empty():
		return wrong("Name", "model.no-name")
	case !oneOf(s.Status, SeatStatuses):
		return wrong("Status", "model.choice", string(s.Status))
	case s.Until != 0 && s.Until < s.From:
		return wrong("Until", "model.ends-before-it-begins")
	}
	return nil
}

// Comes says whether who has the seat is expected at unix seconds at. Somebody who was
// replaced at an hour comes to what is before.
func (s *Seat) Comes(at int64) bool {
	switch {
	case s.Status == Declined, s.Status == NoShow, s.Status == Substituted && s.Until == 0:
		return false
	}
	return s.From <= at && (s.Until == 0 || at < s.Until)
}

// Participation is who takes part in an item: exactly one of a delegation, a group, a
// seat, a person or free text, in an order that is kept within its side. Whoever comes
// late or leaves early does so at JoinsAt and LeavesAt, HH:MM on the clocks of the item.
type Participation struct {
	Row
	ItemID       int64  `gorm:"column:item_id" ref:"items,owner" audience:"delegation" others:"read" in:"-"`
	Side         Side   `audience:"delegation" others:"read" in:"papers"`
	Pos          int64  `audience:"delegation" others:"read" in:"-"`
	DelegationID *int64 `gorm:"column:delegation_id" ref:"delegations" audience:"delegation" others:"read" in:"papers"`
	GroupID      *int64 `gorm:"column:group_id" ref:"groups" audience:"delegation" others:"read" in:"papers"`
	SeatID       *int64 `gorm:"column:seat_id" ref:"seats" audience:"delegation" others:"read" in:"papers"`
	PersonID     *int64 `gorm:"column:person_id" ref:"people" audience:"delegation" others:"read" in:"papers"`
	Name         Text   `audience:"delegation" others:"read" in:"inspector,search,papers"`
	Role         Role   `audience:"delegation" in:"inspector,papers"`
	Mode         Mode   `audience:"delegation" others:"read" in:"inspector,papers"`
	Plus         int    `audience:"delegation" others:"read" in:"inspector,papers"`         // "1+6": 6
	Place        Text   `audience:"delegation" in:"inspector,search,papers" whose:"person"` // seat at the table, spot in the line
	Car          Text   `audience:"delegation" in:"inspector,search,papers" whose:"person"`
	JoinsAt      string `audience:"delegation" others:"read" in:"inspector,papers" whose:"person"`
	LeavesAt     string `audience:"delegation" others:"read" in:"inspector,papers" whose:"person"`
	Points       Text   `audience:"internal" in:"inspector,search,papers" whose:"person"` // what to say
}

func (Participation) TableName() string { return "participations" }

// Worded says that somebody is words alone: nobody of the register, and nothing of the visit.
func (p *Participation) Worded() bool {
	return p.PersonID == nil && p.SeatID == nil && p.GroupID == nil && p.DelegationID == nil
}

// Check refuses a participation that must not be saved.
func (p *Participation) Check() error {
	n := 0
	for _, set := range []bool{p.DelegationID != nil, p.GroupID != nil, p.SeatID != nil, p.PersonID != nil, !p.Name.Empty()} {
		if set {
			n++
		}
	}
	switch {
	case n != 1:
		return wrong("Name", "model.one-participant")
	case !oneOf(p.Side, Sides):
		return wrong("Side", "model.choice", string(p.Side))
	case p.Mode != "" && !oneOf(p.Mode, Modes):
		return wrong("Mode", "model.choice", string(p.Mode))
	case p.Plus < 0 || p.Plus > 999:
		return wrong("Plus", "model.plus")
	case !clock(p.JoinsAt):
		return wrong("JoinsAt", "model.clock", p.JoinsAt)
	case !clock(p.LeavesAt):
		return wrong("LeavesAt", "model.clock", p.LeavesAt)
	}
	return nil
}
