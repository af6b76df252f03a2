package storage

import (
	"database/sql"
	"strings"
)

// making is how new rows of a table are written. Most columns of most rows are empty in one
// of few ways: those stand in the statement itself, which costs less than to hand each over.
type making struct {
	rows    int
	mask    []byte            // how the columns of the row before stood in its statement
	query   string            // that statement
	queries map[string]string // all of them, by mask
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

// mostMakings is how many statements of a table are kept; rows that differ from all of them
// are handed over whole.
const mostMakings = 20

// made writes a new row; the file gives it its key.
func (w rowWriter) made(table string, r row) (sql.Result, error) {
	m := w.makes[table]
	if m == nil {
		m = &making{mask: make([]byte, len(r.columns)), queries: map[string]string{}}
		w.makes[table] = m
	}
	same, whole := m.query != "", m.rows == 0 || len(m.queries) >= mostMakings
	m.rows++
	values := make([]any, 0, len(r.columns))
	for i := range r.columns {
		if r.columns[i].name == "id" {
			continue
		}
		how := byte(0)
		if !whole {
			how = emptiness(r.values[i])
		}
		if m.mask[i] != how {
			same, m.mask[i] = false, how
		}
		if how == 0 {
			values = append(values, r.values[i])
		}
	}
	if !same {
		m.query = m.queries[string(m.mask)]
		if m.query == "" {
			m.query = m.statement(table, r.columns)
			m.queries[string(m.mask)] = m.query
		}
	}
	return w.c.ExecContext(always, m.query, values...)
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
