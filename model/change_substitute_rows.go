package model

// replace does at every place what was planned.
func (l *leaver) replace(u Unit, places []Place) error {
	made := map[int64]int64{} // the new seat for each that ends
	first := int64(0)
	for _, pl := range places {
		var err error
		switch pl.How {
		case SteadSeat:
			made[pl.seat.ID], err = l.succeed(u, pl.seat)
			if first == 0 {
				first = made[pl.seat.ID]
			}
		case SteadSteps:
			pl.seat.Until = l.From
			err = u.Put(&pl.seat)
		case SteadGroup:
			err = l.join(u, pl.member, made, first)
		case SteadThere:
			err = u.Delete(&pl.row)
		case SteadRow:
			err = l.takePlace(u, pl.row, made)
		case SteadOwn:
			err = l.comeAlone(u, pl.row)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// succeed ends a seat and makes the one that follows it, in the same place.
func (l *leaver) succeed(u Unit, was Seat) (int64, error) {
	next := was
	impersonal(&next)
	next.Row, next.PersonID, next.Name, next.Status, next.From = Row{}, keyTo(l.By), nil, SeatUnsaid, max(l.From, was.From)
	was.Until, was.Status = next.From, Substituted
	if err := u.Put(&was); err != nil {
		return 0, err
	}
	err := u.Put(&next)
	return next.ID, err
}

// join makes the new seat belong to a group as the old one does, which it leaves at the hour.
func (l *leaver) join(u Unit, was Member, made map[int64]int64, first int64) error {
	seat := first
	if id := made[keyOf(was.SeatID)]; id != 0 {
		seat = id
	}
	was.Row, was.SeatID, was.PersonID = Row{}, &seat, nil
	return u.Put(&was)
}

// takePlace names the one who comes in the place of the other, with what belongs to the
// place alone.
func (l *leaver) takePlace(u Unit, was Participation, made map[int64]int64) error {
	next := was
	impersonal(&next)
	next.Row, next.SeatID, next.PersonID = Row{}, nil, keyTo(l.By)
	if id := made[keyOf(was.SeatID)]; id != 0 {
		next.SeatID, next.PersonID = &id, nil
	}
	if err := u.Delete(&was); err != nil {
		return err
	}
	return u.Put(&next)
}

// comeAlone names the one who comes in an item to which others come with a delegation or a group, and the
// other as away where no seat of theirs ends.
func (l *leaver) comeAlone(u Unit, at Participation) error {
	pos := int64(0)
	who, err := participationsOf(u, at.ItemID)
	if err != nil {
		return err
	}
	for _, w := range who {
		if w.Side == at.Side {
			pos = max(pos, w.Pos)
		}
	}
	away := Participation{ItemID: at.ItemID, Side: at.Side, Pos: pos + 1, Mode: Absent, PersonID: keyTo(l.person)}
	if l.person == 0 {
		away.SeatID = keyTo(l.Seat)
	}
	if len(l.seats) == 0 {
		if err := u.Put(&away); err != nil {
			return err
		}
	}
	for _, w := range who {
		if l.comes(&w) {
			return nil
		}
	}
	return u.Put(&Participation{ItemID: at.ItemID, Side: at.Side, Pos: pos + 2, Mode: InPerson, Role: StandsIn, PersonID: keyTo(l.By)})
}
