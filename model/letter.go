package model

import "chancery/model/civil"

// LetterWay is whether a paper came or went.
type LetterWay string

const (
	WayIn  LetterWay = "in"
	WayOut LetterWay = "out"
)

// LetterWays lists both.
var LetterWays = []LetterWay{WayIn, WayOut}

// LetterKind is what kind of paper came or went.
type LetterKind string

const NoteVerbale LetterKind = "note"

// LetterKinds lists them.
var LetterKinds = []LetterKind{NoteVerbale, "letter", "aide-memoire", "e-mail"}

// Letter is a line of the register of notes and letters: the number as the registry gave it,
// which the program never invents. It outlives the visit it is about.
type Letter struct {
	Row
	About      Text       `audience:"internal" in:"search"`
	Number     string     `audience:"internal" in:"search"`
	Day        civil.Date `audience:"internal" in:"-"`
	Way        LetterWay  `audience:"internal" in:"-"`
	Kind       LetterKind `audience:"internal" in:"-"`
	From       Text       `gorm:"column:sender" audience:"internal" in:"search"`
	To         Text       `gorm:"column:addressee" audience:"internal" in:"search"`
	PersonID   *int64     `gorm:"column:person_id" ref:"people" audience:"internal" in:"-"`
	EventID    *int64     `gorm:"column:event_id" ref:"events,kept" audience:"internal" in:"-"`
	AnswersUID string     `gorm:"column:answers_uid" audience:"internal" in:"-"` // of the one it answers
	Remarks    Text       `audience:"internal" in:"search"`
	EventUID   string     `gorm:"column:event_uid" audience:"internal" in:"-"`
	Origin     Text       `audience:"internal" in:"search"`
}

func (Letter) TableName() string { return "letters" }

// Check refuses a line that must not be saved. A number may be missing: the registry has not
// given it yet.
func (l *Letter) Check() error {
	switch {
	case l.About.Empty():
		return wrong("About", "letter.no-about")
	case l.Day != "" && !l.Day.Valid():
		return wrong("Day", "model.no-day", string(l.Day))
	case !oneOf(l.Way, LetterWays):
		return wrong("Way", "model.choice", string(l.Way))
	case !oneOf(l.Kind, LetterKinds):
		return wrong("Kind", "model.choice", string(l.Kind))
	case len(l.Number) > 200:
		return wrong("Number", "model.too-long", "200")
	case l.AnswersUID != "" && l.AnswersUID == l.UID:
		return wrong("AnswersUID", "letter.answers-itself")
	}
	for name, long := range map[string]Text{"From": l.From, "To": l.To, "About": l.About, "Remarks": l.Remarks} {
		if tooLong(long, 1000) {
			return wrong(name, "model.too-long", "1000")
		}
	}
	return nil
}

// letGo keeps of the event that goes what it was called.
func (l *Letter) letGo(of Record) {
	if e, ok := of.(*Event); ok {
		l.EventID, l.EventUID, l.Origin = nil, e.UID, e.Title
	}
}

// Filed is a letter with the event it is about, as lists show it.
type Filed struct {
	Letter
	Of Origin
}
