// Package model is what a protocol office knows and may do: visits, summits and
// meetings, their programme items, who takes part and where. Plain values; no
// file, no window, no words of any language.
package model

import "errors"

// Error is a refusal with a code for machines; package words turns it into a
// sentence. Args fill the sentence and are names or times, never sentences.
type Error struct {
	Code string
	Args []string
	Err  error // what caused it, for the log
	Ways []Way // what can be done about it
}

func (e *Error) Error() string {
	s := e.Code
	for _, a := range e.Args {
		s += " " + a
	}
	if e.Err != nil {
		s += ": " + e.Err.Error()
	}
	return s
}

func (e *Error) Unwrap() error { return e.Err }

// Refuse makes an Error.
func Refuse(code string, args ...string) *Error { return &Error{Code: code, Args: args} }

// Refusals are several at once: each is a sentence of its own.
type Refusals []error

func (l Refusals) Error() string   { return errors.Join(l...).Error() }
func (l Refusals) Unwrap() []error { return l }

// Code is the code of the first Error in err's chain, or "".
func Code(err error) string {
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	return ""
}

// FieldError says which field of a form refused its value. Field is the name
// of the Go field, so that a sheet can put the sentence under it.
type FieldError struct {
	Field string
	Err   error
}

func (e *FieldError) Error() string { return e.Field + ": " + e.Err.Error() }
func (e *FieldError) Unwrap() error { return e.Err }

func wrong(field, code string, args ...string) error {
	return &FieldError{Field: field, Err: Refuse(code, args...)}
}
