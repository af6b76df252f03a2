package storage

import (
	"database/sql"
	"errors"
	"slices"

	"chancery/model"
)

// marks collect what a deed touched: search keys to write anew and events whose
// views must be read again.
type marks struct {
	c      conn
	tables *registry
	stale  map[spot]bool  // false for a new row with nothing within it
	causes map[string]ids // by table: rows whose words stand in keys of others
	events map[int64]bool
	items  map[int64]bool
	uids   map[int64]string // of those events, where a row said so
	names  map[string]bool  // of the tables
	owner  map[spot]int64   // of a row, asked once
}

// spot names one row.
type spot struct {
	table string
	id    int64
}

func newMarks(c conn, tables *registry) marks {
	return marks{c, tables, map[spot]bool{}, map[string]ids{}, map[int64]bool{}, map[int64]bool{}, map[int64]string{}, map[string]bool{}, map[spot]int64{}}
}

// note must be called while the rows that old and next point at are still there.
func (m *marks) note(name string, id int64, old, next image) error {
	m.names[name] = true
	t := m.tables.by[name]
	at := spot{name, id}
	if name == "items" {
		m.items[id] = true
	}
	if t.search != nil {
		m.stale[at] = old != nil || m.stale[at]
	}
	if len(t.spread) > 0 && old != nil { // what points at a new row is changed with it
		if m.causes[name] == nil {
			m.causes[name] = ids{}
		}
		m.causes[name][id] = true
	}
	for _, row := range []image{old, next} {
		if name == "events" && row != nil {
			uid, _ := row["uid"].(string)
			m.events[id], m.uids[id] = true, uid
		}
		if row == nil || t.owner == nil {
			continue
		}
		above := row.integer(t.owner.column)
		m.owner[at] = above
		if t.owner.to == "items" {
			m.items[above] = true
		}
		if t.within {
			m.stale[spot{t.owner.to, above}] = true
		}
		if err := m.climb(t.owner.to, above); err != nil {
			return err
		}
	}
	return nil
}

// climb finds the event that a row belongs to, if it belongs to one at all.
func (m *marks) climb(name string, id int64) error {
	for id != 0 {
		if name == "events" {
			m.events[id] = true
			return nil
		}
		up := m.tables.by[name].owner
		if up == nil {
			return nil
		}
		above, ok := m.owner[spot{name, id}]
		if !ok {
			err := m.c.QueryRowContext(always, "SELECT "+up.column+" FROM "+name+" WHERE id = ?", id).Scan(&above)
			if err != nil && !errors.Is(err, sql.ErrNoRows) {
				return err
			}
			m.owner[spot{name, id}] = above
		}
		name, id = up.to, above
	}
	return nil
}

// about are the uids of the events that were touched, as a JSON list.
func (m *marks) about() (string, error) {
	out := make([]string, 0, len(m.events))
	for id := range m.events {
		uid, ok := m.uids[id]
		if !ok {
			if err := m.c.QueryRowContext(always, "SELECT uid FROM events WHERE id = ?", id).Scan(&uid); err != nil {
				return "", err
			}
		}
		out = append(out, uid)
	}
	slices.Sort(out)
	return list(out), nil
}

func (m *marks) touched(o op) model.Touched {
	return model.Touched{Deed: o.deed(), Events: m.events, Items: m.items, Tables: m.names}
}
