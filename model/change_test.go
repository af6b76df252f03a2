package model

import (
	"testing"

	"chancery/model/civil"
)

// The press is called as long before an item as before it was moved.
func TestThePressFollowsItsItem(t *testing.T) {
	for _, tt := range []struct {
		to                 string
		call, gather, want string
	}{
		{"2026-03-12T14:15", "12:30", "12:50", "13:15 13:35"},
		{"2026-03-14T13:30", "12:30", "12:50", "12:30 12:50"}, // another day, the same hour
		{"2026-03-12T13:00", "", "12:50", " 12:20"},
		{"2026-03-12T00:15", "12:30", "12:50", "00:00 00:00"}, // never on the day before
	} {
		it := programmeOf(t, "2026-03-12", "13:30–13:42 ceremony")[0]
		it.CallAt, it.GatherAt = tt.call, tt.gather
		start, err := civil.Resolve(tt.to, "Europe/Bucharest", civil.NoOff)
		if err == nil {
			err = it.moveTo(start.At, start.At+12*60)
		}
		if got := it.CallAt + " " + it.GatherAt; err != nil || got != tt.want {
			t.Errorf("to %s: press at %s, want %s (%v)", tt.to, got, tt.want, err)
		}
	}
}
