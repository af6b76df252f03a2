package file

import (
	"os"
	"path/filepath"
	"testing"
)

func TestGuardComparesTheFileNotItsName(t *testing.T) {
	path := filepath.Join(t.TempDir(), "f")
	if err := os.WriteFile(path, []byte("a"), 0o600); err != nil {
		t.Fatal(err)
	}
	g, err := newGuard(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := g.check(); err != nil {
		t.Error(err)
	}
	if err := os.WriteFile(path, []byte("changed in place"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := g.check(); err != nil {
		t.Errorf("writing into the file was taken for replacing it: %v", err)
	}
}
