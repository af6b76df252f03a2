package file

import (
	"database/sql"
	"errors"
	"os"
	"path/filepath"

	"chancery/patient"
)

// A program that was killed while it wrote leaves a journal with what stood in
// the file before, or with what is to stand in it: SQLite plays it when the file
// is next opened to write. Until then the header is not to be believed.

// unsettled says that the file is not all there is: a journal beside it holds
// part of it.
func unsettled(path string) bool { return filled(path+"-wal") || filled(path+"-journal") }

// readable opens a file to read. One that a killed program left in the middle of
// a change is read through a private copy; done closes it.
func readable(path string) (db *sql.DB, done func(), err error) {
	path = fullName(path)
	_, err = versionIn(path)
	path, drop, err := whole(path, hot(err))
	if err != nil {
		return nil, nil, err
	}
	if db, err = connect(readerDSN(path), 1); err != nil {
		drop()
		return nil, nil, err
	}
	return db, func() { db.Close(); drop() }, nil
}

// whole is a path under which all of a file can be read: its own, or when its
// journals have to be played that of a private copy. drop removes the copy.
func whole(path string, play bool) (all string, drop func(), err error) {
	if !play {
		return path, func() {}, nil
	}
	r, err := newRoom()
	if err != nil {
		return "", nil, err
	}
	if all, err = settle(path, r.dir); err != nil {
		r.drop()
		return "", nil, err
	}
	return all, func() { r.drop() }, nil
}

// settle copies a file with its journals into a folder, and plays them there.
func settle(path, dir string) (copied string, err error) {
	return settleWith(path, dir, companions[:2])
}

func settleWith(path, dir string, journals []string) (copied string, err error) {
	copied = filepath.Join(dir, "settled")
	dropWith(copied, patient.Remove)
	if err := copyFile(path, copied); err != nil {
		return "", err
	}
	for _, end := range journals {
		if err := copyFile(path+end, copied+end); err != nil && !errors.Is(err, os.ErrNotExist) {
			return "", err
		}
	}
	db, err := connect(upgradeDSN(copied), 1)
	if err != nil {
		return copied, err
	}
	defer db.Close()
	return copied, quickCheck(db) // the first read plays them
}
