package storage

import "strconv"

// logStream replays the changes of one table row by row: all changes of a row
// lie together, so that only one image is held at a time.
type logStream struct {
	table   string
	changes pager[written]
	tell    broken
	first   *written // of the next row
	begun   bool
	text    []byte // of the row that was looked at last, written over by the next
}

func newLogStream(c conn, table string, tell broken) *logStream {
	return &logStream{table: table, tell: tell, changes: pager[written]{read: func(after *written) ([]written, error) {
		row, id := int64(-1<<63), int64(-1<<63)
		if after != nil {
			row, id = after.row, after.id
		}
		return collect(c, scanWritten, "SELECT "+writtenColumns+" FROM changes WHERE tbl = ? AND (row_id, id) > (?, ?) ORDER BY row_id, id LIMIT ?", table, row, id, pageRows)
	}}}
}

// next replays all changes of the next row; nil at the end.
func (l *logStream) next() (out *replayed, err error) {
	if !l.begun {
		l.begun = true
		l.first, err = l.changes.next()
	}
	if l.first == nil || err != nil {
		return nil, err
	}
	out = &replayed{id: l.first.row}
	if l.first.after.Valid && !l.first.before.Valid {
		out.raw = l.first
		if l.first, err = l.changes.next(); err != nil {
			return nil, err
		}
	}
	for l.first != nil && l.first.row == out.id {
		l.row(out, false)
		l.replay(out, l.first)
		if l.first, err = l.changes.next(); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// row reads what was not read yet, unless it is known to be the row that stands.
func (l *logStream) row(of *replayed, known bool) image {
	if w := of.raw; w != nil && !known {
		of.raw = nil
		l.replay(of, w)
	}
	return of.row
}

// stands says that a row was made by one change and is, letter for letter, what that says.
func (l *logStream) stands(want *replayed, r row) bool {
	if want.raw == nil {
		return false
	}
	text, ok := r.appendText(l.text[:0])
	l.text = text
	return ok && string(text) == want.raw.after.String
}

func (l *logStream) replay(out *replayed, w *written) {
	before, err := parseImage(w.before)
	after, err2 := parseImage(w.after)
	if err != nil || err2 != nil || (before == nil) != (out.row == nil) || !continues(out.row, before) {
		l.tell(foundLog, l.table, strconv.FormatInt(w.row, 10))
	}
	if after == nil {
		out.row = nil
		return
	}
	out.row = out.row.with(after)
}

// continues says that a change begins where the one before it ended. Columns
// that the row did not have yet came with a migration.
func continues(row, before image) bool {
	for k, v := range before {
		if have, ok := row[k]; ok && !same(have, v) {
			return false
		}
	}
	return true
}
