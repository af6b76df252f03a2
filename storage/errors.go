package storage

import (
	"encoding/json"
	"errors"
	"io/fs"
	"syscall"

	"chancery/model"
)

// Codes of the errors of this room; the words are in storage.json.
const (
	codeBusy      = "storage.busy"      // another program is writing; nothing was saved; try again
	codeFull      = "storage.full"      // the disk is full; nothing of this change was saved
	codeReadOnly  = "storage.readonly"  // the file cannot be changed here
	codeIO        = "storage.io"        // the disk reported an error; writing has stopped
	codeCorrupt   = "storage.corrupt"   // the file is damaged
	codeMoved     = "storage.moved"     // moved, deleted or replaced while open
	codeNewer     = "storage.newer"     // {0} version of the file, {1} newest version known
	codeEmpty     = "storage.empty"     // empty or cut short
	codeForeign   = "storage.foreign"   // not a diary
	codeMissing   = "storage.missing"   // {0} path: there is no such file
	codeExists    = "storage.exists"    // there is one already
	codeInUse     = "storage.inuse"     // something still points at it
	codeInvalid   = "storage.invalid"   // the schema refuses the value
	codeConflict  = "storage.conflict"  // changed since it was read: {0} by whom
	codeGone      = "storage.gone"      // deleted since it was read
	codeLocked    = "storage.locked"    // {0} user, {1} host, {2} since (RFC 3339)
	codeChanged   = "storage.changed"   // the schema was changed by another program
	codeBadBackup = "storage.badbackup" // {0} path: the backup is not usable
	codeNoBackup  = "storage.nobackup"  // the backup could not be made
	codeUnsound   = "storage.unsound"   // {0} path: no backup was made, because the diary itself is not sound
	codeNothing   = "storage.nothing"   // there is nothing to undo or redo
	codeNetwork   = "storage.network"   // on a network drive
	codeCloud     = "storage.cloud"     // in a folder that is synchronised
	codeSpace     = "storage.space"     // little room left on the disk
	codeJournal   = "storage.journal"   // a journal of the file lies beside it: close it first
)

// mapped gives every error that leaves this room a code. Refusals of the model
// pass as they are.
func mapped(err error) error {
	if err == nil {
		return nil
	}
	var refusal *model.Error
	var field *model.FieldError
	if errors.As(err, &refusal) || errors.As(err, &field) {
		return err
	}
	if unreadable(err) {
		return &model.Error{Code: codeCorrupt, Err: err}
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
		return codeFull
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return codeReadOnly
	case errors.Is(err, fs.ErrNotExist):
		return codeMissing
	case errors.Is(err, fs.ErrExist):
		return codeExists
	}
	var number syscall.Errno
	if errors.As(err, &number) {
		return codeIO
	}
	return ""
}

func refuse(code string, args ...string) error { return model.Refuse(code, args...) }
