package storage

import (
	"database/sql"
	"strconv"
)

// written is a change as it stands in the log, its images unread.
type written struct {
	id, op, row   int64
	table         string
	before, after sql.NullString
}

func scanWritten(rows *sql.Rows) (w written, err error) {
	err = rows.Scan(&w.id, &w.op, &w.table, &w.row, &w.before, &w.after)
	return w, err
}

const writtenColumns = "id, op_id, tbl, row_id, before, after"

// checkChain recomputes every hash and returns the last op. Changes lie in the
// order of their ops: one out of order was put there by another hand.
func checkChain(c conn, tell broken) (last op, err error) {
	ops := pager[op]{read: func(after *op) ([]op, error) {
		from := int64(-1 << 63)
		if after != nil {
			from = after.ID
		}
		return collect(c, func(r *sql.Rows) (op, error) { return scanOp(r) },
			"SELECT "+opColumns+" FROM ops WHERE id > ? ORDER BY id LIMIT ?", from, pageRows)
	}}
	changes := pager[written]{read: func(after *written) ([]written, error) {
		from := int64(-1 << 63)
		if after != nil {
			from = after.id
		}
		return collect(c, scanWritten, "SELECT "+writtenColumns+" FROM changes WHERE id > ? ORDER BY id LIMIT ?", from, pageRows)
	}}
	ch, err := changes.next()
	for err == nil {
		var o *op
		if o, err = ops.next(); o == nil {
			break
		}
		if o.ID != last.ID+1 {
			tell(foundChain, strconv.FormatInt(o.ID, 10))
		}
		sum := newChain(last.Hash, *o)
		for ; err == nil && ch != nil && ch.op <= o.ID; ch, err = changes.next() {
			if ch.op < o.ID {
				tell(foundChain, strconv.FormatInt(ch.op, 10))
			}
			sum.add(ch.table, ch.row, orNil(ch.before), orNil(ch.after))
		}
		if sum.sum() != o.Hash {
			tell(foundChain, strconv.FormatInt(o.ID, 10))
		}
		last = *o
	}
	if err == nil && ch != nil { // a change of no op
		tell(foundChain, strconv.FormatInt(ch.op, 10))
	}
	return last, err
}

func orNil(s sql.NullString) any {
	if !s.Valid {
		return nil
	}
	return s.String
}
