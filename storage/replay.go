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

// checkTable leaves to SQLite what most rows are: made by one change, and as it says letter for
// letter. The others are replayed, with what lies between those that are close together.
func checkTable(c conn, table string, tell broken, differs func(string, int64, image, image) error) (n int, err error) {
	if err := c.QueryRowContext(always, "SELECT count(*) FROM "+table).Scan(&n); err != nil {
		return 0, err
	}
	odd, err := oddRows(c, table)
	if err != nil || len(odd) == 0 {
		return n, err
	}
	extra, err := defaults(c, table)
	if err != nil {
		return n, err
	}
	for len(odd) > 0 && err == nil {
		k := 1
		for k < len(odd) && odd[k]-odd[k-1] <= closeTogether {
			k++
		}
		err = span{table, odd[0], odd[k-1]}.check(c, extra, tell, differs)
		odd = odd[k:]
	}
	return n, err
}

// closeTogether is how far apart the keys of two rows are at most that are read in one go.
const closeTogether = 10

// check compares the rows of a span with their log.
func (s span) check(c conn, extra image, tell broken, differs func(string, int64, image, image) error) error {
	rows, log := s.live(c), newLogStream(c, s, tell)
	have, err := rows.next()
	if err != nil {
		return err
	}
	want, err := log.next()
	for err == nil && (have != nil || want != nil) {
		stands := have != nil && (want == nil || have.id <= want.id)
		logged := want != nil && (have == nil || want.id <= have.id)
		var at int64
		var should, is image
		if stands {
			at, is = have.id, have.image
			have, err = rows.next()
		}
		if logged && err == nil {
			at, should = want.id, want.row
			want, err = log.next()
		}
		if err == nil && (should != nil || is != nil) && !equal(should, is, extra) {
			err = differs(s.table, at, should, is)
		}
	}
	return err
}

// live is a row as it stands.
type live struct {
	id    int64
	image image
}

// live reads the rows of a span as they stand.
func (s span) live(c conn) *pager[live] {
	return &pager[live]{read: func(after *live) ([]live, error) {
		from, begins := s.first, "id >= ?"
		if after != nil {
			from, begins = after.id, "id > ?"
		}
		scan := scanImages()
		return collect(c, func(rows *sql.Rows) (live, error) {
			m, err := scan(rows)
			return live{m.integer("id"), m}, err
		}, "SELECT * FROM "+s.table+" WHERE "+begins+" AND id <= ? ORDER BY id LIMIT ?", from, s.last, pageRows)
	}}
}
