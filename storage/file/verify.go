package file

import (
	"context"
	"database/sql"
	"errors"
	"path/filepath"
	"strings"

	"chancery/model"
)

// Report is what a check of a whole diary found. Findings are codes for words;
// none means that everything is well.
type Report struct {
	Version  int    // of the schema
	Ops      int64  // deeds in the log
	Rows     int    // rows of content
	Head     string // hash of the last deed: the seal of the whole file
	Stale    int    // search keys that are not as they would be made now: no damage, the words of the rows stand
	Findings []*model.Error

	issued int64 // the highest number of an edition
}

// OK says that nothing is wrong.
func (r Report) OK() bool { return len(r.Findings) == 0 }

const mostFindings = 50

// What a check of pages and references finds.
const (
	foundIntegrity = "storage.found-integrity" // {0} what SQLite says
	foundReference = "storage.found-reference" // {0} table
)

// Tell adds a finding: a code of package words, and its arguments.
func (r *Report) Tell(code string, args ...string) {
	if len(r.Findings) < mostFindings {
		r.Findings = append(r.Findings, model.Refuse(code, args...))
	}
}

// Verify checks a file that this process does not have open: pages, keys,
// references, schema, and every row against the log. An error means that it
// could not be checked at all; what is wrong in it stands in the Report.
func Verify(path string, s Schema) (Report, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return Report{}, Mapped(err)
	}
	if _, err := readHeader(path); err != nil {
		return Report{}, err
	}
	db, done, err := readable(path)
	if err != nil {
		return Report{}, Mapped(err)
	}
	defer done()
	return s.report(always, db, path, s.Content.Check)
}

// report is what prove finds in a file that is sound as a file.
func (s Schema) report(ctx context.Context, db *sql.DB, path string, prove func(Conn, *Report) error) (Report, error) {
	var r Report
	one, err := db.Conn(ctx)
	if err != nil {
		return r, Mapped(err)
	}
	defer one.Close()
	c := within{ctx, one}
	if _, err := c.ExecContext(always, "BEGIN"); err != nil { // one state, whatever is written meanwhile
		return r, Mapped(err)
	}
	defer one.ExecContext(always, "ROLLBACK")
	if r.Version, err = checkVersion(c, path, s.newest()); err != nil {
		return r, Mapped(err)
	}
	if r.Version == s.newest() && checkSchema(c, s) != nil {
		r.Tell(Changed)
	}
	if err := r.pages(c); err != nil {
		return r, r.damaged(err)
	}
	if err := prove(c, &r); err != nil {
		return r, r.damaged(err)
	}
	r.issued, _ = s.Content.Issued(c) // an older file has no editions
	return r, nil
}

// damaged turns an error that damage caused into a finding.
func (r *Report) damaged(err error) error {
	if errors.Is(err, context.Canceled) {
		return err
	}
	err = Mapped(err)
	switch model.Code(err) {
	case Busy, ReadOnly, Missing, IO, Unread, NoLocks:
		return err
	}
	if cause := errors.Unwrap(err); cause != nil {
		err = cause // without our code in front of it
	}
	r.integrity(err.Error())
	return nil
}

// integrity tells what the engine says, on one line and once.
func (r *Report) integrity(said string) {
	said = strings.Join(strings.Fields(strings.TrimPrefix(said, "*** in database main ***")), " ")
	for _, f := range r.Findings {
		if f.Code == foundIntegrity && f.Args[0] == said {
			return
		}
	}
	r.Tell(foundIntegrity, said)
}

func (r *Report) pages(c Conn) error {
	var unread error
	err := Each(c, "PRAGMA integrity_check(20)", func(said string) {
		if faulty(said) {
			unread = refuse(Unread)
		} else if said != "ok" {
			r.integrity(said)
		}
	})
	if err != nil || unread != nil {
		return errors.Join(err, unread)
	}
	return Each(c, `SELECT DISTINCT "table" FROM pragma_foreign_key_check`, func(table string) { r.Tell(foundReference, table) })
}

// Each gives every text that a query answers with to fn.
func Each(c Conn, query string, fn func(string)) error {
	rows, err := c.QueryContext(always, query)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var s sql.NullString
		if err := rows.Scan(&s); err != nil {
			return err
		}
		fn(s.String)
	}
	return rows.Err()
}
