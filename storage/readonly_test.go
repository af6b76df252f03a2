//go:build unix

package storage

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"chancery/model"
)

// TestReadOnlyMedia: as from a disc, nothing can be written beside the file; or the file alone is
// write-protected. Which of them it is, is told.
func TestReadOnlyMedia(t *testing.T) {
	for cause, folder := range map[string]os.FileMode{"folder": 0o555, "file": 0o777} {
		if said := readAsNobody(t, 0o444, folder); !strings.Contains(said, "READ 1 storage.readonly storage.readonly") || !strings.Contains(said, "BECAUSE "+cause) {
			t.Errorf("%s: %s", cause, said)
		}
	}
}

// Who had a diary open when it was opened to be read is told.
func TestWhoHadItOpenIsTold(t *testing.T) {
	path := createdAt(t, filepath.Join(t.TempDir(), "office.chancery"))
	causes := func() []string {
		o := options()
		o.ReadOnly = true
		s, err := Open(path, o)
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		var e *model.Error
		if !errors.As(s.Health().Why, &e) {
			t.Fatal("it can be written")
		}
		return e.Args
	}
	if got := causes(); len(got) > 1 {
		t.Errorf("nobody has it: %q", got)
	}
	first, err := Open(path, options())
	if err != nil {
		t.Fatal(err)
	}
	if got := causes(); len(got) != 5 || got[1] != "held" || got[2] != options().Actor {
		t.Errorf("it says %q", got)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	if got := causes(); len(got) > 1 {
		t.Errorf("nobody has it any more: %q", got)
	}
}

// readAsNobody reads a diary as somebody who has no rights but those of everybody, and gives what was said.
func readAsNobody(t *testing.T, file, folder os.FileMode) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "chancery-media")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = os.Chmod(dir, 0o700)
		_ = os.RemoveAll(dir)
	})
	path := createdAt(t, filepath.Join(dir, "office.chancery"))
	c := command("read", path)
	if os.Getuid() == 0 { // to root nothing is read only
		program := filepath.Join(dir, "program")
		if err := copyOf(os.Args[0], program); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(program, 0o755); err != nil {
			t.Fatal(err)
		}
		c.Path = program
		c.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
	}
	for name, mode := range map[string]os.FileMode{path: file, dir: folder} {
		if err := os.Chmod(name, mode); err != nil {
			t.Fatal(err)
		}
	}
	c.Dir = "/"
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	said, _ := io.ReadAll(out)
	if err := c.Wait(); err != nil {
		t.Errorf("%v: %s", err, said)
	}
	return string(said)
}
