package storage

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"
	"sort"
	"strconv"
)

//go:embed migrations/*.sql
var shipped embed.FS

// conn is what a connection, a pool and a transaction have in common.
type conn interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// always is the context of work that must not be cut short by a window closing.
var always = context.Background()

// ownSchema are the migrations that are shipped; their names are a fact of the
// program, so a mistake there stops it at once.
var ownSchema = func() []string {
	list, err := steps(shipped)
	if err != nil {
		panic(err)
	}
	return list
}()

// steps are the texts of the migrations, in order; step n leads to version n+1.
func steps(from fs.FS) ([]string, error) {
	names, err := fs.Glob(from, "migrations/*.sql")
	if err != nil {
		return nil, err
	}
	sort.Strings(names)
	out := make([]string, len(names))
	for i, name := range names {
		b, err := fs.ReadFile(from, name)
		if err != nil {
			return nil, err
		}
		if want := fmt.Sprintf("migrations/%04d.sql", i+1); name != want {
			return nil, fmt.Errorf("migration %s stands where %s belongs", name, want)
		}
		out[i] = string(b)
	}
	return out, nil
}

// version reads what SQLite itself says, which is newer than the header of a
// file whose last changes still lie in the journal.
func version(c conn) (app, at int, err error) {
	if err := c.QueryRowContext(always, "PRAGMA application_id").Scan(&app); err != nil {
		return 0, 0, err
	}
	err = c.QueryRowContext(always, "PRAGMA user_version").Scan(&at)
	return app, at, err
}

func checkVersion(c conn, path string, newest int) (at int, err error) {
	app, at, err := version(c)
	switch {
	case err != nil:
		return 0, err
	case app != appID:
		return 0, refuse(codeForeign, path)
	case at > newest:
		return at, refuse(codeNewer, strconv.Itoa(at), strconv.Itoa(newest))
	}
	return at, nil
}

// migration brings a file to the newest version: one transaction per step, on
// one connection of its own, so that no pool can mix settings in.
type migration struct {
	shape  shape
	backup func(from int) error // before the first change; no backup, no upgrade
	op     op                   // who and when, for the log
}

func (m migration) run(db *sql.DB) error {
	c, err := db.Conn(always)
	if err != nil {
		return err
	}
	defer c.Close()
	_, from, err := version(c)
	if err != nil || from >= len(m.shape.steps) {
		return err
	}
	if from > 0 {
		if err := m.backup(from); err != nil {
			return fmt.Errorf("no backup, so no upgrade: %w", err)
		}
	}
	// Inside a transaction this pragma does nothing; with keys on, a table that
	// is rebuilt would take its children with it.
	if _, err := c.ExecContext(always, "PRAGMA foreign_keys=OFF"); err != nil {
		return err
	}
	for i := from; i < len(m.shape.steps); i++ {
		if err := m.step(c, i, from > 0); err != nil {
			return fmt.Errorf("migration %04d: %w", i+1, err)
		}
	}
	_, err = c.ExecContext(always, "PRAGMA foreign_keys=ON")
	return err
}

// step makes one step; kept says that there was a file before, whose log has to
// know.
func (m migration) step(c *sql.Conn, at int, kept bool) (err error) {
	if _, err = c.ExecContext(always, "BEGIN IMMEDIATE"); err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_, _ = c.ExecContext(always, "ROLLBACK") // err says what happened
		}
	}()
	_, v, err := version(c)
	if err != nil {
		return err
	}
	if v != at {
		return fmt.Errorf("version is %d, not %d: somebody else upgraded it", v, at)
	}
	if _, err = c.ExecContext(always, m.shape.steps[at]); err != nil {
		return err
	}
	if err = sound(c); err != nil {
		return err
	}
	if kept {
		if err = logMigration(c, m.shape.tables, m.op, at); err != nil {
			return err
		}
	}
	if _, err = c.ExecContext(always, fmt.Sprintf("PRAGMA user_version=%d; PRAGMA application_id=%d", at+1, appID)); err != nil {
		return err
	}
	_, err = c.ExecContext(always, "COMMIT")
	return err
}

// sound refuses a broken reference.
func sound(c conn) error {
	var bad int
	if err := c.QueryRowContext(always, "SELECT count(*) FROM pragma_foreign_key_check").Scan(&bad); err != nil {
		return err
	}
	if bad > 0 {
		return fmt.Errorf("%d broken references", bad)
	}
	return nil
}
