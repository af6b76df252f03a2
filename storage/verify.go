package storage

import (
	"slices"
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

// Check proves the diary, and counts the search keys that are not as they would be made now.
func (sh shape) Check(c file.Conn, r *Report) error {
	err := sh.Prove(c, r)
	if err == nil && r.Version == len(sh.steps) { // of an older one the upgrade makes the keys anew
		r.Stale, err = staleKeys(c, sh.tables)
	}
	return err
}

// Prove proves the rows by the log and the vault by its sums. Search keys are no
// part of the proof: they follow from the rows.
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
		return checkVault(c, sh.tables, r.Tell)
	}
	return nil
}

// staleKeys counts the search keys that differ from keys made anew.
func staleKeys(c conn, tables *registry) (n int, err error) {
	for _, t := range tables.sources() {
		s := t.search
		ids, err := idsOf(c, "SELECT id FROM "+t.name+" UNION SELECT id FROM search WHERE kind = ? ORDER BY 1", s.kind)
		if err != nil {
			return n, err
		}
		for chunk := range slices.Chunk(ids, 1000) {
			k, err := s.stale(c, chunk)
			if n += k; err != nil {
				return n, err
			}
		}
	}
	return n, nil
}

func (s *source) stale(c conn, ids []int64) (n int, err error) {
	fresh, err := s.keys(c, ids, s.queries)
	if err != nil {
		return 0, err
	}
	stored, err := storedKeys(c, s.kind, ids[0], ids[len(ids)-1])
	if err != nil {
		return 0, err
	}
	for _, id := range ids {
		a, ok := fresh[id]
		b, there := stored[id]
		if ok != there || a != b {
			n++
		}
	}
	return n, nil
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
