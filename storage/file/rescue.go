package file

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"time"

	"chancery/model"
)

// moved refuses when the name no longer leads to this file: with storage.rescued,
// once everything in it was written to a file beside, or with storage.moved when
// that could not be done.
func (f *File) moved() error {
	err := f.guard.check()
	if err == nil {
		return nil
	}
	if f.rescue == "" {
		to, failed := f.writeRescue()
		if failed != nil {
			f.log.Error("rescue", "path", f.path, "err", failed)
			return err
		}
		f.rescue = to
	}
	return model.Refuse(Rescued, f.path, f.rescue).With(model.Way{Deed: model.WayOpen, Path: f.rescue})
}

// writeRescue writes all that is in the open file beside where it lay; when that
// folder is gone, where this person's files are.
func (f *File) writeRescue() (path string, err error) {
	home, _ := os.UserHomeDir() // without one, the next is tried
	for _, dir := range []string{filepath.Dir(f.path), home, os.TempDir()} {
		if dir == "" || !exists(dir) {
			continue
		}
		if path, err = put(filepath.Join(dir, filepath.Base(f.path)), rescued, f.now(), f.pour); err == nil {
			return path, nil
		}
	}
	return "", err
}

// put writes a diary of its own beside the one at path: under a name that says
// what it is, whole or not at all.
func put(path, kind string, now time.Time, write func(path string) error) (name string, err error) {
	p, err := newPart(filepath.Dir(path), path)
	if err != nil {
		return "", err
	}
	defer p.drop()
	if err := write(p.path); err != nil {
		return "", err
	}
	name = asideName(strings.TrimSuffix(path, Extension), kind, Extension, now)
	if err := p.place(name); err != nil {
		return "", err
	}
	return name, syncFolder(filepath.Dir(name))
}

// pour writes the diary as it stands into an empty file, through the connection
// that is open, and proves what was written.
func (f *File) pour(path string) error {
	if err := f.copyInto(path); err != nil {
		return err
	}
	if _, err := proved(path, f.schema); err != nil {
		return err
	}
	return syncFile(path)
}

// copyInto copies through the connection that writes, else through one of those that
// read: it must write nothing, not even elsewhere, but while it copies.
func (f *File) copyInto(path string) error {
	if f.writes != nil {
		_, err := f.writes.Exec("VACUUM INTO ?", path)
		return err
	}
	c, err := f.asItIs().Conn(always)
	if err != nil {
		return err
	}
	defer c.Close()
	if _, err := c.ExecContext(always, "PRAGMA query_only=0"); err != nil {
		return err
	}
	_, err = c.ExecContext(always, "VACUUM INTO ?", path)
	_, back := c.ExecContext(always, "PRAGMA query_only=1")
	return errors.Join(err, back)
}

// SaveCopy writes the diary as it stands to a new file, through the connection
// that is open: it rescues everything when the file was moved or deleted. It
// never overwrites.
func (f *File) SaveCopy(path string) error {
	if anyOf(path) {
		return refuse(Exists, path)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return unwritable(path, Mapped(err))
	}
	p, err := newPart(filepath.Dir(path), path)
	if err != nil {
		return unwritable(path, Mapped(err))
	}
	defer p.drop()
	if err := f.pour(p.path); err != nil {
		return unwritable(path, Mapped(err))
	}
	if err := p.place(path); errors.Is(err, os.ErrExist) {
		return refuse(Exists, path)
	} else if err != nil {
		return unwritable(path, Mapped(err))
	}
	return Mapped(syncFolder(filepath.Dir(path)))
}
