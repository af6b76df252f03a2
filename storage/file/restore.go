package file

import (
	"errors"
	"io"
	"os"
	"path/filepath"

	"chancery/model"
)

// Spoilt says that a backup is not usable, and why; nil stays nil.
func Spoilt(path string, err error) error {
	if err == nil {
		return nil
	}
	return &model.Error{Code: BadBackup, Args: []string{path}, Err: err}
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
	if _, err := os.Stat(backup); err != nil {
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
	kept, r, err = swap(path, backup, o)
	return kept, r, Mapped(err)
}

func swap(path, backup string, o Options) (kept string, r Report, err error) {
	fresh, err := newPart(filepath.Dir(path), path)
	if err != nil {
		return "", r, err
	}
	defer fresh.drop()
	if err := fill(fresh.path, backup, o.Schema); err != nil {
		return "", r, Spoilt(backup, err)
	}
	if r, err = proved(fresh.path, o.Schema); err != nil {
		return "", r, Spoilt(backup, err)
	}
	kept, err = change(path, fresh, o)
	return kept, r, err
}

// fill writes all of a backup into an empty file.
func fill(to, backup string, s Schema) error {
	if filepath.Ext(backup) == tailEnd {
		return rebuild(backup, to, s)
	}
	all, drop, err := whole(backup, unsettled(backup))
	if err != nil {
		return err
	}
	defer drop()
	return copyFile(all, to)
}

// change lets a file take the place of the diary, which is kept.
func change(path string, fresh *part, o Options) (kept string, err error) {
	name := asideName(path, beforeRestore, "", o.Now())
	if exists(path) {
		if err := keep(path, name); err != nil {
			return "", err
		}
		kept = name
	}
	if _, err = setAside(path, name); err == nil {
		err = fresh.become(path)
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
	if err := link(path, name); err == nil || errors.Is(err, os.ErrExist) {
		return err
	}
	return rename(path, name)
}

// giveBack lets everything be as it was before a restore that failed.
func giveBack(path, kept string) error {
	if exists(path) {
		return takeBack(path, kept)
	}
	if _, err := setAside(kept, path); err != nil {
		return err
	}
	return rename(kept, path)
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
