package storage

import (
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"
)

// revert does the inverse of an op, last change first.
func (u *unit) revert(id int64) error {
	changes, err := changesOf(u.c, id)
	if err != nil {
		return err
	}
	for _, ch := range slices.Backward(changes) {
		if !u.tables.ours(ch.Table) {
			return refuse(codeConflict)
		}
		now, err := readImage(u.c, ch.Table, ch.Row)
		if err != nil {
			return err
		}
		if (now == nil) != (ch.After == nil) || !now.holds(ch.After) {
			return u.conflict(ch.Table, ch.Row)
		}
		if err := u.revertRow(ch, now); err != nil {
			return err
		}
	}
	return nil
}

func (u *unit) revertRow(ch change, now image) error {
	switch {
	case ch.Before == nil:
		return u.remove(ch.Table, ch.Row, now)
	case now == nil:
		back := ch.Before.with(image{"rev": ch.Before.integer("rev") + 1})
		if err := u.insertImage(ch.Table, back); err != nil {
			return err
		}
		return u.record(ch.Table, ch.Row, nil, back)
	}
	back := now.with(ch.Before).with(image{"rev": now.integer("rev") + 1})
	if err := u.updateImage(ch.Table, ch.Row, now, back); err != nil {
		return err
	}
	return u.record(ch.Table, ch.Row, now, back)
}

func (u *unit) insertImage(table string, m image) error {
	names, values, err := u.columns(table, m)
	if err != nil {
		return err
	}
	marks := strings.TrimSuffix(strings.Repeat("?,", len(names)), ",")
	_, err = u.c.ExecContext(always, fmt.Sprintf("INSERT INTO %s(%s) VALUES(%s)", table, strings.Join(names, ","), marks), values...)
	return err
}

func (u *unit) updateImage(table string, id int64, now, back image) error {
	_, changed := delta(now, back)
	names, values, err := u.columns(table, changed)
	if err != nil {
		return err
	}
	done, err := u.c.ExecContext(always, fmt.Sprintf("UPDATE %s SET %s = ? WHERE id = ? AND rev = ?", table, strings.Join(names, " = ?, ")), append(values, id, now["rev"])...)
	return u.one(done, err, table, id)
}

// one refuses a write that did not meet just the row that was read.
func (u *unit) one(done sql.Result, err error, table string, id int64) error {
	if err != nil {
		return err
	}
	if n, err := done.RowsAffected(); err != nil || n != 1 {
		return errors.Join(u.conflict(table, id), err)
	}
	return nil
}

var errUnknownColumn = errors.New("the log names a column that the table does not have")

// columns lists the columns of m in order. Names come from the file, so only
// those that the table really has may enter SQL.
func (u *unit) columns(table string, m image) (names []string, values []any, err error) {
	known, err := columnsOf(u.c, table)
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
