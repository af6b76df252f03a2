package storage

import (
	"database/sql"
	"strconv"
)

// logStream reads the changes of one table row by row: all changes of a row lie
// together, so that only one image is held at a time.
type logStream struct {
	table   string
	rows    *sql.Rows
	tell    broken
	pending *change // the first change of the next row
	err     error
}

func newLogStream(c conn, table string, tell broken) (*logStream, error) {
	rows, err := c.QueryContext(always, "SELECT row_id, before, after FROM changes WHERE tbl = ? ORDER BY row_id, id", table)
	if err != nil {
		return nil, err
	}
	return &logStream{table: table, rows: rows, tell: tell}, nil
}

func (l *logStream) read() *change {
	if l.err != nil || !l.rows.Next() {
		return nil
	}
	ch := change{Table: l.table}
	var before, after sql.NullString
	if l.err = l.rows.Scan(&ch.Row, &before, &after); l.err != nil {
		return nil
	}
	var err error
	if ch.Before, err = parseImage(before); err == nil {
		ch.After, err = parseImage(after)
	}
	if err != nil {
		l.tell(foundLog, l.table, strconv.FormatInt(ch.Row, 10))
	}
	return &ch
}

// next replays all changes of the next row; the zero value at the end.
func (l *logStream) next() replayed {
	first := l.pending
	if first == nil {
		first = l.read()
	}
	l.pending = nil
	if first == nil {
		return replayed{}
	}
	out := replayed{id: first.Row}
	for ch := first; ch != nil; ch = l.read() {
		if ch.Row != out.id {
			l.pending = ch
			break
		}
		if (ch.Before == nil) != (out.row == nil) || !continues(out.row, ch.Before) {
			l.tell(foundLog, l.table, strconv.FormatInt(ch.Row, 10))
		}
		if ch.After == nil {
			out.row = nil
		} else {
			out.row = out.row.with(ch.After)
		}
	}
	return out
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
