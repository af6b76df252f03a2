package storage

import (
	"database/sql"
	"errors"
	"fmt"
	"sort"
	"strings"
)

// rowWriter writes images as they are into the tables of a file. Names come from
// the log, so only columns that a table really has may enter SQL; it is asked for
// them once.
type rowWriter struct {
	c     conn
	known map[string]map[string]bool
}

func newRowWriter(c conn) rowWriter { return rowWriter{c, map[string]map[string]bool{}} }

func (r rowWriter) insert(table string, m image) (sql.Result, error) {
	names, values, err := r.columns(table, m)
	if err != nil {
		return nil, err
	}
	marks := strings.TrimSuffix(strings.Repeat("?,", len(names)), ",")
	return r.c.ExecContext(always, fmt.Sprintf("INSERT INTO %s(%s) VALUES(%s)", table, strings.Join(names, ","), marks), values...)
}

// set writes columns of the rows that a condition names.
func (r rowWriter) set(table string, m image, where string, args ...any) (sql.Result, error) {
	names, values, err := r.columns(table, m)
	if err != nil {
		return nil, err
	}
	return r.c.ExecContext(always, fmt.Sprintf("UPDATE %s SET %s = ? WHERE %s", table, strings.Join(names, " = ?, "), where), append(values, args...)...)
}

var errUnknownColumn = errors.New("the log names a column that the table does not have")

// columns lists the columns of m in order, with what stands in them.
func (r rowWriter) columns(table string, m image) (names []string, values []any, err error) {
	known := r.known[table]
	if known == nil {
		if known, err = columnsOf(r.c, table); err != nil {
			return nil, nil, err
		}
		r.known[table] = known
	}
	for name := range m {
		if !known[name] {
			return nil, nil, fmt.Errorf("%w: %s.%q", errUnknownColumn, table, name)
		}
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		values = append(values, m[name])
	}
	return names, values, nil
}

func columnsOf(c conn, table string) (map[string]bool, error) {
	rows, err := c.QueryContext(always, "SELECT name FROM pragma_table_info(?)", table)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := map[string]bool{}
	for rows.Next() {
		var name sql.NullString
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		out[name.String] = true
	}
	return out, rows.Err()
}
