package storage

import (
	"context"
	"database/sql"
	"strings"
)

// making is how new rows of a table are written. Most columns of most rows are empty in one
// of few ways: those stand in the statement itself, which costs less than to hand each over.
type making struct {
	rows  int
	mask  []byte               // how the columns of the row before stood in its statement
	ready *sql.Stmt            // that statement
	all   map[string]*sql.Stmt // all of them, by mask
	given []any                // what was handed over last, written over by the next
}

// empty are the ways, as SQL.
var empty = [...]string{"?", "NULL", "''", "'{}'", "'[]'", "0"}

func emptiness(value any) byte {
	switch value {
	case nil:
		return 1
	case "":
		return 2
	case "{}":
		return 3
	case "[]":
		return 4
	case int64(0):
		return 5
	}
	return 0
}

// preparing is every connection of database/sql; what a transaction prepares ends with it.
type preparing interface {
	PrepareContext(ctx context.Context, query string) (*sql.Stmt, error)
}

// mostMakings is how many statements of a table are kept; rows that differ from all of them
// are handed over whole.
const mostMakings = 20

// made writes a new row; the file gives it its key.
func (r rowWriter) made(table string, next row) (sql.Result, error) {
	m := r.makes[table]
	if m == nil {
		m = &making{mask: make([]byte, len(next.columns)), all: map[string]*sql.Stmt{}}
		r.makes[table] = m
	}
	same, whole := m.ready != nil, m.rows == 0 || len(m.all) >= mostMakings
	m.rows++
	m.given = m.given[:0]
	for i := range next.columns {
		if next.columns[i].name == "id" {
			continue
		}
		how := byte(0)
		if !whole {
			how = emptiness(next.values[i])
		}
		if m.mask[i] != how {
			same, m.mask[i] = false, how
		}
		if how == 0 {
			m.given = append(m.given, next.values[i])
		}
	}
	if !same {
		if m.ready = m.all[string(m.mask)]; m.ready == nil {
			var err error
			if m.ready, err = r.c.(preparing).PrepareContext(always, m.statement(table, next.columns)); err != nil {
				return nil, err
			}
			m.all[string(m.mask)] = m.ready
		}
	}
	return m.ready.ExecContext(always, m.given...)
}

func (m *making) statement(table string, columns []column) string {
	var names, stand []string
	for i := range columns {
		if columns[i].name != "id" {
			names, stand = append(names, columns[i].name), append(stand, empty[m.mask[i]])
		}
	}
	return "INSERT INTO " + table + "(" + strings.Join(names, ",") + ") VALUES(" + strings.Join(stand, ",") + ")"
}
