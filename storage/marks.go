package storage

import (
	"database/sql"
	"errors"

	"chancery/model"
)

// marks collect what a deed touched: search keys to write anew and events whose
// views must be read again.
type marks struct {
	c      conn
	stale  map[key]bool
	causes map[cause]bool // rows whose words stand in keys of others
	events map[int64]bool
	tables map[string]bool
	owner  map[int64]int64 // event of an item, asked once
}

// key names one row of the search table.
type key struct {
	kind string
	id   int64
}

type cause struct {
	table string
	id    int64
}

func newMarks(c conn) marks {
	return marks{c, map[key]bool{}, map[cause]bool{}, map[int64]bool{}, map[string]bool{}, map[int64]int64{}}
}

// note must be called while the rows that old and next point at are still there.
func (m *marks) note(table string, id int64, old, next image) error {
	m.tables[table] = true
	for _, row := range []image{old, next} {
		if row == nil {
			continue
		}
		if err := m.noteRow(table, id, row); err != nil {
			return err
		}
	}
	return nil
}

func (m *marks) noteRow(table string, id int64, row image) error {
	switch table {
	case "events":
		m.events[id], m.stale[key{"event", id}] = true, true
	case "items":
		event := row.integer("event_id")
		m.events[event], m.owner[id], m.stale[key{"item", id}] = true, event, true
	case "participations":
		m.stale[key{"item", row.integer("item_id")}] = true
		return m.touchOwner(row.integer("item_id"))
	case "delegations":
		m.events[row.integer("event_id")], m.stale[key{"event", row.integer("event_id")}] = true, true
		m.causes[cause{table, id}] = true
	case "seats":
		m.causes[cause{table, id}] = true
		return m.touchDelegation(row.integer("delegation_id"))
	case "people":
		m.stale[key{"person", id}], m.causes[cause{table, id}] = true, true
	case "tenures":
		m.stale[key{"person", row.integer("person_id")}] = true
	case "venues":
		m.stale[key{"venue", id}], m.causes[cause{table, id}] = true, true
	case "rooms":
		m.stale[key{"venue", row.integer("venue_id")}], m.causes[cause{table, id}] = true, true
	case "parties", "offices":
		m.causes[cause{table, id}] = true
	}
	return nil
}

func (m *marks) touchOwner(item int64) error {
	event, ok := m.owner[item]
	if !ok {
		err := m.c.QueryRowContext(always, "SELECT event_id FROM items WHERE id = ?", item).Scan(&event)
		if err != nil && !errors.Is(err, sql.ErrNoRows) {
			return err
		}
		m.owner[item] = event
	}
	if event != 0 {
		m.events[event] = true
	}
	return nil
}

func (m *marks) touchDelegation(id int64) error {
	var event int64
	err := m.c.QueryRowContext(always, "SELECT event_id FROM delegations WHERE id = ?", id).Scan(&event)
	if errors.Is(err, sql.ErrNoRows) {
		return nil
	}
	m.events[event] = true
	return err
}

func (m *marks) touched(o op) model.Touched {
	return model.Touched{Deed: o.deed(), Events: m.events, Tables: m.tables}
}
