package model

import (
	"cmp"
	"slices"

	"chancery/model/civil"
)

// CommitmentState is how far what was promised has come.
type CommitmentState string

const (
	Promised  CommitmentState = "open"
	InHand    CommitmentState = "in-hand"
	Fulfilled CommitmentState = "done"
	LetGo     CommitmentState = "dropped"
)

// CommitmentStates lists them as they follow each other.
var CommitmentStates = []CommitmentState{Promised, InHand, Fulfilled, LetGo}

// Commitment is what was agreed or promised, at an item of a visit or elsewhere: what, who
// promised it to whom, who sees to it and until when. It outlives its visit: where it came
// from is then kept as uids and words.
type Commitment struct {
	Row
	Words    Text            `audience:"delegation" in:"search,papers"`
	Who      Text            `audience:"delegation" in:"search,papers"`                               // promised it
	Whom     Text            `audience:"delegation" in:"search,papers"`                               // it was promised to
	PartyID  *int64          `gorm:"column:party_id" ref:"parties" audience:"delegation" in:"papers"` // with which state; it is carried into the next visit
	Owner    Text            `audience:"internal" in:"search,papers"`                                 // sees to it
	Due      civil.Date      `audience:"delegation" in:"papers"`                                      // "" for no day
	State    CommitmentState `audience:"delegation" in:"papers"`
	Notes    Text            `audience:"internal" in:"search,papers"`
	EventID  *int64          `gorm:"column:event_id" ref:"events,kept" audience:"delegation" in:"papers"`
	ItemID   *int64          `gorm:"column:item_id" ref:"items,kept" audience:"internal" in:"-"`
	EventUID string          `gorm:"column:event_uid" audience:"internal" in:"-"` // of what is no more
	ItemUID  string          `gorm:"column:item_uid" audience:"internal" in:"-"`
	Origin   Text            `audience:"internal" in:"search"` // what that was called
	Audience Audience        `audience:"delegation" in:"papers"`
}

func (Commitment) TableName() string { return "commitments" }

// Check refuses a commitment that must not be saved. A day that is over is none: it may
// well be late already.
func (c *Commitment) Check() error {
	switch {
	case c.Words.Empty():
		return wrong("Words", "commitment.no-words")
	case tooLong(c.Words, 1000):
		return wrong("Words", "model.too-long", "1000")
	case tooLong(c.Who, 200):
		return wrong("Who", "model.too-long", "200")
	case tooLong(c.Whom, 200):
		return wrong("Whom", "model.too-long", "200")
	case tooLong(c.Owner, 200):
		return wrong("Owner", "model.too-long", "200")
	case tooLong(c.Notes, 2000):
		return wrong("Notes", "model.too-long", "2000")
	case c.Due != "" && !c.Due.Valid():
		return wrong("Due", "model.no-day", string(c.Due))
	case !oneOf(c.State, CommitmentStates):
		return wrong("State", "model.choice", string(c.State))
	case !c.Audience.known():
		return wrong("Audience", "model.choice", string(c.Audience))
	}
	return nil
}

// Pending says that it is still to be done.
func (c *Commitment) Pending() bool { return c.State == Promised || c.State == InHand }

// Overdue says that it was to be done before a day.
func (c *Commitment) Overdue(today civil.Date) bool {
	return c.Pending() && c.Due != "" && c.Due < today
}

// letGo keeps of the visit or item that goes what it was.
func (c *Commitment) letGo(of Record) {
	letGo(of, &c.EventID, &c.ItemID, &c.EventUID, &c.ItemUID, &c.Origin)
}

// joined are two texts, one after the other, in each language in which there is one.
func joined(first, second Text) Text {
	out := Text{}
	for lang, s := range first {
		if out[lang] = s; !second.Empty() {
			out[lang] = s + " · " + second.In(lang)
		}
	}
	return out
}

// Origin is what a row came from, as lists show it.
type Origin struct {
	Visit Text
	Item  Text
	Start civil.Moment // of the item, or of the first day of the visit
}

// Pledge is a commitment with where it came from.
type Pledge struct {
	Commitment
	From Origin
}

// SortCommitments puts what is still to be done first, by the day until which it is to be;
// what has no day comes after what has one.
func SortCommitments(list []Commitment) {
	last := func(d civil.Date) civil.Date { return cmp.Or(d, "9999-12-31") }
	slices.SortStableFunc(list, func(a, b Commitment) int {
		if a.Pending() != b.Pending() {
			if a.Pending() {
				return -1
			}
			return 1
		}
		return cmp.Or(cmp.Compare(last(a.Due), last(b.Due)), cmp.Compare(a.ID, b.ID))
	})
}

// commitments are those that a reader may know of. Outside the office that is what was
// agreed in this visit, and among delegations what was agreed with the reader's own: another
// visit may not be announced.
func (s sieve) commitments() []Commitment {
	var out []Commitment
	for _, c := range s.full.Commitments {
		ours := s.Audience == Internal || s.Audience == ForDelegation && keyOf(c.EventID) == s.full.Event.ID && s.agreed(&c)
		if !ours || !s.Audience.MayRead(c.Audience) {
			continue
		}
		c = visible(c, s.Audience)
		out = append(out, c)
	}
	return out
}

// agreed says that a commitment is one with the reader's delegation, or with nobody's.
func (s sieve) agreed(c *Commitment) bool {
	d := s.full.Delegations[s.Delegation]
	return c.PartyID == nil || s.Delegation != 0 && d.PartyID == *c.PartyID
}
