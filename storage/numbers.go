package storage

import (
	"database/sql"
	"errors"

	"chancery/storage/file"
)

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

// Issued is the highest number of an edition of any visit.
func (sh shape) Issued(c file.Conn) (n int64, err error) {
	err = c.QueryRowContext(always, "SELECT coalesce(max(n), 0) FROM editions").Scan(&n)
	return n, err
}

// Given is the highest number that a deed was ever given.
func (sh shape) Given(c file.Conn) (id int64, err error) {
	err = c.QueryRowContext(always, "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'ops'").Scan(&id)
	return id, err
}
