package file

import (
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"

	"chancery/model"
)

// Open opens a diary. Without ReadOnly it takes the writer's lock, or refuses
// with storage.locked and who has it. A file that cannot be written, that is
// damaged or that another program changed is opened read only: Health says why.
// Other refusals: storage.missing, .empty, .foreign, .newer, .corrupt, .stale,
// .doubt, .linked, .elsewhere, .notalock; each has the ways out of it.
func Open(path string, o Options) (*File, error) {
	path, err := realPath(path)
	if err != nil {
		return nil, err
	}
	if !exists(path) {
		return nil, Led(refuse(Missing, path), path)
	}
	if o.ReadOnly {
		return open(path, o, nil)
	}
	l, err := takeLock(path, o)
	if model.Code(err) == ReadOnly {
		o.ReadOnly = true
		f, e := open(path, o, nil)
		if e != nil {
			return nil, e
		}
		f.why = closedTo(path, err)
		return f, nil
	}
	if err != nil {
		return nil, err
	}
	return open(path, o, l)
}

// open goes on when the lock is held, or not needed; it keeps or releases it.
func open(path string, o Options, l *lock) (*File, error) {
	f := &File{path: path, now: o.Now, log: o.Log, schema: o.Schema, lock: l, briefly: o.Briefly, checks: newChecks(), unclean: exists(path+"-wal") || unsettled(path)}
	if f.why = refuse(ReadOnly, path); o.ReadOnly {
		f.why = onlyRead(path)
	}
	err := f.openChecked(o)
	if err != nil {
		for _, db := range []*sql.DB{f.reads, f.writes} {
			if db != nil {
				db.Close()
			}
		}
		if gone := f.forget(); gone != nil {
			f.log.Warn("a copy stays", "path", f.path, "err", gone)
		}
		l.keep()
		return nil, closedWays(Led(err, path), path)
	}
	return f, nil
}

// closedWays sees to it that there is a way out of what could not be opened.
func closedWays(err error, path string) error {
	var e *model.Error
	if errors.As(err, &e) && len(model.Ways(err)) == 0 && strings.EqualFold(filepath.Ext(path), Extension) {
		return e.With(model.Way{Deed: model.WayAnew, Path: path})
	}
	return err
}

func (f *File) openChecked(o Options) error {
	clearRooms()
	if f.lock != nil {
		if err := f.inOrder(); err != nil {
			return err
		}
	}
	h, err := readHeader(f.path)
	if err != nil && !(damagedHead(err) && filled(f.path) && filled(f.path+"-wal")) {
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
		f.lock.keep()
		f.lock = nil
	}
	return f.watched()
}

// inOrder puts in order what a program left that was killed.
func (f *File) inOrder() error {
	sweepParts(filepath.Dir(f.path), f.path)
	sweepParts(backupFolder(f.path), f.path)
	return oneName(f.path)
}

// damagedHead says that the first page is at fault, which the journal may hold.
func damagedHead(err error) bool {
	return model.Code(err) == Foreign || model.Code(err) == Empty || model.Code(err) == Corrupt
}

// watched looks for what is missing; a diary that is damaged is told of as such.
func (f *File) watched() error {
	if err := f.miss(); err != nil && f.writes != nil {
		return err
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
	if f.lock != nil && f.lock.weak {
		f.journal = truncate
		f.warnings = append(f.warnings, refuse(NoLocks, f.path))
	}
	if cloud(f.path) {
		f.warnings = append(f.warnings, refuse(Cloud, f.path))
	}
	if st, err := os.Stat(f.path); err == nil && free >= 0 && free < 200<<20+2*st.Size() {
		f.warnings = append(f.warnings, refuse(Space, f.path))
	}
}

// cloud says whether a program that synchronises folders is at work on the path:
// it may copy the file in the middle of a change. OneDrive says which folders are its own, whatever
// they are called.
func cloud(path string) bool {
	lower := strings.ToLower(filepath.ToSlash(path))
	for _, name := range []string{"OneDrive", "OneDriveCommercial", "OneDriveConsumer"} {
		if dir := strings.TrimSuffix(strings.ToLower(filepath.ToSlash(os.Getenv(name))), "/"); dir != "" && strings.HasPrefix(lower, dir+"/") {
			return true
		}
	}
	for _, name := range []string{"/dropbox/", "/onedrive", "/nextcloud/", "/google drive/", "/googledrive/", "/icloud", "/mobile documents/", "/owncloud/", "/seafile/"} {
		if strings.Contains(lower, name) {
			return true
		}
	}
	return false
}
