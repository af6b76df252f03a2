package file

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"chancery/model"
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
