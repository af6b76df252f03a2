//go:build cgo

package storage

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

func engineVersion() string {
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
		return codeInvalid
	case sqlite3.ErrBusy, sqlite3.ErrLocked:
		return codeBusy
	case sqlite3.ErrFull:
		return codeFull
	case sqlite3.ErrReadonly:
		if s.ExtendedCode == sqlite3.ErrReadonly.Extend(4) { // SQLITE_READONLY_DBMOVED
			return codeMoved
		}
		return codeReadOnly
	case sqlite3.ErrCantOpen, sqlite3.ErrPerm, sqlite3.ErrAuth:
		return codeReadOnly
	case sqlite3.ErrCorrupt, sqlite3.ErrNotADB:
		return codeCorrupt
	case sqlite3.ErrIoErr:
		return codeIO
	}
	return ""
}

func constraintCode(ext sqlite3.ErrNoExtended) string {
	switch ext {
	case sqlite3.ErrConstraintForeignKey, sqlite3.ErrConstraintTrigger: // RESTRICT answers as a trigger
		return codeInUse
	case sqlite3.ErrConstraintUnique, sqlite3.ErrConstraintPrimaryKey:
		return codeExists
	}
	return codeInvalid
}
