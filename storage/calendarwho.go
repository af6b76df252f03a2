package storage

import (
	"database/sql"

	"chancery/model"
)

// participants says who attends what was read, by the rule of the programme: the rows of
// the items first, then what they lead to, each event by itself.
func (r *calendarRead) participants() error {
	w := r.whoRead()
	if err := w.read(w.rows, w.everybody, w.answers); err != nil {
		return err
	}
	for i := range r.out {
		if who := w.of[r.out[i].Ref.Item]; len(who) > 0 {
			w.by[r.out[i].Ref.Event].Fill(&r.out[i], who)
		}
	}
	return nil
}

// whoRead is on the way from the rows of items to those who attend them.
type whoRead struct {
	*calendarRead
	of      map[int64][]model.Participation // by item
	by      map[int64]*model.Company        // by event
	persons ids
	people  map[int64]model.Person
	parties map[int64]model.Party
	levels  bool // a group asks who holds an office
}

func (r *calendarRead) whoRead() *whoRead {
	return &whoRead{calendarRead: r, of: map[int64][]model.Participation{}, persons: ids{}, by: map[int64]*model.Company{},
		people: map[int64]model.Person{}, parties: map[int64]model.Party{}}
}

// read reads rows first, then what they lead to, and last what is to be known besides.
func (w *whoRead) read(rows func() error, last ...func() error) error {
	for _, part := range append([]func() error{rows, w.delegations, w.seats, w.groups, w.meetings, w.members, w.terms}, last...) {
		if err := part(); err != nil {
			return err
		}
	}
	for _, c := range w.by {
		c.Assembly = c.Gather()
	}
	return nil
}

// take keeps a row of an item of an event.
func (w *whoRead) take(p model.Participation, event int64) {
	w.of[p.ItemID] = append(w.of[p.ItemID], p)
	w.persons.add(p.PersonID)
	if w.by[event] == nil {
		w.by[event] = &model.Company{People: w.people, Parties: w.parties, Assembly: &model.Assembly{Delegations: map[int64]model.Delegation{},
			Seats: map[int64]model.Seat{}, Groups: map[int64]model.Group{}, Offices: map[int64]model.Office{}}}
	}
}

// rows are those of the items themselves.
func (w *whoRead) rows() error {
	index, where, args := w.scope()
	return each(w.c, `SELECT p.item_id, p.side, p.delegation_id, p.group_id, p.seat_id, p.person_id, p.name, p.plus, p.mode, p.joins_at, p.leaves_at
		FROM items i INDEXED BY `+index+` CROSS JOIN participations p ON p.item_id = i.id
		WHERE `+where+` ORDER BY p.item_id, CASE p.side WHEN 'host' THEN 0 ELSE 1 END, p.pos, p.id`, func(rows *sql.Rows) error {
		var p model.Participation
		var name sql.NullString
		if err := rows.Scan(&p.ItemID, &p.Side, &p.DelegationID, &p.GroupID, &p.SeatID, &p.PersonID, &name, &p.Plus, &p.Mode, &p.JoinsAt, &p.LeavesAt); err != nil {
			return err
		}
		i, ok := w.at[p.ItemID]
		if !ok {
			return nil
		}
		p.Name = w.text(name)
		w.take(p, w.out[i].Ref.Event)
		return nil
	}, args...)
}

// events are those in which anybody takes part, as a list in JSON.
func (w *whoRead) events() string {
	set := ids{}
	for event := range w.by {
		set[event] = true
	}
	return set.json()
}

func (w *whoRead) delegations() error {
	return each(w.c, `SELECT event_id, id, party_id, name, side, pos FROM delegations WHERE event_id`+among, func(rows *sql.Rows) error {
		var d model.Delegation
		var name sql.NullString
		if err := rows.Scan(&d.EventID, &d.ID, &d.PartyID, &name, &d.Side, &d.Pos); err != nil {
			return err
		}
		d.Name = w.text(name)
		w.by[d.EventID].Delegations[d.ID] = d
		return nil
	}, w.events())
}

func (w *whoRead) seats() error {
	return each(w.c, `SELECT d.event_id, s.id, s.delegation_id, s.person_id, s.name, s.role, s.pos, s.status, s.from_at, s.until_at
		FROM delegations d JOIN seats s ON s.delegation_id = d.id WHERE d.event_id`+among, func(rows *sql.Rows) error {
		var s model.Seat
		var event int64
		var name sql.NullString
		if err := rows.Scan(&event, &s.ID, &s.DelegationID, &s.PersonID, &name, &s.Role, &s.Pos, &s.Status, &s.From, &s.Until); err != nil {
			return err
		}
		s.Name = w.text(name)
		w.by[event].Seats[s.ID] = s
		w.persons.add(s.PersonID)
		return nil
	}, w.events())
}

func (w *whoRead) groups() error {
	return each(w.c, `SELECT event_id, id, kind, level, delegation_id, side, name FROM groups WHERE event_id`+among, func(rows *sql.Rows) error {
		var g model.Group
		var name sql.NullString
		if err := rows.Scan(&g.EventID, &g.ID, &g.Kind, &g.Level, &g.DelegationID, &g.Side, &name); err != nil {
			return err
		}
		g.Name = w.text(name)
		w.levels = w.levels || g.Kind == model.AtLevel
		w.by[g.EventID].Groups[g.ID] = g
		return nil
	}, w.events())
}

// meetings are those of the events with groups in which many meet: a group is not of a side there.
func (w *whoRead) meetings() error {
	with := ids{}
	for event, c := range w.by {
		if len(c.Groups) > 0 {
			with[event] = true
		}
	}
	return each(w.c, `SELECT id, kind, direction FROM events WHERE id`+among, func(rows *sql.Rows) error {
		var e model.Event
		err := rows.Scan(&e.ID, &e.Kind, &e.Direction)
		w.by[e.ID].Many = e.ManyMeet()
		return err
	}, with.json())
}

func (w *whoRead) members() error {
	return each(w.c, `SELECT g.event_id, m.group_id, m.seat_id, m.person_id, m.out FROM groups g JOIN members m ON m.group_id = g.id
		WHERE g.event_id`+among+` ORDER BY m.group_id, m.pos, m.id`, func(rows *sql.Rows) error {
		var m model.Member
		var event int64
		if err := rows.Scan(&event, &m.GroupID, &m.SeatID, &m.PersonID, &m.Out); err != nil {
			return err
		}
		w.by[event].Members = append(w.by[event].Members, m)
		w.persons.add(m.PersonID)
		return nil
	}, w.events())
}

// terms are the offices of those who may belong to a group by their level, and of those
// who have left one.
func (w *whoRead) terms() error {
	left := ""
	if !w.levels {
		left = " AND t.person_id IN (SELECT person_id FROM tenures WHERE to_at <> 0)"
	}
	ended := false
	err := each(w.c, `SELECT t.person_id, t.office_id, t.from_at, t.to_at, t.acting, o.category FROM tenures t JOIN offices o ON o.id = t.office_id
		WHERE t.person_id`+among+left, func(rows *sql.Rows) error {
		var t model.Tenure
		var level model.Level
		err := rows.Scan(&t.PersonID, &t.OfficeID, &t.From, &t.To, &t.Acting, &level)
		for _, c := range w.by {
			c.Tenures = append(c.Tenures, t)
			c.Offices[t.OfficeID] = model.Office{Category: level}
		}
		ended = ended || t.To != 0
		return err
	}, w.persons.json())
	if err != nil || !ended {
		return err
	}
	return each(w.c, `SELECT id, first_day, zone FROM events WHERE first_day <> '' AND id`+among, func(rows *sql.Rows) error {
		var e model.Event
		err := rows.Scan(&e.ID, &e.FirstDay, &e.Zone)
		w.by[e.ID].Begins = e.Begins()
		return err
	}, w.events())
}

// everybody are those who were met, with what their parties are called.
func (w *whoRead) everybody() error {
	err := each(w.c, `SELECT id, name, party_id FROM people WHERE id`+among, func(rows *sql.Rows) error {
		var p model.Person
		var name sql.NullString
		err := rows.Scan(&p.ID, &name, &p.PartyID)
		p.Name = w.text(name)
		w.people[p.ID] = p
		return err
	}, w.persons.json())
	if err != nil {
		return err
	}
	sent := ids{}
	for _, c := range w.by {
		for _, d := range c.Delegations {
			sent[d.PartyID] = true
		}
	}
	return each(w.c, `SELECT id, code, short, name FROM parties`, func(rows *sql.Rows) error {
		var p model.Party
		var name sql.NullString
		err := rows.Scan(&p.ID, &p.Code, &p.Short, &name)
		if sent[p.ID] {
			p.Name = w.text(name)
		}
		w.parties[p.ID] = p
		return err
	})
}

// answers are those to the invitations of the events.
func (w *whoRead) answers() error {
	return each(w.c, `SELECT event_id, party_id, person_id, office_id, origin, thread FROM invitations WHERE party_id IS NOT NULL AND event_id`+among+` ORDER BY id`, func(rows *sql.Rows) error {
		var i model.Invitation
		var origin sql.NullString
		err := rows.Scan(&i.EventID, &i.PartyID, &i.PersonID, &i.OfficeID, &origin, &i.Thread)
		i.Origin = w.text(origin)
		w.by[*i.EventID].Answered(&i)
		return err
	}, w.events())
}

// each reads the rows of a query one by one.
func each(c conn, query string, fn func(*sql.Rows) error, args ...any) error {
	rows, err := c.QueryContext(always, query, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := fn(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}
