package model

import "errors"

// Way is a way out of an error: one press, or one command. Deed is a code of
// package words, and what a program understands.
type Way struct {
	Deed string
	Path string // of what it is done to
}

// Ways out of the states in which a file can be found. Each leads to an open
// diary, or to one more sentence with ways of its own.
const (
	WayRestore = "restore" // the newest backup that proves sound takes the place of the diary
	WayAside   = "aside"   // the journal beside it is put aside, the file opened as it stands
	WayApart   = "apart"   // what file and journal make together is written to a file of its own
	WayOwn     = "own"     // a file that has a second name becomes one of its own
	WayAnew    = "anew"    // what is there is put aside, and an empty diary begun
	WayBegin   = "begin"   // there is nothing any more: an empty diary is begun
	WayTake    = "take"    // the lock of another computer is broken
	WayUnlock  = "unlock"  // what stands in the place of the lock is put aside
	WayRead    = "read"    // opened to read
	WayAgain   = "again"   // opened once more
	WayOpen    = "open"    // another file is opened: the copy that was rescued
)

// With is the error with ways out of it; what had some already keeps them.
func (e *Error) With(ways ...Way) *Error {
	e.Ways = append(e.Ways, ways...)
	return e
}

// Ways are the ways out of err, the likeliest first; nil when none is known.
func Ways(err error) []Way {
	var e *Error
	for errors.As(err, &e) {
		if len(e.Ways) > 0 {
			return e.Ways
		}
		err = e.Err
	}
	return nil
}
