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
func (r rowWriter) made(table string, next row) (sql.Result, error) {
	m := r.makes[table]
	if m == nil {
		m = &making{mask: make([]byte, len(next.columns)), queries: map[string]string{}}
		r.makes[table] = m
	}
	same, whole := m.query != "", m.rows == 0 || len(m.queries) >= mostMakings
	m.rows++
	values := make([]any, 0, len(next.columns))
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
			values = append(values, next.values[i])
		}
	}
	if !same {
		m.query = m.queries[string(m.mask)]
		if m.query == "" {
			m.query = m.statement(table, next.columns)
			m.queries[string(m.mask)] = m.query
		}
	}
	return r.c.ExecContext(always, m.query, values...)
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
