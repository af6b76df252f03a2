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
	foundChain   = "storage.found-chain"   // {0} op
	foundLog     = "storage.found-log"     // {0} table, {1} row: a change does not follow the one before
	foundRow     = "storage.found-row"     // {0} table, {1} row: differs from the log
	foundMissing = "storage.found-missing" // {0} how many of the newest deeds
)

// replayed is the row that a stretch of the log leads to.
type replayed struct {
	id  int64
	row image    // nil: deleted
	raw *written // the one change that made the row, not read yet
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
	rows, log := newLive(c, table), newLogStream(c, table, tell)
	have, err := rows.next()
	if err != nil {
		return 0, err
	}
	want, err := log.next()
	for err == nil && (have != nil || want != nil) {
		stands := have != nil && (want == nil || have.id <= want.id)
		logged := want != nil && (have == nil || want.id <= have.id)
		var at int64
		var should, is image
		asWritten := logged && stands && log.stands(want, have.row)
		if stands {
			n++
			if at = have.id; !asWritten {
				is = have.row.image()
			}
		}
		if logged {
			at, should = want.id, log.row(want, asWritten)
			want, err = log.next()
		}
		if stands && err == nil {
			have, err = rows.next()
		}
		if err == nil && !asWritten && (should != nil || is != nil) && !equal(should, is, extra) {
			err = differs(table, at, should, is)
		}
	}
	return n, err
}

// live is a row as it stands.
type live struct {
	id int64
	row
}

// newLive reads the rows of a table as they stand.
func newLive(c conn, table string) *pager[live] {
	return &pager[live]{read: func(after *live) ([]live, error) {
		from := int64(-1 << 63)
		if after != nil {
			from = after.id
		}
		scan := scanRows()
		return collect(c, func(rows *sql.Rows) (live, error) {
			r, err := scan(rows)
			id, _ := r.value("id").(int64)
			return live{id, r}, err
		}, "SELECT * FROM "+table+" WHERE id > ? ORDER BY id LIMIT ?", from, pageRows)
	}}
}
