package model

import (
	"slices"
	"testing"
)

// One choice lets through all that lets the press in, and nothing of which nothing is said.
func TestPressMayAttendWhatLetsItIn(t *testing.T) {
	c := Criteria{}.Toggle(ByPress, MayAttend)
	for _, p := range Presses {
		e := Entry{Ref: Ref{Event: 1, Item: 1}, Press: p}
		if got, want := c.Matches(&e, func(s string) string { return s }), !slices.Contains([]Press{PressNone, PressClosed, PressPhotographer, PressWritten}, p); got != want {
			t.Errorf("%q: %v", p, got)
		}
	}
}
