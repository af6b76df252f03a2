package delegates

import (
	"testing"

	"chancery/model"
)

// A delegation is as many as come, whoever takes over from whom: a deputy who takes the seat of the minister is one
// person, and the minister who stays at home is none.
func TestADelegationCountsWhoComes(t *testing.T) {
	const begins, later = 1000, 2000
	id := func(n int64) *int64 { return &n }
	minister, deputy, other, fresh := id(1), id(2), id(3), id(4)
	head := func(p *int64, from, until int64) model.Seat {
		s := model.Seat{Row: model.Row{ID: *p*10 + from}, PersonID: p, Role: model.HeadOfDelegation, From: from, Until: until}
		if until != 0 {
			s.Status = model.Substituted
		}
		return s
	}
	member := func(p *int64, from, until int64) model.Seat {
		return model.Seat{Row: model.Row{ID: *p*100 + from}, PersonID: p, Role: "member", From: from, Until: until}
	}
	for name, one := range map[string]struct {
		seats         []model.Seat
		come, besides int
		led           bool
	}{
		"nobody changes":                 {[]model.Seat{head(minister, 0, 0), member(deputy, 0, 0), member(other, 0, 0)}, 3, 2, true},
		"the deputy comes instead":       {[]model.Seat{head(minister, 0, begins), head(deputy, begins, 0), member(deputy, 0, begins), member(other, 0, 0)}, 2, 1, true},
		"somebody new, in the middle":    {[]model.Seat{head(minister, 0, later), head(fresh, later, 0), member(other, 0, 0)}, 2, 1, true},
		"the deputy, in the middle":      {[]model.Seat{head(minister, 0, later), head(deputy, later, 0), member(deputy, 0, later), member(other, 0, 0)}, 3, 1, true},
		"the head left and nobody leads": {[]model.Seat{head(minister, 0, begins), member(other, 0, 0)}, 1, 1, false},
	} {
		c := column{seats: one.seats, from: begins}
		if besides, led := c.there(); len(c.counted()) != one.come || besides != one.besides || led != one.led {
			t.Errorf("%s: %d come, %d besides the head (%v)", name, len(c.counted()), besides, led)
		}
	}
}
