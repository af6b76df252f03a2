//go:build unix

package export

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"

	"chancery/model"
	"chancery/words"
)

// writing says to another process of this test into which folder it writes.
const writing = "CHANCERY_TEST_WRITES"

func little(w io.Writer) error { _, err := io.WriteString(w, "a paper"); return err }

// Why a file cannot be written is said, and nothing is left half-written.
func TestWhyAFileCannotBeWrittenIsSaid(t *testing.T) {
	if dir := os.Getenv(writing); dir != "" {
		_, err := Write(filepath.Join(dir, "paper.pdf"), false, little)
		fmt.Print(model.Code(err))
		os.Exit(0)
	}
	dir := t.TempDir()
	failing := func(err error) func(io.Writer) error {
		return func(io.Writer) error { return &fs.PathError{Op: "write", Path: "x", Err: err} }
	}
	if err := os.Mkdir(filepath.Join(dir, "folder.pdf"), 0o700); err != nil {
		t.Fatal(err)
	}
	if _, err := Write(filepath.Join(dir, "there.pdf"), false, little); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name  string
		force bool
		write func(io.Writer) error
		want  string
	}{
		{"folder.pdf", false, little, "export.is-folder"}, {"folder.pdf", true, little, "export.is-folder"}, {"there.pdf", false, little, "export.exists"},
		{"gone/paper.pdf", false, little, "export.no-folder"}, {"there.pdf/paper.pdf", false, little, "export.no-folder"},
		{"paper.pdf", false, failing(syscall.ENOSPC), "export.full"}, {"paper.pdf", false, failing(syscall.EROFS), "export.read-only"},
		{"paper.pdf", false, failing(syscall.EIO), "export.write"},
	} {
		_, err := Write(filepath.Join(dir, tt.name), tt.force, tt.write)
		if model.Code(err) != tt.want {
			t.Errorf("%s: %v, want %s", tt.name, err, tt.want)
		}
		for _, l := range words.Languages {
			if !words.For(l).Has("error." + tt.want) {
				t.Errorf("%s has no sentence in %s", tt.want, l)
			}
		}
	}
	left, err := os.ReadDir(dir)
	if err != nil || len(left) != 2 {
		t.Errorf("left behind: %v, %v", left, err)
	}
	if said := deniedIn(t); said != "export.denied" {
		t.Errorf("where nobody may write: %q", said)
	}
}

// deniedIn is what somebody is told who may not write into a folder.
func deniedIn(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "chancery-denied")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = errors.Join(os.Chmod(dir, 0o700), os.RemoveAll(dir)) })
	program := filepath.Join(dir, "program")
	b, err := os.ReadFile(os.Args[0])
	if err == nil {
		err = os.WriteFile(program, b, 0o755)
	}
	if err == nil {
		err = os.Chmod(dir, 0o555)
	}
	if err != nil {
		t.Fatal(err)
	}
	c := exec.Command(program, "-test.run=^"+t.Name()+"$")
	c.Env, c.Dir = append(os.Environ(), writing+"="+dir), "/"
	if os.Getuid() == 0 { // to root nothing is denied
		c.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
	}
	out, err := c.Output()
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}
