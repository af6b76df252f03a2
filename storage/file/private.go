package file

import (
	"database/sql"
	"errors"
	"os"
	"path/filepath"

	"chancery/model"
)

// What may not be written can be read all the same: through a private copy in
// which a half-done change was taken back, or that was upgraded. The file itself
// is not touched; the copies go when the file is closed.

// legible is the path under which a file that is only read can be read.
func (f *File) legible(o Options) (string, error) {
	path := fullName(f.path)
	if err := f.doubted(path); model.Code(err) == Stale || model.Code(err) == Doubt {
		f.warnings = append(f.warnings, err) // the file is read as it stands
		return f.copied(path, nil)
	}
	at, err := versionIn(path)
	if hot(err) || model.Code(Mapped(err)) == NoLocks {
		if path, err = f.copied(path, companions[:2]); err != nil {
			return "", err
		}
		at, err = versionIn(path)
	}
	if err != nil || at == 0 || at >= f.schema.newest() {
		return path, err
	}
	return f.upgraded(path, o)
}

// doubted looks whether the journal beside a file belongs to it. That of a
// program at work does, and so does one that was looked at before.
func (f *File) doubted(path string) error {
	if f.lock != nil {
		return nil
	}
	h := holderIn(lockPath(f.path))
	if host, _ := os.Hostname(); h.PID != 0 && (h.Host != host || alive(h.PID)) {
		return nil
	}
	return believe(path, f.schema, h.Witness)
}

// fullName is where all of a diary lies: of a file that a killed restore left
// without its journal, the name under which it was to be kept.
func fullName(path string) string {
	id, err := identify(path)
	if err != nil || id.names < 2 || unsettled(path) {
		return path
	}
	for _, twin := range twins(path, id) {
		if keptBy(path, twin) && unsettled(twin) {
			return twin
		}
	}
	return path
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

// copied makes a copy of a file with those of its journals, and plays them.
func (f *File) copied(path string, journals []string) (string, error) {
	dir, err := f.ownFolder()
	if err != nil {
		return "", err
	}
	return settleWith(path, dir, journals)
}

// upgraded makes a copy that is led to the newest version. To write into its log what
// became of each row would take ten times as long as all the rest, and nobody reads
// that: whoever checks the diary, or saves a copy, is given the older one.
func (f *File) upgraded(path string, o Options) (string, error) {
	dir, err := f.ownFolder()
	if err == nil {
		f.older, err = connect(readerDSN(path), 1)
	}
	if err != nil {
		return "", err
	}
	copied := filepath.Join(dir, "upgraded")
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
	m := migration{schema: f.schema, at: o.Now().Unix(), actor: o.Actor, toRead: true}
	return copied, m.run(db)
}

func (f *File) ownFolder() (dir string, err error) {
	if f.private == nil {
		if f.private, err = newRoom(); err != nil {
			return "", err
		}
	}
	return f.private.dir, nil
}

// asItIs is where the diary is read as it lies in the file, whatever its version.
func (f *File) asItIs() *sql.DB {
	if f.older != nil {
		return f.older
	}
	return f.reads
}

// forget removes the private copies.
func (f *File) forget() error {
	if f.private == nil {
		return nil
	}
	var err error
	if f.older != nil {
		err = f.older.Close()
	}
	return errors.Join(err, f.private.drop())
}
