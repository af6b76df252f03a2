package model

import "chancery/model/civil"

// Use is a place in which a row of a register is used. It leads to an item or an event
// of the calendar, or to another row of a register.
type Use struct {
	Table string // of the row that uses it: participations, seats, tenures
	Ref   Ref
	Of    string // the table of the row of a register that it leads to, "" for none
	Key   int64  // and its key
	Title Text
	Visit Text         // the visit of an item
	Start civil.Moment // of an item, or of the first day of an event

	// Through is the group or delegation with which somebody attends an item that does not
	// name them; Table says which of the two it is.
	Through Text
}
