package model

import (
	"regexp"
	"unicode"
)

// Party is a state or an organisation.
type Party struct {
	Row
	Kind   PartyKind `audience:"public" in:"-"`
	Code   string    `audience:"public" in:"search,papers"` // ISO 3166 alpha-2 of a state, upper case; "" for an organisation
	Short  string    `audience:"public" in:"search,papers"` // what stands on a badge: NATO, B9
	Name   Text      `audience:"public" in:"search,papers"` // short name as the office writes it
	Formal Text      `audience:"public" in:"-"`
}

func (Party) TableName() string { return "parties" }

// Check refuses a party that must not be saved.
func (p *Party) Check() error {
	switch {
	case !oneOf(p.Kind, PartyKinds):
		return wrong("Kind", "model.choice", string(p.Kind))
	case p.Name.Empty():
		return wrong("Name", "model.no-name")
	case p.Kind == State && len(p.Code) != 2:
		return wrong("Code", "model.country-code", p.Code)
	}
	return nil
}

// Tag is the shortest way to name the party: RO, NATO.
func (p *Party) Tag() string {
	if p.Code != "" {
		return p.Code
	}
	return p.Short
}

// Person is somebody known by name. Address is the form of address ("H.E. Mr").
type Person struct {
	Row
	Name      Text   `audience:"public" in:"inspector,search,papers"`
	Address   Text   `audience:"public" in:"inspector"`
	Aliases   Text   `audience:"internal" in:"search"`
	PartyID   *int64 `gorm:"column:party_id" ref:"parties" audience:"public" in:"inspector,papers"`
	Languages string `audience:"delegation" in:"inspector,papers"` // codes, separated by blanks
	Phone     string `audience:"internal" in:"inspector,search,papers"`
	Email     string `audience:"internal" in:"inspector,search,papers"`
	Remarks   Text   `audience:"internal" in:"search"`
}

func (Person) TableName() string { return "people" }

// Check refuses a person that must not be saved.
func (p *Person) Check() error {
	if p.Name.Empty() {
		return wrong("Name", "model.no-name")
	}
	if tooLong(p.Name, 200) {
		return wrong("Name", "model.too-long", "200")
	}
	if p.Email != "" && !mail.MatchString(p.Email) {
		return wrong("Email", "model.email", p.Email)
	}
	return phone("Phone", p.Phone)
}

// mail is an address to which a letter can be sent.
var mail = regexp.MustCompile(`^[^\s@<>"]{1,64}@[^\s@<>"]+\.[^\s@<>".]+$`)

// phone refuses what nobody can dial: a number has three figures at least. Words
// may stand beside it: "+40 21 319 2100, ext. 12".
func phone(field, s string) error {
	figures := 0
	for _, r := range s {
		if unicode.IsDigit(r) {
			figures++
		}
	}
	if s != "" && (figures < 3 || len(s) > 100) {
		return wrong(field, "model.phone", s)
	}
	return nil
}

// Office is a public office, whoever holds it.
type Office struct {
	Row
	PartyID  *int64 `gorm:"column:party_id" ref:"parties" audience:"public" in:"inspector"`
	Title    Text   `audience:"public" in:"inspector,search,papers"` // "President of Ukraine"
	Category Level  `audience:"public" in:"-"`
}

func (Office) TableName() string { return "offices" }

// Check refuses an office that must not be saved.
func (o *Office) Check() error {
	if o.Title.Empty() {
		return wrong("Title", "model.no-title")
	}
	return nil
}

// Tenure is one person's time in an office; precedence needs its date and hour.
// From and To are unix seconds, 0 when not known or not over.
type Tenure struct {
	Row
	PersonID int64 `gorm:"column:person_id" ref:"people,owner" audience:"public" in:"papers"`
	OfficeID int64 `gorm:"column:office_id" ref:"offices" audience:"public" in:"papers"`
	From     int64 `gorm:"column:from_at" audience:"public" in:"papers"`
	To       int64 `gorm:"column:to_at" audience:"public" in:"papers"`
}

func (Tenure) TableName() string { return "tenures" }

// Check refuses a tenure that must not be saved.
func (t *Tenure) Check() error {
	if t.To != 0 && t.To < t.From {
		return wrong("To", "model.end-before-start")
	}
	return nil
}

// Delegation is a party's delegation to an event.
type Delegation struct {
	Row
	EventID      int64  `gorm:"column:event_id" ref:"events,owner" audience:"delegation" others:"read" in:"-"`
	PartyID      int64  `gorm:"column:party_id" ref:"parties" audience:"delegation" others:"read" in:"papers"`
	Name         Text   `audience:"delegation" others:"read" in:"search,papers"` // "" lets the party's name stand
	Side         Side   `audience:"delegation" others:"read" in:"papers"`
	Pos          int64  `audience:"delegation" others:"read" in:"papers"`
	Liaison      Text   `audience:"delegation" in:"inspector,search,papers"` // the officer who goes with it
	LiaisonPhone string `audience:"delegation" in:"inspector,search,papers"`
	Remarks      Text   `audience:"internal" in:"-"`
}

func (Delegation) TableName() string { return "delegations" }

// Check refuses a delegation that must not be saved.
func (d *Delegation) Check() error {
	if !oneOf(d.Side, Sides) {
		return wrong("Side", "model.choice", string(d.Side))
	}
	return phone("LiaisonPhone", d.LiaisonPhone)
}

// Seat is a place in a delegation, with or without a name for it yet.
type Seat struct {
	Row
	DelegationID int64  `gorm:"column:delegation_id" ref:"delegations,owner" audience:"delegation" others:"read" in:"papers"`
	PersonID     *int64 `gorm:"column:person_id" ref:"people" audience:"delegation" others:"read" in:"papers"`
	Name         Text   `audience:"delegation" others:"read" in:"search,papers"` // free text until a person is known
	Role         Role   `audience:"delegation" in:"papers"`
	Pos          int64  `audience:"delegation" others:"read" in:"papers"`
}

func (Seat) TableName() string { return "seats" }

// Check refuses a seat that must not be saved.
func (s *Seat) Check() error {
	if s.PersonID == nil && s.Name.Empty() {
		return wrong("Name", "model.no-name")
	}
	return nil
}

// Participation is who takes part in an item: exactly one of a delegation, a
// seat, a person or free text, in an order that is kept within its side.
type Participation struct {
	Row
	ItemID       int64  `gorm:"column:item_id" ref:"items,owner" audience:"delegation" others:"read" in:"-"`
	Side         Side   `audience:"delegation" others:"read" in:"papers"`
	Pos          int64  `audience:"delegation" others:"read" in:"-"`
	DelegationID *int64 `gorm:"column:delegation_id" ref:"delegations" audience:"delegation" others:"read" in:"papers"`
	SeatID       *int64 `gorm:"column:seat_id" ref:"seats" audience:"delegation" others:"read" in:"papers"`
	PersonID     *int64 `gorm:"column:person_id" ref:"people" audience:"delegation" others:"read" in:"papers"`
	Name         Text   `audience:"delegation" others:"read" in:"inspector,search,papers"`
	Role         Role   `audience:"delegation" in:"inspector,papers"`
	Mode         Mode   `audience:"delegation" in:"inspector,papers"`
	Plus         int    `audience:"delegation" in:"inspector,papers"`        // "1+6": 6
	Place        Text   `audience:"delegation" in:"inspector,search,papers"` // seat at the table, spot in the line
	Car          Text   `audience:"delegation" in:"inspector,search,papers"`
	Points       Text   `audience:"internal" in:"inspector,search,papers"` // what to say
}

func (Participation) TableName() string { return "participations" }

// Check refuses a participation that must not be saved.
func (p *Participation) Check() error {
	n := 0
	for _, set := range []bool{p.DelegationID != nil, p.SeatID != nil, p.PersonID != nil, !p.Name.Empty()} {
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
	}
	return nil
}
