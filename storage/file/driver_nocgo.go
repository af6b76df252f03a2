//go:build !cgo

package file

import (
	"database/sql"
	"database/sql/driver"
	"errors"
)

// Without a C compiler there is no database engine: the program builds, so
// that everything else can be checked, and refuses to open a diary.

var errNoEngine = errors.New("built without cgo: no database engine")

type noEngine struct{}

func (noEngine) Open(string) (driver.Conn, error) { return nil, errNoEngine }

func init() { sql.Register(driverName, noEngine{}) }

// EngineVersion is that of SQLite; there is none.
func EngineVersion() string { return "" }

func hot(error) bool { return false }

func engineCode(err error) string {
	if errors.Is(err, errNoEngine) {
		return ReadOnly
	}
	return ""
}
