package file

import (
	"database/sql"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strconv"

	"chancery/model"
)

// Look opens a backup that nobody writes, after it was proved, and says what
// was found in it and what its name tells; storage.badbackup when it is not
// usable. Whoever asks calls done.
func Look(path string, s Schema) (db *sql.DB, b Backup, r Report, done func(), err error) {
	path, err = filepath.Abs(path)
	if err != nil {
		return nil, b, r, nil, Mapped(err)
	}
	b, _ = backupAt(path) // a copy under another name has no stamp
	b.Path = path
	whole, forget, err := wholeOf(path, s)
	if err != nil {
		return nil, b, r, nil, Spoilt(path, err)
	}
	if r, err = proved(whole, s); err == nil {
		db, err = connect(strangerDSN(whole), 1)
	}
	if err != nil {
		forget()
		return nil, b, r, nil, Spoilt(path, err)
	}
	b.Head = short(r.Head)
	return db, b, r, func() { db.Close(); forget() }, nil
}

// wholeOf is a file that is all of a backup: the backup itself, or a private one
// in which a tail was played onto its full copy.
func wholeOf(path string, s Schema) (whole string, forget func(), err error) {
	if filepath.Ext(path) != tailEnd {
		return path, func() {}, nil
	}
	dir, err := os.MkdirTemp("", "chancery-")
	if err != nil {
		return "", nil, err
	}
	whole = filepath.Join(dir, "whole")
	if err := rebuild(path, whole, s); err != nil {
		os.RemoveAll(dir)
		return "", nil, err
	}
	return whole, func() { os.RemoveAll(dir) }, nil
}

// Peek shows what lies in a full copy, of whatever version, without proving it.
func Peek(path string, see func(c Conn, version int) error) error {
	db, err := connect(strangerDSN(path), 1)
	if err != nil {
		return Mapped(err)
	}
	defer db.Close()
	_, at, err := version(db)
	if err == nil {
		err = see(db, at)
	}
	return Mapped(err)
}

// PeekTail shows the lines of a tail, without proving them.
func PeekTail(path string, see func(lines *json.Decoder) error) error {
	_, lines, f, err := openTail(path)
	if err != nil {
		return Mapped(err)
	}
	defer f.Close()
	return Mapped(see(lines))
}

// Spoilt says that a backup is not usable, and why; nil stays nil.
func Spoilt(path string, err error) error {
	if err == nil {
		return nil
	}
	return &model.Error{Code: BadBackup, Args: []string{path}, Err: err}
}

// Restore puts a backup in the place of a diary that nobody has open. The
// present file is kept beside it; its name comes back ("" when there was none).
// Errors: storage.badbackup, .locked, .journal, and those of the disk. Killed at
// any moment it leaves the old diary or the new one, whole.
func Restore(path, backup string, o Options) (kept string, err error) {
	path, err = filepath.Abs(path)
	if err != nil {
		return "", Mapped(err)
	}
	if _, err := os.Stat(backup); err != nil {
		return "", Spoilt(backup, err)
	}
	l, err := takeLock(path, o.Actor, o.Now())
	if err != nil {
		return "", err
	}
	defer l.release()
	for _, end := range []string{"-wal", "-journal"} { // it would be played onto the restored file
		if st, err := os.Stat(path + end); err == nil && st.Size() > 0 {
			return "", refuse(Journal, path+end)
		}
	}
	kept, err = swap(path, backup, o)
	return kept, Mapped(err)
}

func swap(path, backup string, o Options) (kept string, err error) {
	fresh := path + ".restore"
	defer os.Remove(fresh)
	if err := rebuild(backup, fresh, o.Schema); err != nil {
		return "", Spoilt(backup, err)
	}
	if _, err := proved(fresh, o.Schema); err != nil {
		return "", Spoilt(backup, err)
	}
	if exists(path) {
		if kept, err = keep(path, path+".before-restore-"+o.Now().UTC().Format(stampLayout)); err != nil {
			return "", err
		}
	}
	for _, end := range []string{"-wal", "-journal", "-shm"} { // empty ones
		if err := os.Remove(path + end); err != nil && !errors.Is(err, os.ErrNotExist) {
			return kept, err
		}
	}
	if err := os.Rename(fresh, path); err != nil {
		return kept, err
	}
	return kept, syncFolder(filepath.Dir(path))
}

// keep gives the present file a second name.
func keep(path, name string) (string, error) {
	for i := range 100 {
		to := name
		if i > 0 {
			to += "-" + strconv.Itoa(i)
		}
		err := os.Link(path, to)
		switch {
		case err == nil:
			return to, nil
		case errors.Is(err, os.ErrExist):
			continue
		}
		if err := copyFile(path, to); err != nil { // no links on this disk
			return "", err
		}
		return to, nil
	}
	return "", os.ErrExist
}

func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	if err := emptyFile(to); err != nil {
		return err
	}
	out, err := os.OpenFile(to, os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	if _, err := io.Copy(out, in); err != nil {
		out.Close()
		return err
	}
	if err := out.Sync(); err != nil {
		out.Close()
		return err
	}
	return out.Close()
}
