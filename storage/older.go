package storage

import (
	"os"
	"path/filepath"
)

// older makes a private copy of a file of an older version and upgrades that:
// what may not be written can be read all the same. The file itself is not
// touched; the copy goes when the store is closed.
func (s *Store) older(o Options) (copied string, err error) {
	if s.private, err = os.MkdirTemp("", "chancery-"); err != nil {
		return "", err
	}
	copied = filepath.Join(s.private, "diary")
	if err := emptyFile(copied); err != nil {
		return "", err
	}
	if err := vacuumInto(s.path, copied); err != nil {
		return "", err
	}
	db, err := connect(uri(copied)+"?mode=rw&_foreign_keys=1", 1)
	if err != nil {
		return "", err
	}
	defer db.Close()
	m := migration{shape: s.shape, op: op{At: o.Now().Unix(), Actor: o.Actor}, backup: func(int) error { return nil }}
	return copied, m.run(db)
}

// forget removes the private copy.
func (s *Store) forget() error {
	if s.private == "" {
		return nil
	}
	return os.RemoveAll(s.private)
}
