package file

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"chancery/model"

	"golang.org/x/sys/unix"
)

// faraway makes this disk a network drive for a test.
func faraway(t *testing.T) {
	t.Helper()
	var s unix.Statfs_t
	if err := unix.Statfs(t.TempDir(), &s); err != nil {
		t.Fatal(err)
	}
	kind, was := uint32(s.Type), remote[uint32(s.Type)]
	remote[kind] = true
	t.Cleanup(func() { remote[kind] = was })
}

func leave(t *testing.T, path string, h holder) {
	t.Helper()
	b, err := json.Marshal(h)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(lockPath(path), b, 0o600); err != nil {
		t.Fatal(err)
	}
}

func closedOne(t *testing.T) string {
	t.Helper()
	f := create(t, options())
	if err := shut(f, true); err != nil {
		t.Fatal(err)
	}
	return f.path
}

// Locks of a network drive may reach no further than one computer: what another
// left is broken only by asking. On a disk of this computer it is of no account.
func TestALockOfAnotherComputerIsBrokenByAsking(t *testing.T) {
	path := closedOne(t)
	other := holder{User: "Bogdan", Host: "PROTOCOL-9", PID: 1, Since: noon.Format(time.RFC3339)}
	leave(t, path, other)
	f, err := Open(path, options())
	if err != nil {
		t.Fatalf("on this computer: %v", err)
	}
	if err := shut(f, true); err != nil {
		t.Fatal(err)
	}
	faraway(t)
	leave(t, path, other)
	_, err = Open(path, options())
	ways := model.Ways(err)
	if model.Code(err) != Locked || len(ways) != 2 || ways[0].Deed != model.WayRead || ways[1].Deed != model.WayTake {
		t.Fatalf("%v, ways %v", err, ways)
	}
	if _, err := Mend(ways[1], options()); err != nil {
		t.Fatal(err)
	}
	f, err = Open(path, options())
	if err != nil {
		t.Fatal(err)
	}
	if f.journal != truncate || len(f.warnings) == 0 || model.Code(f.warnings[0]) != Network {
		t.Errorf("journal %s, warnings %v", f.journal, f.warnings)
	}
	if err := shut(f, true); err != nil {
		t.Fatal(err)
	}
}

// Where there are no locks, one is held while the program lives that wrote it.
func TestWithoutLocksTheHolderDecides(t *testing.T) {
	path := closedOne(t)
	host, err := os.Hostname()
	if err != nil {
		t.Fatal(err)
	}
	living := exec.Command("sleep", "60")
	if err := living.Start(); err != nil {
		t.Fatal(err)
	}
	take := func() error {
		f, err := openLock(lockPath(path))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		return (&lock{f: f, path: lockPath(path), weak: true}).inherit(path, options())
	}
	leave(t, path, holder{User: "Bogdan", Host: host, PID: living.Process.Pid})
	if err := take(); model.Code(err) != Locked {
		t.Errorf("a living holder: %v", err)
	}
	if err := living.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = living.Wait() // it was killed
	if err := take(); err != nil {
		t.Errorf("a dead holder: %v", err)
	}
}

// A lock neither follows nor writes what somebody else put in its place.
func TestALockWritesOnlyItsOwnFile(t *testing.T) {
	path := closedOne(t)
	precious := filepath.Join(t.TempDir(), "precious")
	if err := os.WriteFile(precious, []byte("words"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, lay := range map[string]func() error{
		"link":        func() error { return os.Symlink(precious, lockPath(path)) },
		"second name": func() error { return os.Link(precious, lockPath(path)) },
	} {
		if err := lay(); err != nil {
			t.Fatal(err)
		}
		f, err := Open(path, options())
		if err == nil {
			shut(f, false)
		}
		if model.Code(err) != NotALock || string(read(t, precious)) != "words" {
			t.Errorf("%s: %v, %q", name, err, read(t, precious))
		}
		if err := os.Remove(lockPath(path)); err != nil {
			t.Fatal(err)
		}
	}
}
