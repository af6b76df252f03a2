package storage

import (
	"database/sql"

	"chancery/model"
)

// through finds the items that a person attends without being named there: with a
// delegation, with a group, with a head who brings so and so many. Who that is follows
// from the same rule as on papers and in calendars.
func (r *usesRead) through() error {
	if r.of != (model.Person{}).TableName() {
		return nil
	}
	cal := &calendarRead{c: r.c, texts: map[string]model.Text{}}
	w := throughRead{whoRead: cal.whoRead(), person: r.id, items: map[int64]*model.Use{}, names: map[useKey]model.Text{}}
	if err := w.read(w.rows); err != nil {
		return err
	}
	for _, item := range w.order {
		u := w.items[item]
		for _, one := range w.by[u.Ref.Event].Attending(w.of[item], u.Start.At) {
			if one.Person != r.id {
				continue
			}
			if err := w.with(u, &one.Participation); err != nil {
				return err
			}
			if u.Table != "" {
				r.add(*u)
			}
		}
	}
	return nil
}

// throughRead reads the items of all events to which a person may come with others.
type throughRead struct {
	*whoRead
	person int64
	items  map[int64]*model.Use
	order  []int64
	names  map[useKey]model.Text // of groups and delegations
}

// withOthers are the items that anybody attends without being named, in events in which
// the person has a seat or belongs to a group.
const withOthers = `SELECT o.item_id FROM participations o WHERE (o.delegation_id IS NOT NULL OR o.group_id IS NOT NULL OR o.plus > 0)
	AND o.item_id IN (SELECT id FROM items WHERE event_id IN (
		SELECT d.event_id FROM seats s JOIN delegations d ON d.id = s.delegation_id WHERE s.person_id = ?1
		UNION SELECT g.event_id FROM members m JOIN groups g ON g.id = m.group_id WHERE m.person_id = ?1))`

// rows are those of these items, each item with what is told of it.
func (w *throughRead) rows() error {
	return each(w.c, `SELECT i.event_id, i.title, e.title, i.start_local, i.start_zone, i.start_off, i.start_at,
			p.item_id, p.side, p.delegation_id, p.group_id, p.seat_id, p.person_id, p.plus, p.mode
		FROM items i JOIN events e ON e.id = i.event_id JOIN participations p ON p.item_id = i.id
		WHERE i.id IN (`+withOthers+`) ORDER BY p.item_id, CASE p.side WHEN 'host' THEN 0 ELSE 1 END, p.pos, p.id`, func(rows *sql.Rows) error {
		var u model.Use
		var p model.Participation
		err := rows.Scan(&u.Ref.Event, &u.Title, &u.Visit, &u.Start.Local, &u.Start.Zone, &u.Start.Off, &u.Start.At,
			&p.ItemID, &p.Side, &p.DelegationID, &p.GroupID, &p.SeatID, &p.PersonID, &p.Plus, &p.Mode)
		u.Ref.Item = p.ItemID
		if w.items[p.ItemID] == nil {
			w.items[p.ItemID] = &u
			w.order = append(w.order, p.ItemID)
		}
		w.take(p, u.Ref.Event)
		return err
	}, w.person)
}

// with says of a use through what it is; through a row of their own, or their seat's, it
// was found already.
func (w *throughRead) with(u *model.Use, p *model.Participation) error {
	seats := w.by[u.Ref.Event].Seats
	switch {
	case p.GroupID != nil:
		u.Table = (model.Group{}).TableName()
		return w.called(u, "SELECT name FROM groups WHERE id = ?", *p.GroupID)
	case p.DelegationID != nil:
		u.Table = (model.Delegation{}).TableName()
		return w.called(u, delegationName, *p.DelegationID)
	case keyed(p.PersonID) == w.person || p.SeatID != nil && keyed(seats[*p.SeatID].PersonID) == w.person:
		return nil
	}
	for _, s := range seats { // a head brings all of the delegation
		if keyed(s.PersonID) == w.person {
			u.Table = (model.Delegation{}).TableName()
			return w.called(u, delegationName, s.DelegationID)
		}
	}
	return nil
}

const delegationName = `SELECT CASE d.name WHEN '{}' THEN p.name ELSE d.name END FROM delegations d JOIN parties p ON p.id = d.party_id WHERE d.id = ?`

func (w *throughRead) called(u *model.Use, query string, id int64) error {
	at := useKey{table: u.Table, key: id}
	if _, known := w.names[at]; !known {
		var name sql.NullString
		if err := w.c.QueryRowContext(always, query, id).Scan(&name); err != nil {
			return err
		}
		w.names[at] = w.text(name)
	}
	u.Through = w.names[at]
	return nil
}

func keyed(id *int64) int64 {
	if id == nil {
		return 0
	}
	return *id
}
