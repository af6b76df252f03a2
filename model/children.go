package model

import (
	"cmp"
	"slices"
)

// What belongs to a record, in the order in which the office has it.

func itemsOf(u Unit, event int64) ([]Item, error) {
	var out []Item
	err := u.Children(&Event{Row: Row{ID: event}}, &out)
	SortItems(out)
	return out, err
}

// participationsOf puts hosts first and keeps the order within a side.
func participationsOf(u Unit, item int64) ([]Participation, error) {
	var out []Participation
	err := u.Children(&Item{Row: Row{ID: item}}, &out)
	slices.SortStableFunc(out, func(a, b Participation) int {
		return cmp.Or(cmp.Compare(slices.Index(Sides, a.Side), slices.Index(Sides, b.Side)), cmp.Compare(a.Pos, b.Pos))
	})
	return out, err
}

func tenuresOf(u Unit, person int64) ([]Tenure, error) {
	var out []Tenure
	err := u.Children(&Person{Row: Row{ID: person}}, &out)
	slices.SortStableFunc(out, func(a, b Tenure) int { return cmp.Compare(a.From, b.From) })
	return out, err
}

// seatsOf are the seats of a delegation as it was sent.
func seatsOf(u Unit, delegation int64) ([]Seat, error) {
	var out []Seat
	err := u.Children(&Delegation{Row: Row{ID: delegation}}, &out)
	slices.SortStableFunc(out, func(a, b Seat) int { return cmp.Or(cmp.Compare(a.Pos, b.Pos), cmp.Compare(a.ID, b.ID)) })
	return out, err
}

func groupsOf(u Unit, event int64) ([]Group, error) {
	var out []Group
	err := u.Children(&Event{Row: Row{ID: event}}, &out)
	slices.SortStableFunc(out, func(a, b Group) int { return cmp.Or(cmp.Compare(a.Pos, b.Pos), cmp.Compare(a.ID, b.ID)) })
	return out, err
}

func membersOf(u Unit, group int64) ([]Member, error) {
	var out []Member
	err := u.Children(&Group{Row: Row{ID: group}}, &out)
	slices.SortStableFunc(out, func(a, b Member) int { return cmp.Compare(a.Pos, b.Pos) })
	return out, err
}
