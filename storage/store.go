// Package storage is the diary file: it opens, locks, migrates, reads and
// writes it, keeps the log behind undo, and makes verified backups.
package storage

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"
	"sync"
	"time"

	"chancery/model"

	"gorm.io/driver/sqlite"
	"gorm.io/gorm"
	"gorm.io/gorm/logger"
)

// Options are what opening a diary needs.
type Options struct {
	Actor    string           // who writes, for the log; "" names the account
	Now      func() time.Time // required
	ReadOnly bool             // take no lock and write nothing
	Wait     time.Duration    // how long a write waits for a busy file; 0 is 50 ms
	Log      *slog.Logger     // nil keeps silent

	shape shape // what a test wants otherwise than it is shipped
}

func (o Options) filled() Options {
	if o.Actor == "" {
		o.Actor = account()
	}
	if r := []rune(CleanText(o.Actor)); len(r) > 200 {
		o.Actor = string(r[:200])
	}
	if o.shape.steps == nil {
		o.shape.steps = ownSchema
	}
	if o.shape.tables == nil {
		o.shape.tables = ownTables
	}
	if o.Wait == 0 {
		o.Wait = 50 * time.Millisecond
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return o
}

// Store is one open diary. Its methods may be called from any goroutine; one
// change is made at a time. A diary must not be opened twice in one process.
type Store struct {
	path  string // absolute
	actor string
	login string // the account that runs the program
	now   func() time.Time
	log   *slog.Logger
	shape shape

	lock   *lock
	guard  guard
	reads  *sql.DB // query_only
	reader *gorm.DB

	copying  sync.Mutex // one backup; taken after mu, never before it
	mu       sync.Mutex // one writer
	writes   *sql.DB    // nil when read only
	writer   *gorm.DB
	journal  journal
	why      error // why nothing can be written from the start
	stopped  error // why writing stopped
	closed   bool
	stacks   *stacks // nil until asked after a change
	idle     *idle
	backups  backups
	private  string // folder of an upgraded copy, "" for none
	warnings []error
}

// Path is the absolute path of the file.
func (s *Store) Path() string { return s.path }

// ReadOnly says that no change can be made.
func (s *Store) ReadOnly() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.writable() != nil
}

// attach puts GORM on a pool that was opened and checked before.
func attach(db *sql.DB) (*gorm.DB, error) {
	return gorm.Open(sqlite.New(sqlite.Config{Conn: db}), &gorm.Config{
		Logger: logger.Discard, SkipDefaultTransaction: true, DisableAutomaticPing: true,
	})
}

// Close checkpoints, makes a backup when something changed since the last one,
// and leaves one plain file behind. The diary is closed even when an error
// comes back; the error is that of the backup or of the last write.
func (s *Store) Close() error {
	s.idle.stop()
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil
	}
	s.closed = true
	var failed error
	s.copying.Lock() // a backup that is being made ends first
	s.copying.Unlock()
	if s.writes != nil && s.stopped == nil && s.guard.check() == nil {
		if s.backups.due(s.reads) {
			_, failed = s.makeBackup(reasonClose, "")
		}
	}
	if err := s.reads.Close(); err != nil {
		failed = errors.Join(failed, mapped(err))
	}
	if s.writes != nil {
		failed = errors.Join(failed, s.closeWriter())
	}
	s.lock.release()
	return errors.Join(failed, mapped(s.forget()))
}

func (s *Store) closeWriter() error {
	if s.stopped == nil && s.guard.check() == nil {
		for _, q := range []string{"PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA optimize", "PRAGMA journal_mode=DELETE"} {
			if _, err := s.writes.Exec(q); err != nil { // a reader beside us: the journal stays, which is safe
				s.log.Warn("closing", "pragma", q, "err", err)
			}
		}
	}
	return mapped(s.writes.Close())
}

// view runs fn on one state of the diary, whatever is written meanwhile.
func (s *Store) view(fn func(tx *gorm.DB, c conn) error) error {
	tx := s.reader.WithContext(context.Background()).Begin(&sql.TxOptions{ReadOnly: true})
	if tx.Error != nil {
		return mapped(tx.Error)
	}
	defer tx.Rollback()
	return mapped(fn(tx, tx.Statement.ConnPool.(conn)))
}

// Get reads one record by key; model.missing when there is none.
func (s *Store) Get(dst model.Record, id int64) error { return mapped(get(s.reader, dst, id)) }
