package model

import (
	"cmp"

	"chancery/model/civil"
)

// Presidency is a state's time at the head of an organisation, in civil days; a day is ""
// when it is not known, or not over.
type Presidency struct {
	Row
	PartyID  int64      `gorm:"column:party_id" ref:"parties,owner" audience:"public" in:"-"`
	HolderID int64      `gorm:"column:holder_id" ref:"parties" audience:"public" in:"-"`
	FirstDay civil.Date `audience:"public" in:"-"`
	LastDay  civil.Date `audience:"public" in:"-"`
}

func (Presidency) TableName() string { return "presidencies" }

// Check refuses a presidency that must not be saved.
func (p *Presidency) Check() error {
	switch {
	case p.PartyID == 0:
		return wrong("PartyID", "model.presides-nothing")
	case p.HolderID == 0:
		return wrong("HolderID", "model.nobody-presides")
	case p.HolderID == p.PartyID:
		return wrong("HolderID", "model.presides-itself")
	case p.FirstDay != "" && p.LastDay != "" && p.LastDay < p.FirstDay:
		return wrong("LastDay", "model.last-before-first")
	}
	return nil
}

// Runs says whether it is held on a day; a day that is not known keeps nobody out.
func (p *Presidency) Runs(on civil.Date) bool {
	return (p.FirstDay == "" || p.FirstDay <= on) && (p.LastDay == "" || p.LastDay >= on)
}

// Meets says that two of one organisation have a day in common.
func (p *Presidency) Meets(o *Presidency) bool {
	return p.PartyID == o.PartyID && (p.LastDay == "" || o.FirstDay == "" || o.FirstDay <= p.LastDay) && (o.LastDay == "" || p.FirstDay == "" || p.FirstDay <= o.LastDay)
}

// stepsDown refuses to let a state go that presides over an organisation, now or at any time: what is said
// of that organisation would be true no more.
func stepsDown(u Unit, r Record) error {
	p, ok := r.(*Party)
	if !ok {
		return nil
	}
	all, err := u.Pointing(p)
	for _, one := range all {
		if held, ok := one.(*Presidency); ok && held.HolderID == p.ID {
			var of Party
			if err := u.Get(&of, held.PartyID); err != nil {
				return err
			}
			return Refuse("model.presides", cmp.Or(p.Tag(), p.Name.In()), cmp.Or(of.Tag(), of.Name.In())) // a code is read in every language
		}
	}
	return err
}
