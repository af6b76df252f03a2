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

// misread is a diary whose last deed is read wrong at one look.
type misread struct {
	notes
	looks *int // until then
}

func (m misread) Head(c Conn) (int64, string, error) {
	if *m.looks--; *m.looks == 0 {
		return 0, "", sqlite3.Error{Code: sqlite3.ErrCorrupt}
	}
	return m.notes.Head(c)
}

// A diary that is read wrong once while it is opened is opened to write.
func TestADiaryThatIsReadWrongOnceIsOpenedToWrite(t *testing.T) {
	for at := 1; ; at++ {
		o, looks := options(), at
		first := create(t, o)
		if err := shut(first, false); err != nil {
			t.Fatal(err)
		}
		o.Schema.Content = misread{looks: &looks}
		f, err := Open(first.path, o)
		if model.Code(err) == Corrupt { // whoever opens a diary does so twice
			f, err = Open(first.path, o)
		}
		if err != nil {
			t.Fatalf("read wrong at look %d: %v", at, err)
		}
		if f.writes == nil {
			t.Fatalf("read wrong at look %d: %v", at, f.why)
		}
		if shut(f, false); looks > 0 {
			if at == 1 {
				t.Fatal("nothing was looked at")
			}
			return
		}
	}
}
