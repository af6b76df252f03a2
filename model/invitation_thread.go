package model

import (
	"cmp"
	"database/sql/driver"
	"encoding/json"
	"slices"

	"chancery/model/civil"
)

// StepKind is what happened in the thread of an invitation.
type StepKind string

const (
	StepAloud     StepKind = "aloud"
	StepLetter    StepKind = "letter"
	StepNote      StepKind = "note"
	stepReminder  StepKind = "reminder"
	stepUndecided StepKind = "undecided" // they will say later; it is no answer yet
	StepPrinciple StepKind = "principle" // accepted in principle; names come later
	StepAccepted  StepKind = "accepted"
	stepNames     StepKind = "names"
	StepVideo     StepKind = "video"
	StepLevel     StepKind = "level" // somebody of another level comes
	StepDeclined  StepKind = "declined"
	StepWithdrawn StepKind = "withdrawn"
)

// StepKinds lists them as they follow each other.
var StepKinds = []StepKind{StepAloud, StepLetter, StepNote, stepReminder, stepUndecided, StepPrinciple, StepAccepted, stepNames, StepVideo, StepLevel, StepDeclined, StepWithdrawn}

// Asks says that one is asked by it.
func (k StepKind) Asks() bool { return k == StepAloud || k == StepLetter || k == StepNote }

// answers says that it is an answer; comes, that somebody will come.
func (k StepKind) answers() bool { return k.comes() || k == StepDeclined }

func (k StepKind) comes() bool {
	return k == StepPrinciple || k == StepAccepted || k == stepNames || k == StepVideo || k == StepLevel
}

// InvitationStep is one step of the thread. Item is the uid of the item of another visit at
// which it was asked aloud, Where what that was called; the number is as the registry gave it. Left
// are the keys of people who held the office that was asked and were put out of it without a day.
type InvitationStep struct {
	Day    civil.Date `json:"day"`
	At     string     `json:"at,omitempty"` // HH:MM
	Kind   StepKind   `json:"kind"`
	Number string     `json:"number,omitempty"`
	Words  Text       `json:"words,omitempty"`
	Item   string     `json:"item,omitempty"`
	Where  Text       `json:"where,omitempty"`
	Left   []int64    `json:"left,omitempty"`
}

// Thread are the steps of an invitation, kept in one JSON column in the order of time.
type Thread []InvitationStep

// GormDataType names the column type.
func (Thread) GormDataType() string { return "text" }

// Value writes the steps as JSON.
func (t Thread) Value() (driver.Value, error) {
	if len(t) == 0 {
		return "[]", nil
	}
	b, err := json.Marshal([]InvitationStep(t))
	return string(b), err
}

// Scan reads what Value wrote.
func (t *Thread) Scan(v any) error {
	*t = nil
	return scanJSON(v, (*[]InvitationStep)(t))
}

// sorted are the steps in the order of time; those of one moment stay as they were said.
func (t Thread) sorted() Thread {
	out := slices.Clone(t)
	slices.SortStableFunc(out, func(a, b InvitationStep) int {
		if a.Day != b.Day || a.At == "" || b.At == "" {
			return cmp.Compare(a.Day, b.Day)
		}
		return cmp.Compare(a.At, b.At)
	})
	return out
}

// By is what had happened by a moment: what is said in the afternoon, nobody knows in the morning
// of the same day. A step without an hour holds for all of its day.
func (t Thread) By(m civil.Moment) Thread {
	return slices.DeleteFunc(t.sorted(), func(s InvitationStep) bool { return s.after(m) })
}

// After is what is still to come at a moment.
func (t Thread) After(m civil.Moment) Thread {
	return slices.DeleteFunc(t.sorted(), func(s InvitationStep) bool { return !s.after(m) })
}

func (s *InvitationStep) after(m civil.Moment) bool {
	return s.Day > m.Date() || s.Day == m.Date() && s.At > m.Clock()
}

// check refuses a thread in which somebody answers what nobody asked, or two papers have one
// number. That an answer comes before the letter is no mistake.
func (t Thread) check() error {
	numbers := map[string]bool{}
	for _, s := range t {
		switch {
		case !s.Day.Valid():
			return wrong("Thread", "model.no-day", string(s.Day))
		case !clock(s.At):
			return wrong("Thread", "model.clock", s.At)
		case !oneOf(s.Kind, StepKinds):
			return wrong("Thread", "model.choice", string(s.Kind))
		case s.Kind.answers() && !t.Asked():
			return wrong("Thread", "invitation.answer-alone")
		case len(s.Number) > 200:
			return wrong("Thread", "model.too-long", "200")
		case tooLong(s.Words, 1000) || tooLong(s.Where, 1000):
			return wrong("Thread", "model.too-long", "1000")
		case s.Number != "" && numbers[s.Number]:
			return wrong("Thread", "invitation.number-twice", s.Number)
		}
		numbers[s.Number] = true
	}
	if len(t) > 100 {
		return wrong("Thread", "model.too-long", "100")
	}
	return nil
}

// Asked says that they were asked, aloud or on paper.
func (t Thread) Asked() bool {
	return slices.ContainsFunc(t, func(s InvitationStep) bool { return s.Kind.Asks() })
}

// Asking is the step by which they were asked last, on paper where there is one; nil where
// nobody asked yet.
func (t Thread) Asking() *InvitationStep {
	var out *InvitationStep
	for i, s := range t.sorted() {
		if s.Kind.Asks() && (out == nil || s.Kind != StepAloud || out.Kind == StepAloud) {
			out = &t.sorted()[i]
		}
	}
	return out
}

// Answer is the answer that stands, nil for none: who was asked again after a refusal has to
// answer again. Whose refusal came before the first letter was asked once.
func (t Thread) Answer() *InvitationStep {
	var out *InvitationStep
	asked := false
	for i, s := range t.sorted() {
		switch {
		case s.Kind.answers(), s.Kind == StepWithdrawn:
			out = &t.sorted()[i]
		case s.Kind.Asks():
			if out != nil && !out.Kind.comes() && (asked || out.Kind == StepWithdrawn) {
				out = nil
			}
			asked = true
		}
	}
	return out
}

// Undecided is the last word of those who have been asked and will answer later; nil where they have
// answered, or said nothing.
func (t Thread) Undecided() *InvitationStep {
	var out *InvitationStep
	for i, s := range t.sorted() {
		if s.Kind == stepUndecided {
			out = &t.sorted()[i]
		}
	}
	if out == nil || t.Answer() != nil || !t.Asked() {
		return nil
	}
	return out
}

// comes says that they accepted, in whichever way.
func (t Thread) comes() bool { return t.Standing().comes() }

// Standing is how far it has come: the answer, else how they were asked, "" while nobody did.
func (t Thread) Standing() StepKind {
	if a := t.Answer(); a != nil {
		return a.Kind
	}
	if a := t.Asking(); a != nil {
		return a.Kind
	}
	return ""
}
