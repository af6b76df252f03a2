package delegates

import (
	"slices"

	"chancery/model"
)

// carry puts a seat into a column before a row; if it is chosen, the others that are
// chosen come along, in their order.
func (b *Board) carry(from, to place) bool {
	if b.locked() || b.seatAt(from) == nil {
		return false
	}
	first := *b.seatAt(from)
	moved := []model.Seat{first}
	if b.picked[first.ID] {
		moved = b.chosen()
	}
	list := b.columns[to.column].moving(moved, to.row)
	if list == nil || !b.kit.Try(b.told(b.columns[to.column].saved(list), model.Moving, b.namesOf(moved))) {
		return false
	}
	if at, ok := b.find(first.ID); ok {
		b.stand(at)
	}
	return true
}

// moving are the seats of a column with others put before a row of it, nil where they
// stand there already. Who leads another delegation does not lead this one.
func (c *column) moving(moved []model.Seat, row int) []model.Seat {
	row = max(0, min(row, len(c.seats)))
	among := func(s model.Seat) bool {
		return slices.ContainsFunc(moved, func(m model.Seat) bool { return m.ID == s.ID })
	}
	before := slices.DeleteFunc(slices.Clone(c.seats[:row]), among)
	after := slices.DeleteFunc(slices.Clone(c.seats[row:]), among)
	_, led := c.there()
	for _, s := range moved {
		if led && s.DelegationID != c.is.ID && s.Role == model.HeadOfDelegation && c.party.Kind != model.Organisation {
			s.Role = "member"
		}
		before = append(before, s)
	}
	list := append(before, after...)
	if slices.EqualFunc(list, c.seats, func(a, b model.Seat) bool { return a.ID == b.ID }) {
		return nil
	}
	return list
}
