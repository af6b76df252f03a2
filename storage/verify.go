package storage

import (
	"context"
	"database/sql"
	"errors"
	"path/filepath"
	"strconv"
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
	Findings []*model.Error
}

// OK says that nothing is wrong.
func (r Report) OK() bool { return len(r.Findings) == 0 }

const mostFindings = 50

func (r *Report) tell(code string, args ...string) {
	if len(r.Findings) < mostFindings {
		r.Findings = append(r.Findings, model.Refuse(code, args...))
	}
}

// Verify checks a diary that this process does not have open: pages, keys,
// references, schema, and every row against the log. An error means that it
// could not be checked at all; what is wrong in it stands in the Report.
func Verify(path string) (Report, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return Report{}, mapped(err)
	}
	if _, err := readHeader(path); err != nil {
		return Report{}, err
	}
	db, err := connect(readerDSN(path), 1)
	if err != nil {
		return Report{}, mapped(err)
	}
	defer db.Close()
	return report(db, path, ownShape)
}

// Verify checks the open diary while it is used.
func (s *Store) Verify() (Report, error) { return report(s.reads, s.path, s.shape) }

func report(db *sql.DB, path string, sh shape) (Report, error) {
	var r Report
	c, err := db.Conn(always)
	if err != nil {
		return r, mapped(err)
	}
	defer c.Close()
	if _, err := c.ExecContext(always, "BEGIN"); err != nil { // one state, whatever is written meanwhile
		return r, mapped(err)
	}
	defer c.ExecContext(context.Background(), "ROLLBACK")
	if r.Version, err = checkVersion(c, path, sh.newest()); err != nil {
		return r, mapped(err)
	}
	if r.Version == sh.newest() && checkSchema(c, sh.steps) != nil {
		r.tell(codeChanged)
	}
	if err := r.pages(c); err != nil {
		return r, r.damaged(err)
	}
	if err := r.replay(c, sh); err != nil {
		return r, r.damaged(err)
	}
	return r, nil
}

// damaged turns an error that damage caused into a finding.
func (r *Report) damaged(err error) error {
	err = mapped(err)
	switch model.Code(err) {
	case codeBusy, codeReadOnly, codeMissing:
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
	r.tell(foundIntegrity, said)
}

func (r *Report) pages(c conn) error {
	err := each(c, "PRAGMA integrity_check(20)", func(said string) {
		if said != "ok" {
			r.integrity(said)
		}
	})
	if err != nil {
		return err
	}
	return each(c, `SELECT DISTINCT "table" FROM pragma_foreign_key_check`, func(table string) { r.tell(foundReference, table) })
}

func each(c conn, query string, fn func(string)) error {
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

func (r *Report) replay(c conn, sh shape) error {
	last, err := checkChain(c, r.tell)
	if err != nil {
		return err
	}
	r.Ops, r.Head = last.ID, last.Hash
	if r.Rows, err = checkRows(c, sh.tables, r.tell, nil); err != nil {
		return err
	}
	if r.Version >= vaultSince {
		if err := checkVault(c, sh.tables, r.tell); err != nil {
			return err
		}
	}
	if r.Version < sh.newest() {
		return nil // keys of an older program are made anew by the upgrade
	}
	return r.search(c, sh.tables)
}

// search compares the search keys with keys made anew.
func (r *Report) search(c conn, tables *registry) error {
	for _, t := range tables.sources() {
		s := t.search
		ids, err := idsOf(c, "SELECT id FROM "+t.name+" UNION SELECT id FROM search WHERE kind = ? ORDER BY 1", s.kind)
		if err != nil {
			return err
		}
		for len(ids) > 0 {
			n := min(len(ids), 1000)
			if err := r.searchPart(c, s, ids[:n]); err != nil {
				return err
			}
			ids = ids[n:]
		}
	}
	return nil
}

func (r *Report) searchPart(c conn, s *source, ids []int64) error {
	fresh, err := s.keys(c, ids)
	if err != nil {
		return err
	}
	stored, err := storedKeys(c, s.kind, ids[0], ids[len(ids)-1])
	if err != nil {
		return err
	}
	for _, id := range ids {
		a, ok := fresh[id]
		b, there := stored[id]
		if ok != there || a != b {
			r.tell(foundSearch, s.kind, strconv.FormatInt(id, 10))
		}
	}
	return nil
}

func storedKeys(c conn, kind string, from, to int64) (map[int64]entry, error) {
	rows, err := c.QueryContext(always, "SELECT id, at, key FROM search WHERE kind = ? AND id BETWEEN ? AND ?", kind, from, to)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := map[int64]entry{}
	for rows.Next() {
		var id int64
		var e entry
		if err := rows.Scan(&id, &e.at, &e.key); err != nil {
			return nil, err
		}
		out[id] = e
	}
	return out, rows.Err()
}
