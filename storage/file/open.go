package file

import (
	"database/sql"
	"os"
	"path/filepath"
	"strings"

	"chancery/model"
)

// Create makes a new, empty diary, readable by its owner alone, in a folder
// that is made when missing. storage.exists when there is a file already.
func Create(path string, o Options) (*File, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, Mapped(err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, Mapped(err)
	}
	l, err := takeLock(path, o.Actor, o.Now())
	if err != nil {
		return nil, err
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	if err != nil {
		l.release()
		if os.IsExist(err) {
			return nil, refuse(Exists, path)
		}
		return nil, Mapped(err)
	}
	if err = f.Close(); err == nil {
		err = found(path, o)
	}
	if err != nil {
		for _, end := range []string{"", "-wal", "-shm", "-journal"} {
			os.Remove(path + end)
		}
		l.release()
		return nil, Mapped(err)
	}
	return open(path, o, l)
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
	if err != nil {
		return err
	}
	return syncFolder(filepath.Dir(path))
}

// Open opens a diary. Without ReadOnly it takes the writer's lock, or refuses
// with storage.locked and who has it. A file that cannot be written, that is
// damaged or that another program changed is opened read only: Health says why.
// Other refusals: storage.missing, .empty, .foreign, .newer, .corrupt.
func Open(path string, o Options) (*File, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, Mapped(err)
	}
	if !exists(path) {
		return nil, refuse(Missing, path)
	}
	if o.ReadOnly {
		return open(path, o, nil)
	}
	l, err := takeLock(path, o.Actor, o.Now())
	if model.Code(err) == ReadOnly {
		o.ReadOnly = true
		f, e := open(path, o, nil)
		if e != nil {
			return nil, e
		}
		f.why = err
		return f, nil
	}
	if err != nil {
		return nil, err
	}
	return open(path, o, l)
}

// open goes on when the lock is held, or not needed; it keeps or releases it.
func open(path string, o Options, l *lock) (*File, error) {
	f := &File{path: path, now: o.Now, log: o.Log, schema: o.Schema, lock: l, why: refuse(ReadOnly, path), checks: newChecks(), unclean: exists(path+"-wal") || unsettled(path)}
	err := f.openChecked(o)
	if err != nil {
		for _, db := range []*sql.DB{f.reads, f.writes} {
			if db != nil {
				db.Close()
			}
		}
		if gone := f.forget(); gone != nil {
			f.log.Warn("a copy stays", "path", f.private, "err", gone)
		}
		l.release()
		return nil, Mapped(err)
	}
	return f, nil
}

func (f *File) openChecked(o Options) error {
	h, err := readHeader(f.path)
	if err != nil {
		return err
	}
	if h.version > f.schema.newest() && !unsettled(f.path) {
		return newer(h.version, f.schema.newest())
	}
	f.survey()
	if f.guard, err = newGuard(f.path); err != nil {
		return err
	}
	if !o.ReadOnly {
		if err := f.openWriter(o); err != nil {
			return err
		}
	}
	if err := f.openReaders(o); err != nil {
		return err
	}
	f.copies = newCopier(f.path, o)
	if f.writes == nil && f.lock != nil { // nothing will be written: let others
		f.lock.release()
		f.lock = nil
	}
	return nil
}

// Free are the bytes free on the disk of a path, -1 when not known.
func Free(path string) int64 {
	_, free := disk(path)
	return free
}

// survey looks at where the file lies.
func (f *File) survey() {
	f.journal = wal
	network, free := disk(f.path)
	if network {
		f.journal = truncate
		f.warnings = append(f.warnings, refuse(Network, f.path))
	}
	if cloud(f.path) {
		f.warnings = append(f.warnings, refuse(Cloud, f.path))
	}
	if st, err := os.Stat(f.path); err == nil && free >= 0 && free < 200<<20+2*st.Size() {
		f.warnings = append(f.warnings, refuse(Space, f.path))
	}
}

// cloud says whether a program that synchronises folders is at work on the path:
// it may copy the file in the middle of a change.
func cloud(path string) bool {
	lower := strings.ToLower(filepath.ToSlash(path))
	for _, name := range []string{"/dropbox/", "/onedrive", "/nextcloud/", "/google drive/", "/googledrive/", "/icloud", "/mobile documents/", "/owncloud/", "/seafile/"} {
		if strings.Contains(lower, name) {
			return true
		}
	}
	return false
}
