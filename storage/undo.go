package storage

import (
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"

	"chancery/model"
)

// stacks are what undo and redo would do next; nil ops when there is nothing.
type stacks struct {
	undo, redo *op
}

// Undo takes back the last deed that stands. It is itself a deed in the log, so
// it reaches back before this start. Errors: storage.nothing, storage.conflict
// when a row has moved on, and those of Do.
func (s *Store) Undo() (model.Touched, error) { return s.invert(kindUndo) }

// Redo does again what was undone last; a new deed in between ends that.
func (s *Store) Redo() (model.Touched, error) { return s.invert(kindRedo) }

// CanUndo names what Undo would take back.
func (s *Store) CanUndo() (model.Label, bool) { return s.next(kindUndo) }

// CanRedo names what Redo would do again.
func (s *Store) CanRedo() (model.Label, bool) { return s.next(kindRedo) }

func (s *Store) next(kind string) (model.Label, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.writable() != nil {
		return model.Label{}, false
	}
	if s.stacks == nil {
		found, err := findStacks(s.reads)
		if err != nil {
			return model.Label{}, false
		}
		s.stacks = &found
	}
	o := s.stacks.undo
	if kind == kindRedo {
		o = s.stacks.redo
	}
	if o == nil {
		return model.Label{}, false
	}
	return o.label(), true
}

func (s *Store) invert(kind string) (model.Touched, error) {
	return s.write(op{Kind: kind}, func(u *unit) error {
		found, err := findStacks(u.c)
		if err != nil {
			return err
		}
		target := found.undo
		if kind == kindRedo {
			target = found.redo
		}
		if target == nil {
			return refuse(codeNothing)
		}
		u.op.Target, u.op.Verb, u.op.Args = &target.ID, target.Verb, target.Args
		return u.revert(target.ID)
	})
}

// findStacks walks the log back from its end. Undone deeds lie in pairs with
// their undos, so counting is enough; papers are stepped over, and past a
// migration nothing can be undone.
func findStacks(c conn) (stacks, error) {
	var out stacks
	undoSkip, redoSkip := 0, 0
	undoOpen, redoOpen := true, true
	for before := int64(1) << 62; undoOpen || redoOpen; {
		page, err := opsBefore(c, before, 200)
		if err != nil || len(page) == 0 {
			return out, err
		}
		for i := range page {
			o := &page[i]
			before = o.ID
			if undoOpen {
				undoOpen = stepUndo(o, &undoSkip, &out.undo)
			}
			if redoOpen {
				redoOpen = stepRedo(o, &redoSkip, &out.redo)
			}
		}
	}
	return out, nil
}

// stepUndo says whether to look further back.
func stepUndo(o *op, skip *int, found **op) bool {
	switch o.Kind {
	case kindPaper:
	case kindMigrate:
		return false
	case kindUndo:
		*skip++
	default:
		if *skip == 0 {
			*found = o
			return false
		}
		*skip--
	}
	return true
}

func stepRedo(o *op, skip *int, found **op) bool {
	switch o.Kind {
	case kindPaper:
	case kindRedo:
		*skip++
	case kindUndo:
		if *skip == 0 {
			*found = o
			return false
		}
		*skip--
	default:
		return false // a new deed ends what could be redone
	}
	return true
}

func opsBefore(c conn, id int64, limit int) ([]op, error) {
	rows, err := c.QueryContext(always, "SELECT "+opColumns+" FROM ops WHERE id < ? ORDER BY id DESC LIMIT ?", id, limit)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []op
	for rows.Next() {
		o, err := scanOp(rows)
		if err != nil {
			return nil, err
		}
		out = append(out, o)
	}
	return out, rows.Err()
}

// revert does the inverse of an op, last change first.
func (u *unit) revert(id int64) error {
	changes, err := changesOf(u.c, id)
	if err != nil {
		return err
	}
	for _, ch := range slices.Backward(changes) {
		if !ours(ch.Table) {
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
	_, err = u.c.ExecContext(always, fmt.Sprintf("UPDATE %s SET %s = ? WHERE id = ?", table, strings.Join(names, " = ?, ")), append(values, id)...)
	return err
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
