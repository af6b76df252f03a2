package file

import (
	"database/sql"
	"errors"
	"io"
	"os"
	"path/filepath"

	"chancery/model"
)

// Look opens a backup that nobody writes, after it was proved, and says what
// was found in it and what its name tells; storage.badbackup when it is not
// usable. Whoever asks closes it.
func Look(path string, s Schema) (*sql.DB, func(), Backup, Report, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, nil, Backup{}, Report{}, Mapped(err)
	}
	all, drop, err := settled(path)
	if err != nil {
		return nil, nil, Backup{}, Report{}, Spoilt(path, err)
	}
	r, err := proved(all, s)
	if err != nil {
		drop()
		return nil, nil, Backup{}, r, Spoilt(path, err)
	}
	b, _ := parseBackup(filepath.Base(path)) // a copy under another name has no stamp
	b.Path, b.Head = path, short(r.Head)
	db, err := connect(strangerDSN(all), 1)
	if err != nil {
		drop()
		return nil, nil, Backup{}, r, Spoilt(path, err)
	}
	return db, func() { db.Close(); drop() }, b, r, nil
}

// Peek shows what lies in a backup, of whatever version, without proving it.
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

// Spoilt says that a backup is not usable, and why; nil stays nil.
func Spoilt(path string, err error) error {
	if err == nil {
		return nil
	}
	return &model.Error{Code: BadBackup, Args: []string{path}, Err: err}
}

// settled is a path under which all of a backup lies in one file: a diary that
// was copied with its journal is only whole with it.
func settled(backup string) (all string, drop func(), err error) {
	return whole(backup, func(error) bool { return unsettled(backup) })
}

// Restore puts a backup in the place of a diary that nobody has open. The
// present file is kept beside it, with the journal that belongs to it; its name
// comes back ("" when there was none). Errors: storage.badbackup, .locked, and
// those of the disk. Killed at any moment it leaves the old diary or the new
// one, whole.
func Restore(path, backup string, o Options) (kept string, err error) {
	path, err = realPath(path)
	if err != nil {
		return "", err
	}
	kept, _, err = restore(path, backup, o)
	return kept, err
}

// restore says too what is in the backup.
func restore(path, backup string, o Options) (kept string, r Report, err error) {
	all, drop, err := settled(backup)
	if err != nil {
		return "", r, Spoilt(backup, err)
	}
	defer drop()
	if r, err = proved(all, o.Schema); err != nil {
		return "", r, Spoilt(backup, err)
	}
	l, err := takeLock(path, o)
	if err != nil {
		return "", r, err
	}
	defer l.release()
	if exists(path) {
		if err := oneName(path); err != nil && model.Code(err) == "" {
			return "", r, Mapped(err)
		}
	}
	kept, err = swap(path, all, o)
	return kept, r, Mapped(err)
}

func swap(path, backup string, o Options) (kept string, err error) {
	fresh, err := newPart(filepath.Dir(path), path)
	if err != nil {
		return "", err
	}
	defer fresh.drop()
	if err := copyFile(backup, fresh.path); err != nil {
		return "", err
	}
	if _, err := proved(fresh.path, o.Schema); err != nil {
		return "", Spoilt(backup, err)
	}
	name := asideName(path, beforeRestore, "", o.Now())
	if exists(path) {
		if err := keep(path, name); err != nil {
			return "", err
		}
		kept = name
	}
	if _, err = setAside(path, name); err == nil {
		err = os.Rename(fresh.path, path)
	}
	if err != nil && kept != "" {
		return "", errors.Join(err, giveBack(path, kept))
	}
	if err != nil {
		return "", err
	}
	return kept, syncFolder(filepath.Dir(path))
}

// keep gives the present file a second name, until the backup takes the first.
// Where there are no links it loses the first at once.
func keep(path, name string) error {
	if err := os.Link(path, name); err == nil || errors.Is(err, os.ErrExist) {
		return err
	}
	return os.Rename(path, name)
}

// giveBack lets everything be as it was before a restore that failed.
func giveBack(path, kept string) error {
	if exists(path) {
		return takeBack(path, kept)
	}
	if _, err := setAside(kept, path); err != nil {
		return err
	}
	return os.Rename(kept, path)
}

// copyFile copies into a file that is new or empty, to the disk.
func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|noFollow, 0o600)
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
