package storage

import (
	"database/sql"
	"errors"
	"fmt"
	"sort"
	"strings"
)

func insertImage(c conn, table string, m image) error {
	names, values, err := columns(c, table, m)
	if err != nil {
		return err
	}
	marks := strings.TrimSuffix(strings.Repeat("?,", len(names)), ",")
	_, err = c.ExecContext(always, fmt.Sprintf("INSERT INTO %s(%s) VALUES(%s)", table, strings.Join(names, ","), marks), values...)
	return err
}

// setColumns writes columns of the rows that a condition names.
func setColumns(c conn, table string, m image, where string, args ...any) (sql.Result, error) {
	names, values, err := columns(c, table, m)
	if err != nil {
		return nil, err
	}
	return c.ExecContext(always, fmt.Sprintf("UPDATE %s SET %s = ? WHERE %s", table, strings.Join(names, " = ?, "), where), append(values, args...)...)
}

var errUnknownColumn = errors.New("the log names a column that the table does not have")

// columns lists the columns of m in order. Names come from the file, so only
// those that the table really has may enter SQL.
func columns(c conn, table string, m image) (names []string, values []any, err error) {
	known, err := columnsOf(c, table)
	if err != nil {
		return nil, nil, err
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
