package file

import (
	"errors"
	"io"
	"os"

	"chancery/model"
)

// SQLite tells a page that the disk did not give as damage. What found damage is
// tried once more, and the file read from end to end, before anybody is told so.

// sure tries again what found damage.
func sure(try func() error) error {
	err := try()
	if saysDamage(err) {
		err = try()
	}
	return err
}

func saysDamage(err error) bool {
	code := model.Code(Mapped(err))
	return code == Corrupt || code == Unsound || code == foundIntegrity
}

// blamed is an error of damage, or of the disk when the file cannot be read.
func blamed(err error, path string) error {
	if !saysDamage(err) {
		return err
	}
	for _, end := range []string{"", "-wal", "-journal"} { // part of it may lie in its journal
		if failed := readThrough(path + end); failed != nil && !errors.Is(failed, os.ErrNotExist) {
			return &model.Error{Code: Unread, Args: []string{path}, Err: errors.Join(err, failed)}
		}
	}
	return err
}

// Told is what to say of an error that came while the open file was read or
// written. A page that the disk did not give once, and gives now, is no damage.
func (f *File) Told(err error) error {
	err = blamed(Mapped(err), f.path)
	if f.writes != nil && engineCode(err) == Corrupt && f.sound() {
		return &model.Error{Code: Unread, Args: []string{f.path}, Err: err}
	}
	return err
}

// sound looks at the pages through a connection of its own: whoever asks may hold
// the last that is free.
func (f *File) sound() bool {
	db, err := connect(readerDSN(f.path), 1)
	if err != nil {
		return false
	}
	defer db.Close()
	return quickCheck(db) == nil
}

// readAll reads a file that this process does not have open.
func readAll(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = io.Copy(io.Discard, f)
	return err
}
