package export

import (
	"io"
	"os"
	"path/filepath"
	"testing"

	"chancery/model"
)

// A paper that is open in Word is made again: it is said that it is open, and it stays as it was.
func TestAPaperThatIsOpenIsNotReplaced(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "programme.docx")
	if err := os.WriteFile(path, []byte("as it was"), 0o600); err != nil {
		t.Fatal(err)
	}
	word, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	write := func(w io.Writer) error { _, err := w.Write([]byte("anew")); return err }
	_, err = Write(path, true, write)
	if model.Code(err) != "export.held" {
		t.Errorf("%v", err)
	}
	if b, err := os.ReadFile(path); string(b) != "as it was" {
		t.Errorf("%q, %v", b, err)
	}
	if err := word.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err = Write(path, true, write); err != nil {
		t.Error(err)
	}
	if left, err := os.ReadDir(dir); len(left) != 1 {
		t.Errorf("%d files, %v", len(left), err)
	}
}
