package delegates

import (
	"slices"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
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

// add puts seats behind those of a column; also of those who have one in another. Langs are those under which
// their offices were filed besides the typed one.
func (b *Board) add(c *column, more typed.Seated, also bool, langs ...words.Taken) error {
	return b.adding(c, more, also, "", langs...)
}

// adding is add, with more to say of it.
func (b *Board) adding(c *column, more typed.Seated, also bool, say string, langs ...words.Taken) error {
	save := c.saved(append(slices.Clone(c.seats), more.Seats...))
	save.Also = also
	save.New = map[int]model.SavePerson{}
	names := b.namesOf(more.Seats)
	for i, made := range more.New {
		save.New[len(c.seats)+i], names[i] = made, made.Person.Name
	}
	return b.kit.DoSaying(b.told(save, model.Adding, names), say, langs)
}

// accompany says how many accompany the head of a delegation.
func (b *Board) accompany(c *column, n int) error {
	own := c.is
	own.Plus = n
	if err := own.Check(); err != nil {
		return err
	}
	return b.kit.Do(&model.SaveDelegation{ID: own.ID, Own: &own, Name: model.Plain(c.name)})
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
	return b.kit.Do(b.told(c.saved(list), model.Editing, b.namesOf(list[at.row:at.row+1])))
}

// remove takes the seat under the keyboard away, or all that are chosen with it, or the
// delegation whose head it is on.
func (b *Board) remove() {
	if b.at.column >= len(b.columns) || b.locked() {
		return
	}
	c := &b.columns[b.at.column]
	switch {
	case len(b.those()) > 0:
		b.together(b.those(), model.Removing, slices.DeleteFunc)
	case b.at.row < 0:
		b.kit.Try(&model.RemoveDelegation{ID: c.is.ID, Revision: b.of.Revision, Name: model.Plain(c.name)})
	}
}

// those are the seats that a deed is about: the chosen ones, else that under the keyboard.
func (b *Board) those() []model.Seat {
	if list := b.chosen(); len(list) > 0 {
		return list
	}
	if s := b.seat(); s != nil {
		return []model.Seat{*s}
	}
	return nil
}

// together is one deed in all columns that have some seats; with says what becomes of
// those of a column.
func (b *Board) together(some []model.Seat, how model.How, with func(all []model.Seat, is func(model.Seat) bool) []model.Seat) {
	is := func(s model.Seat) bool {
		return slices.ContainsFunc(some, func(o model.Seat) bool { return o.ID == s.ID })
	}
	var list []model.Change
	for i := range b.columns {
		if c := &b.columns[i]; slices.ContainsFunc(c.seats, is) {
			of := slices.DeleteFunc(slices.Clone(c.seats), func(s model.Seat) bool { return !is(s) })
			list = append(list, b.told(c.saved(with(slices.Clone(c.seats), is)), how, b.namesOf(of)))
		}
	}
	if len(list) > 0 && !b.locked() {
		b.kit.Try(&model.Several{Verb: list[0].Label(), Changes: list})
	}
}

// answer says of those who are chosen how far it is agreed that they come.
func (b *Board) answer(st model.SeatStatus) {
	b.together(b.those(), model.Editing, func(all []model.Seat, is func(model.Seat) bool) []model.Seat {
		for i := range all {
			if is(all[i]) {
				all[i].Status = st
			}
		}
		return all
	})
}

// turn takes somebody out of the group that is shown, or in. Who was taken out, or in, by
// a press before is again as the kind of the group says.
func (b *Board) turn(s *model.Seat) {
	g := b.shown()
	if g == nil || b.locked() {
		return
	}
	var was, now []model.Member
	for _, m := range b.membersOf(g.is.ID) {
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
