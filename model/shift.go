package model

import (
	"time"

	"chancery/model/civil"
)

// ShiftScope is how much of a programme a shift may move.
type ShiftScope string

const (
	ShiftChosen ShiftScope = "chosen" // what is chosen alone
	ShiftDay    ShiftScope = "day"    // the rest of the day, from what is chosen
	ShiftRest   ShiftScope = "rest"   // the rest of the programme
)

// ShiftScopes lists them from the narrowest to the widest.
var ShiftScopes = []ShiftScope{ShiftChosen, ShiftDay, ShiftRest}

// maxShiftMinutes is the longest shift: what goes to another day is moved there.
const maxShiftMinutes = 24 * 60

// ShiftWish is what somebody asks: from here, so much later or earlier.
type ShiftWish struct {
	Chosen  []int64 // items; the shift begins at the earliest
	Minutes int     // below zero is earlier
	Scope   ShiftScope
	Protect bool // rests and meals stay as if they were anchored
	Alike   bool // all move by the same, and the free time between them stays as it is
	Past    bool // what is chosen goes past all that is not: it may well be beside it
	// Freed are items that move although they are anchored or locked: somebody insists.
	Freed []int64
}

// Obstacle says why an item that is in the way of a shift stays where it is.
type Obstacle string

const (
	FreeToMove     Obstacle = ""
	HeldByAnchor   Obstacle = "anchored"
	HeldByStatus   Obstacle = "locked"
	HeldProtected  Obstacle = "protected"
	HeldNotInScope Obstacle = "outside"
	HeldUp         Obstacle = "held-up" // free, but what stays leaves it no room
)

// Shifted is what a shift does to one item.
type Shifted struct {
	Item       Item
	Start, End civil.Moment // what they become
	Held       Obstacle     // why it does not move by itself
	Stops      bool         // the shift runs into it: the rest before it moves less, or not at all
	Short      bool         // it would move further, had it room
}

// Moves says that the item changes.
func (s *Shifted) Moves() bool { return s.Start.At != s.Item.Start.At }

// Told says that the item changes and has an hour that somebody sees change: what has none goes
// along to keep its place.
func (s *Shifted) Told() bool {
	when := s.Item.When()
	return s.Moves() && !when.Hourless()
}

// PlanShift says what becomes of the items of one event, in programme order. A
// delay is eaten up by the gaps on its way, unless all are to move alike; a shift to earlier is not. Neither
// makes two items overlap that did not: what stays holds up what comes to it. The
// rest goes round what stays: what lies behind it moves as far as the delay reaches
// it, also when the shift begins with what is fixed.
// Items within a container, and those beside what moves, go along.
func PlanShift(items []Item, w ShiftWish) ([]Shifted, error) {
	if w.Minutes > maxShiftMinutes || w.Minutes < -maxShiftMinutes {
		return nil, Refuse("model.shift-too-far", itoa(maxShiftMinutes/60))
	}
	line := newShifting(items, w)
	if line == nil || w.Minutes == 0 {
		return nil, nil
	}
	line.solve()
	var out []Shifted
	for i := range line.bodies {
		b := &line.bodies[i]
		if !b.scope && !b.stops {
			continue
		}
		s := Shifted{Item: *b.it, Start: b.it.Start, End: b.it.End, Held: b.held, Stops: b.stops, Short: b.held == FreeToMove && b.by < b.wants}
		if b.by != 0 {
			if err := s.move(line.sign * b.by); err != nil {
				return nil, err
			}
		}
		out = append(out, s)
	}
	return out, nil
}

func (s *Shifted) move(by int64) error {
	var err error
	if s.Start, err = later(s.Item.Start, s.Item.Start.Zone, by); err != nil {
		return &FieldError{Field: "Start", Err: err}
	}
	zone := s.Item.endZone()
	if s.End, err = later(s.Item.End, zone, by); err != nil {
		return &FieldError{Field: "End", Err: err}
	}
	return nil
}

// later is a moment by seconds later on the stopwatch. In a night in which the
// clocks change, what nobody can read off a clock without doubt is refused.
func later(m civil.Moment, zone string, by int64) (civil.Moment, error) {
	out, err := civil.MomentAt(m.At+by, zone)
	if err != nil {
		return out, err
	}
	wall, err := time.Parse(civil.Layout, m.Local)
	if err != nil {
		return out, &civil.Error{Code: "civil.text", Local: m.Local, Zone: zone}
	}
	for _, local := range []string{wall.Add(time.Duration(by) * time.Second).Format(civil.Layout), out.Local} {
		if _, err := civil.Resolve(local, zone, civil.NoOff); err != nil {
			return out, err
		}
	}
	return out, nil
}
