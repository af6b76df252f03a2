package model

import "errors"

// Way is a way out of an error: one press, or one command. Deed is a code of
// package words, and what a program understands.
type Way struct {
	Deed string
	Path string // of what it is done to
}

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
