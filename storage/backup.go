package storage

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"time"

	"chancery/model"
)

// Backup is one verified copy of a diary.
type Backup struct {
	Path   string
	At     time.Time // UTC
	Reason string    // close, timed, hand, import, upgrade, restore
	Head   string    // first letters of the hash of its last deed
	Size   int64     // bytes
}

const (
	reasonClose   = "close"
	reasonTimed   = "timed"
	reasonHand    = "hand"
	reasonUpgrade = "upgrade" // kept apart for a year
)

const (
	stampLayout = "20060102T150405Z"
	extension   = ".chancery"
)

// backupFolder is where the backups of a diary lie: beside it.
func backupFolder(path string) string { return strings.TrimSuffix(path, extension) + ".backups" }

// Backup makes a verified copy now; dir "" is the folder beside the diary.
func (s *Store) Backup(dir string) (Backup, error) { return s.makeBackup(reasonHand, dir) }

// makeBackup copies, proves the copy, and only then gives it its name. When that
// fails no older backup is touched and Health warns.
func (s *Store) makeBackup(reason, dir string) (Backup, error) {
	s.copying.Lock()
	defer s.copying.Unlock()
	return s.copyNow(reason, dir)
}

// copyNow is makeBackup for whoever holds copying.
func (s *Store) copyNow(reason, dir string) (Backup, error) {
	own := dir == ""
	if own {
		dir = backupFolder(s.path)
	}
	b, err := copyVerified(s.path, dir, reason, s.now().UTC(), s.shape)
	if err != nil {
		err = &model.Error{Code: noBackup(err), Args: []string{s.path}, Err: err}
		s.backups.failed(err)
		return Backup{}, err
	}
	s.backups.made(b)
	if own {
		rotate(dir, s.now().UTC(), s.log)
	}
	return b, nil
}

// noBackup tells a diary that is itself unsound from a disk or folder that is
// at fault: nobody must be told that everything is safe when it is not.
func noBackup(err error) string {
	code := model.Code(mapped(err))
	if code == codeCorrupt || code == codeChanged || strings.HasPrefix(code, "storage.found-") {
		return codeUnsound
	}
	return codeNoBackup
}

// backupBefore secures the diary before something large.
func (s *Store) backupBefore(reason string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.writable(); err != nil {
		return err
	}
	if !s.backups.due(s.reads) {
		return nil
	}
	_, err := s.makeBackup(reason, "")
	return err
}

func copyVerified(path, dir, reason string, at time.Time, sh shape) (Backup, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return Backup{}, err
	}
	part := filepath.Join(dir, "."+filepath.Base(path)+"."+at.Format(stampLayout)+".part")
	if err := emptyFile(part); err != nil {
		return Backup{}, err
	}
	defer os.Remove(part)
	if err := vacuumInto(path, part); err != nil {
		return Backup{}, err
	}
	r, err := proved(part, sh)
	if err != nil {
		return Backup{}, err
	}
	if err := syncFile(part); err != nil {
		return Backup{}, err
	}
	b := Backup{At: at, Reason: reason, Head: short(r.Head)}
	return b.settle(part, path, dir)
}

// settle gives the copy its name, without ever taking the place of another.
func (b Backup) settle(part, path, dir string) (Backup, error) {
	base := strings.TrimSuffix(filepath.Base(path), extension)
	for range 10000 {
		b.Path = filepath.Join(dir, strings.Join([]string{base, b.At.Format(stampLayout), b.Reason, b.Head}, ".")+extension)
		err := place(part, b.Path)
		if errors.Is(err, os.ErrExist) { // two within a second
			b.At = b.At.Add(time.Second)
			continue
		}
		if err != nil {
			return Backup{}, err
		}
		st, err := os.Stat(b.Path)
		if err != nil {
			return Backup{}, err
		}
		b.Size = st.Size()
		return b, syncFolder(dir)
	}
	return Backup{}, os.ErrExist
}

// place links, because a link never overwrites. Sticks formatted for Windows
// know no links: there a free name is renamed to.
func place(part, name string) error {
	err := os.Link(part, name)
	if err == nil || errors.Is(err, os.ErrExist) {
		return err
	}
	if exists(name) {
		return os.ErrExist
	}
	return os.Rename(part, name)
}

// proved checks a copy as a stranger would, log and all.
func proved(path string, sh shape) (Report, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return Report{}, err
	}
	if _, err := readHeader(path); err != nil {
		return Report{}, err
	}
	db, err := connect(strangerDSN(path), 1)
	if err != nil {
		return Report{}, err
	}
	defer db.Close()
	r, err := report(db, path, sh)
	if err == nil && !r.OK() {
		err = r.Findings[0]
	}
	return r, err
}

// vacuumInto copies through a connection of its own, so that neither readers
// nor the writer wait. The copy holds no deleted text.
func vacuumInto(path, dst string) error {
	db, err := connect(uri(path)+"?mode=ro&_busy_timeout=5000", 1)
	if err != nil {
		return err
	}
	defer db.Close()
	_, err = db.Exec("VACUUM INTO ?", dst)
	return err
}

func emptyFile(path string) error {
	os.Remove(path)
	f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	return f.Close()
}

func syncFile(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	defer f.Close()
	return f.Sync()
}

func short(hash string) string {
	if len(hash) < 12 {
		return "empty"
	}
	return hash[:12]
}

// SaveCopy writes the diary as it stands to a new file, through the connection
// that is open: it rescues everything when the file was moved or deleted. It
// never overwrites.
func (s *Store) SaveCopy(path string) error {
	if exists(path) {
		return refuse(codeExists, path)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	db := s.writes
	if db == nil {
		db = s.reads
	}
	if err := emptyFile(path); err != nil {
		return mapped(err)
	}
	if _, err := db.Exec("VACUUM INTO ?", path); err != nil {
		os.Remove(path)
		return mapped(err)
	}
	if _, err := proved(path, s.shape); err != nil {
		return mapped(err)
	}
	return mapped(syncFile(path))
}
