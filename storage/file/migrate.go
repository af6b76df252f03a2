package file

import (
	"database/sql"
	"fmt"
	"strconv"
)

// version reads what SQLite itself says, which is newer than the header of a
// file whose last changes still lie in the journal.
func version(c Conn) (app, at int, err error) {
	if err := c.QueryRowContext(always, "PRAGMA application_id").Scan(&app); err != nil {
		return 0, 0, err
	}
	err = c.QueryRowContext(always, "PRAGMA user_version").Scan(&at)
	return app, at, err
}

func checkVersion(c Conn, path string, newest int) (at int, err error) {
	app, at, err := version(c)
	switch {
	case err != nil:
		return 0, err
	case app != appID:
		return 0, refuse(Foreign, path)
	case at > newest:
		return at, refuse(Newer, strconv.Itoa(at), strconv.Itoa(newest))
	}
	return at, nil
}

// migration brings a file to the newest version: all steps in one transaction, on
// one connection of its own, so that no pool can mix settings in. What the steps
// changed is looked for once, at their end: in a large diary that takes longer
// than all of them.
type migration struct {
	schema Schema
	at     int64 // unix seconds, for the log
	actor  string
	toRead bool // a copy that is only read: its log is that of the file, and need not know
}

func (m migration) run(db *sql.DB) error {
	c, err := db.Conn(always)
	if err != nil {
		return err
	}
	defer c.Close()
	_, from, err := version(c)
	if err != nil || from >= m.schema.newest() {
		return err
	}
	// Inside a transaction this pragma does nothing; with keys on, a table that
	// is rebuilt would take its children with it.
	if _, err := c.ExecContext(always, "PRAGMA foreign_keys=OFF"); err != nil {
		return err
	}
	if err := m.steps(c, from); err != nil {
		return err
	}
	_, err = c.ExecContext(always, "PRAGMA foreign_keys=ON")
	return err
}

func (m migration) steps(c *sql.Conn, from int) (err error) {
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
	if v != from {
		return fmt.Errorf("version is %d, not %d: somebody else upgraded it", v, from)
	}
	for i := from; i < m.schema.newest(); i++ {
		if err = m.step(c, i); err != nil {
			return fmt.Errorf("migration %04d: %w", i+1, err)
		}
	}
	if err = m.end(c, from); err != nil {
		return err
	}
	_, err = c.ExecContext(always, "COMMIT")
	return err
}

func (m migration) step(c *sql.Conn, at int) error {
	was, err := promises(c)
	if err != nil {
		return err
	}
	if _, err = c.ExecContext(always, m.schema.Steps[at]); err != nil {
		return err
	}
	return was.kept(c)
}

// end proves that the references hold and lets the log know, when there was a
// file before whose log has to.
func (m migration) end(c *sql.Conn, from int) error {
	if err := sound(c); err != nil {
		return err
	}
	if from > 0 && !m.toRead {
		if err := m.schema.Content.Upgraded(c, from, m.at, m.actor); err != nil {
			return err
		}
	}
	_, err := c.ExecContext(always, fmt.Sprintf("PRAGMA user_version=%d; PRAGMA application_id=%d", m.schema.newest(), appID))
	return err
}

// sound refuses a broken reference.
func sound(c Conn) error {
	var bad int
	if err := c.QueryRowContext(always, "SELECT count(*) FROM pragma_foreign_key_check").Scan(&bad); err != nil {
		return err
	}
	if bad > 0 {
		return fmt.Errorf("%d broken references", bad)
	}
	return nil
}
