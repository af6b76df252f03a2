package file

import (
	"database/sql"
	"encoding/json"
	"errors"
	"log/slog"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"chancery/model"
)

// notes is the least that can lie in a file: numbered deeds, each with a hash.
type notes struct {
	proving chan bool // when not nil, a proof waits until it is closed
}

var noteSteps = []string{"CREATE TABLE notes(id INTEGER PRIMARY KEY AUTOINCREMENT, hash TEXT NOT NULL, words TEXT NOT NULL) STRICT;"}

func (notes) Head(c Conn) (id int64, hash string, err error) {
	err = c.QueryRowContext(always, "SELECT id, hash FROM notes ORDER BY id DESC LIMIT 1").Scan(&id, &hash)
	if errors.Is(err, sql.ErrNoRows) {
		err = nil
	}
	return id, hash, err
}

func (n notes) Prove(c Conn, r *Report) (err error) {
	if n.proving != nil {
		<-n.proving
	}
	r.Ops, r.Head, err = n.Head(c)
	return err
}

func (n notes) Check(c Conn, r *Report) error { return n.Prove(c, r) }

func (notes) Hash(c Conn, id int64) (hash string, err error) {
	err = c.QueryRowContext(always, "SELECT coalesce(max(hash), '') FROM notes WHERE id = ?", id).Scan(&hash)
	return hash, err
}

func (notes) Named(c Conn, begins string) (id int64, err error) {
	err = c.QueryRowContext(always, "SELECT coalesce(max(id), 0) FROM notes WHERE substr(hash, 1, length(?1)) = ?1", begins).Scan(&id)
	return id, err
}

func (notes) Given(c Conn) (id int64, err error) {
	err = c.QueryRowContext(always, "SELECT coalesce(max(seq), 0) FROM sqlite_sequence").Scan(&id)
	return id, err
}

func (notes) Issued(Conn) (int64, error) { return 0, nil }

func (n notes) After(c Conn, begins string) (bool, error) {
	_, hash, err := n.Head(c)
	return !strings.HasPrefix(hash, begins), err
}

func (notes) Since(_, _ Conn, lines *json.Encoder) error { return ErrApart }

func (notes) Follow(Conn, *json.Decoder) (string, error) { return "", ErrApart }

func (notes) Replay(Conn, *json.Decoder) error { return ErrApart }

func (notes) Upgraded(Conn, int, int64, string) error { return nil }

var noon = time.Date(2026, 3, 12, 12, 0, 0, 0, time.UTC)

func options() Options {
	return Options{Actor: "Anna", Now: func() time.Time { return noon }, Wait: 50 * time.Millisecond, Log: slog.New(slog.DiscardHandler), Schema: Schema{Steps: noteSteps, Content: notes{}}}
}

// shut closes a file, and makes the backup that is due.
func shut(f *File, whole bool) error {
	rest, err := f.Leave(whole)
	return errors.Join(err, rest())
}

func create(t testing.TB, o Options) *File {
	t.Helper()
	f, err := Create(filepath.Join(t.TempDir(), "office.chancery"), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { shut(f, false) })
	return f
}

func write(t testing.TB, f *File, words string) {
	t.Helper()
	if _, err := f.writes.Exec("INSERT INTO notes(hash, words) VALUES(?, ?)", "0123456789abcdef", words); err != nil {
		t.Fatal(err)
	}
}

func count(t testing.TB, db *sql.DB) (n int) {
	t.Helper()
	if err := db.QueryRow("SELECT count(*) FROM notes").Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

func TestSettingsAreReadBack(t *testing.T) {
	f := create(t, options())
	if err := insist(f.writes, writerSettings(wal, options().Wait)); err != nil {
		t.Error(err)
	}
	if err := insist(f.reads, readerSettings()); err != nil {
		t.Error(err)
	}
	if err := insist(f.writes, map[string]string{"synchronous": "1"}); err == nil {
		t.Error("a wrong setting was accepted")
	}
}

// An upgrade is as safe from a power cut as an edit: what may be written is
// synced before it is told, and what is deleted is overwritten.
func TestUpgradesAreSynced(t *testing.T) {
	f := create(t, options())
	path := f.path
	if err := shut(f, false); err != nil {
		t.Fatal(err)
	}
	o := options()
	seen := map[string]string{}
	o.Schema.Content = watching{seen: seen}
	o.Schema.Steps = append(noteSteps[:1:1], "ALTER TABLE notes ADD COLUMN more TEXT NOT NULL DEFAULT '';")
	g, err := Open(path, o)
	if err != nil {
		t.Fatal(err)
	}
	defer shut(g, false)
	if seen["synchronous"] != "2" || seen["secure_delete"] != "1" {
		t.Errorf("upgraded with %v", seen)
	}
}

// watching looks at the connection through which an upgrade is made.
type watching struct {
	notes
	seen map[string]string
}

func (w watching) Upgraded(c Conn, _ int, _ int64, _ string) error {
	for _, name := range []string{"synchronous", "secure_delete"} {
		var v string
		if err := c.QueryRowContext(always, "PRAGMA "+name).Scan(&v); err != nil {
			return err
		}
		w.seen[name] = v
	}
	return nil
}

// While a backup is being made, which takes long with a large diary, the quiet
// work neither waits for it nor keeps others waiting: the window asks how the
// file is with every repaint.
func TestNobodyWaitsForABackup(t *testing.T) {
	o := options()
	proving := make(chan bool)
	o.Schema.Content = notes{proving}
	f := create(t, o)
	write(t, f, "x")
	begun, done := make(chan bool), make(chan error)
	go func() {
		close(begun)
		_, err := f.Backup(ReasonHand, "")
		done <- err
	}()
	<-begun
	for f.copies.busy.TryLock() { // until the backup has it
		f.copies.busy.Unlock()
	}
	rested := make(chan time.Duration)
	go func() {
		again := f.Rest(time.Second, func() {})
		f.Health(nil)
		rested <- again
	}()
	select {
	case again := <-rested:
		if again != time.Second {
			t.Errorf("the next try is after %v", again)
		}
	case <-time.After(10 * time.Second):
		t.Error("the quiet work waits for a backup, and everybody for the quiet work")
	}
	close(proving)
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	if h := f.Health(nil); h.Backup.Path == "" || model.Code(h.Why) != "" {
		t.Errorf("no backup was made: %+v", h)
	}
}

// A reader, such as a backup that is being made, keeps the journal in its place
// when the file is closed; afterwards one plain file is left all the same.
func TestAJournalThatAReaderKeptIsTakenAway(t *testing.T) {
	f := create(t, options())
	reader, err := connect(readerDSN(f.path), 1)
	if err != nil {
		t.Fatal(err)
	}
	tx, err := reader.Begin()
	if err != nil {
		t.Fatal(err)
	}
	count(t, f.reads)
	if _, err := tx.Exec("SELECT * FROM notes"); err != nil {
		t.Fatal(err)
	}
	write(t, f, "x")
	rest, err := f.Leave(true)
	if err != nil {
		t.Fatal(err)
	}
	if !unsettled(f.path) {
		t.Fatal("nothing is in the journal: the test proves nothing")
	}
	if err := errors.Join(tx.Rollback(), reader.Close()); err != nil {
		t.Fatal(err)
	}
	if err := rest(); err != nil {
		t.Fatal(err)
	}
	for _, end := range []string{"-wal", "-shm", "-journal", ".lock"} {
		if exists(f.path + end) {
			t.Errorf("%s is left", end)
		}
	}
}
