package storage

import (
	"slices"

	"chancery/words"
)

// Search keys follow from the rows and from how words are folded. A row of its own
// in their table says with which folding they were made; diaries from before
// there was such a row have keys of the first.

const foldRow = "fold"

// outdate lets the keys be made anew when the diary is next opened to write.
func outdate(c conn) error { return foldedBy(c, 0) }

func foldedBy(c conn, version int) error {
	_, err := c.ExecContext(always, `INSERT INTO search(kind, id, at, key) VALUES(?,0,?,'') ON CONFLICT(kind, id) DO UPDATE SET at = excluded.at`, foldRow, version)
	return err
}

// refold makes the search keys anew when they were made with another folding, or
// when somebody says that they must be.
func (s *Store) refold(anyway bool) error {
	var version int
	err := s.reads.QueryRowContext(always, "SELECT coalesce((SELECT at FROM search WHERE kind = ? AND id = 0), 1)", foldRow).Scan(&version)
	if err != nil || version == words.FoldVersion && !anyway {
		return s.file.Told(err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.writable(); err != nil {
		return err
	}
	tx, err := s.writes.BeginTx(always, nil)
	if err != nil {
		return s.file.Told(err)
	}
	defer tx.Rollback()
	if err := allKeys(tx, s.shape.tables); err != nil {
		return s.file.Told(err)
	}
	return s.file.Told(tx.Commit())
}

func allKeys(c conn, tables *registry) error {
	if _, err := c.ExecContext(always, "DELETE FROM search"); err != nil {
		return err
	}
	for _, t := range tables.sources() {
		ids, err := idsOf(c, "SELECT id FROM "+t.name)
		if err != nil {
			return err
		}
		for chunk := range slices.Chunk(ids, 1000) {
			if err := t.search.write(c, chunk, t.search.queries); err != nil {
				return err
			}
		}
	}
	return foldedBy(c, words.FoldVersion)
}

// Renew makes the search keys anew. Errors: those of Do.
func (s *Store) Renew() error { return s.refold(true) }
