package file

import (
	"os"
	"path/filepath"
)

// What may not be written can be read all the same: through a private copy in
// which a half-done change was taken back, or that was upgraded. The file itself
// is not touched; the copies go when the file is closed.

// legible is the path under which a file that is only read can be read.
func (f *File) legible(o Options) (string, error) {
	path := f.path
	at, err := versionIn(path)
	if hot(err) {
		if err := f.ownFolder(); err != nil {
			return "", err
		}
		if path, err = settle(path, f.private); err != nil {
			return "", err
		}
		at, err = versionIn(path)
	}
	if err != nil || at == 0 || at >= f.schema.newest() {
		return path, err
	}
	return f.upgraded(path, o)
}

func versionIn(path string) (int, error) {
	db, err := connect(readerDSN(path), 1)
	if err != nil {
		return 0, err
	}
	defer db.Close()
	_, at, err := version(db)
	return at, err
}

// upgraded makes a copy that is led to the newest version.
func (f *File) upgraded(path string, o Options) (string, error) {
	if err := f.ownFolder(); err != nil {
		return "", err
	}
	copied := filepath.Join(f.private, "upgraded")
	if err := emptyFile(copied); err != nil {
		return "", err
	}
	if err := vacuumInto(path, copied); err != nil {
		return "", err
	}
	db, err := connect(upgradeDSN(copied), 1)
	if err != nil {
		return "", err
	}
	defer db.Close()
	m := migration{schema: f.schema, at: o.Now().Unix(), actor: o.Actor}
	return copied, m.run(db)
}

func (f *File) ownFolder() (err error) {
	if f.private == "" {
		f.private, err = os.MkdirTemp("", "chancery-")
	}
	return err
}

// forget removes the private copies.
func (f *File) forget() error {
	if f.private == "" {
		return nil
	}
	return os.RemoveAll(f.private)
}
