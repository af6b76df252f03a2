package delegates

import (
	"slices"

	"chancery/model"
	"chancery/typed"
)

// saved is the change that gives a column these seats.
func (c *column) saved(seats []model.Seat) *model.SaveDelegation {
	return &model.SaveDelegation{ID: c.is.ID, Seats: &seats, Was: model.AllSeen(c.seats), Name: model.Plain(c.name)}
}

// locked says that nothing can be changed, and why.
func (b *Board) locked() bool {
	if b.kit.ReadOnly {
		b.host.Locked()
	}
	return b.kit.ReadOnly
}

// seating makes seats of what is typed for a column.
func (b *Board) seating(c *column) (*typed.Seating, error) {
	r, err := b.kit.Desk.Registers()
	if err != nil {
		return nil, err
	}
	return &typed.Seating{Roll: b.cells.Roll, Offices: r.Offices, Party: c.party.ID, Lang: b.kit.Lang, Langs: b.kit.Langs}, nil
}

// add puts seats behind those of a column.
func (b *Board) add(c *column, more typed.Seated) error {
	save := c.saved(append(slices.Clone(c.seats), more.Seats...))
	save.New = map[int]model.SavePerson{}
	for i, made := range more.New {
		save.New[len(c.seats)+i] = made
	}
	return b.kit.Do(save)
}

// edit changes one seat.
func (b *Board) edit(id int64, with func(*model.Seat)) error {
	at, ok := b.find(id)
	if !ok {
		return model.Refuse("storage.gone")
	}
	c := &b.columns[at.column]
	list := slices.Clone(c.seats)
	with(&list[at.row])
	if err := list[at.row].Check(); err != nil {
		return err
	}
	return b.kit.Do(c.saved(list))
}

// carry puts a seat into a column before a row.
func (b *Board) carry(from, to place) bool {
	if b.locked() || b.seatAt(from) == nil {
		return false
	}
	s := *b.seatAt(from)
	c := &b.columns[to.column]
	list := slices.Clone(c.seats)
	row := max(0, min(to.row, len(list)))
	if _, led := c.there(); led && from.column != to.column && s.Role == model.HeadOfDelegation && c.party.Kind != model.Organisation {
		s.Role = "member" // who leads one delegation does not lead the other
	}
	if from.column == to.column {
		list = slices.Delete(list, from.row, from.row+1)
		if row > from.row {
			row--
		}
		if row == from.row {
			return false
		}
	}
	if !b.kit.Try(c.saved(slices.Insert(list, row, s))) {
		return false
	}
	if at, ok := b.find(s.ID); ok {
		b.stand(at)
	}
	return true
}

// remove takes the seat under the keyboard away, or the delegation whose head it is on.
func (b *Board) remove() {
	if b.at.column >= len(b.columns) || b.locked() {
		return
	}
	c := &b.columns[b.at.column]
	switch {
	case b.seat() != nil:
		b.kit.Try(c.saved(slices.Delete(slices.Clone(c.seats), b.at.row, b.at.row+1)))
	case b.at.row < 0:
		b.kit.Try(&model.RemoveDelegation{ID: c.is.ID, Revision: b.of.Revision, Name: model.Plain(c.name)})
	}
}

// lead makes who has the seat under the keyboard the head of the delegation, or no more.
// Only an organisation has two.
func (b *Board) lead() {
	s := b.seat()
	if s == nil || b.locked() {
		return
	}
	c := &b.columns[b.at.column]
	list := slices.Clone(c.seats)
	role := model.HeadOfDelegation
	if s.Role == role {
		role = "member"
	}
	for i := range list {
		if role == model.HeadOfDelegation && list[i].Role == role && c.party.Kind != model.Organisation && expected(&list[i]) {
			list[i].Role = "member"
		}
	}
	list[b.at.row].Role = role
	b.kit.Try(c.saved(list))
}

// turn takes somebody out of the group that is shown, or in. Who was taken out, or in, by
// a press before is again as the kind of the group says.
func (b *Board) turn(s *model.Seat) {
	g := b.shown()
	if g == nil || b.locked() {
		return
	}
	var was, now []model.Member
	for _, m := range b.of.Members {
		if m.GroupID != g.is.ID {
			continue
		}
		if was = append(was, m); !marks(&m, s) {
			now = append(now, m)
		}
	}
	if len(now) == len(was) {
		id := s.ID
		now = append(now, model.Member{SeatID: &id, Out: b.follows[spotAt(s)]})
	}
	b.kit.Try(&model.SaveGroup{Group: g.is, Members: now, Was: model.AllSeen(was)})
}

// marks says that a row of a group is about who has a seat.
func marks(m *model.Member, s *model.Seat) bool {
	return m.SeatID != nil && *m.SeatID == s.ID || m.PersonID != nil && s.PersonID != nil && *m.PersonID == *s.PersonID
}
