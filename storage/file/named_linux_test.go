package file

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"chancery/model"
)

// All tests of this room run as on Windows: what is renamed, replaced or removed here nobody has open.
func init() {
	renameOnce = func(from, to string) error { return strictly(func() error { return os.Rename(from, to) }, from, to) }
	removeOnce = func(path string) error { return strictly(func() error { return os.Remove(path) }, path) }
}

var errOpen = errors.New("somebody has it open")

// strictly does what the names of files are used for, unless this process has one of them open.
func strictly(do func() error, paths ...string) error {
	open, err := os.ReadDir("/proc/self/fd")
	if err != nil {
		return err
	}
	for _, path := range paths {
		st, err := os.Lstat(path)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return err
		}
		for _, fd := range open {
			if at, err := os.Stat(filepath.Join("/proc/self/fd", fd.Name())); err == nil && os.SameFile(st, at) {
				return fmt.Errorf("%s: %w", filepath.Base(path), errOpen)
			}
		}
	}
	return do()
}

func TestTheStrictSystemIsStrict(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range []error{rename(path, path+"y"), remove(path)} {
		if !errors.Is(err, errOpen) {
			t.Errorf("an open file gave way: %v", err)
		}
	}
	if err := errors.Join(os.WriteFile(path+"y", nil, 0o600), f.Close(), rename(path, path+"y"), remove(path+"y")); err != nil {
		t.Error(err)
	}
}

// closed is a diary with a note in it and a backup beside it, that nobody has open.
func closed(t *testing.T) (path, backup string) {
	t.Helper()
	f := create(t, options())
	write(t, f, "x")
	b, err := f.Backup(ReasonHand, "")
	if err != nil {
		t.Fatal(err)
	}
	if err := shut(f, true); err != nil {
		t.Fatal(err)
	}
	return f.path, b.Path
}

// later are the options of a program that knows one step more.
func later() Options {
	o := options()
	o.Schema.Steps = append(noteSteps[:1:1], "ALTER TABLE notes ADD COLUMN more TEXT NOT NULL DEFAULT '';")
	return o
}

// A backup is put back, a file is led on, a way out of trouble taken, while nothing holds what changes its name.
func TestNothingIsRenamedWhileItIsOpen(t *testing.T) {
	with := func(end string) func(t *testing.T, path string) {
		return func(t *testing.T, path string) {
			if err := os.WriteFile(path+end, []byte("not ours"), 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	second := func(t *testing.T, path string) {
		if err := os.Link(path, path+".twin"); err != nil {
			t.Fatal(err)
		}
	}
	mend := func(deed string) func(path, _ string) error {
		return func(path, _ string) error {
			_, err := Mend(model.Way{Deed: deed, Path: path}, options())
			return err
		}
	}
	for name, one := range map[string]struct {
		before func(t *testing.T, path string)
		do     func(path, backup string) error
	}{
		"restored":                  {nil, func(path, backup string) error { _, err := Restore(path, backup, options()); return err }},
		"restored beside a journal": {with("-wal"), func(path, backup string) error { _, err := Restore(path, backup, options()); return err }},
		"led on": {nil, func(path, _ string) error {
			f, err := Open(path, later())
			if err == nil {
				err = errors.Join(f.Why(), shut(f, true))
			}
			return err
		}},
		"newest restored":   {nil, mend(model.WayRestore)},
		"journal put aside": {with("-wal"), mend(model.WayAside)},
		"lock put aside":    {with(".lock"), mend(model.WayUnlock)},
		"made its own":      {second, mend(model.WayOwn)},
		"begun anew":        {nil, mend(model.WayAnew)},
	} {
		t.Run(name, func(t *testing.T) {
			path, backup := closed(t)
			if one.before != nil {
				one.before(t, path)
			}
			if err := one.do(path, backup); err != nil {
				t.Fatal(err)
			}
			if name == "lock put aside" {
				return
			}
			f, err := Open(path, later())
			if err != nil {
				t.Fatal(err)
			}
			if err := errors.Join(f.Why(), shut(f, true)); err != nil {
				t.Error(err)
			}
		})
	}
}

// A stick formatted for Windows knows no links: backups and copies get their names all the same.
func TestWhereThereAreNoLinks(t *testing.T) {
	was := link
	link = func(string, string) error { return errors.ErrUnsupported }
	defer func() { link = was }()
	path, backup := closed(t)
	if _, err := Restore(path, backup, options()); err != nil {
		t.Fatal(err)
	}
	f, err := Open(path, options())
	if err != nil {
		t.Fatal(err)
	}
	defer shut(f, true)
	to := filepath.Join(t.TempDir(), "copy.chancery")
	if err := f.SaveCopy(to); err != nil {
		t.Fatal(err)
	}
	if err := f.SaveCopy(to); model.Code(err) != Exists {
		t.Errorf("%v", err)
	}
}
