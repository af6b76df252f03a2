package logbook

import (
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"chancery/model"
)

func read(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

type engine struct {
	Code int
	said string
}

func (e engine) Error() string { return e.said }

func TestOnlyWhatIsNoContentPasses(t *testing.T) {
	dir := t.TempDir()
	log := New(dir).With("who", "canary").WithGroup("g")
	deep := fmt.Errorf("canary: %w", errors.Join(engine{5, "canary"}, &os.PathError{Op: "open", Path: "/canary", Err: syscall.ENOSPC}))
	log.Error("it failed", "err", &model.Error{Code: "storage.io", Args: []string{"canary"}, Err: deep}, "n", 7,
		"path", "/home/canary.chancery", slog.Group("in", "title", "canary"), "any", []string{"canary"}, "pragma", "optimize", "command", "new-visit",
		"field", &model.FieldError{Field: "Title", Err: model.Refuse("model.empty", "canary")})
	log.Info("again", "path", "/home/other.chancery")
	log.Info("again", "path", "/home/canary.chancery")
	said := read(t, filepath.Join(dir, names[0]))
	if strings.Contains(said, "canary") {
		t.Error("the log tells:", said)
	}
	for _, want := range []string{"who=withheld", `g.err="storage.io: *fmt.wrapError: logbook.engine Code=5; *fs.PathError: no space left on device"`, "g.n=7",
		"g.file=1", "g.file=2", "g.in.title=withheld", "g.any=[]string", "g.pragma=optimize", "g.command=new-visit", `g.field="Title: model.empty"`} {
		if !strings.Contains(said, want) {
			t.Errorf("no %s in %s", want, said)
		}
	}
	if strings.Count(said, "g.file=1") != 2 {
		t.Error("a file has two numbers")
	}
}

func TestThreeFilesOfBoundedSize(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "state", "chancery")
	l := &files{folder: dir, most: 100}
	for n := range 40 {
		if _, err := fmt.Fprintf(l, "line %02d of the log\n", n); err != nil {
			t.Fatal(err)
		}
	}
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != len(names) {
		t.Fatal(entries, err)
	}
	for n := range names {
		st, err := os.Stat(l.path(n))
		if err != nil || st.Size() > 100 || modes && st.Mode().Perm() != 0o600 {
			t.Error(names[n], st, err)
		}
	}
	if st, err := os.Stat(dir); err != nil || modes && st.Mode().Perm() != 0o700 {
		t.Error(st.Mode(), err)
	}
	if said := read(t, l.path(0)); !strings.HasSuffix(said, "line 39 of the log\n") {
		t.Error(said)
	}
}

func TestWhatOthersLaidThereIsLeftAlone(t *testing.T) {
	for _, kind := range []string{"link", "dangling", "folder"} {
		t.Run(kind, func(t *testing.T) {
			dir := t.TempDir()
			to := filepath.Join(dir, "precious")
			if kind != "dangling" {
				os.WriteFile(to, []byte("keep"), 0o600)
			}
			l := &files{folder: filepath.Join(dir, "log"), most: 10}
			link := l.path(0)
			if kind == "folder" {
				link, to = l.folder, dir
			} else {
				os.Mkdir(l.folder, 0o700)
			}
			if err := os.Symlink(to, link); err != nil {
				if modes {
					t.Fatal(err)
				}
				t.Skip(err) // whoever may not make links here is met by none
			}
			if _, err := l.Write([]byte("hm\n")); !errors.Is(err, errNotOurs) {
				t.Error("written:", err)
			}
			if b, err := os.ReadFile(filepath.Join(dir, "precious")); err == nil && string(b) != "keep" || err == nil == (kind == "dangling") {
				t.Errorf("%q %v", b, err)
			}
		})
	}
}

func TestAFileThatOthersMayReadIsClosedToThem(t *testing.T) {
	if !modes {
		t.Skip("no modes here")
	}
	l := &files{folder: filepath.Join(t.TempDir(), "log"), most: 100}
	os.Mkdir(l.folder, 0o755)
	os.WriteFile(l.path(0), nil, 0o644)
	if _, err := l.Write([]byte("line\n")); err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]os.FileMode{l.folder: 0o700, l.path(0): 0o600} {
		if st, err := os.Stat(path); err != nil || st.Mode().Perm() != want {
			t.Error(path, st.Mode(), err)
		}
	}
}

func TestNoFolderNoLog(t *testing.T) {
	New("").Info("nothing")
	New(filepath.Join(os.DevNull, "no")).Info("nothing")
}
