package file

import (
	"errors"
	"os"
	"path/filepath"

	"chancery/model"
)

// Create makes a new, empty diary, readable by its owner alone, in a folder
// that is made when missing. storage.exists when there is a file already. It has
// its name only when it is whole: a killed program leaves none.
func Create(path string, o Options) (*File, error) {
	path, err := realPath(path)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, unwritable(path, Mapped(err))
	}
	if path, err = realPath(path); err != nil {
		return nil, err
	}
	l, err := takeLock(path, o)
	if err != nil {
		return nil, unwritable(path, err)
	}
	if _, err := os.Lstat(path); err == nil {
		l.release()
		return nil, refuse(Exists, path)
	}
	l.before = witness{} // of a diary that is no more
	sweepParts(filepath.Dir(path), path)
	aside, err := setAside(path, asideName(path, putAside, "", o.Now()))
	if err == nil {
		err = begin(path, o)
	}
	if err != nil {
		l.release()
		return nil, unwritable(path, Mapped(err))
	}
	f, err := open(path, o, l)
	if err == nil {
		for _, name := range aside {
			f.warn(Parted, name)
		}
	}
	return f, unwritable(path, err)
}

// unwritable says of a new file that cannot be written where that is: there is nothing
// yet to open read-only, and nothing that was safe before.
func unwritable(path string, err error) error {
	code, ok := map[string]string{ReadOnly: NoFolder, Full: NoRoom}[model.Code(err)]
	if !ok {
		return err
	}
	return &model.Error{Code: code, Args: []string{filepath.Dir(path)}, Err: err}
}

// begin makes an empty diary, unless there is something of that name.
func begin(path string, o Options) error {
	p, err := newPart(filepath.Dir(path), path)
	if err != nil {
		return err
	}
	defer p.drop()
	if err := found(p.path, o); err != nil {
		return err
	}
	if err := p.place(path); errors.Is(err, os.ErrExist) {
		return refuse(Exists, path)
	} else if err != nil {
		return err
	}
	return syncFolder(filepath.Dir(path))
}

// found writes the schema into an empty file.
func found(path string, o Options) error {
	db, err := connect(writerDSN(path, truncate, o.Wait), 1)
	if err != nil {
		return err
	}
	err = migration{schema: o.Schema}.run(db)
	if e := db.Close(); err == nil {
		err = e
	}
	return err
}
