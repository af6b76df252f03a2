package storage

import (
	"database/sql"
	"errors"
	"slices"
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
		if _, err := u.write.insert(ch.Table, back); err != nil {
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

func (u *unit) updateImage(table string, id int64, now, back image) error {
	_, changed := delta(now, back)
	done, err := u.write.set(table, changed, "id = ? AND rev = ?", id, now["rev"])
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
