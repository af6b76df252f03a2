package storage

import (
	"database/sql"
	"errors"
	"strconv"

	"chancery/storage/file"
)

// Report is what a check of a whole diary found.
type Report = file.Report

// Verify checks a diary that this process does not have open.
func Verify(path string) (Report, error) { return file.Verify(path, ownShape.schema()) }

// Verify checks the open diary while it is used.
func (s *Store) Verify() (Report, error) { return s.file.Verify() }

// Head is the last deed.
func (sh shape) Head(c file.Conn) (int64, string, error) {
	o, err := head(c)
	return o.ID, o.Hash, err
}

// Hash is that of a deed.
func (sh shape) Hash(c file.Conn, id int64) (hash string, err error) {
	err = c.QueryRowContext(always, "SELECT hash FROM ops WHERE id = ?", id).Scan(&hash)
	if errors.Is(err, sql.ErrNoRows) {
		return "", nil
	}
	return hash, err
}

// Named is the last deed whose hash begins so.
func (sh shape) Named(c file.Conn, begins string) (id int64, err error) {
	err = c.QueryRowContext(always, "SELECT coalesce(max(id), 0) FROM ops WHERE substr(hash, 1, length(?1)) = ?1", begins).Scan(&id)
	return id, err
}

// Given is the highest number that a deed was ever given.
func (sh shape) Given(c file.Conn) (id int64, err error) {
	err = c.QueryRowContext(always, "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'ops'").Scan(&id)
	return id, err
}

// Prove proves the rows by the log, the vault by its sums, and the search keys
// by keys made anew.
func (sh shape) Prove(c file.Conn, r *Report) error {
	last, err := checkChain(c, r.Tell)
	if err != nil {
		return err
	}
	r.Ops, r.Head = last.ID, last.Hash
	if given, err := sh.Given(c); err != nil {
		return err
	} else if given > last.ID {
		r.Tell(foundMissing, strconv.FormatInt(given-last.ID, 10))
	}
	if r.Rows, err = checkRows(c, sh.tables, r.Tell, nil); err != nil {
		return err
	}
	if r.Version >= vaultSince {
		if err := checkVault(c, sh.tables, r.Tell); err != nil {
			return err
		}
	}
	if r.Version < len(sh.steps) {
		return nil // keys of an older program are made anew by the upgrade
	}
	return checkSearch(c, sh.tables, r.Tell)
}

// search compares the search keys with keys made anew.
func checkSearch(c conn, tables *registry, tell broken) error {
	for _, t := range tables.sources() {
		s := t.search
		ids, err := idsOf(c, "SELECT id FROM "+t.name+" UNION SELECT id FROM search WHERE kind = ? ORDER BY 1", s.kind)
		if err != nil {
			return err
		}
		for len(ids) > 0 {
			n := min(len(ids), 1000)
			if err := s.check(c, ids[:n], tell); err != nil {
				return err
			}
			ids = ids[n:]
		}
	}
	return nil
}

func (s *source) check(c conn, ids []int64, tell broken) error {
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
			tell(foundSearch, s.kind, strconv.FormatInt(id, 10))
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
