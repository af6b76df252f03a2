//go:build unix

package storage

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// TestReadOnlyMedia: as from a disc, nothing can be written beside the file.
func TestReadOnlyMedia(t *testing.T) {
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
	for name, mode := range map[string]os.FileMode{path: 0o444, dir: 0o555} {
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
	if err := c.Wait(); err != nil || !strings.Contains(string(said), "READ 1 storage.readonly storage.readonly") {
		t.Errorf("%v: %s", err, said)
	}
}
