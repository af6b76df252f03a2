// Package file is the file under a diary: it opens, locks, guards, upgrades,
// copies and restores it, and knows nothing of what lies in it but through a
// Schema.
package file

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"log/slog"
	"time"
)

// Conn is what a connection, a pool and a transaction have in common.
type Conn interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// always is the context of work that must not be cut short by a window closing.
var always = context.Background()

// Schema is what a program knows of its files: the migrations that lead to the
// newest version, and what only the content can say.
type Schema struct {
	Steps   []string // step n leads to version n+1
	Content Content
	Print   string // what Fingerprint says of the steps, "" to work it out at each start
}

// newest is the version that the steps lead to.
func (s Schema) newest() int { return len(s.Steps) }

// Content is what lies in a file, as far as the file has to ask.
type Content interface {
	// Head is the number and the hash of the last deed, 0 and "" when there is none.
	Head(Conn) (id int64, hash string, err error)
	// Hash is that of a deed, "" when there is none of that number.
	Hash(c Conn, id int64) (string, error)
	// Named is the last deed whose hash begins so, 0 when there is none.
	Named(c Conn, begins string) (id int64, err error)
	// Given is the highest number that a deed was ever given.
	Given(Conn) (id int64, err error)
	// Issued is the highest number of an edition, 0 where there is none.
	Issued(Conn) (n int64, err error)
	// Prove checks every row against the log and writes what is wrong into the
	// report, whose Version is that of the file.
	Prove(Conn, *Report) error
	// Check proves, and counts in the report the search keys that are not as they
	// would be made now.
	Check(Conn, *Report) error
	// Upgraded writes into the log that the file was led on from a version to the
	// newest.
	Upgraded(c Conn, from int, at int64, actor string) error
	// After says whether anything worth a backup was done after the deed whose
	// hash begins so.
	After(c Conn, head string) (bool, error)
	// Since writes what was done since the last deed of base; ErrApart when it
	// does not follow on it.
	Since(c, base Conn, lines *json.Encoder) error
	// Follow reads such lines as what follows on base, and gives the hash of the
	// last deed; an error when one is missing or is not as it was.
	Follow(base Conn, lines *json.Decoder) (head string, err error)
	// Replay does again what such lines say.
	Replay(c Conn, lines *json.Decoder) error
}

// Options are what opening a file needs.
type Options struct {
	Actor    string           // who writes, for the lock and the log
	Now      func() time.Time // required
	ReadOnly bool             // take no lock and write nothing
	Take     bool             // break a lock that another computer left: somebody was asked
	Wait     time.Duration    // how long a write waits for a busy file
	Briefly  bool             // closing leaves a backup that is due to whoever opens it next
	Log      *slog.Logger
	Schema   Schema
}

// File is one open file. Closing is the last thing done to it; everything else
// may be asked from any goroutine.
type File struct {
	path   string // absolute
	now    func() time.Time
	log    *slog.Logger
	schema Schema

	lock      *lock
	guard     guard
	reads     *sql.DB // query_only
	writes    *sql.DB // nil when read only
	older     *sql.DB // the file as it lies, where reads is a copy of a newer version; nil for none
	journal   journal
	why       error // why nothing can be written
	copies    *copier
	checks    *checks
	unchecked bool   // its pages are looked at while it is on show
	briefly   bool   // closing makes no backup
	unclean   bool   // whoever had it open before did not close it
	private   *room  // for copies that are read in the place of the file, nil for none
	rescue    string // where everything was written when the file was moved, "" for nowhere
	warnings  []error
}

// Path is the absolute path of the file.
func (f *File) Path() string { return f.path }

// Reads is the pool that every read goes through. It cannot write.
func (f *File) Reads() *sql.DB { return f.reads }

// Writes is the one connection that writes, nil when nothing can be written.
func (f *File) Writes() *sql.DB { return f.writes }

// Why says why nothing can be written from the start; nil when it can.
func (f *File) Why() error { return f.why }

// Check refuses when the name no longer leads to this file. By then all that is
// in it was written to another, and the error tells where.
func (f *File) Check() error { return f.moved() }

// checkpoint brings what lies in the journal into the file itself.
func (f *File) checkpoint() {
	if _, err := f.writes.Exec("PRAGMA wal_checkpoint(TRUNCATE)"); err != nil {
		f.log.Warn("checkpoint", "err", err)
		return
	}
	f.lock.look(f.path)
}

// Sweep writes the file anew without what was deleted, and empties the journal:
// no byte of it is left. Error storage.busy when somebody reads all the while.
func (f *File) Sweep() error {
	if _, err := f.writes.Exec("VACUUM"); err != nil {
		return Mapped(err)
	}
	if f.journal != wal {
		return nil
	}
	for range 100 {
		var busy, pages, done int
		if err := f.writes.QueryRow("PRAGMA wal_checkpoint(TRUNCATE)").Scan(&busy, &pages, &done); err != nil {
			return Mapped(err)
		}
		if busy == 0 {
			return nil
		}
	}
	return refuse(Busy)
}

// Leave closes the file and lets others open it. One plain file stays behind.
// What is left to do is a backup of what changed since the last one, when whole
// says that all is well with the diary: rest makes it, and takes as long as it
// takes. The file is closed even when an error comes back.
func (f *File) Leave(whole bool) (rest func() error, err error) {
	f.checks.stop()
	if f.writes != nil {
		err = f.moved()
	}
	whole = whole && f.writes != nil && err == nil
	due := whole && !f.briefly && f.copies.due(f.reads)
	if e := f.reads.Close(); e != nil {
		err = errors.Join(err, Mapped(e))
	}
	if f.writes != nil {
		err = errors.Join(err, f.closeWriter(whole))
	}
	f.lock.release()
	err = errors.Join(err, Mapped(f.forget()))
	return func() error { return f.last(due) }, err
}

// last makes the backup of a file that was closed; one that is being made ends
// first.
func (f *File) last(due bool) error {
	f.copies.busy.Lock()
	defer f.copies.busy.Unlock()
	if f.writes == nil || f.guard.check() != nil {
		return nil
	}
	f.tidy()
	if !due {
		return nil
	}
	_, err := f.copies.make(ReasonClose, "", f.copies.least)
	return err
}

// tidy leaves one plain file where somebody read while it was closed, such as a
// backup that was being made: its journal could not go then.
func (f *File) tidy() {
	if !unsettled(f.path) {
		return
	}
	l, err := takeLock(f.path, Options{Now: f.now})
	if err != nil {
		return // somebody has it open, and leaves it plain
	}
	defer l.release()
	if believe(f.path, f.schema, l.before) != nil {
		return // somebody was here since; whoever opens it is told
	}
	db, err := connect(upgradeDSN(f.path), 1)
	if err != nil {
		f.log.Warn("the journal stays", "err", err)
		return
	}
	defer db.Close()
	if _, err := db.Exec("PRAGMA journal_mode=DELETE"); err != nil {
		f.log.Warn("the journal stays", "err", err)
	}
}

func (f *File) closeWriter(whole bool) error {
	if whole && f.guard.check() == nil {
		for _, q := range []string{"PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA optimize", "PRAGMA journal_mode=DELETE"} {
			if _, err := f.writes.Exec(q); err != nil { // a reader beside us: the journal stays, which is safe
				f.log.Warn("closing", "pragma", q, "err", err)
			}
		}
	}
	return Mapped(f.writes.Close())
}
