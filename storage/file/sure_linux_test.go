package file

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"chancery/model"

	"github.com/mattn/go-sqlite3"
)

// A page that the disk did not give once is read again; a disk that cannot be read
// is told as that, and damage as damage.
func TestDamageIsToldOnlyOfAFileThatCanBeRead(t *testing.T) {
	tries := 0
	err := sure(func() error {
		if tries++; tries == 1 {
			return refuse(Corrupt)
		}
		return nil
	})
	if err != nil || tries != 2 {
		t.Errorf("after %d tries: %v", tries, err)
	}
	const unreadable = "/proc/self/mem" // where nothing lies at the beginning
	if err := Led(refuse(Corrupt), unreadable); model.Code(err) != Unread {
		t.Errorf("%v", err)
	}
	readable := filepath.Join(t.TempDir(), "f")
	if err := os.WriteFile(readable, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{readable, readable + ".gone"} {
		if err := Led(refuse(Corrupt), path); model.Code(err) != Corrupt {
			t.Errorf("%v", err)
		}
	}
	if err := blamed(errors.New("else"), unreadable); model.Code(err) != "" {
		t.Errorf("%v", err)
	}
}

// What was read wrong once from a file that is sound is a fault of the disk; what
// stands wrong in the file is damage.
func TestAnOpenFileIsLookedAtBeforeItIsCalledDamaged(t *testing.T) {
	f := create(t, options())
	write(t, f, "x")
	if err := f.Told(sqlite3.Error{Code: sqlite3.ErrCorrupt}); model.Code(err) != Unread {
		t.Errorf("a sound file: %v", err)
	}
	if _, err := f.writes.Exec("PRAGMA wal_checkpoint(TRUNCATE)"); err != nil {
		t.Fatal(err)
	}
	to, err := os.OpenFile(f.path, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	b := make([]byte, 4096)
	for i := range b {
		b[i] = 0xa5
	}
	if _, err := to.WriteAt(b, 4096); err != nil {
		t.Fatal(err)
	}
	if err := f.Told(sqlite3.Error{Code: sqlite3.ErrCorrupt}); model.Code(err) != Corrupt {
		t.Errorf("a ruined file: %v", err)
	}
	to.Close() // later: it lets go of the locks of this process
}
