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
}

func newLogStream(c conn, s span, tell broken) *logStream {
	return &logStream{table: s.table, tell: tell, changes: pager[written]{read: func(after *written) ([]written, error) {
		row, id := s.first, int64(-1<<63)
		if after != nil {
			row, id = after.row, after.id
		}
		return collect(c, scanWritten, "SELECT "+writtenColumns+" FROM changes WHERE tbl = ? AND (row_id, id) > (?, ?) AND row_id <= ? ORDER BY row_id, id LIMIT ?", s.table, row, id, s.last, pageRows)
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
	for l.first != nil && l.first.row == out.id {
		l.replay(out, l.first)
		if l.first, err = l.changes.next(); err != nil {
			return nil, err
		}
	}
	return out, nil
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
