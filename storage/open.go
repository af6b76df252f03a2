package storage

import (
	"database/sql"
	"os"
	"path/filepath"
	"strings"

	"chancery/model"
)

// Create makes a new, empty diary, readable by its owner alone, in a folder
// that is made when missing. storage.exists when there is a file already.
func Create(path string, o Options) (*Store, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, mapped(err)
	}
	o = o.filled()
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, mapped(err)
	}
	l, err := takeLock(path, o.Actor, o.Now())
	if err != nil {
		return nil, err
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	if err != nil {
		l.release()
		if os.IsExist(err) {
			return nil, refuse(codeExists, path)
		}
		return nil, mapped(err)
	}
	if err = f.Close(); err == nil {
		err = found(path, o)
	}
	if err != nil {
		for _, end := range []string{"", "-wal", "-shm", "-journal"} {
			os.Remove(path + end)
		}
		l.release()
		return nil, mapped(err)
	}
	return open(path, o, l)
}

// found writes the schema into an empty file.
func found(path string, o Options) error {
	db, err := connect(writerDSN(path, truncate, o.Wait), 1)
	if err != nil {
		return err
	}
	err = migration{shape: o.shape}.run(db)
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
func Open(path string, o Options) (*Store, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil, mapped(err)
	}
	o = o.filled()
	if !exists(path) {
		return nil, refuse(codeMissing, path)
	}
	if o.ReadOnly {
		return open(path, o, nil)
	}
	l, err := takeLock(path, o.Actor, o.Now())
	if model.Code(err) == codeReadOnly {
		o.ReadOnly = true
		s, e := open(path, o, nil)
		if e != nil {
			return nil, e
		}
		s.why = err
		return s, nil
	}
	if err != nil {
		return nil, err
	}
	return open(path, o, l)
}

// open goes on when the lock is held, or not needed; it keeps or releases it.
func open(path string, o Options, l *lock) (*Store, error) {
	s := &Store{path: path, actor: o.Actor, login: account(), now: o.Now, log: o.Log, shape: o.shape, lock: l, idle: newIdle(0, nil), why: refuse(codeReadOnly, path)}
	err := s.openChecked(o)
	if err != nil {
		for _, db := range []*sql.DB{s.reads, s.writes} {
			if db != nil {
				db.Close()
			}
		}
		if gone := s.forget(); gone != nil {
			s.log.Warn("a copy stays", "path", s.private, "err", gone)
		}
		l.release()
		return nil, mapped(err)
	}
	return s, nil
}

func (s *Store) openChecked(o Options) error {
	h, err := readHeader(s.path)
	if err != nil {
		return err
	}
	if h.version > s.shape.newest() && !exists(s.path+"-wal") {
		return newer(h.version, s.shape.newest())
	}
	s.survey()
	if s.guard, err = newGuard(s.path); err != nil {
		return err
	}
	if !o.ReadOnly {
		if err := s.openWriter(o); err != nil {
			return err
		}
	}
	if err := s.openReaders(o); err != nil {
		return err
	}
	s.backups = lookForBackups(s.path)
	if s.writes != nil {
		s.idle = newIdle(idleAfter, s.rest)
	} else if s.lock != nil { // nothing will be written: let others
		s.lock.release()
		s.lock = nil
	}
	return nil
}

// survey looks at where the file lies.
func (s *Store) survey() {
	s.journal = wal
	network, free := disk(s.path)
	if network {
		s.journal = truncate
		s.warnings = append(s.warnings, refuse(codeNetwork, s.path))
	}
	if cloud(s.path) {
		s.warnings = append(s.warnings, refuse(codeCloud, s.path))
	}
	if st, err := os.Stat(s.path); err == nil && free >= 0 && free < 200<<20+2*st.Size() {
		s.warnings = append(s.warnings, refuse(codeSpace, s.path))
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
