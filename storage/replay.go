package storage

import (
	"database/sql"
	"fmt"
	"strconv"
)

// A replay proves the file against its own log: the hash chain holds, and every
// row is what its changes say. It reads streams, never the whole diary.

// broken is told for each thing that is wrong.
type broken func(code string, args ...string)

const (
	foundChain  = "storage.found-chain"  // {0} op
	foundLog    = "storage.found-log"    // {0} table, {1} row: a change does not follow the one before
	foundRow    = "storage.found-row"    // {0} table, {1} row: differs from the log
	foundSearch = "storage.found-search" // {0} kind, {1} row
)

// checkChain recomputes every hash and returns the last op.
func checkChain(c conn, tell broken) (last op, err error) {
	rows, err := c.QueryContext(always, `SELECT o.id, o.at, o.actor, o.verb, o.args, o.kind, o.target, o.hash, c.tbl, c.row_id, c.before, c.after
		FROM ops o LEFT JOIN changes c ON c.op_id = o.id ORDER BY o.id, c.id`)
	if err != nil {
		return op{}, err
	}
	defer rows.Close()
	var sum chain
	ended := func() {
		if last.ID != 0 && sum.sum() != last.Hash {
			tell(foundChain, strconv.FormatInt(last.ID, 10))
		}
	}
	for rows.Next() {
		var o op
		var table, before, after sql.NullString
		var row sql.NullInt64
		if err := rows.Scan(&o.ID, &o.At, &o.Actor, &o.Verb, &o.Args, &o.Kind, &o.Target, &o.Hash, &table, &row, &before, &after); err != nil {
			return last, err
		}
		if o.ID != last.ID {
			ended()
			if o.ID != last.ID+1 {
				tell(foundChain, strconv.FormatInt(o.ID, 10))
			}
			sum = newChain(last.Hash, o)
			last = o
		}
		if table.Valid {
			sum.add(table.String, row.Int64, orNil(before), orNil(after))
		}
	}
	ended()
	return last, rows.Err()
}

func orNil(s sql.NullString) any {
	if !s.Valid {
		return nil
	}
	return s.String
}

// replayed is the row that a stretch of the log leads to.
type replayed struct {
	id  int64
	row image // nil: deleted
}

// checkRows compares each table with its log, both read in the order of keys.
// differs, when not nil, takes the place of tell for rows that differ.
func checkRows(c conn, tables *registry, tell broken, differs func(table string, id int64, want, have image) error) (n int, err error) {
	if err := strangers(c, tables, tell); err != nil {
		return 0, err
	}
	if differs == nil {
		differs = func(table string, id int64, _, _ image) error {
			tell(foundRow, table, strconv.FormatInt(id, 10))
			return nil
		}
	}
	present, err := tables.present(c)
	if err != nil {
		return 0, err
	}
	for _, t := range present {
		k, err := checkTable(c, t.name, tell, differs)
		n += k
		if err != nil {
			return n, fmt.Errorf("%s: %w", t.name, err)
		}
	}
	return n, nil
}

func checkTable(c conn, table string, tell broken, differs func(string, int64, image, image) error) (n int, err error) {
	extra, err := defaults(c, table)
	if err != nil {
		return 0, err
	}
	live, err := c.QueryContext(always, "SELECT * FROM "+table+" ORDER BY id")
	if err != nil {
		return 0, err
	}
	defer live.Close()
	log, err := newLogStream(c, table, tell)
	if err != nil {
		return 0, err
	}
	defer log.rows.Close()
	have, want, err := nextLive(live), log.next(), error(nil)
	for err == nil && (have.id != 0 || want.id != 0) {
		switch {
		case want.id == 0 || have.id != 0 && have.id < want.id:
			n++
			err = differs(table, have.id, nil, have.row)
			have = nextLive(live)
		case have.id == 0 || want.id < have.id:
			if want.row != nil {
				err = differs(table, want.id, want.row, nil)
			}
			want = log.next()
		default:
			n++
			if !equal(want.row, have.row, extra) {
				err = differs(table, have.id, want.row, have.row)
			}
			have, want = nextLive(live), log.next()
		}
	}
	for _, e := range []error{live.Err(), log.rows.Err(), log.err} {
		if err == nil {
			err = e
		}
	}
	return n, err
}

func nextLive(rows *sql.Rows) replayed {
	if !rows.Next() {
		return replayed{}
	}
	m, err := scanImage(rows)
	if err != nil {
		return replayed{}
	}
	return replayed{m.integer("id"), m}
}
