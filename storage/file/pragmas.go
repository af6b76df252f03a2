package file

import (
	"context"
	"database/sql"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"
	"time"
)

const driverName = "chancery"

// hookPragmas are set on each connection after those of the DSN. trusted_schema
// keeps a hostile trigger from calling functions; mmap would turn a stray
// pointer or a failing disk into damage.
const hookPragmas = `PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; PRAGMA journal_size_limit=67108864`

// journal is how changes reach the disk: "wal" on a local disk; "truncate" on a
// network drive, where shared memory does not work.
type journal string

const (
	wal      journal = "wal"
	truncate journal = "truncate"
)

// uri escapes what would end an absolute path in an SQLite file URI.
func uri(path string) string {
	p := (&url.URL{Path: filepath.ToSlash(path)}).EscapedPath()
	switch {
	case strings.HasPrefix(p, "//"): // a share: its server is no authority of the URI
		return "file://" + p
	case !strings.HasPrefix(p, "/"): // a drive letter
		return "file:/" + p
	}
	return "file:" + p
}

// pagesKept is how much of a file a connection keeps that writes it or proves it, 8 MB: with the
// 2 MB it has by itself a deed of ten thousand rows is written to the journal twice, and a proof,
// which passes over the file some five times, reads it anew each time.
const pagesKept = "&_cache_size=-8000"

// writerDSN opens the file to write it, through one connection: SQLite locks nothing itself here either.
func writerDSN(path string, j journal, wait time.Duration) string {
	return fmt.Sprintf("%s?mode=rw&_journal_mode=%s&_synchronous=FULL&_foreign_keys=1&_txlock=immediate&_busy_timeout=%d&_secure_delete=on&_rt=1&_stmt_cache_size=100&_mutex=no"+pagesKept,
		uri(path), strings.ToUpper(string(j)), wait.Milliseconds())
}

// upgradeDSN opens a file that nobody else may write, to inspect it, to take back
// what a crash left half done, and to upgrade it. It leaves the journal's kind
// as it finds it, and what it deletes is overwritten.
func upgradeDSN(path string) string {
	return uri(path) + "?mode=rw&_synchronous=FULL&_foreign_keys=1&_secure_delete=on&_busy_timeout=2000"
}

func readerDSN(path string) string {
	return uri(path) + "?mode=ro&_query_only=1&_foreign_keys=1&_busy_timeout=5000&_stmt_cache_size=100"
}

// strangerDSN opens a file that nobody writes, such as a backup. It is one connection, which
// database/sql gives to one at a time: SQLite locks nothing itself, for a proof reads every
// column of every row.
func strangerDSN(path string) string {
	return uri(path) + "?mode=ro&immutable=1&_query_only=1&_busy_timeout=1000&_mutex=no" + pagesKept
}

func connect(dsn string, conns int) (*sql.DB, error) {
	db, err := sql.Open(driverName, dsn)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(conns)
	db.SetMaxIdleConns(conns)
	if err := db.Ping(); err != nil {
		db.Close()
		return nil, err
	}
	return db, nil
}

func writerSettings(j journal, wait time.Duration) map[string]string {
	return map[string]string{"journal_mode": string(j), "synchronous": "2", "foreign_keys": "1", "secure_delete": "1", "recursive_triggers": "1",
		"trusted_schema": "0", "cell_size_check": "1", "mmap_size": "0", "temp_store": "2", "journal_size_limit": "67108864",
		"busy_timeout": fmt.Sprint(wait.Milliseconds())}
}

func readerSettings() map[string]string {
	return map[string]string{"query_only": "1", "trusted_schema": "0", "cell_size_check": "1", "mmap_size": "0", "temp_store": "2"}
}

// insist reads every setting back: a driver that ignores one would lose edits
// in silence, so it is refused.
func insist(db *sql.DB, want map[string]string) error {
	for name, value := range want {
		var got string
		err := db.QueryRowContext(context.Background(), "PRAGMA "+name).Scan(&got)
		if err != nil {
			return fmt.Errorf("PRAGMA %s: %w", name, err)
		}
		if !strings.EqualFold(got, value) {
			return fmt.Errorf("PRAGMA %s is %s, not %s", name, got, value)
		}
	}
	return nil
}
