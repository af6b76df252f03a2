package file

import (
	"encoding/json"
	"errors"
	"io/fs"
	"syscall"

	"chancery/model"
)

// Codes of the errors of a file; the words are in storage.json.
const (
	Busy      = "storage.busy"      // another program is writing; nothing was saved; try again
	Full      = "storage.full"      // the disk is full; nothing of this change was saved
	ReadOnly  = "storage.readonly"  // the file cannot be changed here
	IO        = "storage.io"        // the disk reported an error; writing has stopped
	Corrupt   = "storage.corrupt"   // the file is damaged
	Moved     = "storage.moved"     // moved, deleted or replaced while open
	Rescued   = "storage.rescued"   // {0} path, {1} copy: the same, and all that was in it lies in the copy
	Newer     = "storage.newer"     // {0} version of the file, {1} newest version known
	Empty     = "storage.empty"     // empty or cut short
	Foreign   = "storage.foreign"   // not a diary
	Missing   = "storage.missing"   // {0} path: there is no such file
	Exists    = "storage.exists"    // there is one already
	InUse     = "storage.inuse"     // something still points at it
	Invalid   = "storage.invalid"   // the schema refuses the value
	Locked    = "storage.locked"    // {0} user, {1} host, {2} since (RFC 3339)
	Changed   = "storage.changed"   // the schema was changed by another program
	BadBackup = "storage.badbackup" // {0} path: the backup is not usable
	NoBackup  = "storage.nobackup"  // the backup could not be made
	Unsound   = "storage.unsound"   // {0} path: no backup was made, because the diary itself is not sound
	HeldOpen  = "storage.heldopen"  // {0} path: another program has it open, and it cannot be renamed or replaced
	Network   = "storage.network"   // on a network drive
	Cloud     = "storage.cloud"     // in a folder that is synchronised
	Space     = "storage.space"     // little room left on the disk
	Stale     = "storage.stale"     // {0} path: the journal beside the file does not belong to it
	Doubt     = "storage.doubt"     // {0} path: the file and the journal beside it both hold something the other has not
	Linked    = "storage.linked"    // {0} path, {1} its other name where that is known
	Elsewhere = "storage.elsewhere" // {0} path, {1} the other name of the file, whose journal holds the newest deeds
	NotALock  = "storage.notalock"  // {0} path: what is no lock stands in its place
	NoLocks   = "storage.nolocks"   // {0} path: where the file lies, nothing keeps two programs from writing
	Unread    = "storage.unread"    // {0} path: the disk reported an error while the file was read
	Behind    = "storage.behind"    // {0} number, {1} RFC 3339: deeds that the backup of then holds and the diary does not
	Lacking   = "storage.lacking"   // {0} number: deeds that were acknowledged before a crash and are not there
	Parted    = "storage.parted"    // {0} path: a journal that was put aside
	NoRoom    = "storage.noroom"    // {0} folder: its disk has no room for a new file
	NoFolder  = "storage.nofolder"  // {0} folder: no new file can be written in it
	Folder    = "storage.isfolder"  // {0} path: no file
	TooLong   = "storage.toolong"   // {0} path: longer than the system lets the engine open
	Nothing   = "storage.nosound"   // {0} path: no backup is sound
)

// Mapped gives every error that leaves this room a code. Refusals of the model
// pass as they are.
func Mapped(err error) error {
	if err == nil {
		return nil
	}
	var refusal *model.Error
	var field *model.FieldError
	if errors.As(err, &refusal) || errors.As(err, &field) {
		return err
	}
	if unreadable(err) {
		return &model.Error{Code: Corrupt, Err: err}
	}
	if code := engineCode(err); code != "" {
		return &model.Error{Code: code, Err: err}
	}
	if code := systemCode(err); code != "" {
		return &model.Error{Code: code, Err: err}
	}
	return err
}

// unreadable says whether a column holds what this program never wrote: pages
// in order, and words between them that are not.
func unreadable(err error) bool {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	return errors.As(err, &syntax) || errors.As(err, &kind)
}

func systemCode(err error) string {
	switch {
	case errors.Is(err, syscall.ENOSPC):
		return Full
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return ReadOnly
	case errors.Is(err, fs.ErrNotExist):
		return Missing
	case errors.Is(err, fs.ErrExist):
		return Exists
	}
	var number syscall.Errno
	if errors.As(err, &number) {
		return IO
	}
	return ""
}

func refuse(code string, args ...string) error { return model.Refuse(code, args...) }
