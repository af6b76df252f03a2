package model

import (
	"encoding/json"
	"slices"
	"strings"
)

// Positions say who and what stands where at a ceremony. An item keeps them in the place of
// a picture, and papers draw them, in the language of each. The field is a hundred wide; it
// is seen from its lower edge.
type Positions struct {
	High  int        `json:"high"`
	Seen  Text       `json:"seen"`  // from where, as it stands behind "as seen from"
	Other Text       `json:"other"` // from where on the other side
	Marks []Position `json:"marks"`
}

// Position is where somebody or something stands: X and Y of its middle.
type Position struct {
	Kind  PositionKind `json:"kind"`
	Side  Side         `json:"side,omitempty"`
	X     int          `json:"x"`
	Y     int          `json:"y"`
	W     int          `json:"w"` // for words, of whoever has no size of their own; of a way how far it leads to the right
	H     int          `json:"h,omitempty"`
	Label Text         `json:"label,omitempty"`
}

// PositionKind is what stands there.
type PositionKind string

// The kinds of positions.
const (
	PersonStands PositionKind = "person"
	GroupStands  PositionKind = "group" // people who stand together
	RanksStand   PositionKind = "ranks" // in a row: a guard of honour
	FlagStands   PositionKind = "flag"
	GroundLies   PositionKind = "place" // a building, a dais, a carpet
	WayLeads     PositionKind = "way"
)

// PositionKinds lists them.
var PositionKinds = []PositionKind{PersonStands, GroupStands, RanksStand, FlagStands, GroundLies, WayLeads}

// PositionsOf reads what a diagram describes; false for a picture, and for none.
func PositionsOf(diagram string) (p Positions, ok bool) {
	if !isDescription(diagram) || json.Unmarshal([]byte(diagram), &p) != nil {
		return p, false
	}
	return p, p.sound()
}

// isDescription says that a diagram is a description: no picture in base64 begins so.
func isDescription(diagram string) bool { return strings.HasPrefix(diagram, "{") }

// Diagram is the positions as an item keeps them.
func (p Positions) Diagram() (string, error) {
	b, err := json.Marshal(p)
	return string(b), err
}

// Turned is the same as somebody sees it who stands on the other side: left is right, and
// what was far is near.
func (p Positions) Turned() Positions {
	p.Seen, p.Other, p.Marks = p.Other, p.Seen, slices.Clone(p.Marks)
	for i := range p.Marks {
		m := &p.Marks[i]
		m.X, m.Y = 100-m.X, p.High-m.Y
		if m.Kind == WayLeads {
			m.W, m.H = -m.W, -m.H
		}
	}
	return p
}

// sound says that all of it stands on the field and can be drawn.
func (p *Positions) sound() bool {
	const most, longest = 80, 120
	if p.High < 10 || p.High > 100 || len(p.Marks) == 0 || len(p.Marks) > most || tooLong(p.Seen, longest) || tooLong(p.Other, longest) {
		return false
	}
	for _, m := range p.Marks {
		size := max(m.W, -m.W) <= 100 && max(m.H, -m.H) <= 100 && (m.Kind == WayLeads || m.W > 0 && m.H >= 0)
		if !slices.Contains(PositionKinds, m.Kind) || !size || m.X < 0 || m.X > 100 || m.Y < 0 || m.Y > p.High || tooLong(m.Label, longest) {
			return false
		}
	}
	return true
}
