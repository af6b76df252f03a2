// Package storage is the diary: what lies in the file, the log behind undo, the
// reads of the window, and the one way to write. The file itself is the business
// of package file.
package storage

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"
	"os"
	"os/user"
	"sync"
	"sync/atomic"
	"time"

	"chancery/model"
	"chancery/storage/file"

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
	State    string           // folder of this person in which it is remembered what was given out; "" for none
	Briefly  bool             // for a note beside the work: closing leaves the backup to whoever works next
	Log      *slog.Logger     // nil keeps silent

	shape shape // what a test wants otherwise than it is shipped
}

func (o Options) filled() Options {
	if o.Actor == "" {
		o.Actor = account()
	}
	if r := []rune(cleanText(o.Actor)); len(r) > 200 {
		o.Actor = string(r[:200])
	}
	if o.shape.steps == nil {
		o.shape.steps, o.shape.print = ownSchema, ownPrint
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

func (o Options) forFile() file.Options {
	return file.Options{Actor: o.Actor, Now: o.Now, ReadOnly: o.ReadOnly, Wait: o.Wait, Briefly: o.Briefly, Log: o.Log, Schema: o.shape.schema()}
}

// account is the name of whoever runs the program.
func account() string {
	if u, err := user.Current(); err == nil && u.Username != "" {
		return u.Username
	}
	return os.Getenv("USER")
}

// Store is one open diary. Its methods may be called from any goroutine; one
// change is made at a time. A diary must not be opened twice in one process.
type Store struct {
	file   *file.File
	shape  shape
	actor  string
	login  string // the account that runs the program
	state  string
	now    func() time.Time
	log    *slog.Logger
	reads  *sql.DB // query_only
	writes *sql.DB // nil when read only
	reader *gorm.DB
	writer *gorm.DB

	mu      sync.Mutex // one writer
	stopped error      // why writing stopped
	closed  bool
	stacks  *stacks // nil until asked after a change
	idle    *idle
	was     atomic.Pointer[Health] // as it was told last
}

// Create makes a new, empty diary, readable by its owner alone, in a folder
// that is made when missing. storage.exists when there is a file already.
func Create(path string, o Options) (*Store, error) { return opened(file.Create, path, o) }

// Open opens a diary. Without ReadOnly it takes the writer's lock, or refuses
// with storage.locked and who has it. A file that cannot be written, that is
// damaged or that another program changed is opened read only: Health says why.
// Other refusals: storage.missing, .empty, .foreign, .newer, .corrupt.
func Open(path string, o Options) (*Store, error) { return opened(file.Open, path, o) }

// Older says whether a diary that this process does not have open has to be
// brought up to date first, and its size in bytes.
func Older(path string) (size int64, older bool) { return file.Older(path, ownShape.schema()) }

// opened opens twice what seems damaged at first: a page that the disk does not
// give is told as damage, and may be there the next time.
func opened(open func(string, file.Options) (*file.File, error), path string, o Options) (*Store, error) {
	s, err := openedOnce(open, path, o)
	if model.Code(err) == file.Corrupt {
		s, err = openedOnce(open, path, o)
	}
	return s, err
}

func openedOnce(open func(string, file.Options) (*file.File, error), path string, o Options) (*Store, error) {
	o = o.filled()
	f, err := open(path, o.forFile())
	if err != nil {
		return nil, err
	}
	s := &Store{file: f, shape: o.shape, actor: o.Actor, login: account(), state: o.State, now: o.Now, log: o.Log, reads: f.Reads(), writes: f.Writes(), idle: newIdle(0, nil)}
	if s.reader, err = attach(s.reads); err == nil && s.writes != nil {
		s.writer, err = attach(s.writes)
		s.idle = newIdle(idleAfter, s.rest)
	}
	if err == nil && s.writes != nil {
		err = s.refold(false)
	}
	if err != nil {
		f.Leave(false)
		return nil, file.Led(err, f.Path())
	}
	f.Watch(s.damaged)
	return s, nil
}

// damaged ends all writing: the file has pages that are not what they were.
func (s *Store) damaged(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	_ = s.halt(err) // Health says so from now on
}

// Path is the absolute path of the file.
func (s *Store) Path() string { return s.file.Path() }

// ReadOnly says that no change can be made.
func (s *Store) ReadOnly() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.writable() != nil
}

// Health says how the file is; while a deed is written, how it was before it: who asks does not wait.
func (s *Store) Health() Health {
	if !s.mu.TryLock() {
		if was := s.was.Load(); was != nil {
			return *was
		}
		s.mu.Lock()
	}
	defer s.mu.Unlock()
	h := s.file.Health(s.writable())
	s.was.Store(&h)
	return h
}

// attach puts GORM on a pool that was opened and checked before.
func attach(db *sql.DB) (*gorm.DB, error) {
	return gorm.Open(sqlite.New(sqlite.Config{Conn: db}), &gorm.Config{
		Logger: logger.Discard, SkipDefaultTransaction: true, DisableAutomaticPing: true,
	})
}

// Close closes the diary, lets others open it, and makes a backup when something
// changed since the last one. The diary is closed even when an error comes
// back; the error is that of the backup or of the last write.
func (s *Store) Close() error {
	rest, err := s.Leave()
	return errors.Join(err, rest())
}

// Leave is Close without the backup, which may take long: rest makes it, when
// others may have the diary open already.
func (s *Store) Leave() (rest func() error, err error) {
	s.idle.stop()
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return func() error { return nil }, nil
	}
	s.closed = true
	return s.file.Leave(s.stopped == nil)
}

// view runs fn on one state of the diary, whatever is written meanwhile.
func (s *Store) view(fn func(tx *gorm.DB, c conn) error) error {
	tx := s.reader.WithContext(context.Background()).Begin(&sql.TxOptions{ReadOnly: true})
	if tx.Error != nil {
		return s.file.Told(tx.Error)
	}
	defer tx.Rollback()
	return s.file.Told(fn(tx, tx.Statement.ConnPool.(conn)))
}

// Get reads one record by key; model.missing when there is none.
func (s *Store) Get(dst model.Record, id int64) error { return s.file.Told(get(s.reader, dst, id)) }
