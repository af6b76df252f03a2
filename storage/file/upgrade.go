package file

import (
	"os"
	"path/filepath"

	"chancery/model"
)

// An older file is led on in a copy, which takes its place only when it was
// proved. Killed at any moment it leaves the file as it was, or the new one
// with the old one among the backups.

// upgrade leads the file on. Nobody may have it open, here or elsewhere, and
// whoever asks holds its lock. Errors: storage.unsound when the file does not
// prove, .nobackup when the file as it was cannot be kept, and those of the disk.
func (f *File) upgrade(o Options) error {
	made, err := newPart(filepath.Dir(f.path), f.path)
	if err != nil {
		return err
	}
	defer made.drop()
	fresh := made.path
	if err := copyFile(f.path, fresh); err != nil {
		return err
	}
	head, err := f.leadOn(fresh, o)
	if err == nil {
		_, err = proved(fresh, f.schema)
	}
	if err == nil {
		err = syncFile(fresh)
	}
	if err != nil {
		return f.notUpgraded(err)
	}
	if err := f.keepAsItWas(head, o); err != nil {
		return &model.Error{Code: NoBackup, Args: []string{f.path}, Err: err}
	}
	if st, err := os.Stat(f.path); err == nil { // a group may have been let in
		_ = os.Chmod(fresh, st.Mode().Perm())
	}
	if err := made.become(f.path); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(f.path))
}

// leadOn brings a copy to the newest version; head is its last deed before.
func (f *File) leadOn(path string, o Options) (head string, err error) {
	db, err := connect(upgradeDSN(path), 1)
	if err != nil {
		return "", err
	}
	defer db.Close()
	if _, head, err = f.schema.Content.Head(db); err != nil {
		return "", err
	}
	return head, migration{schema: f.schema, at: o.Now().Unix(), actor: o.Actor}.run(db)
}

// keepAsItWas puts the file, letter for letter, among the backups: a copy, for a
// diary with two names is damaged sooner or later.
func (f *File) keepAsItWas(head string, o Options) error {
	at, dir := o.Now().UTC(), backupFolder(f.path)
	part, err := (&copier{path: f.path}).part(dir)
	if err != nil {
		return err
	}
	defer part.drop()
	if err := copyFile(f.path, part.path); err != nil {
		return err
	}
	_, err = Backup{At: at, Reason: ReasonUpgrade, Head: short(head)}.settle(part, f.path, dir, Extension)
	return err
}

// notUpgraded tells a file that is itself unsound from whatever else went wrong.
func (f *File) notUpgraded(err error) error {
	if noBackup(err) == Unsound {
		return &model.Error{Code: Unsound, Args: []string{f.path}, Err: err}
	}
	return err
}
