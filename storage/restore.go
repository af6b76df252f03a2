package storage

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strconv"

	"chancery/model"
)

// Preview is what a backup holds, before it takes the place of the diary.
type Preview struct {
	Backup Backup
	Rows   map[string]int // by table
	Ops    int64
	Last   []model.Deed // the last ten deeds, newest first
	Report Report
}

// PreviewBackup verifies a backup and says what is in it; storage.badbackup
// when it is not usable.
func PreviewBackup(path string) (Preview, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return Preview{}, mapped(err)
	}
	r, err := proved(path, ownShape)
	if err != nil {
		return Preview{}, bad(path, err)
	}
	p := Preview{Rows: map[string]int{}, Ops: r.Ops, Report: r}
	p.Backup, _ = parseBackup(filepath.Base(path)) // a copy under another name has no stamp
	p.Backup.Path, p.Backup.Head = path, short(r.Head)
	db, err := connect(strangerDSN(path), 1)
	if err != nil {
		return Preview{}, bad(path, err)
	}
	defer db.Close()
	present, err := ownTables.present(db)
	if err != nil {
		return Preview{}, bad(path, err)
	}
	for _, t := range present { // an older backup lacks what came later
		var n int
		if err := db.QueryRow("SELECT count(*) FROM " + t.name).Scan(&n); err != nil {
			return Preview{}, bad(path, err)
		}
		p.Rows[t.name] = n
	}
	last, err := opsBefore(db, 1<<62, 10)
	for _, o := range last {
		p.Last = append(p.Last, o.deed())
	}
	return p, bad(path, err)
}

func bad(path string, err error) error {
	if err == nil {
		return nil
	}
	return &model.Error{Code: codeBadBackup, Args: []string{path}, Err: err}
}

// Restore puts a backup in the place of a diary that nobody has open. The
// present file is kept beside it; its name comes back ("" when there was none).
// Errors: storage.badbackup, .locked, .journal, and those of the disk. Killed at
// any moment it leaves the old diary or the new one, whole.
func Restore(path, backup string, o Options) (kept string, err error) {
	path, err = filepath.Abs(path)
	if err != nil {
		return "", mapped(err)
	}
	o = o.filled()
	if _, err := proved(backup, o.shape); err != nil {
		return "", bad(backup, err)
	}
	l, err := takeLock(path, o.Actor, o.Now())
	if err != nil {
		return "", err
	}
	defer l.release()
	for _, end := range []string{"-wal", "-journal"} { // it would be played onto the restored file
		if st, err := os.Stat(path + end); err == nil && st.Size() > 0 {
			return "", refuse(codeJournal, path+end)
		}
	}
	kept, err = swap(path, backup, o)
	return kept, mapped(err)
}

func swap(path, backup string, o Options) (kept string, err error) {
	fresh := path + ".restore"
	defer os.Remove(fresh)
	if err := copyFile(backup, fresh); err != nil {
		return "", err
	}
	if _, err := proved(fresh, o.shape); err != nil {
		return "", bad(backup, err)
	}
	if exists(path) {
		if kept, err = keep(path, path+".before-restore-"+o.Now().UTC().Format(stampLayout)); err != nil {
			return "", err
		}
	}
	for _, end := range []string{"-wal", "-journal", "-shm"} { // empty ones
		if err := os.Remove(path + end); err != nil && !errors.Is(err, os.ErrNotExist) {
			return kept, err
		}
	}
	if err := os.Rename(fresh, path); err != nil {
		return kept, err
	}
	return kept, syncFolder(filepath.Dir(path))
}

// keep gives the present file a second name.
func keep(path, name string) (string, error) {
	for i := range 100 {
		to := name
		if i > 0 {
			to += "-" + strconv.Itoa(i)
		}
		err := os.Link(path, to)
		switch {
		case err == nil:
			return to, nil
		case errors.Is(err, os.ErrExist):
			continue
		}
		if err := copyFile(path, to); err != nil { // no links on this disk
			return "", err
		}
		return to, nil
	}
	return "", os.ErrExist
}

func copyFile(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	if err := emptyFile(to); err != nil {
		return err
	}
	out, err := os.OpenFile(to, os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	if _, err := io.Copy(out, in); err != nil {
		out.Close()
		return err
	}
	if err := out.Sync(); err != nil {
		out.Close()
		return err
	}
	return out.Close()
}
