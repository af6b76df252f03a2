package model

import "testing"

// One choice lets through all that is not closed to the press, and nothing of which nothing is said.
func TestPressMayAttendAllThatIsNotClosed(t *testing.T) {
	c := Criteria{}.Toggle(ByPress, MayAttend)
	for _, p := range Presses {
		e := Entry{Ref: Ref{Event: 1, Item: 1}, Press: p}
		if got, want := c.Matches(&e, func(s string) string { return s }), p != PressNone && p != PressClosed; got != want {
			t.Errorf("%q: %v", p, got)
		}
	}
}
