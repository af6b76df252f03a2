//go:build cgo

package file

import (
	"database/sql"
	"errors"

	sqlite3 "github.com/mattn/go-sqlite3"
)

// The one file that knows the driver's types, so that everything else builds
// where there is no C compiler.

func init() {
	sql.Register(driverName, &sqlite3.SQLiteDriver{ConnectHook: func(c *sqlite3.SQLiteConn) error {
		_, err := c.Exec(hookPragmas, nil)
		return err
	}})
}

// EngineVersion is that of SQLite.
func EngineVersion() string {
	v, _, _ := sqlite3.Version()
	return v
}

// engineCode is the code that SQLite gave with err, as codes of this package.
func engineCode(err error) string {
	var s sqlite3.Error
	if !errors.As(err, &s) {
		return ""
	}
	switch s.Code {
	case sqlite3.ErrConstraint:
		return constraintCode(s.ExtendedCode)
	case sqlite3.ErrMismatch, sqlite3.ErrTooBig:
		return Invalid
	case sqlite3.ErrBusy, sqlite3.ErrLocked:
		return Busy
	case sqlite3.ErrFull:
		return Full
	case sqlite3.ErrReadonly:
		if s.ExtendedCode == sqlite3.ErrReadonly.Extend(4) { // SQLITE_READONLY_DBMOVED
			return Moved
		}
		return ReadOnly
	case sqlite3.ErrCantOpen, sqlite3.ErrPerm, sqlite3.ErrAuth:
		return ReadOnly
	case sqlite3.ErrCorrupt, sqlite3.ErrNotADB:
		return Corrupt
	case sqlite3.ErrIoErr:
		return ioCode(s.ExtendedCode)
	}
	return ""
}

// ioCode tells a disk that could not be read from one that could not be written,
// and both from a place where there are no locks. A file that ends too early is
// damaged, and the disk is well.
func ioCode(ext sqlite3.ErrNoExtended) string {
	switch ext {
	case sqlite3.ErrIoErrRead, sqlite3.ErrIoErrFstat, sqlite3.ErrIoErr.Extend(33): // that of a file system that is damaged
		return Unread
	case sqlite3.ErrIoErrShortRead:
		return Corrupt
	case sqlite3.ErrIoErrLock, sqlite3.ErrIoErrRDlock, sqlite3.ErrIoErrUnlock, sqlite3.ErrIoErrCheckReservedLock:
		return NoLocks
	}
	return IO
}

// hot says that a reader met a journal that only a writer may play back.
func hot(err error) bool {
	var s sqlite3.Error
	return errors.As(err, &s) && s.ExtendedCode == sqlite3.ErrReadonlyRollback
}

func constraintCode(ext sqlite3.ErrNoExtended) string {
	switch ext {
	case sqlite3.ErrConstraintForeignKey, sqlite3.ErrConstraintTrigger: // RESTRICT answers as a trigger
		return InUse
	case sqlite3.ErrConstraintUnique, sqlite3.ErrConstraintPrimaryKey:
		return Exists
	}
	return Invalid
}
