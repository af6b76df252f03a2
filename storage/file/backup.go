package file

import (
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"chancery/model"
)

// Backup is one state of a diary that can be gone back to: a full copy, or a tail
// that leans on one. It was verified when it was made.
type Backup struct {
	Path   string
	At     time.Time // UTC
	Reason string    // close, timed, hand, import, upgrade, restore
	Head   string    // first letters of the hash of its last deed
	Size   int64     // bytes of its own file
	Full   string    // path of the full copy that a tail leans on, "" for a full one
	Issued int64     // the highest number of an edition in it, 0 for none
	Before int       // version of a file as it was before an upgrade, 0 for others
}

// Reasons for a backup.
const (
	ReasonClose   = "close"
	ReasonTimed   = "timed"
	ReasonHand    = "hand"
	ReasonImport  = "import"
	ReasonUpgrade = "upgrade" // the file as it was, kept apart for a year
)

const (
	stampLayout = "20060102T150405Z"
	// Extension is how the name of a diary ends, and of a full copy.
	Extension = ".chancery"
	tailEnd   = ".tail"
	// issuedMark begins the part of a name that says which editions there are.
	issuedMark = "e"
)

// backupFolder is where the backups of a diary lie: beside it.
func backupFolder(path string) string { return strings.TrimSuffix(path, Extension) + ".backups" }

// Backup makes a full copy, proves it, and only then gives it its name; dir "" is
// the folder beside the diary. When that fails no older backup is touched and
// Health warns.
func (f *File) Backup(reason, dir string) (Backup, error) {
	f.copies.busy.Lock()
	defer f.copies.busy.Unlock()
	if err := f.moved(); err != nil { // what bears the name now is another's
		return Backup{}, err
	}
	return f.copies.make(reason, dir, f.copies.full)
}

// BackupBefore makes a backup before something large, when anything changed since
// the last one: of what was done since the last full copy where that is little, a
// full copy else. Of a row of such deeds only the first has one.
func (f *File) BackupBefore(reason string) error {
	if f.copies.again(reason) || !f.copies.due(f.reads) {
		return nil
	}
	f.copies.busy.Lock()
	defer f.copies.busy.Unlock()
	_, err := f.copies.make(reason, "", f.copies.least)
	return err
}

// Rest is the quiet work when nobody has written for a while: what lies in the
// journal goes into the file, and now and then a backup is made. It says after
// how long there is more to do, 0 for nothing. Whoever lets nobody write
// meanwhile holds the lock that unlock lets go before a backup begins.
func (f *File) Rest(soon time.Duration, unlock func()) (again time.Duration) {
	f.checkpoint()
	due, wait := f.copies.due(f.reads), f.copies.wait()
	if !due || wait > 0 {
		unlock()
		if due { // whoever edits once and goes to lunch has a backup all the same
			return wait
		}
		return 0
	}
	if !f.copies.busy.TryLock() { // before unlock: a diary is not closed under its backup
		unlock()
		return soon // one is being made: nobody waits for it, and the edits since then have theirs later
	}
	defer f.copies.busy.Unlock()
	unlock()
	if _, err := f.copies.make(ReasonTimed, "", f.copies.least); err != nil {
		f.log.Warn("timed backup", "err", err)
		return BackupEvery
	}
	return 0
}

// full copies the whole diary and checks the copy as a stranger would.
func (c *copier) full(reason, dir string, at time.Time) (Backup, error) {
	part, err := c.part(dir)
	if err != nil {
		return Backup{}, err
	}
	defer part.drop()
	if err := vacuumInto(c.path, part.path); err != nil {
		return Backup{}, err
	}
	r, err := proved(part.path, c.schema)
	if err != nil {
		return Backup{}, err
	}
	if err := syncFile(part.path); err != nil {
		return Backup{}, err
	}
	return Backup{At: at, Reason: reason, Head: short(r.Head), Issued: r.issued}.settle(part, c.path, dir, Extension)
}

// part is an empty, private file that becomes a backup.
func (c *copier) part(dir string) (*part, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	sweepParts(dir, c.path)
	return newPart(dir, c.path)
}

// settle gives a backup its name, without ever taking the place of another.
func (b Backup) settle(p *part, path, dir, end string) (Backup, error) {
	base := strings.TrimSuffix(filepath.Base(path), Extension)
	if b.Issued > 0 { // a file that is put back and knows fewer is told from it
		base += "." + issuedMark + strconv.FormatInt(b.Issued, 10)
	}
	for range 10000 {
		b.Path = filepath.Join(dir, strings.Join([]string{base, b.At.Format(stampLayout), b.Reason, b.Head}, ".")+end)
		err := p.place(b.Path)
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

// proved checks a copy as a stranger would, log and all.
func proved(path string, s Schema) (Report, error) {
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
	r, err := s.report(always, db, path, s.Content.Prove)
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
	return flush(f)
}

// flush puts a file onto the disk; tests look at what it is given, and when.
var flush = (*os.File).Sync

func short(hash string) string {
	if len(hash) < 12 {
		return "empty"
	}
	return hash[:12]
}

// noBackup tells a diary that is itself unsound from a disk or folder that is
// at fault: nobody must be told that everything is safe when it is not.
func noBackup(err error) string {
	code := model.Code(Mapped(err))
	if code == Corrupt || code == Changed || code == Unsound || strings.HasPrefix(code, "storage.found-") {
		return Unsound
	}
	return NoBackup
}
