package model_test

import (
	"slices"
	"testing"

	"chancery/model"
)

// What all heads, spouses or ministers are asked to is in the programme that all are given, though one of them declined or a
// state sends none; each reads of it for itself too. Of what a delegation was taken out of it does not read.
func TestWhatAllAreAskedToIsCommonToAll(t *testing.T) {
	p := gathering(model.Participation{GroupID: key(9)})
	p.Event.Direction = model.Multilateral
	read := func() (out []int) {
		for d := range alone {
			out = append(out, len(p.For(forDelegation(d)).Items))
		}
		return out
	}
	for d := ofHost; d <= ofC; d++ {
		s := p.Seats[d]
		s.Role = model.SpouseOf
		p.Seats[d] = s
	}
	p.Groups = map[int64]model.Group{9: {Row: model.Row{ID: 9}, Kind: model.Spouses, Name: model.Plain("Spouses")}}
	s := p.Seats[ofC]
	s.Status = model.Declined
	p.Seats[ofC] = s
	p.Seats[10] = model.Seat{Row: model.Row{ID: 10}, DelegationID: ofC, Name: model.Plain("head"), Role: model.HeadOfDelegation, Pos: 1}
	if got := read(); !slices.Equal(got, []int{1, 1, 1, 1, 1}) {
		t.Errorf("one spouse declined: %v read of the lunch", got)
	}
	p.Members = []model.Member{{Row: model.Row{ID: 1}, GroupID: 9, SeatID: key(ofC), Out: true}}
	if got := read(); !slices.Equal(got, []int{0, 1, 1, 1, 0}) {
		t.Errorf("one was taken out: %v read of the lunch", got)
	}
	p.Members, p.Groups[9] = nil, model.Group{Row: model.Row{ID: 9}, Kind: model.Spouses, Side: model.GuestSide, Name: model.Plain("Spouses")}
	if got := read(); !slices.Equal(got, []int{0, 0, 1, 1, 1}) {
		t.Errorf("those of the guests: %v read of the lunch", got)
	}
}
